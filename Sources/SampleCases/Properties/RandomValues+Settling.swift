import Casework

/// What brings a run to settle complaints before an investigation, and to those who take the others.
extension RandomValues {
  /// Values that a command on the way to a settlement is not accepted without.
  static func settling(_ name: CommandName, on day: Day) -> [(Field, FieldValue)] {
    let yes = FieldValue.text(Answered.yes.rawValue)
    switch name {
    case .assessMediation:
      return [
        (MediationAssessment.complainantTalk, .day(day)), (MediationAssessment.complainantWilling, yes),
        (MediationAssessment.organisationTalk, .day(day)), (MediationAssessment.organisationWilling, yes),
        (MediationAssessment.complainantForm, .day(day)), (MediationAssessment.complainantConsent, yes),
        (MediationAssessment.organisationForm, .day(day)), (MediationAssessment.organisationConsent, yes),
      ]
    case .assessMediationOutcome:
      return [
        (MediationOutcomeAssessment.complainantAgrees, yes), (MediationOutcomeAssessment.organisationAgrees, yes),
      ]
    case .assessResolution:
      return [
        (ResolutionAssessment.action, .text("Asked for a second letter.")), (ResolutionAssessment.actionOn, .day(day)),
      ]
    case .assessCategorisation: return [(CategorisationAssessment.reasons, .text("By the criteria."))]
    default: return risking(name)
    }
  }

  /// Values without which risks are not rated and assessed.
  private static func risking(_ name: CommandName) -> [(Field, FieldValue)] {
    func text(_ field: Field, _ value: String) -> (Field, FieldValue) { (field, .text(value)) }
    switch name {
    case .riskRate:
      return [
        text(RiskCommands.likelihood, Likelihood.likely.rawValue), text(RiskCommands.impact, Impact.minor.rawValue),
        text(RiskCommands.aim, MitigationAim.reduce.rawValue), text(RiskCommands.mitigation, "Ring first."),
        text(RiskCommands.expectedLikelihood, Likelihood.likely.rawValue),
        text(RiskCommands.expectedImpact, Impact.minor.rawValue),
        text(RiskCommands.contingency, "Tell the manager."), text(RiskCommands.effect, "It is known."),
        (RiskCommands.lowReason, .cleared), (RiskCommands.mediumReason, .cleared),
        (RiskCommands.expectedLowReason, .cleared), (RiskCommands.handRating, .cleared),
      ]
    case .riskMitigate: return [text(RiskPlanCommands.aim, MitigationAim.avoid.rawValue)]
    case .riskAssess:
      return [
        (RiskAssessmentCommands.categories, .list(RiskCategory.named.map(\.rawValue))),
        text(RiskAssessmentCommands.staffConflicts, "none"), text(RiskAssessmentCommands.seniorConflicts, "none"),
        text(RiskAssessmentCommands.reallocation, "no"), text(RiskAssessmentCommands.supervision, "no"),
        text(RiskAssessmentCommands.overallReason, "The profile of the case."),
        (RiskAssessmentCommands.until, .cleared),
      ]
    default: return []
    }
  }

  /// Whether a case is where such a command is for; nil for every other command.
  static func isSettled(_ file: CaseFile, by name: CommandName) -> Bool? {
    let row = file.case
    switch name {
    case .caseTake:
      return row.owner == nil && row.passedAt != nil && [.allocation, .earlyConsideration].contains(row.stage)
    case .caseMediate: return [.earlyConsideration, .allocation, .primaryInvestigation].contains(row.stage)
    case .assessConference, .assessMediationOutcome: return row.stage == .disputeResolution
    default: return nil
    }
  }
}
