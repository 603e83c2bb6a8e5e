/// All examples, a file for each section of the guidance.
enum Examples {
  private static var complaint: [[Example]] {
    [
      SM00IntroductionExamples.examples, SM01FirstContactExamples.examples, SM01ChecklistExamples.examples,
      SM01NoContactExamples.examples,
      SM01PassingOnExamples.examples,
      SM01ReplyExamples.examples,
      SM01StepExamples.examples,
      SM01RestartExamples.examples,
      SM01DecisionExamples.examples,
      SM01ConversationExamples.examples,
      SM01SupportExamples.examples,
      SM01AdjustmentExamples.examples,
      SM01JointWorkingExamples.examples,
      SM01PrisonExamples.examples,
      SM01IdentityExamples.examples,
      SM01DisclosureExamples.examples,
      SM01TriageExamples.examples,
      SM02RemitExamples.examples,
      SM02VictimsCodeExamples.examples,
      SM02ProperlyMadeExamples.examples,
      SM02NotInWritingExamples.examples,
      SM02ReferralExamples.examples,
      SM02VictimsActExamples.examples,
      SM02VictimCriteriaExamples.examples,
      SM02MemberChangeExamples.examples,
      SM02WithoutReferralExamples.examples,
      SM02ReturningExamples.examples,
      SM02ReadinessExamples.examples,
      SM02PrematureExamples.examples,
      SM02PublicValueExamples.examples,
      SM02ClaimedInjusticeExamples.examples,
      SM02TriageClosureExamples.examples,
      SM02EarlyConsiderationExamples.examples,
      SM02EarlyDecisionExamples.examples,
      SM02SecondTierExamples.examples,
      SM02SecondTierDecisionExamples.examples,
      SM02CommissionerExamples.examples,
      SM02HealthcareExamples.examples,
      SM02FundingExamples.examples,
      SM02MediationExamples.examples,
      SM02MediationEndExamples.examples,
      SM02ResolutionExamples.examples,
      SM02AllocationExamples.examples,
      SM02TimeLimitExamples.examples,
      SM02DiscretionExamples.examples,
      SM02TimeLimitSpecialExamples.examples,
    ]
  }

  private static var risk: [[Example]] {
    [
      SMRiskAtDecisionExamples.examples,
      SM10AssessingExamples.examples,
      SM10RecordingExamples.examples,
      SM10RatingExamples.examples,
      SM10PlanExamples.examples,
      SM05RiskExamples.examples,
      SM09RiskExamples.examples,
      SM10ImmediateExamples.examples,
      SM10CategoryExamples.examples,
      SM10HighRiskExamples.examples,
      SM10OversightExamples.examples,
    ]
  }

  static var all: [Example] { Array((complaint + risk).joined()) }
}
