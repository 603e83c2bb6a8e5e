import Casework

/// SM 1.57–1.60: prison complaints.
enum SM01PrisonExamples {
  static var examples: [Example] { subjects + referrals + healthcare + letters }

  private static let own = PrisonSubject.prison.rawValue
  private static let health = PrisonSubject.healthcare.rawValue

  /// Jane Okafor's case as a prison case, ready to be passed.
  private static func prison(
    _ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []
  ) throws -> Scene {
    var scene = try Scene.readyToPass()
    try scene.run(prisonCommand(fields, passing: passing))
    return scene
  }

  private static func prisonCommand(
    _ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []
  ) -> Typed {
    Typed(.casePrison, passing: passing).with(
      [(DecisionCommands.isPrisonCase, "yes")] + fields.map { ($0.key, $0.value) })
  }

  private static var subjects: [Example] {
    [
      Example(
        "SM-1.57", "the subject is not known when it goes to the remit stage", from: { try prison([:]) },
        act: Typed(.caseMove, [CaseCommands.stage: "remit"]), expect: .refused(["SM-1.57"])),
      Example(
        "SM-1.57", "passed without it", from: { try prison([:]) }, act: .pass(),
        expect: .refused(["SM-1.57", "SM-1.58a"])),
      Example(
        "SM-1.57", "declined without it", from: { try prison([:]) }, act: .decline(), expect: .refused(["SM-1.57"])),
      Example(
        "SM-1.57", "known", from: { try prison([DecisionCommands.subject: own]) },
        act: Typed(.caseMove, [CaseCommands.stage: "remit"]), expect: .accepted),
      Example(
        "SM-1.57", "no prison case", act: Typed(.caseMove, [CaseCommands.stage: "remit"]), expect: .accepted),
    ]
  }

  private static var referrals: [Example] {
    [
      Example(
        "SM-1.58a", "the prison's own actions without a referral",
        from: { try prison([DecisionCommands.subject: own, DecisionCommands.victimsAct: "no"]) }, act: .pass(),
        expect: .refused(["SM-1.58a"])),
      Example(
        "SM-1.58a", "'not known' is no exemption",
        from: { try prison([DecisionCommands.subject: own, DecisionCommands.victimsAct: "not known"]) }, act: .pass(),
        expect: .refused(["SM-1.58a"])),
      Example(
        "SM-1.58a", "with a referral",
        from: { try prison([DecisionCommands.subject: own, DecisionCommands.referredOn: "2026-03-02"]) },
        arrange: { try $0.run(.referral()) }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.58a", "under the Victims and Prisoners Act",
        from: { try prison([DecisionCommands.subject: own, DecisionCommands.victimsAct: "yes"]) },
        arrange: { try $0.note("Passed under the Victims and Prisoners Act.") }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.58a", "a caseworker may not diverge from the law",
        from: { try prison([DecisionCommands.subject: own]) }, act: .pass(divergences: [.fromLaw("SM-1.58a")]),
        expect: .refused(["SM-1.58a"])),
      Example(
        "SM-1.58b", "the prison's own actions", act: prisonCommand([DecisionCommands.subject: own]), expect: .asks()),
      Example(
        "SM-1.58b", "the other ombudsman is on the case",
        arrange: { scene in
          try scene.run(prisonCommand([DecisionCommands.subject: own]))
          try scene.run(
            .partyAdd,
            [
              PartyCommands.role: "other complaint handler",
              PartyCommands.body: "Prisons and Probation Ombudsman",
            ])
        }, expect: .asksNot()),
      Example(
        "SM-1.58b", "healthcare", act: prisonCommand([DecisionCommands.subject: health]), expect: .asksNot()),
    ]
  }

  private static func inPrison() throws -> Scene {
    try .opened([CaseCommands.body: "Anytown Prison", PersonFields.telephone: "01632 960 983"])
  }

  private static var healthcare: [Example] {
    [
      Example(
        "SM-1.59", "healthcare, recorded against the prison", from: { try inPrison() },
        act: prisonCommand([DecisionCommands.subject: health]), expect: .refused(["SM-1.59"])),
      Example(
        "SM-1.59", "the warning is passed", from: { try inPrison() },
        act: prisonCommand([DecisionCommands.subject: health], passing: ["SM-1.59"]), expect: .accepted),
      Example(
        "SM-1.59", "against the NHS trust: a health case",
        act: prisonCommand([DecisionCommands.subject: health]),
        expect: .leaves("health", { $0.case.jurisdiction == .health })),
      Example(
        "SM-1.59", "the prison's own actions", from: { try inPrison() },
        act: prisonCommand([DecisionCommands.subject: own]),
        expect: .leaves("parliamentary", { $0.case.jurisdiction == .parliamentary })),
      Example(
        "SM-1.59", "the provider is named later", from: { try inPrison() },
        arrange: { try $0.run(prisonCommand([DecisionCommands.subject: health], passing: ["SM-1.59"])) },
        act: Typed(.caseOrganisation, [CaseCommands.body: "Anytown NHS Trust"]), expect: .accepted),
    ]
  }

  private static func prisoner(_ number: String) throws -> Scene {
    var scene = try Scene.plain()
    try scene.run(
      Typed(.personChange, [PartyCommands.party: "complainant", PersonFields.isPrisoner: "yes"]).with(
        number.isEmpty ? [] : [(PersonFields.prisonNumber, number)]))
    return scene
  }

  private static func letter(_ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(
      .letterRecord,
      [LetterCommands.kind: "update", LetterCommands.to: "complainant", LetterCommands.method: "letter"]
    ).with(fields.map { ($0.key, $0.value) })
  }

  private static let marked: KeyValuePairs<Field, String> = [LetterCommands.envelopeMarked: "yes"]

  private static var letters: [Example] {
    [
      Example(
        "SM-1.60a", "a prisoner without a number", from: { try prisoner("") }, act: letter(marked),
        expect: .refused(["SM-1.60a"])),
      Example(
        "SM-1.60a", "the number is in the reference line", from: { try prisoner("A1234BC") }, act: letter(marked),
        expect: .leaves("the number", { $0.letters.last?.reference == "A1234BC" })),
      Example(
        "SM-1.60a", "the reference line leaves it out", from: { try prisoner("A1234BC") },
        act: letter([LetterCommands.envelopeMarked: "yes", LetterCommands.reference: "C-1"]),
        expect: .refused(["SM-1.60a"])),
      Example("SM-1.60a", "no prisoner", act: letter(), expect: .accepted),
      Example(
        "SM-1.60b", "the letter to a prisoner is headed", from: { try prisoner("A1234BC") }, act: letter(marked),
        expect: .leaves(
          "heading and envelope",
          { $0.letters.last?.marking == "confidential access rights apply" && $0.letters.last?.envelopeMarked == true })
      ),
      Example(
        "SM-1.60b", "nobody else's letter is headed", act: letter(),
        expect: .leaves("no heading", { $0.letters.last?.marking == nil })),
    ]
  }
}
