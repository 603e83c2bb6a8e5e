/// Whether a complaint goes to dispute resolution: suitability, both parties' wish, and both parties' consent (SM 2.116–2.122).
public enum MediationAssessment {
  public static let suitable = Field(
    "suitable", "Suitable for mediation", .choice(of: Answered.self),
    help: "Whether mediation suits this case; not every complaint is suited to it.", paragraph: "SM-2.116")
  public static let reason = Field(
    "reason", "Why", .longText, help: "Why mediation suits the case, or does not.", paragraph: "SM-2.116")
  public static let complainantTalk = Field(
    "complainant-talk", "Talked to complainant", .date, help: "When the caseworker talked to them about mediation.",
    paragraph: "SM-2.120", direction: .past)
  public static let complainantWilling = Field(
    "complainant-willing", "Complainant wants it", .choice(of: Answered.self),
    help: "Whether the complainant wants to go through mediation.", paragraph: "SM-2.120")
  public static let organisationTalk = Field(
    "organisation-talk", "Talked to organisation", .date,
    help: "When a caseworker of the Dispute Resolution team talked to the organisation about mediation.",
    paragraph: "SM-2.120", direction: .past)
  public static let organisationWilling = Field(
    "organisation-willing", "Organisation wants it", .choice(of: Answered.self),
    help: "Whether the organisation wants to go through mediation.", paragraph: "SM-2.120")
  public static let complainantForm = Field(
    "complainant-form", "Form to complainant", .date, help: "When the caseworker sent them the consent form.",
    paragraph: "SM-2.122", direction: .past)
  public static let complainantConsent = Field(
    "complainant-consent", "Complainant consents", .choice(of: Answered.self),
    help: "As the form came back signed, or was refused.", paragraph: "SM-2.122")
  public static let organisationForm = Field(
    "organisation-form", "Form to organisation", .date,
    help: "When the caseworker of the Dispute Resolution team sent it the consent form.", paragraph: "SM-2.122",
    direction: .past)
  public static let organisationConsent = Field(
    "organisation-consent", "Organisation consents", .choice(of: Answered.self),
    help: "As the form came back signed, or was refused.", paragraph: "SM-2.122")
  /// Recorded by the transfer itself.
  public static let entry = Field(
    "entry", "Came to the team", .choice(of: MediationEntry.self),
    help: "How the case came to the Dispute Resolution team; recorded at the transfer.", paragraph: "SM-2.117")
  /// Recorded by the transfer itself.
  public static let former = Field(
    "former", "Held before by", .staff, help: "Who had the case before; recorded at the transfer.",
    paragraph: "SM-2.117")

  static let definition = AssessmentDefinition(
    .assessMediation, "Consider mediation", question: "Does the complaint go to dispute resolution?",
    help: "Records whether mediation suits the case, and whether both parties want it and consent to it.",
    questions: [
      suitable, reason, complainantTalk, complainantWilling, organisationTalk, organisationWilling, complainantForm,
      complainantConsent, organisationForm, organisationConsent, entry, former,
    ], stages: .earlyConsideration ... .primaryInvestigation, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if sheet.choice(suitable, as: Answered.self) == .no {
      return AssessmentStanding(.no, "Mediation does not suit this case.", paragraphs: ["SM-2.116"])
    }
    if let ended = at.outcome("SM-2.121") {
      return AssessmentStanding(.no, ended, paragraphs: ["SM-2.121"])
    }
    if let ended = at.outcome("SM-2.122c") {
      return AssessmentStanding(.no, ended, paragraphs: ["SM-2.122"])
    }
    if sheet.missingConsents.isEmpty {
      return AssessmentStanding(
        .yes, "Both parties consent: the case goes to dispute resolution.", paragraphs: ["SM-2.122"])
    }
    let steps = [
      suitable, complainantTalk, complainantWilling, organisationTalk, organisationWilling, complainantForm,
      organisationForm, complainantConsent, organisationConsent,
    ]
    return AssessmentStanding(
      .notKnown, "The case stays where it is until both parties have consented.",
      missing: steps.filter { sheet[$0] == nil }, paragraphs: ["SM-2.116", "SM-2.120", "SM-2.122"])
  }
}

/// How a case came to the Dispute Resolution team (SM-2.117).
public enum MediationEntry: String, Sendable, CaseIterable {
  case afterIntake = "allocated to the team after intake"
  case reallocated = "re-allocated to the team later"
}

/// The two sides of a mediation.
enum MediationParty: String, CaseIterable {
  case complainant, organisation

  var willing: Field {
    self == .complainant ? MediationAssessment.complainantWilling : MediationAssessment.organisationWilling
  }
  var talk: Field {
    self == .complainant ? MediationAssessment.complainantTalk : MediationAssessment.organisationTalk
  }
  var form: Field {
    self == .complainant ? MediationAssessment.complainantForm : MediationAssessment.organisationForm
  }
  var consent: Field {
    self == .complainant ? MediationAssessment.complainantConsent : MediationAssessment.organisationConsent
  }
}

extension AnswerSheet {
  /// Those who have not given their signed consent.
  var missingConsents: [MediationParty] {
    MediationParty.allCases.filter { choice($0.consent, as: Answered.self) != .yes }
  }

  /// Those who do not want mediation.
  var unwilling: [MediationParty] {
    MediationParty.allCases.filter { choice($0.willing, as: Answered.self) == .no }
  }

  /// Those who refused their consent.
  var refusing: [MediationParty] {
    MediationParty.allCases.filter { choice($0.consent, as: Answered.self) == .no }
  }
}

extension CaseFile {
  /// One of the two sides by name.
  func name(of side: MediationParty) -> String {
    switch side {
    case .complainant: name(of: complainantParty)
    case .organisation: organisationName.isEmpty ? "the organisation" : organisationName
    }
  }

  func names(of sides: [MediationParty]) -> String { sides.map(name).joined(separator: " and ") }
}
