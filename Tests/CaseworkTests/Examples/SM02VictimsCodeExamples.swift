import Casework

/// SM 2.5–2.7: complaints under the Victims' Code.
enum SM02VictimsCodeExamples {
  static var examples: [Example] { recorded + beforeDeclining + referral }

  private static func organisation(_ fields: KeyValuePairs<Field, String>) -> Typed {
    Typed(.assessOrganisation, fields)
  }

  /// A complaint about a police force, which the register has outside our powers.
  private static func police() throws -> Scene {
    var scene = try Scene.office()
    try scene.run(
      .organisationAdd,
      [
        OrganisationCommands.name: "Anytown Police", OrganisationCommands.kind: "police",
        OrganisationCommands.isInJurisdiction: "no",
      ], by: "admin", at: "2026-01-02 09:30")
    try scene.run(Scene.opening([CaseCommands.body: "Anytown Police"]), at: "2026-03-02 09:30")
    try scene.call()
    return scene
  }

  private static let outside = Typed.decline([
    DecisionCommands.decision: "organisation out of jurisdiction",
    DecisionCommands.reasons: "We have no powers to look into it.",
  ])

  private static var recorded: [Example] {
    [
      Example(
        "SM-2.5", "said to be one", act: organisation([OrganisationAssessment.isVictimsCode: "yes"]),
        expect: .shows("Victims' Code complaint about Anytown NHS Trust")),
      Example(
        "SM-2.5", "said to be none", act: organisation([OrganisationAssessment.isVictimsCode: "no"]),
        expect: .showsNothing),
    ]
  }

  private static var beforeDeclining: [Example] {
    [
      Example("SM-2.6", "nobody has made sure", from: police, act: outside, expect: .refused(["SM-2.6"])),
      Example(
        "SM-2.6", "it is not known", from: police,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCode: "not known"])) }, act: outside,
        expect: .refused(["SM-2.6"])),
      Example(
        "SM-2.6", "it does not concern the Code", from: police,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCode: "no"])) }, act: outside,
        expect: .accepted),
      Example(
        "SM-2.6", "it does", from: police,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCode: "yes"])) }, act: outside,
        expect: .refused(["SM-2.6"])),
      Example(
        "SM-2.6", "it does, and is declined for another reason", from: police,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCode: "yes"])) },
        act: .decline([DecisionCommands.decision: "other reason to decline"]), expect: .accepted),
      Example(
        "SM-2.6", "a body that is outside our powers altogether",
        from: { try .opened([CaseCommands.body: "Anytown Council"]) }, arrange: { try $0.call() }, act: outside,
        expect: .accepted),
      Example(
        "SM-2.6", "an answer overrules the kind of body", from: police,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCodeOnly: "no"])) }, act: outside,
        expect: .accepted),
      Example("SM-2.6", "it is asked before", from: police, expect: .asks("")),
      Example(
        "SM-2.6", "and not once it is answered", from: police,
        act: organisation([OrganisationAssessment.isVictimsCode: "no"]), expect: .asksNot()),
    ]
  }

  /// A complaint about the prison itself, ready to pass but for the referral.
  private static func prison() throws -> Scene {
    var scene = try Scene.opened([
      CaseCommands.body: "Anytown Prison", PersonFields.telephone: "01632 960 983",
    ])
    try scene.talk()
    try scene.run(
      .letterRecord,
      [
        LetterCommands.kind: "acknowledgement", LetterCommands.to: "complainant", LetterCommands.method: "email",
      ])
    try scene.add(.complaintForm)
    try scene.add(.complaintResponses)
    try scene.run(
      .casePrison,
      [DecisionCommands.isPrisonCase: "yes", DecisionCommands.subject: "the actions of the prison itself"])
    return scene
  }

  private static var referral: [Example] {
    [
      Example(
        "SM-2.7", "under the Code no referral is missing", from: prison,
        arrange: { try $0.run(organisation([OrganisationAssessment.isVictimsCode: "yes"])) }, act: .pass(),
        expect: .accepted),
      Example("SM-2.7", "otherwise one is", from: prison, act: .pass(), expect: .refused(["SM-1.58a"])),
    ]
  }
}
