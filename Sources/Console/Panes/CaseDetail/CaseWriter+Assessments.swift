import Casework
import Terminal

/// What was assessed and what it implies, who else is concerned, what was asked of others, and what waits for an approval.
extension CaseWriter {
  mutating func writeAssessments() {
    let situation = view.situation
    let toBegin = situation.assessmentsToBegin
    // In the order in which they are asked, whichever was begun first.
    for assessment in Assessment.allCases {
      for assessed in situation.assessments where assessed.assessment == assessment { write(assessed) }
      for assessed in toBegin where assessed.assessment == assessment {
        record(
          [StyledText("\(assessed.question)", .text), StyledText("  not begun", .muted)],
          anchor: "assessment \(assessed.assessment.rawValue)", action: .form(assessed.command, [:]))
      }
    }
  }

  private mutating func write(_ assessed: Assessed) {
    let anchor = "assessment \(assessed.assessment.rawValue) \(assessed.subject)"
    let subject = assessed.subject.isEmpty ? "" : " (\(file.words(ofSubject: assessed.subject)))"
    let paragraphs = assessed.standing.paragraphs.map(\.rawValue).joined(separator: ", ")
    record(
      [
        StyledText(assessed.question + subject, .accent),
        StyledText("  \(assessed.standing.outcome.rawValue) (\(paragraphs))"),
      ],
      ([assessed.standing.implies]
        + (assessed.standing.closureCode.map { ["Leads to the closure code '\($0)'."] } ?? [])
        + (assessed.standing.missing.isEmpty
          ? [] : ["Still to answer: \(assessed.standing.missing.joined(separator: ", "))."])
        + assessed.answers.map { "\($0.label): \($0.shown)" }).joined(separator: "\n"),
      anchor: anchor, action: .form(assessed.command, proposal(assessed)))
  }

  /// The form opens with what was answered, and for the same subject.
  private func proposal(_ assessed: Assessed) -> [String: String] {
    var values = Dictionary(assessed.answers.map { ($0.question, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let part = assessed.assessment.definition.part, let key = assessed.subject.split(separator: " ").last {
      values[part.name] = String(key)
    }
    return values
  }

  mutating func writeOrganisations() {
    writeDecisions()
    for organisation in file.organisations {
      let about = organisation.isComplainedAbout ? ", complained about" : ""
      let decided = organisation.decision.map { ", decided: \($0)" } ?? ""
      record(
        [
          StyledText(organisation.name, .accent),
          StyledText("  \(organisation.role.rawValue)\(about)\(decided) (\(organisation.id))"),
        ],
        organisation.decisionReasons, anchor: "organisation \(organisation.id)")
    }
    for component in file.components {
      let about = file.organisations.first { $0.id == component.organisation }.map { ", \($0.name)" } ?? ""
      record(
        [StyledText(component.area, .accent), StyledText("  component\(about) (\(component.id))")], component.text,
        anchor: "component \(component.id)")
    }
  }

  /// What was decided about each of several organisations that the complaint is about.
  private mutating func writeDecisions() {
    let decisions = view.situation.decisionsByOrganisation
    guard decisions.count > 1 else { return }
    let text = decisions.map { "\($0.name): \($0.decision ?? "no decision yet")" }.joined(separator: "\n")
    record([StyledText("Decisions", .accent)], text, anchor: "decisions")
  }

  mutating func writeConsultations() {
    for consultation in file.consultations {
      let outcome = consultation.outcome.map { ", \($0.rawValue)" } ?? ", no answer yet"
      record(
        [
          StyledText(consultation.askedAt.officeText, .accent),
          StyledText("  \(consultation.with.rawValue) about \(consultation.topic)\(outcome) (\(consultation.id))"),
        ],
        [consultation.question, consultation.answer].compactMap { $0 }.joined(separator: "\n"),
        anchor: "consultation \(consultation.id)",
        action: consultation.answer == nil
          ? .form(.consultationAnswer, [ConsultationCommands.number.name: String(consultation.id)]) : nil)
    }
  }

  mutating func writeApprovals() {
    for approval in file.approvals {
      let decided = approval.decidedBy.map { " by \(name($0))" } ?? " of \(approval.asked(in: view.office))"
      let values = approval.values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      record(
        [
          StyledText(approval.act.rawValue, .accent),
          StyledText(
            "  \(approval.requirement), \(approval.state.rawValue)\(decided), asked by \(name(approval.askedBy)) (\(approval.id))"
          ),
        ],
        ([approval.text, approval.lacking] + values + [approval.reason]).filter { !$0.isEmpty }.joined(separator: "\n"),
        anchor: "approval \(approval.id)",
        action: approval.state == .asked
          ? .form(.approvalDecide, [ApprovalCommands.approval.name: String(approval.id)]) : nil)
    }
  }
}
