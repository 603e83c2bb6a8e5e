import Casework

/// SM 2.77–2.85: the Public Value Model test at triage.
enum SM02PublicValueExamples {
  static var examples: [Example] { begun + capacity + transfer + recorded + byScore + intervention }

  private static let considering = Typed.publicValue([PublicValueAssessment.outcome: "considering it further"])
  private static let declining = Typed.publicValue([PublicValueAssessment.outcome: "declining it"])

  private static func proposes(_ value: String) -> Example.Expectation {
    .looks("proposes \(value)") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == "SM-2.78" && $0.proposal[PublicValueQuestion.parliamentary.rawValue] == value
      }
    }
  }

  private static var begun: [Example] {
    [
      Example("SM-2.78", "at triage", from: { try .atTriage() }, expect: .asks("")),
      Example("SM-2.78", "not at intake", from: { try .readyToPass() }, expect: .asksNot()),
      Example("SM-2.78", "nor at intake once it is declined", from: { try .declined() }, expect: .asksNot()),
      Example("SM-2.78", "scored", from: { try .atTriage() }, act: .score(), expect: .asksNot()),
      Example("SM-2.78", "the third question of a health case", from: { try .atTriage() }, expect: proposes("0")),
      Example(
        "SM-2.78", "and of a parliamentary one", from: { try .referred() }, act: .pass(),
        expect: proposes("1 a parliamentary organisation")),
      Example(
        "SM-2.78", "the total of four criteria", from: { try .atTriage() },
        act: .score([
          PublicValueQuestion.access.field: "2 deaf", PublicValueQuestion.parliamentary.field: "1 a department",
          PublicValueQuestion.continuing.field: "3: in pain every day",
        ]),
        expect: .looks("total 6") { at in
          at.standing(.publicValue).implies.hasPrefix(
            "Total 6 (Access to our service 2, Parliamentary monitoring 1, Claimed injustice 3, Wider public impact 0)")
        }),
      Example(
        "SM-2.78", "weights are the office's", from: { try .atTriage() },
        arrange: { scene in
          try scene.set(
            .publicValueCriteria,
            to: """
              People: access 3, underrepresented 1
              Bodies: parliamentary 1
              Injustice: continuing 1
              Public: public-interest 1, larger-problem 1, recurrence 1
              """)
        }, act: .score(),
        expect: .looks("total 6") { $0.standing(.publicValue).implies.hasPrefix("Total 6 (People 6, Bodies 0") }),
      Example(
        "SM-2.78", "at intake the test is refused", from: { try .readyToPass() }, act: .score(),
        expect: .refused([nil])),
    ]
  }

  /// The case of `Typed.score` has a total of 2, and injustice at level 2.
  private static var capacity: [Example] {
    let rows: [(title: String, setting: String, isConsidered: Bool)] = [
      ("no level is in force", "", true), ("the total is reached", "2026-01-01 total 2", true),
      ("the total is short by one", "2026-01-01 total 3", false),
      ("the level of injustice is reached", "2026-01-01 total 9 injustice 2", true),
      ("the level of injustice is short by one", "2026-01-01 total 9 injustice 3", false),
      ("from the day on", "2026-03-03 total 9", false), ("not the day before", "2026-03-04 total 9", true),
      ("the last level counts", "2026-01-01 total 2\n2026-03-01 total 9", false),
      ("all are considered again", "2026-01-01 total 9\n2026-03-01", true),
    ]
    return rows.map { row in
      Example(
        "SM-2.79", row.title, from: { try .scored(capacity: row.setting) }, act: considering,
        expect: row.isConsidered ? .accepted : .refused(["SM-2.84"]))
    } + [
      Example(
        "SM-2.79", "no rules of capacity", from: { try .scored(capacity: "") },
        expect: .looks("none") { !$0.applies("SM-2.79") }),
      Example(
        "SM-2.79", "a level that cannot be read is refused", from: { try .plain() },
        act: Typed(.settingChange, [OfficeCommands.name: "public-value-capacity", OfficeCommands.value: "total 9"]),
        by: "admin", expect: .refused([nil])),
    ]
  }

  private static var transfer: [Example] {
    let move = Typed.publicValue([
      PublicValueAssessment.team: "Dental", PublicValueAssessment.transferReason: "A dental speciality.",
    ])
    return [
      Example(
        "SM-2.80", "transferred from early consideration", from: { try .atTriage() }, act: move,
        expect: .leaves("with the dental team") { $0.case.stage == .allocation && $0.case.specialistTeam == "Dental" }),
      Example(
        "SM-2.80", "not without a reason", from: { try .atTriage() },
        act: .publicValue([PublicValueAssessment.team: "Dental"]), expect: .refused(["SM-2.80"])),
      Example(
        "SM-2.80", "nor from elsewhere", from: { try .allocated() }, act: move, by: "amir",
        expect: .refused(["SM-2.80"])),
    ]
  }

  private static var recorded: [Example] {
    let none = TriageSource.allCases.prefix(2).map(\.rawValue).joined(separator: "; ")
    return [
      Example(
        "SM-2.81", "an outcome without a level", from: { try .atTriage() },
        act: .score([PublicValueAssessment.level: "", PublicValueAssessment.outcome: "considering it further"]),
        expect: .refused(["SM-2.81"])),
      Example(
        "SM-2.81", "with a level", from: { try .atTriage() },
        act: .score([PublicValueAssessment.outcome: "considering it further"]), expect: .accepted),
      Example(
        "SM-2.82", "no precedent check", from: { try .atTriage() }, act: .score([PublicValueAssessment.sources: none]),
        expect: .asks("")),
      Example("SM-2.82", "on all three", from: { try .atTriage() }, act: .score(), expect: .asksNot()),
      Example(
        "SM-2.83", "six are scored", from: { try .atTriage() },
        act: .score([PublicValueQuestion.recurrence.field: ""]), expect: .asks("")),
      Example("SM-2.83", "seven are", from: { try .atTriage() }, act: .score(), expect: .asksNot()),
      Example("SM-2.83", "not begun", from: { try .atTriage() }, expect: .asksNot()),
    ]
  }

  private static var byScore: [Example] {
    [
      Example(
        "SM-2.84", "declined though considered", from: { try .scored(capacity: "") }, act: declining,
        expect: .refused(["SM-2.84"])),
      Example("SM-2.84", "scored, the outcome stands open", from: { try .scored() }, expect: .asks("")),
      Example("SM-2.84", "once it is recorded no more", from: { try .scored() }, act: declining, expect: .asksNot()),
      Example("SM-2.84", "declined by its score", from: { try .scored() }, act: declining, expect: .accepted),
      Example(
        "SM-2.84", "an outcome before all are scored", from: { try .atTriage() },
        act: .score([
          PublicValueQuestion.recurrence.field: "", PublicValueAssessment.outcome: "considering it further",
        ]), expect: .refused(["SM-2.84"])),
      Example(
        "SM-2.84", "declined without an outcome",
        from: { try .scored([PublicValueAssessment.minimalIntervention: "no"]) },
        act: .declineAtTriage(), expect: .refused(["SM-2.84"])),
      Example("SM-2.84", "declined with it", from: { try .toDecline() }, act: .declineAtTriage(), expect: .accepted),
    ]
  }

  private static var intervention: [Example] {
    let ticked = Typed.publicValue([PublicValueAssessment.conditions: MinimalCondition.acknowledged.rawValue])
    return [
      Example(
        "SM-2.85a", "not considered", from: { try .toDecline([PublicValueAssessment.minimalIntervention: ""]) },
        act: .declineAtTriage(), expect: .refused(["SM-2.85a"])),
      Example("SM-2.85a", "considered", from: { try .toDecline() }, act: .declineAtTriage(), expect: .accepted),
      Example("SM-2.85b", "not to be taken further", from: { try .scored() }, act: declining, expect: .asks("")),
      Example(
        "SM-2.85b", "a circumstance speaks for it", from: { try .scored() }, arrange: { try $0.run(declining) },
        act: ticked,
        expect: .looks("proposes to attempt it") { at in
          at.guidance.questions(in: at).contains {
            $0.requirement == "SM-2.85b"
              && $0.proposal[PublicValueAssessment.minimalIntervention.name] == Answered.yes.rawValue
          }
        }),
      Example("SM-2.85b", "answered no", from: { try .toDecline() }, expect: .asksNot()),
      Example(
        "SM-2.85b", "taken further", from: { try .scored(capacity: "") }, act: considering, expect: .asksNot()),
    ]
  }
}
