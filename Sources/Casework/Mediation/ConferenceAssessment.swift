/// What the parties say apart, and the meeting of both (SM 2.123–2.126).
public enum ConferenceAssessment {
  public static let complainantHeard = Field(
    "complainant-heard", "Complainant heard", .date, help: "When the complainant was spoken to alone.",
    paragraph: "SM-2.123", direction: .past)
  public static let complainantAccount = Field(
    "complainant-account", "What has happened", .longText, help: "The complainant's account.", paragraph: "SM-2.123")
  public static let complainantViews = Field(
    "complainant-views", "Views", .longText, help: "The complainant's views on the complaint.", paragraph: "SM-2.123")
  public static let complainantAims = Field(
    "complainant-aims", "Wants to achieve", .longText, help: "What the complainant would like from mediation.",
    paragraph: "SM-2.123")
  public static let complainantContact = Field(
    "complainant-contact", "Contact and adjustments", .text,
    help: "The complainant's preferred method of contact, and adjustments they need.", paragraph: "SM-2.124")
  public static let organisationHeard = Field(
    "organisation-heard", "Organisation heard", .date, help: "When the organisation was spoken to alone.",
    paragraph: "SM-2.123", direction: .past)
  public static let organisationAccount = Field(
    "organisation-account", "What has happened", .longText, help: "The organisation's account.", paragraph: "SM-2.123")
  public static let organisationViews = Field(
    "organisation-views", "Views", .longText, help: "The organisation's views on the complaint.",
    paragraph: "SM-2.123")
  public static let organisationAims = Field(
    "organisation-aims", "Wants to achieve", .longText, help: "What the organisation would like from mediation.",
    paragraph: "SM-2.123")
  public static let organisationContact = Field(
    "organisation-contact", "Contact and adjustments", .text,
    help: "The organisation's preferred method of contact, and adjustments it needs.", paragraph: "SM-2.124")
  public static let heldOn = Field(
    "conference-on", "Conference on", .date, help: "The day of the resolution conference, the meeting of both parties.",
    paragraph: "SM-2.125")
  public static let format = Field(
    "conference-format", "Held", .choice(of: ConferenceFormat.self), help: "How both parties meet.",
    paragraph: "SM-2.125")
  public static let notes = Field(
    "conference-notes", "Notes", .longText, help: "Who was there, and what was gone through.", paragraph: "SM-2.126")

  static let definition = AssessmentDefinition(
    .assessConference, "Hold the resolution conference", question: "Have both parties been heard and met?",
    help: "Records what each party says alone, and the meeting of both.",
    questions: [
      complainantHeard, complainantAccount, complainantViews, complainantAims, complainantContact, organisationHeard,
      organisationAccount, organisationViews, organisationAims, organisationContact, heldOn, format, notes,
    ], stages: .disputeResolution ... .disputeResolution, standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let unheard = sheet.unheard
    if !unheard.isEmpty {
      return AssessmentStanding(
        .notKnown, "Not heard yet: \(at.file.names(of: unheard)).", missing: unheard.map(\.heard),
        paragraphs: ["SM-2.123"])
    }
    guard let day = sheet.day(heldOn) else {
      return AssessmentStanding(
        .notKnown, "Both parties were heard: arrange the resolution conference.", missing: [heldOn],
        paragraphs: ["SM-2.125"])
    }
    return AssessmentStanding(
      .yes, "The resolution conference is on \(day.shortText).",
      missing: sheet[format] == nil ? [format] : [], paragraphs: ["SM-2.125", "SM-2.126"])
  }
}

/// How a resolution conference is held (SM-2.125).
public enum ConferenceFormat: String, Sendable, CaseIterable {
  case inPerson = "in person"
  case teleconference, videoconference
}

extension MediationParty {
  var heard: Field {
    self == .complainant ? ConferenceAssessment.complainantHeard : ConferenceAssessment.organisationHeard
  }
  /// What each is asked in the talk with it alone.
  var told: [Field] {
    switch self {
    case .complainant:
      [
        ConferenceAssessment.complainantAccount, ConferenceAssessment.complainantViews,
        ConferenceAssessment.complainantAims,
      ]
    case .organisation:
      [
        ConferenceAssessment.organisationAccount, ConferenceAssessment.organisationViews,
        ConferenceAssessment.organisationAims,
      ]
    }
  }
  var contact: Field {
    self == .complainant ? ConferenceAssessment.complainantContact : ConferenceAssessment.organisationContact
  }
}

extension AnswerSheet {
  /// Those whom nobody has spoken to alone.
  var unheard: [MediationParty] { MediationParty.allCases.filter { day($0.heard) == nil } }
}
