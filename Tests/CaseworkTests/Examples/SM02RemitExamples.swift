import Casework

/// SM 2.1–2.4: organisations outside our powers, and complaints out of remit.
enum SM02RemitExamples {
  static var examples: [Example] { recorded + closing + category + offered + basis + advice + entire + elsewhere }

  private static let personnel = "public service personnel matters"

  private static func council() throws -> Scene { try .opened([CaseCommands.body: "Anytown Council"]) }

  private static func remit(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessRemit, fields) }

  private static var recorded: [Example] {
    [
      Example(
        "SM-2.1a", "of a body outside our powers an enquiry is refused", from: Scene.office,
        act: Scene.opening([CaseCommands.body: "Anytown Council", CaseCommands.recordType: "enquiry"]),
        expect: .refused(["SM-2.1a"])),
      Example(
        "SM-2.1a", "a complaint is saved", from: Scene.office,
        act: Scene.opening([CaseCommands.body: "Anytown Council"]),
        expect: .leaves("a complaint") { $0.case.recordType == .complaint }),
      Example(
        "SM-2.1a", "unclear what is asked for, it is an enquiry", from: Scene.office,
        act: Scene.opening([
          CaseCommands.body: "Anytown Council", CaseCommands.recordType: "enquiry",
          CaseCommands.investigationAsked: "not known",
        ]), expect: .accepted),
      Example(
        "SM-2.1a", "nor does it become an enquiry later", from: council,
        act: Typed(.caseClassify, [CaseCommands.recordType: "enquiry"]), expect: .refused(["SM-2.1a"])),
    ]
  }

  private static var closing: [Example] {
    [
      Example(
        "SM-2.1b", "decline it once the complainant was called", from: council, arrange: { try $0.call() },
        expect: .asks("")),
      Example("SM-2.1b", "not before", from: council, expect: .asksNot()),
      Example("SM-2.1b", "not about a body within our powers", arrange: { try $0.call() }, expect: .asksNot()),
      Example(
        "SM-2.1b", "where somebody says that we have no powers",
        arrange: {
          try $0.call()
          try $0.run(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "no"])
        }, expect: .asks("")),
      Example(
        "SM-2.1b", "declined, it proposes the code", from: council,
        arrange: { scene in
          try scene.call()
          try scene.run(
            .decline([DecisionCommands.decision: "organisation out of jurisdiction"]), at: "2026-03-03 10:30")
        },
        expect: .looks("the code is proposed") { at in
          at.guidance.questions(in: at).contains {
            $0.requirement == "SM-2.1b" && $0.command == .caseClose
              && $0.proposal["code"] == "organisation out of jurisdiction"
          }
        }),
      Example(
        "SM-2.1b", "not while it is about another organisation too", from: council,
        arrange: { scene in
          try scene.call()
          try scene.run(
            .involvedAdd,
            [
              InvolvedOrganisationCommands.body: "Anytown NHS Trust", InvolvedOrganisationCommands.role: "other",
              InvolvedOrganisationCommands.isComplainedAbout: "yes",
            ])
        }, expect: .asksNot()),
    ]
  }

  private static var category: [Example] {
    let out = remit([RemitAssessment.extent: "the entire complaint", RemitAssessment.categories: personnel])
    return [
      Example(
        "SM-2.2a", "out of remit it does not move on", arrange: { try $0.run(out) },
        act: Typed(.caseMove, [CaseCommands.stage: "remit"]), expect: .accepted),
      Example(
        "SM-2.2a", "beyond remit it is refused",
        arrange: {
          try $0.run(out)
          try $0.run(.caseMove, [CaseCommands.stage: "remit"])
        }, act: Typed(.caseMove, [CaseCommands.stage: "properly made"]), expect: .refused(["SM-2.2a"])),
      Example(
        "SM-2.2a", "nor is it passed on", from: { try .readyToPass() }, arrange: { try $0.run(out) }, act: .pass(),
        expect: .refused(["SM-2.2a"])),
      Example(
        "SM-2.2a", "the law is not passed by a caseworker's divergence", from: { try .readyToPass() },
        arrange: { try $0.run(out) }, act: .pass(divergences: [.from("SM-2.2a")]), expect: .refused(["SM-2.2a"])),
      Example(
        "SM-2.2a", "in remit it is passed on", from: { try .readyToPass() },
        arrange: {
          try $0.run(remit([RemitAssessment.extent: "nothing"]))
          try $0.run(.assessProperlyMade, [ProperlyMadeAssessment.how: "letter or paper form"])
        }, act: .pass(), expect: .accepted),
      Example(
        "SM-2.2a", "declined with an assessment that names no category",
        arrange: {
          try $0.call()
          try $0.run(remit([RemitAssessment.extent: "the entire complaint"]))
        }, act: .decline(), expect: .refused(["SM-2.2a"])),
      Example(
        "SM-2.2a", "declined with its category",
        arrange: {
          try $0.call()
          try $0.run(out)
        }, act: .decline(), expect: .accepted),
      Example(
        "SM-2.2a", "closed with a code that names none", from: { try .declined() },
        act: .close("other reason to decline"), expect: .refused(["SM-2.2a"])),
      Example(
        "SM-2.2a", "closed with the code of its category", from: { try .declined() },
        act: .close("out of remit - \(personnel)"), expect: .accepted),
    ]
  }

  private static var offered: [Example] {
    [
      Example(
        "SM-2.2b", "a parliamentary category on a health case",
        act: remit([RemitAssessment.categories: "actions abroad other than consular functions"]),
        expect: .refused(["SM-2.2"])),
      Example(
        "SM-2.2b", "a category for both", act: remit([RemitAssessment.categories: personnel]), expect: .accepted),
      Example(
        "SM-2.2b", "a health category on a parliamentary case",
        from: { try .opened([CaseCommands.body: "Department for Widgets"]) },
        act: remit([RemitAssessment.categories: "three-year rule"]), expect: .refused(["SM-2.2"])),
      Example(
        "SM-2.2b", "the form offers eight of them on a health case",
        expect: .looks("eight") { RemitAssessment.categories.options(on: $0.file.case).count == 8 }),
      Example(
        "SM-2.2b", "and ten on a parliamentary one",
        from: { try .opened([CaseCommands.body: "Department for Widgets"]) },
        expect: .looks("ten") { RemitAssessment.categories.options(on: $0.file.case).count == 10 }),
    ]
  }

  private static var basis: [Example] {
    let contract = remit([
      RemitAssessment.extent: "the entire complaint", RemitAssessment.categories: "commercial/contractual matters",
    ])
    return [
      Example(
        "SM-2.2c", "a health case shows the 1993 Act alone", act: contract,
        expect: .looks("section 7(2)") {
          $0.standing(.remit).implies
            == "The entire complaint is out of remit (section 7(2) of the 1993 Act): decline it."
        }),
      Example(
        "SM-2.2c", "a parliamentary case shows the 1967 Act alone",
        from: { try .opened([CaseCommands.body: "Department for Widgets"]) }, act: contract,
        expect: .looks("paragraph 9") {
          $0.standing(.remit).implies.contains("(Schedule 3, paragraph 9, of the 1967 Act)")
        }),
    ]
  }

  private static var advice: [Example] {
    let wanted = remit([RemitAssessment.adviceWanted: "yes"])
    return [
      Example("SM-2.3", "advice is wanted", act: wanted, expect: .asks("")),
      Example("SM-2.3", "no advice is wanted", expect: .asksNot()),
      Example(
        "SM-2.3", "the law was read", arrange: { try $0.run(wanted) },
        act: remit([RemitAssessment.lawRead: "Schedule 3, paragraph 9"]), expect: .asksNot()),
      Example(
        "SM-2.3", "the line manager was asked", arrange: { try $0.run(wanted) }, act: asking("line manager"),
        expect: .asksNot()),
      Example(
        "SM-2.3", "the Legal Team first is not the first instance", arrange: { try $0.run(wanted) },
        act: asking("Legal Team"), expect: .asks("")),
    ]
  }

  private static func asking(_ whom: String) -> Typed {
    Typed(
      .consultationLog,
      [
        ConsultationCommands.with: whom, ConsultationCommands.topic: "remit",
        ConsultationCommands.question: "Is a contract for parking in remit?",
      ])
  }

  private static var entire: [Example] {
    [
      Example(
        "SM-2.4a", "a part only",
        arrange: {
          try $0.call()
          try $0.run(remit([RemitAssessment.extent: "a part", RemitAssessment.categories: personnel]))
        }, act: .decline(), expect: .refused(["SM-2.4a"])),
      Example(
        "SM-2.4a", "the entire complaint",
        arrange: {
          try $0.call()
          try $0.run(remit([RemitAssessment.extent: "the entire complaint", RemitAssessment.categories: personnel]))
        }, act: .decline(), expect: .accepted),
      Example(
        "SM-2.4a", "found in remit before",
        arrange: {
          try $0.call()
          try $0.run(.caseAssess, [CaseCommands.inRemit: "yes"])
        }, act: .decline(), expect: .refused(["SM-2.4a"])),
      Example(
        "SM-2.4a", "one of two components is out of remit", arrange: components,
        act: .decline(), expect: .refused(["SM-2.4a"])),
      Example(
        "SM-2.4a", "both of them are",
        arrange: { scene in
          try components(&scene)
          let all = scene.file.components.map { String($0.id) }.joined(separator: "; ")
          try scene.run(remit([RemitAssessment.componentsOut: all]))
        }, act: .decline(), expect: .accepted),
      Example(
        "SM-2.4a", "one of two leaves the case in remit", arrange: components,
        expect: .looks("in remit") { $0.standing(.remit).outcome == .yes && $0.file.case.inRemit == .yes }),
      Example(
        "SM-2.4a", "closed without declining first, only a part out of remit",
        arrange: {
          try $0.call()
          try $0.run(remit([RemitAssessment.extent: "a part", RemitAssessment.categories: personnel]))
        }, act: .close(divergences: [.from("SM-1.30a")]), expect: .refused(["SM-2.4a"])),
    ]
  }

  /// A contract dispute out of remit, and rude staff in it.
  private static let components: @Sendable (inout Scene) throws -> Void = { scene in
    try scene.call()
    try scene.run(.componentAdd, [ComponentCommands.area: "Rude staff"])
    try scene.run(.componentAdd, [ComponentCommands.area: "Contract dispute"])
    try scene.run(
      remit([
        RemitAssessment.componentsOut: "last", RemitAssessment.categories: "commercial/contractual matters",
      ]))
  }

  private static var elsewhere: [Example] {
    let found = remit([
      RemitAssessment.extent: "the entire complaint", RemitAssessment.categories: personnel,
      RemitAssessment.sendElsewhere: "ACAS",
    ])
    return [
      Example("SM-2.4b", "another handler was found", act: found, expect: .asks("")),
      Example(
        "SM-2.4b", "none was found: the other paragraph asks",
        act: remit([RemitAssessment.extent: "the entire complaint"]), expect: .asksNot()),
      Example(
        "SM-2.4b", "the complainant was told",
        arrange: {
          try $0.call()
          try $0.run(found)
        }, act: .decline(), expect: .asksNot()),
      Example(
        "SM-2.4b", "declined without telling",
        arrange: {
          try $0.call()
          try $0.run(found)
        }, act: .decline([DecisionCommands.signpostedTo: ""]), expect: .asks("")),
    ]
  }
}
