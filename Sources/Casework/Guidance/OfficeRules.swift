/// What an office has settled for itself and holds on the cases of every scheme: its tables of supervision and delegation,
/// and the reasons of a divergence (decisions D1, D3, D27).
///
/// On a case that the Service Model binds the same stands in its introduction; elsewhere it has these names, by which a
/// refusal cites it and an approval given outside the program answers it.
public enum OfficeRules {
  public static let all: [Rule] = [
    .required(
      "OFFICE-reasons", .guidance, at: .except([]),
      "A divergence says what was done instead, and why."
    ) { act in
      act.areDivergencesReasoned
    },
    .authority(
      "OFFICE-signature", .guidance, at: .except([]),
      "No act is done with less supervision than the office's table of supervision sets for it and the role.",
      mayApprove: { act, approver in act.maySupervise(approver) }
    ) { act in
      act.supervision
    },
    .authority(
      "OFFICE-delegation", .guidance, at: .except([]),
      "An act that the office's table of delegation keeps for some roles is done by them or by somebody above."
    ) { act in
      act.isDelegated
    },
  ]

  /// Those that a scheme needs beside its own guidance.
  static func rules(of scheme: Scheme) -> [Rule] { scheme.isBound(by: "OFFICE") ? all : [] }

  static func named(_ id: RequirementID) -> Rule? { all.first { $0.id == id } }
}
