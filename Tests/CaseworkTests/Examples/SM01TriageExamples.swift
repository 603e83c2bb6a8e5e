import Casework

/// SM 1.35–1.39: the category of a case that is passed on, and priority.
enum SM01TriageExamples {
  static var examples: [Example] { category + questions + derived + priority }

  private static func triage(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessTriage, fields) }

  private static let complex = triage([TriageAssessment.complex: "yes"])
  private static let unknown = triage([TriageAssessment.complex: "no", TriageAssessment.senior: "not known"])
  private static let uncategorised = Typed.pass([DecisionCommands.category: ""])

  private static func passed(as category: TriageCategory) -> Example.Expectation {
    .leaves("passed as \(category.rawValue)") { $0.case.triageCategory == category.rawValue }
  }

  private static var category: [Example] {
    [
      Example(
        "SM-1.35", "passed without triage", from: { try .readyToPass() }, act: uncategorised,
        expect: .refused(["SM-1.35"])),
      Example("SM-1.35", "with a category", from: { try .readyToPass() }, act: .pass(), expect: .accepted),
      Example(
        "SM-1.35", "triaged", from: { try .readyToPass() }, arrange: { try $0.run(complex) }, act: uncategorised,
        expect: .accepted),
      Example(
        "SM-1.35", "triaged, with another category", from: { try .readyToPass() }, arrange: { try $0.run(complex) },
        act: .pass(), expect: .refused(["SM-1.35"])),
    ]
  }

  private static var questions: [Example] {
    let ready = Typed(.caseAssess, [CaseCommands.ready: "yes"])
    return [
      Example("SM-1.36", "ready for us, not triaged", act: ready, expect: .asks("")),
      Example("SM-1.36", "not judged ready yet", expect: .asksNot()),
      Example("SM-1.36", "triaged", arrange: { try $0.run(ready) }, act: complex, expect: .asksNot()),
      Example(
        "SM-1.36", "the office's criteria are put",
        arrange: { scene in
          try scene.run(
            .settingChange,
            [OfficeCommands.name: "categorisation-criteria", OfficeCommands.value: "Are there more than five bodies?"],
            by: "admin")
        }, act: ready,
        expect: .looks("the criteria") { at in
          at.guidance.questions(in: at).contains { $0.requirement == "SM-1.36" && $0.text.contains("five bodies") }
        }),
    ]
  }

  private static var derived: [Example] {
    [
      Example(
        "SM-1.37", "too little is known", from: { try .readyToPass() }, arrange: { try $0.run(unknown) },
        act: uncategorised, expect: passed(as: .general)),
      Example(
        "SM-1.37", "a yes is enough to know", from: { try .readyToPass() },
        arrange: { try $0.run(triage([TriageAssessment.complex: "not known", TriageAssessment.senior: "yes"])) },
        act: uncategorised, expect: passed(as: .senior)),
      Example(
        "SM-1.37", "nothing is said", expect: .looks("no category") { $0.standing(.triage).outcome == .notKnown }),
      Example(
        "SM-1.38", "the yes assigns it", from: { try .readyToPass() }, arrange: { try $0.run(complex) },
        act: uncategorised, expect: passed(as: .complex)),
      Example(
        "SM-1.38", "two noes make it general", from: { try .readyToPass() },
        arrange: { try $0.run(triage([TriageAssessment.complex: "no", TriageAssessment.senior: "no"])) },
        act: uncategorised, expect: passed(as: .general)),
    ]
  }

  private static var priority: [Example] {
    let wanted = triage([
      TriageAssessment.priority: "yes", TriageAssessment.specialHandling: "Terminal illness; Ruth Cole agrees.",
    ])
    let discussed: @Sendable (inout Scene) throws -> Void = { scene in
      try scene.run(
        .consultationLog,
        [
          ConsultationCommands.with: "line manager", ConsultationCommands.topic: "priority",
          ConsultationCommands.question: "She is terminally ill: first?", ConsultationCommands.answer: "Yes.",
        ])
    }
    return [
      Example("SM-1.39a", "not discussed", act: wanted, expect: .refused(["SM-1.39a"])),
      Example("SM-1.39a", "discussed", arrange: discussed, act: wanted, expect: .accepted),
      Example("SM-1.39a", "no priority", act: complex, expect: .accepted),
      Example(
        "SM-1.39b", "without its audit", arrange: discussed, act: triage([TriageAssessment.priority: "yes"]),
        expect: .refused(["SM-1.39b"])),
      Example("SM-1.39b", "with its audit", arrange: discussed, act: wanted, expect: .accepted),
      Example(
        "SM-1.39b", "the audit taken away later",
        arrange: {
          try discussed(&$0)
          try $0.run(wanted)
        }, act: triage([TriageAssessment.specialHandling: ""]), expect: .refused(["SM-1.39b"])),
    ]
  }
}
