extension Guidance {
  /// All the rules of this release, in the order of the sources.
  public static let current = Guidance(rules: sections.flatMap { $0 })

  /// A section a file, so that a rule is found by its paragraph.
  private static var sections: [[Rule]] { accessing + making + considering + assessingRisk }

  /// Accessing our service.
  private static var accessing: [[Rule]] {
    [
      SM00Introduction.rules, SM01Opening.rules, SM01FirstContact.rules, SM01NoContact.rules,
      SM01PassingOn.rules,
      SM01TelephoneDecisions.rules,
      SM01Conversations.rules,
      SM01Triage.rules,
      SM01Support.rules,
      SM01Adjustments.rules,
      SM01JointWorking.rules,
      SM01Prison.rules,
      SM01Information.rules,
      SM01Identity.rules,
    ]
  }

  /// Whether we can look into a complaint, until it is ready for us.
  private static var making: [[Rule]] {
    [
      SM02Remit.rules,
      SM02VictimsCode.rules,
      SM02ProperlyMade.rules,
      SM02NotInWriting.rules,
      SM02Referral.rules,
      SM02VictimsAct.rules,
      SM02VictimCriteria.rules,
      SM02ReferralReview.rules,
      SM02MemberChanges.rules,
      SM02MemberCopies.rules,
      SM02NoMember.rules,
      SM02WithoutReferral.rules,
      SM02EarlierReferral.rules,
      SM02Returning.rules,
      SM02Readiness.rules,
      SM02PrematureExceptions.rules,
    ]
  }

  /// What becomes of one that is.
  private static var considering: [[Rule]] {
    [
      SM02PublicValue.rules,
      SM02ClaimedInjustice.rules,
      SM02TriageClosure.rules,
      SM02EarlyConsideration.rules,
      SM02EarlyDecline.rules,
      SM02EarlyDecision.rules,
      SM02Mediation.rules,
      SM02MediationConsent.rules,
      SM02Conference.rules,
      SM02MediationEnd.rules,
      SM02Resolution.rules,
      SM02ResolutionClosing.rules,
      SM02SecondTier.rules,
      SM02SecondTierCasework.rules,
      SM02SecondTierDecisions.rules,
      SM02Commissioner.rules,
      SM02CommissionerDecisions.rules,
      SM02ContinuingHealthcare.rules,
      SM02HealthcareExceptions.rules,
      SM02FundingRequests.rules,
      SM02Allocation.rules,
      SM02Categorisation.rules,
      SM02ComplexReferral.rules,
      SM02TimeLimit.rules,
      SM02TimeLimitDiscretion.rules,
      SM02TimeLimitSpecialCases.rules,
    ]
  }

  /// Risk, at the decisions that ask for its assessment and for itself.
  private static var assessingRisk: [[Rule]] {
    [
      SMRiskAtFormalPoints.atDecline,
      SMRiskAtFormalPoints.atProposal,
      SM05Risk.rules,
      SMRiskAtFormalPoints.atConfirmation,
      SM07Risk.rules,
      SM08Risk.rules,
      SMRiskAtFormalPoints.atProvisionalViews,
      SM09Risk.rules,
      SM10Assessing.rules,
      SM10Recording.rules,
      SM10Rating.rules,
      SM10Immediate.locked,
      SM10Rating.awareness,
      SM10Immediate.immediate,
      SM10Plan.rules,
      SM10People.rules,
      SM10Financial.rules,
      SM10Reputation.rules,
      SM10HighRisk.rules,
      SM10Oversight.rules,
    ]
  }
}
