/// What is assessed on a case, in the order in which it is asked. The raw values are kept in stores: they never change.
public enum Assessment: String, Codable, Sendable, CaseIterable {
  case organisation
  case remit
  case properlyMade = "properly made"
  case triage
  case jointWorking = "joint working"
  case victimsAct = "victims and prisoners act"
  case referral
  case referralAdvice = "advice on MP referral"
  case referralReview = "review of MP referral"
  case memberChange = "change of MP"
  case returned = "review of closed case"
  case ready
  case publicValue = "public value model"
  case earlyConsideration = "early consideration"
  case secondTier = "second tier"
  case commissioner = "provider and commissioner"
  case continuingHealthcare = "continuing healthcare"
  case fundingRequest = "individual funding request"
  case mediation
  case conference = "resolution conference"
  case mediationOutcome = "outcome of mediation"
  case reviewRequest = "request for review"
  case resolution
  case categorisation
  case timeLimit = "time limit"
  case welfareRisk = "risk to people"
  case financialRisk = "financial risk"
  case legalThreat = "legal threat"
  case serviceComplaint = "complaint about us"
  case challenge
  case highRisk = "high risk"
  case oversight

  /// Its questions, and what their answers imply. Exhaustive, so that none can lack them.
  public var definition: AssessmentDefinition {
    switch self {
    case .organisation: OrganisationAssessment.definition
    case .remit: RemitAssessment.definition
    case .properlyMade: ProperlyMadeAssessment.definition
    case .triage: TriageAssessment.definition
    case .jointWorking: JointWorkingAssessment.definition
    case .victimsAct: VictimsActAssessment.definition
    case .referral: ReferralAssessment.definition
    case .referralAdvice: ReferralAdviceAssessment.definition
    case .referralReview: ReferralReviewAssessment.definition
    case .memberChange: MemberChangeAssessment.definition
    case .returned: ReturnAssessment.definition
    case .ready: ReadinessAssessment.definition
    case .publicValue: PublicValueAssessment.definition
    case .earlyConsideration: EarlyConsiderationAssessment.definition
    case .secondTier: SecondTierAssessment.definition
    case .commissioner: CommissionerAssessment.definition
    case .continuingHealthcare: ContinuingHealthcareAssessment.definition
    case .fundingRequest: FundingRequestAssessment.definition
    case .mediation: MediationAssessment.definition
    case .conference: ConferenceAssessment.definition
    case .mediationOutcome: MediationOutcomeAssessment.definition
    case .reviewRequest: ReviewRequestAssessment.definition
    case .resolution: ResolutionAssessment.definition
    case .categorisation: CategorisationAssessment.definition
    case .timeLimit: TimeLimitAssessment.definition
    case .welfareRisk: WelfareRiskAssessment.definition
    case .financialRisk: FinancialRiskAssessment.definition
    case .legalThreat: LegalThreatAssessment.definition
    case .serviceComplaint: ServiceComplaintAssessment.definition
    case .challenge: ChallengeAssessment.definition
    case .highRisk: HighRiskAssessment.definition
    case .oversight: OversightAssessment.definition
    }
  }

  /// Whether a restarted case begins it anew: what was tried before says nothing of the complaint as it comes back. The journal keeps it.
  var isMadeAnew: Bool {
    switch self {
    case .mediation, .conference, .mediationOutcome, .reviewRequest, .resolution, .categorisation, .challenge: true
    default: false
    }
  }

  /// The assessment that a command fills in.
  public static func of(_ command: CommandName) -> Assessment? {
    allCases.first { $0.definition.command == command }
  }
}
