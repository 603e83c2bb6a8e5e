import Casework

/// SM 2.92–2.96: how a case ends at triage.
enum SM02TriageClosureExamples {
  static var examples: [Example] { decided + channel + telling + code + attempted + ended }

  private static let close = Typed.close("Triage - other reason to decline")
  private static let resolution = Typed.close("ECT triage - Resolution")

  private static func offers(_ command: CommandName, _ field: Field, _ value: String) -> Example.Expectation {
    .looks("offers \(value)") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == "SM-2.92a" && $0.command == command && $0.proposal[field.name] == value
      }
    }
  }

  private static var decided: [Example] {
    let notYet: @Sendable () throws -> Scene = {
      try .declinedAtTriage([DecisionCommands.channel: "not yet", DecisionCommands.writtenWanted: ""])
    }
    return [
      Example(
        "SM-2.92a", "the triage section is empty", from: { try .atTriage() }, act: close,
        expect: .refused(["SM-2.92a"])),
      Example("SM-2.92a", "not declined", from: { try .toDecline() }, act: close, expect: .refused(["SM-2.92a"])),
      Example("SM-2.92a", "the decision is not given", from: notYet, act: close, expect: .refused(["SM-2.92a"])),
      Example(
        "SM-2.92a", "sent in writing", from: notYet,
        arrange: { try $0.send(.decision, at: "2026-03-03 10:58") }, act: close, expect: .accepted),
      Example("SM-2.92a", "given in a call", from: { try .declinedAtTriage() }, act: close, expect: .accepted),
      Example("SM-2.92a", "to decline stands open", from: { try .toDecline() }, expect: .asks("")),
      Example(
        "SM-2.92a", "no level yet, without which it cannot be declined", from: { try .toDecline() },
        act: .publicValue([PublicValueAssessment.level: ""]), expect: .asksNot()),
      Example(
        "SM-2.92a", "as long as minimal intervention may resolve it", from: { try .toDecline() },
        act: .publicValue([PublicValueAssessment.minimalIntervention: "yes"]), expect: .asksNot()),
      Example(
        "SM-2.92a", "then to give the decision", from: notYet,
        expect: offers(.caseDecline, DecisionCommands.channel, "telephone")),
      Example("SM-2.92a", "the case is closed", from: { try .declinedAtTriage() }, act: close, expect: .asksNot()),
    ]
  }

  private static var channel: [Example] {
    let byEmail: @Sendable (inout Scene) throws -> Void = {
      try $0.run(
        .personChange,
        [
          PartyCommands.party: "complainant", PersonFields.email: "jane@example.org",
          PersonFields.preferredContact: "email",
        ])
    }
    return [
      Example(
        "SM-2.92b", "usually by telephone", from: { try .toDecline() },
        expect: offers(.caseDecline, DecisionCommands.channel, "telephone")),
      Example(
        "SM-2.92b", "or in writing", from: { try .toDecline([:], byEmail) },
        expect: offers(.caseDecline, DecisionCommands.channel, "email")),
      Example(
        "SM-2.92b", "nothing to tell", from: { try .scored() },
        expect: .looks("no channel") { $0.outcome("SM-2.92b") == nil }),
    ]
  }

  private static var telling: [Example] {
    let wanted: @Sendable () throws -> Scene = { try .declinedAtTriage([DecisionCommands.writtenWanted: "yes"]) }
    let withMember: @Sendable () throws -> Scene = {
      try .declinedAtTriage([:]) { try $0.add(.memberOfParliament, named: "Ward") }
    }
    let letter = Typed(
      .letterRecord, [LetterCommands.kind: "decision", LetterCommands.to: "Ward", LetterCommands.method: "letter"])
    let own = Typed(
      .letterRecord,
      [LetterCommands.kind: "decision", LetterCommands.to: "complainant", LetterCommands.method: "letter"])
    return [
      Example("SM-2.93a", "wanted in writing", from: wanted, act: close, expect: .refused(["SM-2.93a"])),
      Example(
        "SM-2.93a", "and written", from: wanted, arrange: { try $0.run(own) }, act: close, expect: .accepted),
      Example("SM-2.93a", "it stands open", from: wanted, expect: .asks("")),
      Example("SM-2.93a", "until it is written", from: wanted, act: own, expect: .asksNot()),
      Example("SM-2.93b", "an MP is not told", from: withMember, act: close, expect: .refused(["SM-2.93b"])),
      Example(
        "SM-2.93b", "the MP was written to", from: withMember, arrange: { try $0.run(letter) }, act: close,
        expect: .accepted),
      Example("SM-2.93b", "it stands open", from: withMember, expect: .asks()),
      Example("SM-2.93b", "until the letter has gone", from: withMember, act: letter, expect: .asksNot()),
    ]
  }

  private static var code: [Example] {
    [
      Example(
        "SM-2.94", "the code of the closure", from: { try .declinedAtTriage() },
        expect: offers(.caseClose, DecisionCommands.code, "Triage - other reason to decline")),
      Example(
        "SM-2.94", "of no other decision", from: { try .declined() },
        expect: .looks("no code") { $0.outcome("SM-2.94") == nil }),
    ]
  }

  private static var attempted: [Example] {
    let attempt = Typed.publicValue([PublicValueAssessment.minimalIntervention: "yes"])
    return [
      Example("SM-2.95", "could be resolved", from: { try .scored() }, act: attempt, expect: .asks("")),
      Example("SM-2.95", "could not", from: { try .toDecline() }, expect: .asksNot()),
      Example(
        "SM-2.95", "it is settled what came of it", from: { try .scored() }, arrange: { try $0.run(attempt) },
        act: .publicValue([PublicValueAssessment.resolution: "resolved"]), expect: .asksNot()),
    ]
  }

  private static var ended: [Example] {
    let resolved = Typed.publicValue([PublicValueAssessment.resolution: "resolved"])
    let failed = Typed.publicValue([PublicValueAssessment.resolution: "not resolved"])
    let closing = failed.with([
      (PublicValueAssessment.nextStep, "close"), (PublicValueAssessment.nextStepReason, "The trust refuses."),
    ])
    return [
      Example("SM-2.96a", "resolved", from: { try .scored() }, act: resolved, expect: .asks("")),
      Example("SM-2.96a", "not resolved", from: { try .scored() }, act: failed, expect: .asksNot()),
      Example(
        "SM-2.96a", "closed so", from: { try .scored() }, arrange: { try $0.run(resolved) }, act: resolution,
        expect: .leaves("closed") { $0.case.closureCode == "ECT triage - Resolution" }),
      Example(
        "SM-2.96a", "no code for what was not resolved", from: { try .scored() }, act: resolution,
        expect: .refused([nil])),
      Example("SM-2.96b", "not resolved", from: { try .scored() }, act: failed, expect: .asks("")),
      Example("SM-2.96b", "resolved", from: { try .scored() }, act: resolved, expect: .asksNot()),
      Example("SM-2.96b", "to be closed", from: { try .scored() }, act: closing, expect: .asksNot()),
      Example(
        "SM-2.96b", "which is to decline it",
        from: { try .toDecline([PublicValueAssessment.minimalIntervention: "yes"]) },
        arrange: { try $0.run(closing) }, act: .declineAtTriage(), expect: .accepted),
    ]
  }
}
