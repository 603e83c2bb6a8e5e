import Casework

/// SM 2.12–2.15: health complaints that are not in writing.
enum SM02NotInWritingExamples {
  static var examples: [Example] { premature + prematureClosing + completed + completedClosing + atLast }

  private static let local = "to attempt or complete local resolution first"
  private static let writing = "the complaint must be made in writing"
  private static let website = "directed to our website"
  private static let form = "sent a copy of our complaint form"

  private static func telephoned() throws -> Scene { try SM02ProperlyMadeExamples.telephoned() }

  private static func assessed(
    _ procedure: String, _ advised: String = "", _ fields: KeyValuePairs<Field, String> = [:]
  ) -> Typed {
    let usual = [
      (ProperlyMadeAssessment.localProcedure, procedure), (ProperlyMadeAssessment.advised, advised),
    ].filter { !$0.1.isEmpty }
    return Typed(.assessProperlyMade, usual + fields.map { ($0.key, $0.value) })
  }

  private static func asks(_ id: RequirementID, _ command: CommandName) -> Example.Expectation {
    .looks("\(id) leads to \(command.rawValue)") { at in
      at.guidance.questions(in: at).contains { $0.requirement == id && $0.command == command }
    }
  }

  private static let notProperlyMade = Typed.decline([
    DecisionCommands.decision: "not properly made", DecisionCommands.reasons: "It is not in writing.",
    DecisionCommands.nextSteps: NextStep.organisation.rawValue,
  ])

  private static var premature: [Example] {
    [
      Example(
        "SM-2.12", "procedure not completed", from: telephoned, act: assessed("not completed"), expect: .asks("")),
      Example("SM-2.12", "completed", from: telephoned, act: assessed("completed"), expect: .asksNot()),
      Example("SM-2.12", "not assessed yet", from: telephoned, expect: .asksNot()),
      Example("SM-2.12", "in writing", act: assessed("not completed"), expect: .asksNot()),
      Example("SM-2.12", "directed", from: telephoned, act: assessed("not completed", local), expect: .asksNot()),
      Example(
        "SM-2.13a", "procedure not completed", from: telephoned, act: assessed("not completed"),
        expect: .asks("writing")),
      Example(
        "SM-2.13a", "the time limit too", from: telephoned, act: assessed("not completed", writing),
        expect: .asks("time limit")),
      Example(
        "SM-2.13a", "both were told", from: telephoned,
        act: assessed("not completed", writing, [ProperlyMadeAssessment.timeLimit: "yes"]), expect: .asksNot()),
      Example("SM-2.13a", "procedure completed", from: telephoned, act: assessed("completed"), expect: .asksNot()),
    ]
  }

  private static var prematureClosing: [Example] {
    [
      Example(
        "SM-2.13b", "advised, it is declined", from: telephoned, act: assessed("not completed", writing),
        expect: asks("SM-2.13b", .caseDecline)),
      Example(
        "SM-2.13b", "declined, it is closed", from: telephoned,
        arrange: {
          try $0.call()
          try $0.run(assessed("not completed", writing))
        }, act: notProperlyMade, expect: asks("SM-2.13b", .caseClose)),
      Example(
        "SM-2.13b", "not before the advice", from: telephoned, act: assessed("not completed", local), expect: .asksNot()
      ),
      Example("SM-2.13b", "in writing", act: assessed("not completed", writing), expect: .asksNot()),
    ]
  }

  private static var completed: [Example] {
    [
      Example("SM-2.14a", "procedure completed", from: telephoned, act: assessed("completed"), expect: .asks("")),
      Example(
        "SM-2.14a", "told, but not where", from: telephoned, act: assessed("completed", writing), expect: .asks("")),
      Example(
        "SM-2.14a", "told and directed to the website", from: telephoned,
        act: assessed("completed", "\(writing); \(website)"), expect: .asksNot()),
      Example(
        "SM-2.14a", "told and sent the form", from: telephoned, act: assessed("completed", "\(writing); \(form)"),
        expect: .asksNot()),
      Example("SM-2.14a", "not completed", from: telephoned, act: assessed("not completed"), expect: .asksNot()),
      Example("SM-2.14b", "the time limit", from: telephoned, act: assessed("completed"), expect: .asks("")),
      Example(
        "SM-2.14b", "not needed", from: telephoned,
        act: assessed("completed", "", [ProperlyMadeAssessment.timeLimit: "not needed"]), expect: .asksNot()),
    ]
  }

  private static var completedClosing: [Example] {
    [
      Example(
        "SM-2.15a", "told, it is declined", from: telephoned, act: assessed("completed", "\(writing); \(website)"),
        expect: asks("SM-2.15a", .caseDecline)),
      Example(
        "SM-2.15a", "then closed", from: telephoned,
        arrange: {
          try $0.call()
          try $0.run(assessed("completed", "\(writing); \(form)"))
        }, act: notProperlyMade, expect: asks("SM-2.15a", .caseClose)),
      Example("SM-2.15a", "not told yet", from: telephoned, act: assessed("completed"), expect: .asksNot()),
    ]
  }

  /// A telephone complaint that was closed on 3 March because it is not in writing.
  private static func closed() throws -> Scene {
    var scene = try telephoned()
    try scene.call()
    try scene.run(assessed("completed", "\(writing); \(form)"))
    try scene.run(notProperlyMade)
    try scene.run(Typed.close("Not properly made - not in writing"), at: "2026-03-03 12:00")
    return scene
  }

  private static var atLast: [Example] {
    [
      Example(
        "SM-2.15b", "it comes in writing", from: closed, arrange: { try $0.incoming(at: "2026-03-20 10:00") },
        expect: .asks()),
      Example(
        "SM-2.15b", "they only rang", from: closed,
        arrange: { scene in
          try scene.call([ContactCommands.direction: "incoming"], at: "2026-03-20 10:00")
        }, expect: .asksNot()),
      Example(
        "SM-2.15b", "a form of somebody whose case was closed so", from: Scene.form,
        arrange: { $0.found(closedAs: "Not properly made - not in writing") }, expect: asks("SM-2.15b", .caseMatch)),
      Example(
        "SM-2.15b", "or for another reason", from: Scene.form, arrange: { $0.found(closedAs: "withdrawn") },
        expect: .asksNot()),
    ]
  }
}

extension Scene {
  /// The search for earlier contacts has found a closed case about the same organisation.
  fileprivate mutating func found(closedAs code: String) {
    draft.file?.earlier = [
      EarlierCase(
        reference: "C-1077", complainant: "Jane Okafor", organisation: "Anytown NHS Trust", stage: .closed,
        closureCode: code, sameOrganisation: true, matchedBy: "name and date of birth")
    ]
  }
}
