import Casework

/// SM 1.61–1.64: obtaining information, consent, and the identity of callers.
enum SM01IdentityExamples {
  static var examples: [Example] { consents + results + questions + deciding + details + waivers }

  private static func consent(_ kind: ConsentKind, _ fields: KeyValuePairs<Field, String> = [:]) -> Typed {
    Typed(.consentRecord, [ConsentCommands.kind: kind.rawValue, ConsentCommands.isGiven: "yes"]).with(
      fields.map { ($0.key, $0.value) })
  }

  private static var consents: [Example] {
    [
      Example(
        "SM-1.61a", "not explained", arrange: { try $0.talk([ContactCommands.sharingExplained: "no"]) },
        expect: .asks()),
      Example("SM-1.61a", "explained", arrange: { try $0.talk() }, expect: .asksNot()),
      Example(
        "SM-1.61a", "explained in an earlier contact",
        arrange: {
          try $0.talk(); try $0.talk([ContactCommands.sharingExplained: "no"], at: "2026-03-03 10:30")
        },
        expect: .asksNot()),
      Example("SM-1.61a", "nobody reached", arrange: { try $0.failedCall() }, expect: .asksNot()),
      Example(
        "SM-1.61b", "medical records", act: consent(.obtainMedicalRecords),
        expect: .shows("obtain medical records: consent given Tue 3 Mar 2026")),
      Example("SM-1.61b", "none", expect: .showsNothing),
      Example(
        "SM-1.61b", "withdrawn", arrange: { try $0.run(consent(.obtainInformation)) },
        act: Typed(.consentWithdraw, [ConsentCommands.consent: "last"]), expect: .shows("consent withdrawn")),
      Example(
        "SM-1.62", "to another ombudsman",
        act: consent(.referral, [ConsentCommands.body: "LGSCO", ConsentCommands.scope: "care home part"]),
        expect: .shows("LGSCO - care home part: consent given")),
      Example("SM-1.62", "another consent", act: consent(.obtainInformation), expect: .showsNothing),
    ]
  }

  private static let none: KeyValuePairs<Field, String> = [
    ContactCommands.identity: "", ContactCommands.identityQuestions: "", ContactCommands.identityCorrect: "",
  ]

  private static var results: [Example] {
    [
      Example("SM-1.63a", "an outgoing call without a result", act: .call(none), expect: .refused(["SM-1.63a"])),
      Example(
        "SM-1.63a", "an incoming one",
        act: .call([ContactCommands.identity: "", ContactCommands.direction: "incoming"]),
        expect: .refused(["SM-1.63a"])),
      Example(
        "SM-1.63a", "text relay is a call",
        act: .call([ContactCommands.identity: "", ContactCommands.channel: "text relay"]),
        expect: .refused(["SM-1.63a"])),
      Example(
        "SM-1.63a", "no divergence passes it", act: .call(none, divergences: [.from("SM-1.63a")]),
        expect: .refused(["SM-1.63a"])),
      Example("SM-1.63a", "verified", act: .call(), expect: .accepted),
      Example(
        "SM-1.63a", "not verified",
        act: .call([
          ContactCommands.identity: "not verified", ContactCommands.identityCorrect: "1",
          ContactCommands.stageExplained: "no",
        ]), expect: .accepted),
      Example(
        "SM-1.63a", "waived without a reason", arrange: { try $0.talk() },
        act: .call([ContactCommands.identity: "waived with reason"]), expect: .refused(["SM-1.63a"])),
      Example(
        "SM-1.63a", "nobody answered",
        act: .call([ContactCommands.identity: "", ContactCommands.reached: "no"]), expect: .accepted),
      Example(
        "SM-1.63a", "an email",
        act: .call([ContactCommands.identity: "", ContactCommands.channel: "email"]), expect: .accepted),
      Example(
        "SM-1.63a", "a call with somebody else",
        arrange: {
          try $0.add(.representative, named: "Reed"); try $0.consent()
        },
        act: .call([ContactCommands.identity: "", ContactCommands.party: "representative"]), expect: .accepted),
    ]
  }

  private static let four = SecurityQuestion.allCases.prefix(4).map(\.rawValue).joined(separator: "; ")
  private static let two = SecurityQuestion.allCases.prefix(2).map(\.rawValue).joined(separator: "; ")

  private static var questions: [Example] {
    [
      Example(
        "SM-1.63b", "two questions",
        act: .call([ContactCommands.identityQuestions: two, ContactCommands.identityCorrect: "2"]),
        expect: .refused(["SM-1.63b"])),
      Example(
        "SM-1.63b", "three questions, two right", act: .call([ContactCommands.identityCorrect: "2"]),
        expect: .refused(["SM-1.63b"])),
      Example("SM-1.63b", "three right", act: .call(), expect: .accepted),
      Example(
        "SM-1.63b", "the same question thrice is one",
        act: .call([ContactCommands.identityQuestions: "the postcode; the postcode; the postcode"]),
        expect: .refused(["SM-1.63b"])),
      Example(
        "SM-1.63b", "other questions count",
        act: .call([ContactCommands.identityQuestions: "date of birth; case reference; the postcode"]),
        expect: .accepted),
      Example(
        "SM-1.63c", "a concern, and no further question", act: .call([ContactCommands.identityConcern: "yes"]),
        expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "a concern, and a fourth",
        act: .call([
          ContactCommands.identityConcern: "yes", ContactCommands.identityQuestions: four,
          ContactCommands.identityCorrect: "4",
        ]), expect: .accepted),
      Example(
        "SM-1.63c", "not verified, and told of the case",
        act: .call([ContactCommands.identity: "not verified", ContactCommands.identityCorrect: "1"]),
        expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "not verified, told nothing",
        act: .call([
          ContactCommands.identity: "not verified", ContactCommands.identityCorrect: "1",
          ContactCommands.stageExplained: "no",
        ]), expect: .accepted),
    ]
  }

  private static let byTelephone: KeyValuePairs<Field, String> = [
    DecisionCommands.channel: "telephone", DecisionCommands.writtenWanted: "no",
  ]

  private static let unverified: KeyValuePairs<Field, String> = [
    ContactCommands.identity: "not verified", ContactCommands.identityCorrect: "1",
    ContactCommands.stageExplained: "no",
  ]

  private static var deciding: [Example] {
    [
      Example(
        "SM-1.63c", "declined in a call with a verified complainant", arrange: { try $0.talk() },
        act: .decline(byTelephone), expect: .accepted),
      Example(
        "SM-1.63c", "declined in a call that nobody logged", arrange: { try $0.failedCall() },
        act: .decline(byTelephone), expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "declined in a call with somebody who was not verified", arrange: { try $0.talk(unverified) },
        act: .decline(byTelephone), expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "the last call counts, not an earlier one",
        arrange: {
          try $0.talk(at: "2026-03-03 09:00"); try $0.talk(unverified, at: "2026-03-03 10:00")
        }, act: .decline(byTelephone), expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "nor one after the decision", arrange: { try $0.talk(at: "2026-03-03 10:00") },
        act: Typed.decline(byTelephone).occurring("2026-03-03 09:00"), expect: .refused(["SM-1.6", "SM-1.63c"])),
      Example(
        "SM-1.63c", "the check was waived with a reason",
        arrange: { scene in
          try scene.talk(at: "2026-03-03 10:00")
          try scene.run(Typed.call(waived), at: "2026-03-03 10:20")
        }, act: .decline(byTelephone), expect: .accepted),
      Example(
        "SM-1.63c", "in writing nobody is verified", arrange: { try $0.talk(unverified) },
        act: .decline([DecisionCommands.channel: "letter"]), expect: .accepted),
      Example(
        "SM-1.63c", "passed in a call with somebody who was not verified", from: { try .readyToPass() },
        arrange: { try $0.talk(unverified, at: "2026-03-03 10:45") }, act: .pass(byTelephone),
        expect: .refused(["SM-1.63c"])),
      Example(
        "SM-1.63c", "a divergence passes it", arrange: { try $0.talk(unverified) },
        act: .decline(byTelephone, divergences: [.from("SM-1.63c")]), expect: .accepted),
    ]
  }

  private static let outOfDate: KeyValuePairs<Field, String> = [ContactCommands.detailsUpToDate: "no"]

  private static var details: [Example] {
    [
      Example("SM-1.63d", "out of date", arrange: { try $0.talk(outOfDate) }, expect: .asks()),
      Example(
        "SM-1.63d", "verified, and not asked", arrange: { try $0.talk([ContactCommands.detailsUpToDate: ""]) },
        expect: .asks()),
      Example("SM-1.63d", "up to date", arrange: { try $0.talk() }, expect: .asksNot()),
      Example(
        "SM-1.63d", "corrected", arrange: { try $0.talk(outOfDate) },
        act: Typed(.personChange, [PartyCommands.party: "complainant", PersonFields.postcode: "NM1 4QT"]),
        expect: .asksNot()),
      Example(
        "SM-1.63d", "a change of something else corrects nothing", arrange: { try $0.talk(outOfDate) },
        act: Typed(.personChange, [PartyCommands.party: "complainant", PersonFields.preferredContact: "telephone"]),
        expect: .asks()),
    ]
  }

  private static let waived: KeyValuePairs<Field, String> = [
    ContactCommands.identity: "waived with reason", ContactCommands.identityReason: "just spoken",
    ContactCommands.identityQuestions: "", ContactCommands.identityCorrect: "",
  ]

  private static var waivers: [Example] {
    [
      Example(
        "SM-1.64", "twelve minutes after a verified call", arrange: { try $0.talk(at: "2026-03-03 10:48") },
        act: .call(waived), expect: .accepted),
      Example(
        "SM-1.63c", "a concern cannot be waived", arrange: { try $0.talk(at: "2026-03-03 10:48") },
        act: Typed.call(waived).with([(ContactCommands.identityConcern, "yes")]), expect: .refused(["SM-1.63c"])),
      Example("SM-1.64", "no call before", act: .call(waived), expect: .refused(["SM-1.64"])),
      Example(
        "SM-1.64", "verified the day before", arrange: { try $0.talk(at: "2026-03-02 16:00") }, act: .call(waived),
        expect: .refused(["SM-1.64"])),
      Example("SM-1.64", "the warning is passed", act: .call(waived, passing: ["SM-1.64"]), expect: .accepted),
      Example("SM-1.64", "no waiver", act: .call(), expect: .accepted),
    ]
  }
}
