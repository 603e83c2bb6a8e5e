import Casework

/// SM 1.42–1.48: reasonable adjustments, accessibility, anticipated adjustments.
enum SM01AdjustmentExamples {
  static var examples: [Example] { open + agreed + refused + confirmed + others }

  private static func ask(_ kind: AdjustmentKind = .adjustment, _ what: String = "large print") -> Typed {
    Typed(.adjustmentRequest, [AdjustmentCommands.what: what, AdjustmentCommands.kind: kind.rawValue])
  }

  private static func decide(_ outcome: AdjustmentOutcome, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(
      .adjustmentDecide,
      [AdjustmentCommands.adjustment: "last", AdjustmentCommands.outcome: outcome.rawValue]
    ).with(fields.map { ($0.key, $0.value) })
  }

  private static let visual: KeyValuePairs<Field, String> = [AdjustmentCommands.disability: "visual impairment"]
  private static let why: KeyValuePairs<Field, String> = [AdjustmentCommands.reasons: "We make no visits."]

  /// A declined case on which an adjustment was asked for.
  private static func declined(_ kind: AdjustmentKind = .adjustment) throws -> Scene {
    var scene = try Scene.declined()
    try scene.run(ask(kind))
    return scene
  }

  private static var open: [Example] {
    [
      Example(
        "SM-1.42", "a request without an outcome", from: { try declined() }, act: .close(),
        expect: .refused(["SM-1.42"])),
      Example(
        "SM-1.42", "agreed", from: { try declined() }, arrange: { try $0.run(decide(.agreed, visual)) },
        act: .close(), expect: .accepted),
      Example(
        "SM-1.42", "escalated is not decided", from: { try declined() },
        arrange: {
          try $0.run(
            .adjustmentEscalate, [AdjustmentCommands.adjustment: "last", AdjustmentCommands.escalatedTo: "ruth"])
        }, act: .close(), expect: .refused(["SM-1.42"])),
      Example(
        "SM-1.42", "an accessibility request is outside the Act", from: { try declined(.accessibility) },
        act: .close(), expect: .accepted),
      Example("SM-1.43a", "asked for", act: ask(), expect: .shows("'large print', Tue 3 Mar 2026: open")),
      Example("SM-1.43a", "nothing asked for", expect: .showsNothing),
      Example(
        "SM-1.43c", "an open request", arrange: { try $0.run(ask()) },
        expect: .looks(
          "escalating it",
          { at in
            at.guidance.questions(in: at).contains { $0.requirement == "SM-1.43c" && $0.command == .adjustmentEscalate }
          })),
      Example(
        "SM-1.43c", "escalated", arrange: { try $0.run(ask()) },
        act: Typed(
          .adjustmentEscalate, [AdjustmentCommands.adjustment: "last", AdjustmentCommands.escalatedTo: "ruth"]),
        expect: .asksNot()),
      Example(
        "SM-1.43c", "decided", arrange: { try $0.run(ask()) }, act: decide(.agreed, visual), expect: .asksNot()),
    ]
  }

  private static var agreed: [Example] {
    [
      Example(
        "SM-1.43b", "agreed without the disability", arrange: { try $0.run(ask()) }, act: decide(.agreed),
        expect: .refused(["SM-1.43b"])),
      Example(
        "SM-1.43b", "no divergence passes it", arrange: { try $0.run(ask()) },
        act: Typed(
          .adjustmentDecide, [AdjustmentCommands.adjustment: "last", AdjustmentCommands.outcome: "agreed"],
          divergences: [.from("SM-1.43b")]), expect: .refused(["SM-1.43b"])),
      Example(
        "SM-1.43b", "agreed with it", arrange: { try $0.run(ask()) }, act: decide(.agreed, visual),
        expect: .leaves(
          "on the person",
          { $0.adjustments.first?.disabilityType == "visual impairment" && $0.adjustments.first?.decidedAt != nil })),
      Example(
        "SM-1.43b", "an accessibility request needs none", arrange: { try $0.run(ask(.accessibility)) },
        act: decide(.agreed), expect: .accepted),
    ]
  }

  private static var refused: [Example] {
    [
      Example(
        "SM-1.44a", "not reasonable without reasons", arrange: { try $0.run(ask(.adjustment, "home visit")) },
        act: decide(.notReasonable), expect: .refused(["SM-1.44a"])),
      Example(
        "SM-1.44a", "with reasons", arrange: { try $0.run(ask(.adjustment, "home visit")) },
        act: decide(.notReasonable, why), expect: .accepted),
      Example(
        "SM-1.44a", "agreed needs no reasons", arrange: { try $0.run(ask()) }, act: decide(.agreed, visual),
        expect: .accepted),
      Example(
        "SM-1.44b", "other ways not considered", arrange: { try $0.run(ask()) }, act: decide(.notReasonable, why),
        expect: .asks()),
      Example(
        "SM-1.44b", "considered", arrange: { try $0.run(ask()) },
        act: decide(.notReasonable, [AdjustmentCommands.reasons: "Why", AdjustmentCommands.alternatives: "A call."]),
        expect: .asksNot()),
      Example(
        "SM-1.44b", "agreed", arrange: { try $0.run(ask()) }, act: decide(.agreed, visual), expect: .asksNot()),
      Example(
        "SM-1.44c", "the Legal Team does not know", from: { try declined() },
        arrange: { try $0.run(decide(.notReasonable, why)) }, act: .close(), expect: .refused(["SM-1.44c"])),
      Example(
        "SM-1.44c", "the Legal Team was informed", from: { try declined() },
        arrange: { scene in
          try scene.run(decide(.notReasonable, why))
          try scene.run(.adjustmentInformLegal, [AdjustmentCommands.adjustment: "last"])
        }, act: .close(), expect: .accepted),
      Example(
        "SM-1.44c", "agreed concerns it not", from: { try declined() },
        arrange: { try $0.run(decide(.agreed, visual)) }, act: .close(), expect: .accepted),
    ]
  }

  private static var confirmed: [Example] {
    [
      Example("SM-1.45", "decided", arrange: { try $0.run(ask()) }, act: decide(.agreed, visual), expect: .asks()),
      Example("SM-1.45", "open", arrange: { try $0.run(ask()) }, expect: .asksNot()),
      Example(
        "SM-1.45", "the letter has gone",
        arrange: { scene in
          try scene.run(ask())
          try scene.run(decide(.agreed, visual))
          try scene.run(
            .letterRecord,
            [
              LetterCommands.kind: "reasonable adjustment outcome", LetterCommands.to: "complainant",
              LetterCommands.method: "letter", LetterCommands.adjustment: "last",
            ])
        }, expect: .asksNot()),
    ]
  }

  private static var others: [Example] {
    [
      Example("SM-1.47", "outside the Act", act: ask(.accessibility, "emails, no calls"), expect: .shows("emails")),
      Example("SM-1.47", "a reasonable adjustment stands elsewhere", act: ask(), expect: .showsNothing),
      Example("SM-1.48", "noticed", act: ask(.anticipated), expect: .asks()),
      Example(
        "SM-1.48", "raised and not wanted", arrange: { try $0.run(ask(.anticipated)) }, act: decide(.notWanted),
        expect: .asksNot()),
      Example("SM-1.48", "asked for is not anticipated", act: ask(), expect: .asksNot()),
    ]
  }
}
