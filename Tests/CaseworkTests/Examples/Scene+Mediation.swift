import Casework

/// Cases on their way to dispute resolution, and in it.
extension Scene {
  /// Jane Okafor's case, ready for us, with Amir Shah.
  static func mediable() throws -> Scene {
    var scene = try allocated()
    try scene.run(.caseAssess, [CaseCommands.ready: "yes"], by: "amir", at: "2026-03-03 10:56")
    return scene
  }

  /// Both parties were talked to and want mediation.
  static let willing: KeyValuePairs<Field, String> = [
    MediationAssessment.suitable: "yes", MediationAssessment.reason: "Both want an apology settled.",
    MediationAssessment.complainantTalk: "2026-03-02", MediationAssessment.complainantWilling: "yes",
    MediationAssessment.organisationTalk: "2026-03-03", MediationAssessment.organisationWilling: "yes",
  ]

  /// Both consent forms are back.
  static let consenting: KeyValuePairs<Field, String> = [
    MediationAssessment.complainantForm: "2026-03-03", MediationAssessment.complainantConsent: "yes",
    MediationAssessment.organisationForm: "2026-03-03", MediationAssessment.organisationConsent: "yes",
  ]

  mutating func mediation(_ fields: KeyValuePairs<Field, String>) throws {
    try run(Typed.mediation(fields), by: "amir", at: "2026-03-03 10:57")
  }

  /// The case in dispute resolution, with Sue Senior.
  static func mediating() throws -> Scene {
    var scene = try mediable()
    try scene.mediation(willing)
    try scene.mediation(consenting)
    try scene.run(Typed.mediate(), by: "ruth", at: "2026-03-03 10:58")
    return scene
  }

  /// The same, with two components of the complaint.
  static func mediatingTwo() throws -> Scene {
    var scene = try mediating()
    for area in ["delay", "communication"] {
      try scene.run(.componentAdd, [ComponentCommands.area: area], by: "sue", at: "2026-03-03 10:59")
    }
    return scene
  }

  /// The same case with what came of the mediation.
  static func mediated(_ fields: KeyValuePairs<Field, String>) throws -> Scene {
    var scene = try mediatingTwo()
    try scene.run(Typed.mediationOutcome(fields).numbering(scene), by: "sue", at: "2026-03-03 10:59")
    return scene
  }

  static let settled: KeyValuePairs<Field, String> = [
    MediationOutcomeAssessment.outcome: "settled", MediationOutcomeAssessment.agreed: "The trust apologises.",
    MediationOutcomeAssessment.complainantAgrees: "yes", MediationOutcomeAssessment.organisationAgrees: "yes",
  ]

  /// One of the two components is settled.
  static let settledInPart: KeyValuePairs<Field, String> = [
    MediationOutcomeAssessment.outcome: "settled in part", MediationOutcomeAssessment.agreed: "The trust apologises.",
    MediationOutcomeAssessment.complainantAgrees: "yes", MediationOutcomeAssessment.organisationAgrees: "yes",
    MediationOutcomeAssessment.components: "delay",
  ]

  /// The outcome recorded, and letters of a day sent to both.
  mutating func letters(complainant: String = "2026-03-03", organisation: String = "2026-03-03") throws {
    try run(
      Typed(
        .assessMediationOutcome,
        [
          (MediationOutcomeAssessment.complainantLetter, complainant),
          (MediationOutcomeAssessment.organisationLetter, organisation),
        ].filter { !$0.1.isEmpty }), by: "sue", at: "2026-03-03 10:59")
  }
}

extension Typed {
  static func mediation(_ fields: KeyValuePairs<Field, String>, passing: [RequirementID] = []) -> Typed {
    Typed(.assessMediation, fields, passing: passing)
  }

  static func mediate(passing: [RequirementID] = []) -> Typed {
    Typed(.caseMediate, [MediationCommands.to: "sue"], passing: passing)
  }

  static func conference(_ fields: KeyValuePairs<Field, String>) -> Typed { Typed(.assessConference, fields) }

  static func mediationOutcome(_ fields: KeyValuePairs<Field, String>) -> Typed {
    Typed(.assessMediationOutcome, fields)
  }

  /// The components that it names by area, by their numbers on the case.
  func numbering(_ scene: Scene) -> Typed {
    with(
      fields.compactMap { field, text in
        guard case .parts(.component) = field.type else { return nil }
        let areas = text.split(separator: ";").map { $0.trimmingPrefix(" ") }
        let keys = scene.file.components.filter { areas.contains(Substring($0.area)) }.map { String($0.id) }
        return (field, keys.joined(separator: "; "))
      })
  }
}
