/// Whether the Victims and Prisoners Act spares a case the referral by an MP (SM 2.21–2.36): of the whole complaint, or of one component of it.
///
/// Nothing here asks whether the crime was reported, nor whether anybody was charged or convicted: both are immaterial (SM-2.23, SM-2.24).
public enum VictimsActAssessment {
  public static let component = Field(
    "component", "Component", .part(.component),
    help: "Which component it is about; the complaint as a whole where left out.", paragraph: "SM-2.33")
  public static let underCode = Field(
    "victims-code", "Under the Victims' Code", .choice(of: Answered.self),
    help: "Does the complainant say their complaint is under the Victims' Code?", paragraph: "SM-2.32")
  public static let treatedPoorly = Field(
    "treated-poorly", "Treated poorly about a crime", .choice(of: Answered.self),
    help: "Do they say they have been treated poorly by an organisation in relation to a crime?",
    paragraph: "SM-2.32")
  public static let witness = Field(
    "witness", "Treatment as a witness", .choice(of: Answered.self),
    help: "Do they complain about their treatment in relation to having witnessed a crime?", paragraph: "SM-2.32")
  public static let byOrganisation = Field(
    "crime-by-organisation", "Crime by the organisation", .choice(of: Answered.self),
    help: "Do they say a crime was committed against them by the organisation complained of?",
    paragraph: "SM-2.32")
  public static let link = Field(
    "linked", "Crime linked to the complaint", .choice(of: VictimLink.self),
    help:
      "On the face of it, is the crime reasonably linked to the alleged failings and claimed injustice in their complaint to us?",
    paragraph: "SM-2.32")
  public static let limb = Field(
    "victim-by", "A victim by", .choice(of: VictimLimb.self),
    help: "What the harm is a direct result of: one of the five limbs of the definition.", paragraph: "SM-2.22")
  public static let harm = Field(
    "harm", "Harm", .choices(VictimHarm.allCases.map(\.rawValue), open: false),
    help: "The harm suffered. Whether the crime was reported is immaterial.", paragraph: "SM-2.23")
  public static let scenario = Field(
    "scenario", "Scenario", .choice(of: VictimScenario.self),
    help: "A crime by the organisation; treatment as a victim, or the Victims' Code; or unclear.",
    paragraph: "SM-2.25")
  public static let belief = Field(
    "belief", "Belief in a crime by it", .choice(of: VictimBelief.self),
    help: "Whether their interpretation is reasonable; we never find whether an offence was committed.",
    paragraph: "SM-2.26")
  public static let beliefReason = Field(
    "belief-reason", "Reason", .longText, help: "Why their interpretation is, or is not, reasonable.",
    paragraph: "SM-2.26")
  public static let support = Field(
    "support-needed", "Support needed", .flag,
    help: "The manager of the parliamentary team is to be asked about the criteria.", paragraph: "SM-2.34")
  public static let adviceNow = Field(
    "legal-advice-now", "Legal advice needed now", .choice(of: Answered.self),
    help: "As the manager of the parliamentary team decided when asked; needed where nobody was.",
    paragraph: "SM-2.34")

  /// The four entry questions, in the order of SM-2.32.
  static let entries = [underCode, treatedPoorly, witness, byOrganisation]

  static let definition = AssessmentDefinition(
    .assessVictimsAct, "Assess under the Victims and Prisoners Act",
    question: "Does the Victims and Prisoners Act spare the case an MP referral?",
    help: "Records the criteria of the Victims and Prisoners Act, of the complaint or of one component.",
    questions: entries + [link, limb, harm, scenario, belief, beliefReason, support, adviceNow], part: component,
    only: .parliamentary,
    conclude: { row, standing in row.victimsAndPrisonersAct = standing.outcome },
    standing: standing)

  /// One part that meets the criteria frees the whole case, so every part shows where the case stands.
  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    guard at.file.case.jurisdiction == .parliamentary else {
      return AssessmentStanding(
        .notKnown, "Only a parliamentary complaint needs an MP referral.", paragraphs: ["SM-2.16a"])
    }
    let act = VictimsAct(at)
    let paragraphs =
      ["SM-2.32b"]
      + (["SM-2.21", "SM-2.24", "SM-2.27", "SM-2.31", "SM-2.33"] as [RequirementID]).filter(at.applies)
    switch at.outcome("SM-2.32b") {
    case VictimsAct.notRequired:
      return AssessmentStanding(
        .yes, implies("MP referral not required (Victims and Prisoners Act).", at), paragraphs: paragraphs)
    case VictimsAct.required:
      return AssessmentStanding(.no, implies("MP referral required.", at), code: .noReferral, paragraphs: paragraphs)
    default:
      let missing = VictimsAct.missing(in: sheet)
      let wanted = act.legalAdviceMissing ? "The Legal Team's advice is needed." : "Undecided."
      return AssessmentStanding(.notKnown, implies(wanted, at), missing: missing, paragraphs: paragraphs)
    }
  }

  private static func implies(_ text: String, _ at: Situation) -> String {
    [text, at.outcome("SM-2.24")].compactMap { $0 }.joined(separator: " ")
  }
}

/// Whether the crime is linked to the complaint (SM-2.31, SM-2.32).
public enum VictimLink: String, Codable, Sendable, CaseIterable {
  case yes
  case part = "to a part of it"
  case no
  case notKnown = "not known"
}

/// The five limbs of the definition of a victim (SM-2.22).
public enum VictimLimb: String, Codable, Sendable, CaseIterable {
  case subjected = "being subjected to criminal conduct"
  case witnessing = "witnessing criminal conduct"
  case born = "being born as the direct result of criminal conduct"
  case loss = "suffering the loss of a close family member as a direct result of criminal conduct"
  case domesticAbuse = "being, as a child, the victim of domestic abuse which constitutes criminal conduct"
}

/// What harm a victim suffered (SM-2.23).
public enum VictimHarm: String, Codable, Sendable, CaseIterable {
  case physical, mental
  case emotional = "emotional harm"
  case economic = "economic loss"
}

/// The scenarios in which a victim needs no MP referral (SM-2.25). The names are ours.
public enum VictimScenario: String, Codable, Sendable, CaseIterable {
  case byOrganisation = "crime committed by the organisation"
  case treatment = "treatment as a victim, or the Victims' Code"
  case unclear
}

/// What we make of a belief that the organisation committed a crime (SM-2.26); whether it did is not ours to determine.
public enum VictimBelief: String, Codable, Sendable, CaseIterable {
  case reasonable
  case notReasonable = "not reasonable"
}
