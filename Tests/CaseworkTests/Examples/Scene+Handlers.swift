import Casework

/// Complaints that a second tier or a commissioner dealt with too.
extension Scene {
  /// Adds an organisation beside the one that the case is about.
  mutating func involve(
    _ role: OrganisationRole, _ name: String, _ fields: KeyValuePairs<Field, String> = [:], by login: String = "dana",
    at time: String = "2026-03-03 10:45"
  ) throws {
    try run(Typed.involve(role, name, fields), by: login, at: time)
  }

  /// Jane Okafor's complaint, ready to be passed, which the Adjudicator deals with as second tier.
  static func tiered(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try readyToPass()
    try scene.run(
      .caseAssess, [CaseCommands.inRemit: "yes", CaseCommands.properlyMade: "yes"], at: "2026-03-03 10:40")
    try scene.involve(.secondTier, "Adjudicator")
    if !fields.isEmpty { try scene.run(Typed.secondTier(fields), at: "2026-03-03 10:46") }
    return scene
  }

  /// The second tier has not finished; with what is exceptional where given.
  static func unfinished(exceptional: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try tiered([SecondTierAssessment.completed: "no"])
    if !exceptional.isEmpty {
      try scene.run(Typed(.assessReadiness, exceptional.map { ($0.key, $0.value) }), at: "2026-03-03 10:47")
    }
    return scene
  }

  /// With Amir Shah, known of in time, beside an organisation of another role, with what was answered about the two.
  static func handled(
    _ role: OrganisationRole, _ name: String, _ assess: CommandName, _ fields: KeyValuePairs<Field, String> = [:]
  ) throws -> Scene {
    var scene = try allocated(aware: "2025-05-01")
    try scene.involve(role, name, by: "amir", at: "2026-03-03 10:57")
    if !fields.isEmpty {
      try scene.run(Typed(assess, fields.map { ($0.key, $0.value) }), by: "amir", at: "2026-03-03 10:58")
    }
    return scene
  }

  /// A second tier complaint with Amir Shah.
  static func secondTier(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    var scene = try handled(.secondTier, "Adjudicator", .assessSecondTier, fields)
    if !fields.contains(where: { $0.key.name == SecondTierAssessment.completed.name }) {
      try scene.run(
        Typed.secondTier([SecondTierAssessment.completed: "yes"]), by: "amir", at: "2026-03-03 10:58")
    }
    return scene
  }

  /// A complaint about a provider, beside its commissioner, with Amir Shah.
  static func commissioned(_ fields: KeyValuePairs<Field, String> = [:]) throws -> Scene {
    try handled(.commissioner, "Anytown ICB", .assessCommissioner, fields)
  }
}

extension Typed {
  static func involve(
    _ role: OrganisationRole, _ name: String, _ fields: KeyValuePairs<Field, String> = [:],
    divergences: [DivergenceRequest] = []
  ) -> Typed {
    Typed(.involvedAdd, divergences: divergences).with([
      (InvolvedOrganisationCommands.name, name), (InvolvedOrganisationCommands.role, role.rawValue),
    ]).with(fields.map { ($0.key, $0.value) })
  }

  static func secondTier(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessSecondTier, fields) }

  static func component(_ area: String = "delay", about organisation: String = "") -> Typed {
    let about: [(Field, String)] = organisation.isEmpty ? [] : [(ComponentCommands.organisation, organisation)]
    return Typed(.componentAdd, [(ComponentCommands.area, area)] + about)
  }

  /// A decision about the organisation beside the case.
  static func decide(_ decision: OrganisationDecision = .decline) -> Typed {
    Typed(
      .involvedDecide,
      [
        InvolvedOrganisationCommands.involved: "last", InvolvedOrganisationCommands.decision: decision.rawValue,
        InvolvedOrganisationCommands.reasons: "No indication of failings.",
      ])
  }

  /// Information asked of an organisation for our work.
  static let askForInformation = Typed(
    .consultationLog,
    [
      ConsultationCommands.with: Consulted.otherHandler.rawValue,
      ConsultationCommands.topic: ConsultationTopic.information.rawValue, ConsultationCommands.question: "Your file?",
    ])

  static func propose(to letters: String, passing: [RequirementID] = []) -> Typed {
    Typed(
      .casePropose,
      [ProposalCommands.reasons: "There are indications of failings.", ProposalCommands.lettersTo: letters],
      passing: passing)
  }

  func passing(_ ids: [RequirementID]) -> Typed {
    Typed(name, fields, divergences: divergences, passing: ids)
  }
}
