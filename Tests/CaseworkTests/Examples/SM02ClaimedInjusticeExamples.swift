import Casework

/// SM 2.86–2.91: adjustments at triage, and the severity of the injustice that is claimed.
enum SM02ClaimedInjusticeExamples {
  static var examples: [Example] { adjustments + adapted + several + scale + misunderstood + nearMiss }

  private static let outcome = Typed.publicValue([PublicValueAssessment.outcome: "declining it"])

  private static func asked(_ kind: AdjustmentKind) -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.run(
        .adjustmentRequest, [AdjustmentCommands.what: "large print", AdjustmentCommands.kind: kind.rawValue])
    }
  }

  private static var adjustments: [Example] {
    [
      Example(
        "SM-2.86a", "asked for and not considered", from: { try .scored([:], asked(.adjustment)) }, act: outcome,
        expect: .refused(["SM-2.86a"])),
      Example(
        "SM-2.86a", "considered", from: { try .scored([:], asked(.adjustment)) },
        act: outcome.with([(PublicValueAssessment.adjustmentsConsidered, "yes")]), expect: .accepted),
      Example("SM-2.86a", "none asked for", from: { try .scored() }, act: outcome, expect: .accepted),
      Example(
        "SM-2.86b", "something is needed", from: { try .scored([:], asked(.accessibility)) }, expect: .asks("")),
      Example("SM-2.86b", "nothing is", from: { try .scored() }, expect: .asksNot()),
      Example(
        "SM-2.86b", "it affected nothing", from: { try .scored([:], asked(.adjustment)) },
        act: .publicValue([PublicValueAssessment.explanationAffected: "no"]), expect: .asksNot()),
    ]
  }

  private static var adapted: [Example] {
    let affected = Typed.publicValue([PublicValueAssessment.explanationAffected: "yes"])
    return [
      Example("SM-2.87", "the explanation suffered", from: { try .scored() }, act: affected, expect: .asks("")),
      Example(
        "SM-2.87", "we adapted", from: { try .scored() },
        act: affected.with([(PublicValueAssessment.adaptation, "A call with an interpreter first.")]),
        expect: .asksNot()),
      Example("SM-2.87", "nothing suffered", from: { try .scored() }, expect: .asksNot()),
    ]
  }

  /// At a capacity that takes injustice from level 4 on.
  private static var several: [Example] {
    func considered(_ injustices: String) -> Typed {
      .score([
        PublicValueAssessment.level: "", PublicValueAssessment.injustices: injustices,
        PublicValueAssessment.outcome: "considering it further",
      ])
    }
    let limited: @Sendable () throws -> Scene = {
      var scene = try Scene.atTriage()
      try scene.set(.publicValueCapacity, to: "2026-01-01 total 9 injustice 4")
      return scene
    }
    return [
      Example(
        "SM-2.88", "the most serious of two counts", from: limited, act: considered("2 worry; 4 six months of pain"),
        expect: .accepted),
      Example(
        "SM-2.88", "which is not serious enough", from: limited, act: considered("2 worry; 3 six weeks of pain"),
        expect: .refused(["SM-2.84"])),
      Example(
        "SM-2.88", "one alone is rated as the level", from: limited, act: considered("4 six months of pain"),
        expect: .refused(["SM-2.81"])),
    ]
  }

  private static var scale: [Example] {
    [
      Example(
        "SM-2.89", "no level yet", from: { try .atTriage() }, act: .score([PublicValueAssessment.level: ""]),
        expect: .looks("with the scale") { at in
          at.guidance.questions(in: at).contains { $0.requirement == "SM-2.89" && $0.text.contains("£12,500") }
        }),
      Example("SM-2.89", "rated", from: { try .scored() }, expect: .asksNot()),
      Example(
        "SM-2.90a", "rated, by what is not said", from: { try .scored([PublicValueAssessment.asClaimed: ""]) },
        expect: .asks("")),
      Example("SM-2.90a", "rated by the claim", from: { try .scored() }, expect: .asksNot()),
    ]
  }

  private static var misunderstood: [Example] {
    let start: @Sendable () throws -> Scene = { try .toDecline([PublicValueAssessment.isMisunderstood: "yes"]) }
    let discuss: @Sendable (inout Scene) throws -> Void = { try $0.consult(.lineManager, .publicValue, .advice) }
    return [
      Example(
        "SM-2.90b", "not discussed", from: start, act: .declineAtTriage(), expect: .refused(["SM-2.90b"])),
      Example(
        "SM-2.90b", "discussed, no word about a call", from: start, arrange: discuss, act: .declineAtTriage(),
        expect: .refused(["SM-2.90b"])),
      Example(
        "SM-2.90b", "discussed, and a call considered", from: start,
        arrange: { scene in
          try discuss(&scene)
          try scene.run(.publicValue([PublicValueAssessment.callConsidered: "Called: no more to it."]))
        }, act: .declineAtTriage(), expect: .accepted),
      Example("SM-2.90b", "no such concern", from: { try .toDecline() }, act: .declineAtTriage(), expect: .accepted),
      Example("SM-2.90b", "to be discussed", from: start, expect: proposes(.consultationLog, "line manager")),
      Example(
        "SM-2.90b", "asked: to record the answer", from: start,
        arrange: { try $0.consult(.lineManager, .publicValue) }, expect: proposes(.consultationAnswer, nil)),
      Example(
        "SM-2.90b", "discussed: is the complainant called?", from: start, arrange: discuss,
        expect: proposes(.assessPublicValue, nil)),
      Example(
        "SM-2.90b", "discussed, and a call considered: done", from: start, arrange: discuss,
        act: .publicValue([PublicValueAssessment.callConsidered: "Called: no more to it."]), expect: .asksNot()),
      Example("SM-2.90b", "no such concern, nothing to discuss", from: { try .toDecline() }, expect: .asksNot()),
      Example(
        "SM-2.90b", "the case is considered further",
        from: { try .scored([PublicValueAssessment.isMisunderstood: "yes", PublicValueAssessment.level: "4"]) },
        act: .publicValue([PublicValueAssessment.outcome: TriageOutcome.considering.rawValue]), expect: .asksNot()),
    ]
  }

  private static func proposes(_ command: CommandName, _ with: String?) -> Example.Expectation {
    .looks("\(command.rawValue) proposed") { at in
      at.guidance.questions(in: at).contains {
        $0.requirement == "SM-2.90b" && $0.command == command && $0.proposal[ConsultationCommands.with.name] == with
      }
    }
  }

  private static var nearMiss: [Example] {
    let near = Typed.publicValue([PublicValueAssessment.isNearMiss: "yes"])
    return [
      Example("SM-2.91", "a near miss", from: { try .scored() }, act: near, expect: .asks("")),
      Example(
        "SM-2.91", "its distress is on record", from: { try .scored() },
        act: near.with([(PublicValueAssessment.distress, "Fear of injections.")]), expect: .asksNot()),
      Example("SM-2.91", "it did happen", from: { try .scored() }, expect: .asksNot()),
    ]
  }
}
