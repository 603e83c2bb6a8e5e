/// How the guidance binds, who supervises and who may act (SM introduction, paragraphs 1-10, and "Supporting Tools and Guidance").
enum SM00Introduction {
  static var rules: [Rule] {
    [
      .help(
        "SM-0.1", .guidance,
        "Casework follows the Service Model with the Quality Standards and Measures; this guidance says how staff work within them."
      ),
      .help("SM-0.2", .guidance, "The Service Charter's 18 commitments stand behind this guidance."),
      .auto(
        "SM-0.3", .guidance,
        "Every requirement is shown with its force: a legal requirement, a policy requirement, or guidance."
      ) { _ in "as the source tags it" },
      .required(
        "SM-0.4a", .guidance, at: .except([]),
        "A departure from a requirement is recorded with what was done instead and why, by whom and when."
      ) { act in
        act.areDivergencesReasoned
      },
      .auto(
        "SM-0.4b", .guidance,
        "The guidance leaves room for judgement: every gate can be passed by a recorded divergence."
      ) { _ in Divergence.route },
      .authority(
        "SM-0.5", .guidance, at: .except([]),
        "No act is done with less supervision than the Supervision Model sets for it and the role; this has no divergence.",
        mayApprove: { act, approver in act.maySupervise(approver) }
      ) { act in
        act.supervision
      },
      .auto(
        "SM-0.6a", .guidance,
        "Where the guidance says 'caseworker', caseworkers and senior caseworkers may act unless it says otherwise."
      ) { _ in [Role.caseworker, .seniorCaseworker].map(\.rawValue).joined(separator: ", ") },
      .authority(
        "SM-0.6b", .guidance, at: .except([]),
        "An act that the delegation table keeps for some roles is done by them or by somebody above."
      ) { act in
        act.isDelegated
      },
      .auto(
        "SM-0.7", .guidance,
        "A case is shown in one of four phases, named as the guidance's main sections and derived from its stage."
      ) { at in Phase(stage: at.file.case.stage)?.rawValue },
      .help("SM-0.8", .guidance, "Notes on the case management system apply to this program in its place."),
      .auto(
        "SM-0.9", .guidance,
        "Every decision carries the version of the guidance that was in force, because the guidance is revised from time to time."
      ) { _ in Guidance.version },
      .help("SM-0.10", .guidance, "Questions and feedback about the guidance go to the Quality Directorate's mailbox."),
      .record(
        "SM-0.10b", .guidance,
        "The supporting tools that the guidance names are listed, each with the place where this office keeps it."
      ) { at in
        SupportingTool.allCases.map { "\($0.rawValue): \($0.location(in: at.office) ?? "no location entered")" }
          .joined(separator: "\n")
      },
    ]
  }
}
