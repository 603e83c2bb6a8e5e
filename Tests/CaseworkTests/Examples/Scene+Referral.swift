import Casework

/// Parliamentary cases: steps that the examples of SM 2.16–2.64 share.
extension Scene {
  /// Jane Okafor's complaint about the Department for Widgets, after a talk with her, ready to be passed but for an MP's referral.
  static func parliamentary(
    _ fields: KeyValuePairs<Field, String> = [:], received: String = "2026-03-02 09:30"
  ) throws -> Scene {
    var scene = try office()
    let usual: [(Field, String)] = [
      (CaseCommands.body, "Department for Widgets"), (PersonFields.telephone, "01632 960 983"),
    ]
    try scene.run(opening().with(usual + fields.map { ($0.key, $0.value) }), at: received)
    try scene.talk()
    try scene.send(.acknowledgement)
    try scene.add(.complaintForm)
    try scene.add(.complaintResponses)
    return scene
  }

  /// The same, with all that a referral by Helen Ward needs; a field that is given here replaces the usual one, an empty one leaves it out.
  static func referred(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try parliamentary([CaseCommands.mpName: "Helen Ward MP"])
    try scene.run(.referral(fields))
    return scene
  }

  /// A complaint from a victim of crime, with answers on the Act.
  static func victim(_ fields: KeyValuePairs<Field, String>) throws -> Scene {
    var scene = try parliamentary()
    try scene.run(.victimsAct(fields))
    return scene
  }

  /// A question put to somebody about a topic, with the answer where there is one.
  mutating func consult(
    _ whom: Consulted, _ topic: ConsultationTopic = .victimsAndPrisonersAct, _ outcome: ConsultationOutcome? = nil
  ) throws {
    let answer: [(Field, String)] =
      outcome.map {
        [(ConsultationCommands.answer, "As logged."), (ConsultationCommands.outcome, $0.rawValue)]
      } ?? []
    try run(
      Typed(
        .consultationLog,
        [
          (ConsultationCommands.with, whom.rawValue), (ConsultationCommands.topic, topic.rawValue),
          (ConsultationCommands.question, "What do you say?"),
        ] + answer))
  }

  mutating func note(_ text: String) throws { try run(.noteAdd, [NoteCommands.text: text]) }

  /// A case under the Act, without a referral, that was passed and given to Amir Shah.
  static func victimsCasework(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try victim([VictimsActAssessment.treatedPoorly: "yes", VictimsActAssessment.link: "yes"])
    try scene.note("Passes on the criteria of the Victims and Prisoners Act.")
    try scene.run(Typed.pass(), at: "2026-03-03 10:50")
    try scene.run(.caseAllocate, [DecisionCommands.to: "amir"], by: "ruth", at: "2026-03-03 10:55")
    try scene.categorise()
    if !fields.isEmpty { try scene.run(.review(fields), by: "amir", at: "2026-03-03 10:57") }
    return scene
  }
}

extension Typed {
  /// A referral with all that the law asks for.
  static func referral(_ fields: KeyValuePairs<Field, String> = [:], passing: [RequirementID] = []) -> Typed {
    Typed(.assessReferral, passing: passing).with([
      (ReferralAssessment.referredOn, "2026-03-02"), (ReferralAssessment.written, "yes"),
      (ReferralAssessment.asked, "yes"), (ReferralAssessment.consent, "yes"), (ReferralAssessment.known, "yes"),
    ]).with(fields.map { ($0.key, $0.value) }).withoutEmpty
  }

  static func victimsAct(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessVictimsAct, fields) }

  static func advice(_ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []) -> Typed {
    Typed(.assessReferralAdvice, fields, passing: passing)
  }

  static func review(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessReferralReview, fields) }

  /// Judging the complaint properly made.
  static var properlyMade: Typed { Typed(.caseAssess, [CaseCommands.properlyMade: "yes"]) }

  /// The plain answer to a question, that there is nothing.
  static func nothing(_ id: RequirementID) -> Typed {
    Typed(
      .requirementAnswer,
      [
        GuidanceCommands.requirement: id.rawValue, GuidanceCommands.kind: "done",
        GuidanceCommands.text: "They say nothing of a crime.",
      ])
  }

  /// Without the fields that are empty.
  private var withoutEmpty: Typed {
    var copy = Typed(name, fields.filter { !$0.1.isEmpty }, divergences: divergences, passing: passing)
    copy.occurred = occurred
    return copy
  }
}

extension Situation {
  /// Whether a question of a requirement stands open, whatever the example is about.
  func asks(_ id: RequirementID) -> Bool { guidance.questions(in: self).contains { $0.requirement == id } }
}
