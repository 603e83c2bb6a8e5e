import Casework
import Testing

/// What one form answers stands once, and no list of what is next leaves a caseworker without a way on.
@Suite struct GoingOnTests {
  @Test func questionsThatOneFormAnswersStandOnce() throws {
    var scene = try Scene.plain()
    let steps = NextSteps.grouped(NextSteps.list(scene.situation))
    #expect(steps.count { $0.requirement == "SM-1.15" } == 1)
    let step = try #require(steps.first { $0.requirement == "SM-1.15" })
    #expect(
      step.text
        == "Could the complainant; the organisation or organisations; anyone else whom we identify still provide relevant evidence?"
    )
    #expect(step.proposal["subject"] == "complainant; organisation/s; anyone else")
    try scene.run(Typed(.requirementAnswer, fields(of: step) + [(GuidanceCommands.kind, "done")]))
    #expect(!NextSteps.list(scene.situation).contains { $0.requirement == "SM-1.15" })
    #expect(scene.file.answers.count == 3)
  }

  @Test func aContactIsAskedOnceForAllThatItIsToExplain() throws {
    var scene = try Scene.plain()
    try scene.talk()
    let asked = NextSteps.grouped(NextSteps.list(scene.situation)).filter { $0.command == .contactLog }
    #expect(asked.count <= 1)
    guard let step = asked.first else { return }
    try scene.run(Typed(.contactLog, fields(of: step) + [(ContactCommands.channel, "letter")]))
    #expect(!NextSteps.list(scene.situation).contains { step.requirements.contains($0.requirement) })
  }

  @Test func anAnswerToWhatIsNotAskedIsRefusedAsAWhole() throws {
    var scene = try Scene.plain()
    #expect(throws: Refusal.self) {
      try scene.run(
        .requirementAnswer,
        [
          GuidanceCommands.requirement: "SM-1.15", GuidanceCommands.subject: "complainant; the neighbour",
          GuidanceCommands.kind: "done",
        ])
    }
    #expect(scene.file.answers.isEmpty)
  }

  @Test func aCaseGoesOnByTheTestsInTheirOrderToTheDecision() throws {
    var scene = try Scene.readyToPass()
    func onward() -> OnwardStep? { NextSteps.onward(scene.situation, beside: []) }
    try scene.run(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "yes"])
    var commands: [CommandName] = []
    for _ in 0..<12 {
      guard let step = onward(), step.command != .casePass else { break }
      commands.append(step.command)
      switch step.command {
      case .caseMove: try scene.run(Typed(.caseMove, fields(of: step, .caseMove)))
      case .assessRemit: try scene.run(.assessRemit, [RemitAssessment.extent: "nothing"])
      case .caseAssess: try scene.run(Typed(.caseAssess, fields(of: step, .caseAssess)))
      case .assessReadiness: try scene.run(.assessReadiness, [ReadinessAssessment.localResolution: "complete"])
      case .assessTriage:
        try scene.run(.assessTriage, [TriageAssessment.complex: "no", TriageAssessment.senior: "no"])
      default: Issue.record("\(step)")
      }
    }
    #expect(onward()?.command == .casePass)
    #expect(commands.contains(.caseMove) && commands.last == .assessTriage)
  }

  @Test func aTestThatIsFailedLeadsToTheDecisionAndThatToTheClosure() throws {
    var scene = try Scene.plain()
    try scene.run(.assessOrganisation, [OrganisationAssessment.isInJurisdiction: "no"])
    let step = try #require(NextSteps.onward(scene.situation, beside: []))
    #expect(step.command == .caseDecline && step.paragraphs.contains("SM-2.1"))
    #expect(
      NextSteps.onward(try Scene.form().situation, beside: []) == nil,
      "first somebody looks whether they were here before")
  }

  private func fields(of step: OpenStep) -> [(Field, String)] { fields(of: step.proposal, step.command) }

  private func fields(of step: OnwardStep, _ command: CommandName) -> [(Field, String)] {
    fields(of: step.proposal, command)
  }

  private func fields(of proposal: [String: String], _ command: CommandName) -> [(Field, String)] {
    proposal.compactMap { proposed in
      CommandTable.definition(of: command).fields.first { $0.name == proposed.key }.map { ($0, proposed.value) }
    }
  }

  @Test func anInvestigationGoesFromMilestoneToMilestoneAndIsClosedAsTheReportFound() throws {
    let wanted: [CommandName] = [
      .caseConfirm, .caseRequestEvidence, .caseReadyForAnalysis, .caseShareViews, .caseReceiveComments,
      .caseIssueReport, .caseClose,
    ]
    for (reached, command) in wanted.enumerated() {
      let step = NextSteps.onward(try Scene.investigated(to: reached + 1).situation, beside: [])
      #expect(step?.command == command, "at milestone \(reached + 1)")
      if command == .caseClose { #expect(step?.proposal[DecisionCommands.code.name] == "upheld") }
    }
    let decision = try Scene.investigated(to: 7).file.case.decision
    #expect(ClosureCode.named("upheld")?.contradicts(decision) == false)
    #expect(ClosureCode.named("not upheld")?.contradicts(decision) == true)
  }

  @Test func furtherWorkGoesTheSameWayAgainAndIsClosedAsItsOwnReportFound() throws {
    var scene = try Scene.investigated(to: 7)
    scene.assessesRisks = true
    let steps: [Typed] = [
      .close("upheld"), .assessRisks(for: .furtherWork),
      Typed(.caseFurtherWork, [InvestigationCommands.reason: "Evidence was overlooked."]),
      Typed(.caseRequestEvidence), Typed(.caseReadyForAnalysis), Typed(.caseShareViews), Typed(.caseReceiveComments),
      Typed(.caseIssueReport, [InvestigationCommands.outcome: "partly upheld"]),
    ]
    for step in steps { try scene.run(step, by: "amir", at: Scene.riskTime) }
    let step = NextSteps.onward(scene.situation, beside: [])
    #expect(step?.command == .caseClose)
    #expect(step?.proposal[DecisionCommands.code.name] == "partly upheld")
  }

  @Test(arguments: [(6, true), (7, false)])
  func whatWasReportedOnIsNotOfferedToBeDeclined(milestone: Int, isOffered: Bool) throws {
    let situation = try Scene.investigated(to: milestone).situation
    #expect(NextSteps.isOffered(CommandTable.definition(of: .caseDecline), in: situation) == isOffered)
  }

  @Test(arguments: [(6, false), (7, true)])
  func aBodyIsOfferedToUndertakeSomethingOnceItWasReportedOn(milestone: Int, isOffered: Bool) throws {
    let situation = try Scene.investigated(to: milestone).situation
    #expect(NextSteps.isOffered(CommandTable.definition(of: .complianceAdd), in: situation) == isOffered)
  }

  @Test func whenTheRatingChangedFollowsFromHowItsRisksWereRatedSettledAndAssessed() throws {
    var scene = try Scene.unassessed()
    func change() -> String? {
      scene.file.ratingChange.map { "\($0.at.officeText) from \($0.from?.rawValue ?? "none")" }
    }
    #expect(change() == nil)
    try scene.run(.rate(), by: "amir", at: "2026-03-04 09:00")
    #expect(change() == "Wed 4 Mar 2026 09:00 from none")
    try scene.run(.rate(Scene.high).with([(RiskCommands.risk, "last")]), by: "amir", at: "2026-03-04 11:00")
    #expect(change() == "Wed 4 Mar 2026 11:00 from Low")
    // As high as before, and assessed so: it stays when it was.
    try scene.run(.rate(Scene.high).with([(RiskCommands.risk, "last")]), by: "amir", at: "2026-03-04 12:00")
    #expect(change() == "Wed 4 Mar 2026 11:00 from Low")
    try scene.run(.rate(Scene.medium).with([(RiskCommands.risk, "last")]), by: "amir", at: "2026-03-04 13:00")
    #expect(change() == "Wed 4 Mar 2026 13:00 from High")
    try scene.settle(.over, at: "2026-03-04 14:00")
    try scene.run(.rate().with([(RiskCommands.risk, "last")]), by: "amir", at: "2026-03-05 09:00")
    #expect(change() == "Thu 5 Mar 2026 09:00 from none")
  }
}
