import Casework

/// SM 2.105–2.113: what is suitable for early consideration, and reaching a decision in it.
enum SM02EarlyDecisionExamples {
  static var examples: [Example] {
    passedOn + grounds + indicators + summary + suitability + released + advice + standard
  }

  private static func early(_ fields: KeyValuePairs<Field, String>) -> Typed { .early(fields) }

  private static let adjudicated = early([EarlyConsiderationAssessment.suitability: "adjudicated"])
  private static let passOn = early([EarlyConsiderationAssessment.suitability: "passed to primary investigation"])

  private static var passedOn: [Example] {
    [
      Example("SM-2.105", "to be passed on", from: { try .early() }, act: passOn, expect: .asks("")),
      Example(
        "SM-2.105", "no good reason to decline", from: { try .early() },
        act: passOn.with([(EarlyConsiderationAssessment.declineNow, "no")]), expect: .asks("pass on")),
      Example(
        "SM-2.105", "there is one", from: { try .early() },
        act: passOn.with([(EarlyConsiderationAssessment.declineNow, "yes")]), expect: .asks("decline")),
      Example("SM-2.105", "decided early", from: { try .early() }, act: adjudicated, expect: .asksNot()),
    ]
  }

  private static var grounds: [Example] {
    func ground(_ ground: EarlyGround) -> Typed {
      adjudicated.with([(EarlyConsiderationAssessment.grounds, ground.rawValue)])
    }
    func proposes(_ body: String) -> Example.Expectation {
      .looks("proposes the \(body)") { at in
        at.guidance.questions(in: at).contains {
          $0.requirement == "SM-2.106" && $0.proposal[DecisionCommands.signpostedTo.name] == body
        }
      }
    }
    return [
      Example("SM-2.106", "no ground yet", from: { try .early() }, act: adjudicated, expect: .asks("")),
      Example("SM-2.106", "nothing wrong", from: { try .early() }, act: ground(.nothingWrong), expect: .asksNot()),
      Example("SM-2.106", "to be passed on", from: { try .early() }, act: passOn, expect: .asksNot()),
      Example(
        "SM-2.106", "for somebody else", from: { try .early() }, act: ground(.elsewhere),
        expect: proposes("Information Commissioner's Office")),
      Example(
        "SM-2.106", "an outcome that we cannot achieve", from: { try .early() }, act: ground(.outcome),
        expect: proposes("General Medical Council")),
    ]
  }

  private static var indicators: [Example] {
    let serious = (EarlyConsiderationAssessment.indicators, InvestigationIndicator.serious.rawValue)
    return [
      Example(
        "SM-2.107", "very serious, and decided early", from: { try .early() }, act: adjudicated.with([serious]),
        expect: .refused(["SM-2.107"])),
      Example("SM-2.107", "passed on", from: { try .early() }, act: passOn.with([serious]), expect: .accepted),
      Example("SM-2.107", "nothing speaks for it", from: { try .early() }, act: adjudicated, expect: .accepted),
    ]
  }

  private static var summary: [Example] {
    [
      Example(
        "SM-2.108", "no summary", from: { try .earlyDecision([EarlyConsiderationAssessment.summary: ""]) },
        act: .declineEarly(), expect: .refused(["SM-2.108"])),
      Example("SM-2.108", "summarised", from: { try .earlyDecision() }, act: .declineEarly(), expect: .accepted),
      Example("SM-2.108", "declined at triage", from: { try .toDecline() }, act: .declineAtTriage(), expect: .accepted),
    ]
  }

  /// Jane Okafor complains on behalf of Mr Obi.
  private static func another(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.earlyDecision(fields)
    try scene.add(.aggrieved, named: "Obi")
    return scene
  }

  private static func concerned(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try another([
      EarlyConsiderationAssessment.concern: "concerns",
      EarlyConsiderationAssessment.concernReason: "Mr Obi lives and has not consented.",
    ])
    if !fields.isEmpty { try scene.run(.early(fields)) }
    return scene
  }

  private static var suitability: [Example] {
    [
      Example(
        "SM-2.109", "not the aggrieved, nothing said", from: { try another() },
        act: .declineEarly(), expect: .refused(["SM-2.109"])),
      Example(
        "SM-2.109", "no concerns",
        from: { try another([EarlyConsiderationAssessment.concern: "no concerns"]) },
        act: .declineEarly(), expect: .accepted),
      Example(
        "SM-2.109", "concerns without a reason",
        from: { try another([EarlyConsiderationAssessment.concern: "concerns"]) },
        act: .declineEarly(), expect: .refused(["SM-2.109"])),
      Example("SM-2.109", "concerns with it", from: { try concerned() }, act: .declineEarly(), expect: .accepted),
      Example("SM-2.109", "the aggrieved", from: { try .earlyDecision() }, act: .declineEarly(), expect: .accepted),
    ]
  }

  private static var released: [Example] {
    let letter = Typed(
      .letterRecord,
      [LetterCommands.kind: "decision", LetterCommands.to: "complainant", LetterCommands.method: "email"])
    let call = Typed.declineEarly([DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no"])
    return [
      Example("SM-2.110", "a decision letter", from: { try concerned() }, act: letter, expect: .refused(["SM-2.110"])),
      Example(
        "SM-2.110", "one that is written here", from: { try concerned() },
        arrange: { scene in
          try scene.run(
            .letterWrite,
            [
              WritingCommands.kind: "decision", WritingCommands.to: "complainant", WritingCommands.method: "letter",
              WritingCommands.text: "The notes of Mr Obi show nothing.",
            ])
        }, act: Typed(.letterReady, [WritingCommands.number: "last"]), expect: .refused(["SM-2.110"])),
      Example("SM-2.110", "a decision in a call", from: { try concerned() }, act: call, expect: .refused(["SM-2.110"])),
      Example(
        "SM-2.110", "found suitable",
        from: { try concerned([EarlyConsiderationAssessment.fullSuitability: "suitable"]) },
        act: letter, expect: .accepted),
      Example(
        "SM-2.110", "found not suitable",
        from: { try concerned([EarlyConsiderationAssessment.fullSuitability: "not suitable"]) }, act: letter,
        expect: .refused(["SM-2.110"])),
      Example(
        "SM-2.110", "it tells nothing personal",
        from: { try concerned([EarlyConsiderationAssessment.usesInformation: "no"]) }, act: letter, expect: .accepted),
      Example(
        "SM-2.110", "declined, and not told yet: to be considered", from: { try concerned() }, act: .declineEarly(),
        expect: .asks()),
      Example("SM-2.110", "nothing decided yet", from: { try concerned() }, expect: .asksNot()),
      Example(
        "SM-2.110", "considered after the decision", from: { try concerned() },
        arrange: { try $0.run(.declineEarly(), by: "amir", at: "2026-03-03 10:59") },
        act: Typed(.assessEarlyConsideration, [EarlyConsiderationAssessment.fullSuitability: "suitable"]),
        expect: .asksNot()),
      Example("SM-2.110", "no concerns", from: { try .earlyDecision() }, act: letter, expect: .accepted),
    ]
  }

  private static var advice: [Example] {
    let unsure: @Sendable () throws -> Scene = {
      try .earlyDecision([EarlyConsiderationAssessment.clinicalAdvice: "unsure"])
    }
    let spoken = Typed(
      .consultationLog,
      [
        ConsultationCommands.with: "lead clinician", ConsultationCommands.topic: "clinical advice",
        ConsultationCommands.question: "Do we need advice?", ConsultationCommands.answer: "No: the notes are clear.",
      ])
    return [
      Example("SM-2.111a", "unsure", from: unsure, act: .declineEarly(), expect: .refused(["SM-2.111a"])),
      Example("SM-2.111a", "unsure: to speak with a lead clinician", from: unsure, expect: .asks()),
      Example("SM-2.111a", "spoken: done", from: unsure, act: spoken, expect: .asksNot()),
      Example(
        "SM-2.111a", "needed: nothing to ask",
        from: { try .earlyDecision([EarlyConsiderationAssessment.clinicalAdvice: "not needed"]) }, expect: .asksNot()),
      Example(
        "SM-2.111a", "spoken with a lead clinician", from: unsure, arrange: { try $0.run(spoken) },
        act: .declineEarly(), expect: .accepted),
      Example(
        "SM-2.111a", "sure that none is needed",
        from: { try .earlyDecision([EarlyConsiderationAssessment.clinicalAdvice: "not needed"]) },
        act: .declineEarly(), expect: .accepted),
      Example(
        "SM-2.111b", "what was said is left out", act: spoken.with([(ConsultationCommands.answer, "")]),
        expect: .refused(["SM-2.111b"])),
      Example("SM-2.111b", "documented", act: spoken, expect: .accepted),
    ]
  }

  private static var standard: [Example] {
    let without: @Sendable () throws -> Scene = { try .earlyDecision([EarlyConsiderationAssessment.standard: ""]) }
    return [
      Example(
        "SM-2.112", "no standard, and why not said", from: without, act: .declineEarly(), expect: .refused(["SM-2.112"])
      ),
      Example(
        "SM-2.112", "a rationale for using none", from: without,
        arrange: {
          try $0.run(early([EarlyConsiderationAssessment.noStandard: "An apology was all that was wanted."]))
        },
        act: .declineEarly(), expect: .accepted),
      Example("SM-2.112", "a standard", from: { try .earlyDecision() }, act: .declineEarly(), expect: .accepted),
      Example("SM-2.113", "decided early", from: { try .early() }, act: adjudicated, expect: .asks("")),
      Example(
        "SM-2.113", "a note of it", from: { try .early() },
        act: adjudicated.with([(EarlyConsiderationAssessment.proportionality, "A call was enough.")]),
        expect: .asksNot()),
      Example("SM-2.113", "passed on", from: { try .early() }, act: passOn, expect: .asksNot()),
    ]
  }
}
