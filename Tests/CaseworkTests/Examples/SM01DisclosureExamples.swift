import Casework

/// SM 1.65–1.66: telling third parties.
enum SM01DisclosureExamples {
  static var examples: [Example] { authority + sensitive + risk }

  private static func letter(to party: String, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(
      .letterRecord, [LetterCommands.kind: "update", LetterCommands.to: party, LetterCommands.method: "letter"]
    ).with(fields.map { ($0.key, $0.value) })
  }

  private static func with(
    _ role: PartyRole, allowed: String? = nil, sensitive: String = "no"
  ) -> @Sendable (inout Scene) throws -> Void {
    { scene in
      try scene.add(role, named: "Reed")
      guard let allowed else { return }
      try scene.run(
        .authorityRecord,
        [
          ConsentCommands.third: "Reed", ConsentCommands.isGiven: allowed,
          ConsentCommands.includesSensitive: sensitive,
        ])
    }
  }

  private static func parliamentary() throws -> Scene {
    try .opened([CaseCommands.body: "Department for Widgets", PersonFields.telephone: "01632 960 983"])
  }

  private static var authority: [Example] {
    [
      Example(
        "SM-1.65", "an advocate without authority", arrange: with(.other), act: letter(to: "Reed"),
        expect: .refused(["SM-1.65"])),
      Example(
        "SM-1.65", "with authority", arrange: with(.other, allowed: "yes"), act: letter(to: "Reed"),
        expect: .accepted),
      Example(
        "SM-1.65", "authority refused", arrange: with(.other, allowed: "no"), act: letter(to: "Reed"),
        expect: .refused(["SM-1.65"])),
      Example(
        "SM-1.65", "authority withdrawn",
        arrange: { scene in
          try with(.other, allowed: "yes")(&scene)
          try scene.run(.consentWithdraw, [ConsentCommands.consent: "last"])
        }, act: letter(to: "Reed"), expect: .refused(["SM-1.65"])),
      Example(
        "SM-1.65", "a representative with consent to act",
        arrange: {
          try with(.representative)(&$0); try $0.consent()
        }, act: letter(to: "Reed"), expect: .accepted),
      Example(
        "SM-1.65", "an MP in a health case", arrange: with(.memberOfParliament), act: letter(to: "MP"),
        expect: .refused(["SM-1.65"])),
      Example(
        "SM-1.65", "an MP in a parliamentary case", from: { try parliamentary() }, arrange: with(.memberOfParliament),
        act: letter(to: "MP"), expect: .accepted),
      Example(
        "SM-1.65", "an MP is told of the decision by law", arrange: with(.memberOfParliament),
        act: letter(to: "MP", [LetterCommands.kind: "decision"]), expect: .accepted),
      Example(
        "SM-1.65", "a copy of a contact for a third party",
        arrange: {
          try $0.talk(); try with(.other)(&$0)
        },
        act: Typed(.noteShare, [ContactCommands.contact: "last", ContactCommands.with: "Reed"]),
        expect: .refused(["SM-1.65"])),
      Example(
        "SM-1.65", "told of the stage in a call", arrange: with(.other),
        act: Typed(
          .contactLog,
          [
            ContactCommands.party: "Reed", ContactCommands.channel: "telephone",
            ContactCommands.stageExplained: "yes",
          ]), expect: .refused(["SM-1.65"])),
      Example("SM-1.65", "the complainant", act: letter(to: "complainant"), expect: .accepted),
    ]
  }

  private static func enclosing(_ sensitive: Bool, allowed: String, scope: String)
    -> @Sendable (inout Scene) throws
    -> Void
  {
    { scene in
      try with(.other, allowed: allowed, sensitive: scope)(&scene)
      try scene.add(.medicalRecords, sensitive: sensitive)
    }
  }

  private static let enclosed: KeyValuePairs<Field, String> = [LetterCommands.enclosures: "last"]

  private static var sensitive: [Example] {
    [
      Example(
        "SM-1.66a", "medical history, authority without it",
        arrange: enclosing(true, allowed: "yes", scope: "no"), act: letter(to: "Reed", enclosed),
        expect: .refused(["SM-1.66a"])),
      Example(
        "SM-1.66a", "authority that includes it", arrange: enclosing(true, allowed: "yes", scope: "yes"),
        act: letter(to: "Reed", enclosed), expect: .accepted),
      Example(
        "SM-1.66a", "nothing sensitive", arrange: enclosing(false, allowed: "yes", scope: "no"),
        act: letter(to: "Reed", enclosed), expect: .accepted),
      Example(
        "SM-1.66a", "to the complainant", arrange: enclosing(true, allowed: "yes", scope: "no"),
        act: letter(to: "complainant", enclosed), expect: .accepted),
      Example(
        "SM-1.66a", "not enclosed", arrange: enclosing(true, allowed: "yes", scope: "no"), act: letter(to: "Reed"),
        expect: .accepted),
    ]
  }

  private static let release: KeyValuePairs<Field, String> = [LetterCommands.releaseReason: "He threatens his son."]

  private static var risk: [Example] {
    [
      Example(
        "SM-1.66b", "released for a risk to others, without authority", arrange: with(.other),
        act: letter(to: "Reed", release), expect: .asks()),
      Example(
        "SM-1.66b", "a People risk is rated",
        arrange: { scene in
          try with(.other)(&scene)
          try scene.run(letter(to: "Reed", release))
        },
        act: Typed(
          .riskRate,
          [
            RiskCommands.category: "People", RiskCommands.text: "Harm to a child.",
            RiskCommands.likelihood: "possible", RiskCommands.impact: "critical",
          ]), expect: .asksNot()),
      Example(
        "SM-1.66b", "released with authority", arrange: with(.other, allowed: "yes"), act: letter(to: "Reed"),
        expect: .asksNot()),
    ]
  }
}
