import Casework

/// Complaints at the question whether they are ready for us.
extension Scene {
  /// Jane Okafor's complaint, in remit and properly made.
  static func properlyMade(about body: String = "Anytown NHS Trust") throws -> Scene {
    var scene = try opened([CaseCommands.body: body, PersonFields.telephone: "01632 960 983"])
    if scene.file.case.jurisdiction == .parliamentary {
      try scene.add(.memberOfParliament, named: "Ward")
      try scene.run(Typed.referral(), at: "2026-03-02 10:30")
    }
    try scene.run(.caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "yes"])
    return scene
  }

  /// The same, with answers to the question.
  static func readiness(
    _ fields: KeyValuePairs<Field, String>, about body: String = "Anytown NHS Trust"
  ) throws -> Scene {
    var scene = try properlyMade(about: body)
    try scene.talk()
    try scene.run(Typed(.assessReadiness, fields.map { ($0.key, $0.value) }, passing: ["SM-2.67"]))
    return scene
  }

  /// A question put to the organisation, with its answer where there is one.
  mutating func askOrganisation(_ topic: ConsultationTopic, answer: String = "") throws {
    try run(
      .consultationLog,
      [
        ConsultationCommands.with: Consulted.organisation.rawValue, ConsultationCommands.topic: topic.rawValue,
        ConsultationCommands.question: "Is it complete?", ConsultationCommands.answer: answer,
      ], at: "2026-03-03 10:30")
  }
}

extension Typed {
  static func ready(_ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []) -> Typed {
    Typed(.assessReadiness, fields, passing: passing)
  }
}
