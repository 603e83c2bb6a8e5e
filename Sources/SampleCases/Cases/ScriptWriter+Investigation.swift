import Casework

/// The way of a case through its investigation: the risks assessed at each formal point, then the step.
extension ScriptWriter {
  /// The steps in their order, each with the stage that it leads to.
  private static let steps: [(command: CommandName, stage: Stage)] = [
    (.casePropose, .proposal), (.caseConfirm, .detailedInvestigation), (.caseRequestEvidence, .detailedInvestigation),
    (.caseReadyForAnalysis, .provisionalViews), (.caseShareViews, .provisionalViews),
    (.caseReceiveComments, .finalReport), (.caseIssueReport, .finalReport),
  ]

  /// Takes a case that its caseworker has as far as it is to come.
  mutating func investigateFurther(by login: String) {
    for (name, stage) in Self.steps where wishes.stage.stage.rank >= stage.rank {
      wait(2...6)
      assessRisks(by: login, before: name)
      askForOversight(by: login)
      step(by: login) { scene in
        guard scene.file != nil else { return nil }
        var command = Command(name)
        if name == .casePropose {
          command.set(ProposalCommands.reasons, "There are indications of failings that were not put right.")
        }
        if name == .caseIssueReport { command.set(InvestigationCommands.outcome, "partly upheld") }
        return command
      }
    }
  }

  /// What a formal point asks for first: the plan reviewed where the risk is high, and a fresh assessment.
  private mutating func assessRisks(by login: String, before name: CommandName) {
    let points: [CommandName: AssessmentPoint] = [
      .casePropose: .proposal, .caseConfirm: .confirmation, .caseShareViews: .provisionalViews,
    ]
    guard let point = points[name] else { return }
    step(by: login) { scene in
      guard let file = scene.file, file.freshAssessment(for: point) == nil else { return nil }
      var command = Command(.riskAssess)
      command.set(RiskAssessmentCommands.point, choice: point)
      command.set(RiskAssessmentCommands.categories, .list(RiskCategory.named.map(\.rawValue)))
      command.set(RiskAssessmentCommands.staffConflicts, "none")
      command.set(RiskAssessmentCommands.seniorConflicts, "none")
      if file.currentRisks.isEmpty {
        command.set(RiskAssessmentCommands.noRisk, "Nothing that we hold shows a risk at this stage.")
      } else {
        command.set(RiskAssessmentCommands.externalFactors, "An advocate is there; the allegations are not new.")
      }
      command.set(RiskAssessmentCommands.reallocation, "no: the category stays")
      command.set(RiskAssessmentCommands.supervision, "as the rating asks")
      return command
    }
  }

  /// What a high risk asks for before the next step: that the Ombudsman or a deputy oversees the case.
  private mutating func askForOversight(by login: String) {
    step(by: login) { scene in
      guard let file = scene.file, file.overallRating == .high,
        file.sheet(.highRisk)[HighRiskAssessment.requestedOn] == nil
      else { return nil }
      var command = Command(.assessHighRisk)
      command.set(HighRiskAssessment.requestedOn, .day(scene.day))
      return command
    }
  }

  /// What is known of complaints about us, before a risk of our service is rated.
  private mutating func reviewEarlierCases(by login: String?) {
    step(by: login) { _ in
      var command = Command(.assessServiceComplaint)
      command.set(ServiceComplaintAssessment.now, choice: Answered.no)
      command.set(ServiceComplaintAssessment.earlier, choice: Answered.no)
      return command
    }
  }

  /// A risk in some cell of the matrix, with a plan; a high one where the case is to be of high risk.
  mutating func risk(by login: String? = nil, isHigh: Bool = false) {
    let risk = random.pick(SampleTexts.risks)
    let likelihood: Likelihood = isHigh ? .highlyLikely : random.pick([.unlikely, .likely, .likely])
    let impact: Impact = isHigh ? .critical : random.pick([.minor, .moderate, .moderate])
    let isLow = random.chance(40)
    if risk.category == RiskCategory.ourService.rawValue { reviewEarlierCases(by: login) }
    step(by: login) { _ in
      var command = Command(.riskRate)
      command.set(RiskCommands.category, risk.category)
      command.set(RiskCommands.text, risk.text)
      command.set(RiskCommands.timing, choice: RiskTiming.future)
      command.set(RiskCommands.link, choice: RiskLink.complaint)
      command.set(RiskCommands.likelihood, choice: likelihood)
      command.set(RiskCommands.impact, choice: impact)
      command.set(RiskCommands.aim, choice: MitigationAim.reduce)
      command.set(RiskCommands.mitigation, "A named contact, told before anything is sent.")
      command.set(RiskCommands.expectedLikelihood, choice: likelihood)
      command.set(RiskCommands.expectedImpact, choice: impact)
      command.set(RiskCommands.contingency, "The manager is told on the same day.")
      if RiskMatrix.cell(likelihood, impact) == .mediumOrLow {
        command.set(
          isLow ? RiskCommands.lowReason : RiskCommands.mediumReason,
          isLow ? "It was put right on the same day and nobody else is concerned." : "The body has not answered yet.")
      }
      return command
    }
  }
}
