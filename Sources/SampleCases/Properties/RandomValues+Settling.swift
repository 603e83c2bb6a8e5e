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
