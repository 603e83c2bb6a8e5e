import Casework

/// SM 2.51–2.60: complaints without an MP referral, referrals that still hold, and complaints by telephone.
enum SM02WithoutReferralExamples {
  static var examples: [Example] {
    members + refusals + premature + completed + exempt + earlier + sameComplaint + telephone
  }

  private static let membership = ReferralAdviceAssessment.membership
  private static let directedTo = ReferralAdviceAssessment.directedTo
  private static let wantsOther = ReferralAdviceAssessment.wantsOther

  /// A case of which it is known what MP the complainant has.
  private static func having(_ member: ComplainantMember, _ direction: ReferralDirection? = nil) throws -> Scene {
    var scene = try Scene.parliamentary()
    try scene.run(.advice([membership: member.rawValue]))
    if let direction { try scene.run(.advice([directedTo: direction.rawValue])) }
    return scene
  }

  private static var members: [Example] {
    [
      Example("SM-2.51a", "no MP, never lived here", from: { try having(.neverResident) }, expect: .asks()),
      Example(
        "SM-2.51a", "directed to the Chair", from: { try having(.neverResident, .committee) }, expect: .asksNot()),
      Example("SM-2.51a", "has an MP", from: { try having(.has) }, expect: .asksNot()),
      Example("SM-2.51b", "abroad, lived here before", from: { try having(.livedHere) }, expect: .asks()),
      Example("SM-2.51b", "directed to the MP", from: { try having(.livedHere, .previous) }, expect: .asksNot()),
      Example("SM-2.51b", "never lived here", from: { try having(.neverResident) }, expect: .asksNot()),
      Example(
        "SM-2.52", "with the direction", from: { try having(.neverResident) },
        expect: .looks(
          "the address",
          { at in
            let asked = at.guidance.questions(in: at).first { $0.requirement == "SM-2.51a" }?.text ?? ""
            return ["SW1A 0AA", "020 7219 3268", "pacac@parliament.uk"].allSatisfy(asked.contains)
          })),
      Example(
        "SM-2.52", "as the office has it", from: { try having(.neverResident) },
        arrange: { scene in
          try scene.run(
            .settingChange, [OfficeCommands.name: "pacac-contact", OfficeCommands.value: "pacac@example.org"],
            by: "admin")
        }, expect: .looks("the other address", { $0.outcome("SM-2.52") == "pacac@example.org" })),
      Example(
        "SM-2.52", "not without one", from: { try having(.has) },
        expect: .looks("no address", { $0.outcome("SM-2.52") == nil })),
    ]
  }

  private static let letter = Typed(
    .letterRecord,
    [
      LetterCommands.kind: LetterKind.approachToMP.rawValue, LetterCommands.to: "complainant",
      LetterCommands.method: "letter",
    ])

  private static var refusals: [Example] {
    [
      Example(
        "SM-2.53", "refused by their MP, directed to the Chair", from: { try having(.refuses) },
        act: .advice([directedTo: ReferralDirection.committee.rawValue]), expect: .refused(["SM-2.53"])),
      Example(
        "SM-2.53", "directed to the House of Commons", from: { try having(.refuses) },
        act: .advice([directedTo: ReferralDirection.commons.rawValue]), expect: .accepted),
      Example(
        "SM-2.53", "no MP", from: { try having(.neverResident) },
        act: .advice([directedTo: ReferralDirection.committee.rawValue]), expect: .accepted),
      Example(
        "SM-2.54a", "an approach to an MP after a refusal", from: { try having(.refuses) }, act: letter,
        expect: .refused(["SM-2.54a"])),
      Example("SM-2.54a", "no refusal", from: { try having(.has) }, act: letter, expect: .accepted),
      Example(
        "SM-2.54a", "another letter", from: { try having(.refuses) },
        act: letter.with([(LetterCommands.kind, LetterKind.update.rawValue)]), expect: .accepted),
      Example(
        "SM-2.54b", "wants another MP", from: { try having(.refuses) }, act: .advice([wantsOther: "yes"]),
        expect: .asks()),
      Example(
        "SM-2.54b", "given the contact details", from: { try having(.refuses, .commons) },
        act: .advice([wantsOther: "yes"]), expect: .asksNot()),
      Example("SM-2.54b", "wants none", from: { try having(.refuses) }, expect: .asksNot()),
    ]
  }

  /// A parliamentary case without a referral, found ready or not.
  private static func unreferred(ready: String, _ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try Scene.parliamentary([CaseCommands.victimOfCrime: "no"])
    try scene.run(.caseAssess, [CaseCommands.ready: ready])
    if !fields.isEmpty { try scene.run(.advice(fields)) }
    return scene
  }

  private static let local = ReferralAdviceAssessment.localResolution
  private static let limit = ReferralAdviceAssessment.timeLimit
  private static let told = ReferralAdviceAssessment.advisedOn

  private static var premature: [Example] {
    [
      Example("SM-2.55a", "premature", from: { try unreferred(ready: "no") }, expect: .asks()),
      Example("SM-2.55a", "told", from: { try unreferred(ready: "no", [local: "yes"]) }, expect: .asksNot()),
      Example("SM-2.55a", "completed", from: { try unreferred(ready: "yes") }, expect: .asksNot()),
      Example("SM-2.55b", "premature", from: { try unreferred(ready: "no") }, expect: .asks()),
      Example(
        "SM-2.55b", "not appropriate", from: { try unreferred(ready: "no", [limit: "not appropriate"]) },
        expect: .asksNot()),
      Example("SM-2.55b", "completed", from: { try unreferred(ready: "yes") }, expect: .asksNot()),
      Example("SM-2.56a", "premature", from: { try unreferred(ready: "no") }, expect: .asks()),
      Example("SM-2.56a", "told", from: { try unreferred(ready: "no", [told: "2026-03-03"]) }, expect: .asksNot()),
      Example("SM-2.56a", "completed", from: { try unreferred(ready: "yes") }, expect: .asksNot()),
      Example(
        "SM-2.56a", "premature: the criteria ask nothing besides", from: { try unreferred(ready: "no") },
        expect: .looks("SM-2.36 is silent", { !$0.asks("SM-2.36") && $0.asks("SM-2.56a") })),
      Example("SM-2.56b", "told", from: { try unreferred(ready: "no", [told: "2026-03-03"]) }, expect: .asks()),
      Example("SM-2.56b", "not told", from: { try unreferred(ready: "no") }, expect: .asksNot()),
      Example(
        "SM-2.56b", "declined: the code is proposed", from: { try unreferred(ready: "no", [told: "2026-03-03"]) },
        act: .decline([DecisionCommands.decision: DeclineReason.notProperlyMade.rawValue]),
        expect: .looks("close as 'No MP referral'", { proposes("SM-2.56b", $0) })),
    ]
  }

  private static func proposes(_ id: RequirementID, _ at: Situation) -> Bool {
    let question = at.guidance.questions(in: at).first { $0.requirement == id }
    return question?.command == .caseClose && question?.proposal[DecisionCommands.code.name] == "No MP referral"
  }

  private static var completed: [Example] {
    [
      Example("SM-2.57a", "completed", from: { try unreferred(ready: "yes") }, expect: .asks()),
      Example("SM-2.57a", "told", from: { try unreferred(ready: "yes", [told: "2026-03-03"]) }, expect: .asksNot()),
      Example("SM-2.57a", "premature", from: { try unreferred(ready: "no") }, expect: .asksNot()),
      Example("SM-2.57c", "completed", from: { try unreferred(ready: "yes") }, expect: .asks()),
      Example("SM-2.57c", "told", from: { try unreferred(ready: "yes", [limit: "given"]) }, expect: .asksNot()),
      Example("SM-2.57c", "premature", from: { try unreferred(ready: "no") }, expect: .asksNot()),
      Example("SM-2.58a", "told", from: { try unreferred(ready: "yes", [told: "2026-03-03"]) }, expect: .asks()),
      Example("SM-2.58a", "not told", from: { try unreferred(ready: "yes") }, expect: .asksNot()),
      Example(
        "SM-2.58a", "declined: the code is proposed", from: { try unreferred(ready: "yes", [told: "2026-03-03"]) },
        act: .decline([DecisionCommands.decision: DeclineReason.notProperlyMade.rawValue]),
        expect: .looks("close as 'No MP referral'", { proposes("SM-2.58a", $0) })),
      Example("SM-2.58b", "returns with a referral", from: { try returned() }, expect: .asks()),
      Example(
        "SM-2.58b", "connected", from: { try returned() },
        act: Typed(
          .caseMatch, [CaseCommands.earlierMatch: "same complaint", CaseCommands.earlierReference: "C-7"]),
        expect: .asksNot()),
      Example("SM-2.58b", "was not here before", from: { try .referred() }, expect: .asksNot()),
    ]
  }

  private static let before = EarlierCase(
    reference: "C-7", complainant: "Jane Okafor", organisation: "Department for Widgets", stage: .closed,
    closureCode: "No MP referral", sameOrganisation: true, matchedBy: "telephone")

  private static func returned() throws -> Scene {
    var scene = try Scene.referred()
    scene.draft.file?.earlier = [before]
    scene.earlier = [before]
    return scene
  }

  private static func spared(_ link: String) throws -> Scene {
    var scene = try Scene.parliamentary()
    try scene.run(.victimsAct([VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: link]))
    try scene.run(.caseAssess, [CaseCommands.ready: "yes"])
    return scene
  }

  private static var exempt: [Example] {
    [
      Example(
        "SM-2.57b", "the Act spares it: no advice on MPs", from: { try spared("yes") },
        expect: .looks("nothing of an MP", { !$0.asks("SM-2.57a") && !$0.asks("SM-2.57c") })),
      Example(
        "SM-2.57b", "the Act does not", from: { try spared("no") },
        expect: .looks("an MP is needed", { $0.asks("SM-2.57a") })),
    ]
  }

  /// A case that relies on the referral of one closed as premature.
  private static func carried(_ same: String = "") throws -> Scene {
    var scene = try Scene.parliamentary()
    try scene.run(.assessReferral, [ReferralAssessment.earlierCase: "C-1090"])
    if !same.isEmpty { try scene.run(.assessReferral, [ReferralAssessment.same: same]) }
    return scene
  }

  /// The same case, referred, closed as premature, and restarted after local resolution.
  private static func restarted() throws -> Scene {
    var scene = try Scene.referred()
    try scene.run(Typed.decline([DecisionCommands.decision: DeclineReason.notReady.rawValue]), at: "2026-03-04 10:00")
    try scene.send(.decision, at: "2026-03-04 10:10")
    try scene.run(
      .letterRecord,
      [LetterCommands.kind: "decision", LetterCommands.to: "Helen Ward MP", LetterCommands.method: "letter"],
      at: "2026-03-04 10:10")
    let told = ToldAtClosure.allCases.map(\.rawValue).joined(separator: "; ")
    try scene.run(Typed.close("premature").with([(DecisionCommands.told, told)]), at: "2026-03-04 10:20")
    try scene.run(.caseRestart, [DecisionCommands.restartReason: "The final response came."], at: "2026-03-20 10:00")
    return scene
  }

  private static var earlier: [Example] {
    [
      Example("SM-2.59a", "carried forward", from: { try carried("yes") }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.59a", "no new referral is asked for", from: { try carried() },
        arrange: { try $0.run(.caseAssess, [CaseCommands.ready: "yes"]) },
        expect: .looks("nothing of an MP", { !$0.asks("SM-2.57a") })),
      Example(
        "SM-2.59a", "no earlier referral", from: { try unreferred(ready: "yes") },
        expect: .looks("an MP is needed", { $0.asks("SM-2.57a") })),
    ]
  }

  private static var sameComplaint: [Example] {
    [
      Example("SM-2.59b", "not said", from: { try carried() }, act: .pass(), expect: .refused(["SM-2.59b"])),
      Example("SM-2.59b", "not said: asked", from: { try carried() }, expect: .asks()),
      Example(
        "SM-2.59b", "another organisation", from: { try carried("no") }, act: .pass(),
        expect: .refused(["SM-2.8b", "SM-2.59b"])),
      Example("SM-2.59b", "the same", from: { try carried("yes") }, act: .properlyMade, expect: .accepted),
      Example("SM-2.59b", "the same: said", from: { try carried("yes") }, expect: .asksNot()),
      Example(
        "SM-2.59b", "restarted", from: { try restarted() }, act: .properlyMade, at: "2026-03-20 10:10",
        expect: .refused(["SM-2.59b"])),
      Example("SM-2.59b", "a new referral", from: { try .referred() }, act: .properlyMade, expect: .accepted),
    ]
  }

  private static func phoned(_ body: String) throws -> Scene {
    try .parliamentary([
      CaseCommands.body: body, CaseCommands.channel: "telephone", CaseCommands.victimOfCrime: "no",
    ])
  }

  private static var telephone: [Example] {
    [
      Example("SM-2.60a", "about a department", from: { try phoned("Department for Widgets") }, expect: .asks()),
      Example("SM-2.60a", "about a trust", from: { try phoned("Anytown NHS Trust") }, expect: .asks()),
      Example(
        "SM-2.60a", "each for its own reason", from: { try phoned("Anytown NHS Trust") },
        expect: .looks(
          "not in writing",
          { at in
            at.guidance.questions(in: at).contains {
              $0.requirement == "SM-2.60a" && $0.text.contains("not in writing")
            }
          })),
      Example(
        "SM-2.60a", "declined", from: { try phoned("Department for Widgets") },
        act: .decline([DecisionCommands.decision: DeclineReason.notProperlyMade.rawValue]), expect: .asksNot()),
      Example(
        "SM-2.60a", "referred", from: { try phoned("Department for Widgets") }, act: .referral(), expect: .asksNot()),
      Example("SM-2.60a", "by letter", from: { try .parliamentary() }, expect: .asksNot()),
      Example("SM-2.60b", "not known whether ready", from: { try phoned("Department for Widgets") }, expect: .asks()),
      Example(
        "SM-2.60b", "known", from: { try phoned("Department for Widgets") },
        act: Typed(.caseAssess, [CaseCommands.ready: "no"]), expect: .asksNot()),
      Example("SM-2.60b", "by letter", from: { try .parliamentary() }, expect: .asksNot()),
    ]
  }
}
