/// How a case goes on, so that no caseworker stands before an empty list.
extension NextSteps {
  /// What brings the case on as it stands: one step, or none where nothing does but time or somebody else.
  ///
  /// The program says what comes next; a person may do something else.
  ///
  /// - Parameter next: what is open on the case: what is asked for there already is not said again.
  public static func onward(_ at: Situation, beside next: [OpenStep]) -> OnwardStep? {
    let row = at.file.case
    guard row.scheme.isBound(by: "SM"), !row.isClosed, !waitsForMatch(at.file) else { return nil }
    let step = decided(at) ?? atStage(at)
    guard let step, !next.contains(where: { $0.command == step.command }),
      isOffered(CommandTable.definition(of: step.command), in: at)
    else { return nil }
    return step
  }

  /// A case that was declined is closed; what has to be written or told before is asked for by the closure.
  private static func decided(_ at: Situation) -> OnwardStep? {
    let row = at.file.case
    guard let decision = row.decision, decision != DecisionCommands.passed, row.decidedAt != nil else { return nil }
    let failed = tests(row).lazy.map { at.standing($0.1) }.first { $0.outcome == .no }?.closureCode
    let code = ClosureCode.named(decision)?.isFinding ?? false ? decision : failed
    let proposal = code.map { [DecisionCommands.code.name: $0] } ?? [:]
    return OnwardStep("Close the case: it was decided as '\(decision)'.", .caseClose, proposal)
  }

  private static func atStage(_ at: Situation) -> OnwardStep? {
    switch at.file.case.stage {
    case .received, .intake, .remit, .properlyMade, .readiness, .triage: atIntake(at)
    case .earlyConsideration: unsettled([.earlyConsideration, .publicValue], at) ?? allocation
    case .allocation: allocation
    case .disputeResolution: unsettled([.mediationOutcome], at)
    case .primaryInvestigation:
      unsettled([.categorisation], at)
        ?? OnwardStep("Propose to investigate in detail, or decide on the case.", .casePropose)
    case .proposal, .detailedInvestigation, .provisionalViews: milestone(after: at.file.case.milestone ?? 0)
    case .finalReport, .compliance, .closed: nil
    }
  }

  /// The step that reaches the next milestone of an investigation (SM-4.4).
  private static func milestone(after number: Int) -> OnwardStep? {
    let steps: [CommandName] = [
      .caseConfirm, .caseRequestEvidence, .caseReadyForAnalysis, .caseShareViews, .caseReceiveComments,
      .caseIssueReport,
    ]
    guard steps.indices.contains(number - 1) else { return nil }
    let command = steps[number - 1]
    return OnwardStep(
      "\(CommandTable.definition(of: command).title), for milestone \(number + 1).", command, paragraphs: ["SM-4.4"])
  }

  private static let allocation = OnwardStep("Allocate the case to a caseworker.", .caseAllocate)

  /// The tests in their order, each at its stage; the first that the complaint fails ends them.
  private static func atIntake(_ at: Situation) -> OnwardStep? {
    let row = at.file.case
    if row.passedAt != nil { return nil }
    for (stage, assessment) in tests(row) {
      let standing = at.standing(assessment)
      // What was tested ahead of its stage counts; what was not waits for it.
      let isBegun = !at.file.subjects(of: assessment).isEmpty
      if stage > row.stage, !isBegun || standing.outcome == .notKnown { continue }
      switch standing.outcome {
      case .yes:
        guard let field = place(of: assessment, unlessSaid: row) else { continue }
        return OnwardStep(
          "\(assessment.definition.question) As the record has it, yes: \(standing.implies)", .caseAssess,
          [field.name: Answered.yes.rawValue], paragraphs: standing.paragraphs)
      case .no where !standing.missing.isEmpty: return test(assessment, standing, at)
      case .no:
        let code = standing.closureCode.map { " It would be closed as '\($0)'." } ?? ""
        return OnwardStep(
          "Decline the complaint: \(standing.implies)\(code)", .caseDecline, paragraphs: standing.paragraphs)
      case .notKnown:
        if isAnswered(assessment, row) { continue }
        return test(assessment, standing, at)
      }
    }
    guard row.stage < .triage else { return OnwardStep("Pass the case on for further consideration.", .casePass) }
    guard let next = Stage.allCases.first(where: { $0.rank == row.stage.rank + 1 }) else { return nil }
    return OnwardStep(
      "Move the case on to '\(next.rawValue)'.", .caseMove, [CaseCommands.stage.name: next.rawValue])
  }

  private static func tests(_ row: Case) -> [(Stage, Assessment)] {
    [
      (.intake, .organisation), (.remit, .remit),
      (.properlyMade, row.jurisdiction == .parliamentary ? .referral : .properlyMade), (.readiness, .ready),
      (.triage, .triage),
    ]
  }

  /// Whether somebody answered the test as a whole, without its questions. Whether a complaint is properly made is always asked (SM-2.8a).
  private static func isAnswered(_ assessment: Assessment, _ row: Case) -> Bool {
    switch assessment {
    case .remit: row.inRemit == .yes
    case .ready: row.ready == .yes
    default: false
    }
  }

  /// Where the case has its own place for the answer to a test, and nobody has said there that it passes.
  private static func place(of assessment: Assessment, unlessSaid row: Case) -> Field? {
    switch assessment {
    case .remit where row.inRemit != .yes: CaseCommands.inRemit
    case .referral where row.properlyMade != .yes, .properlyMade where row.properlyMade != .yes:
      CaseCommands.properlyMade
    case .ready where row.ready != .yes: CaseCommands.ready
    default: nil
    }
  }

  /// The first of some assessments that is not finished.
  private static func unsettled(_ assessments: [Assessment], _ at: Situation) -> OnwardStep? {
    for assessment in assessments where assessment.definition.isTimely(on: at.file.case) {
      let standing = at.standing(assessment)
      if standing.outcome == .notKnown { return test(assessment, standing, at) }
    }
    return nil
  }

  private static func test(_ assessment: Assessment, _ standing: AssessmentStanding, _ at: Situation) -> OnwardStep {
    // Of what nobody has begun all is missing.
    let isBegun = !at.file.subjects(of: assessment).isEmpty
    let missing = standing.missing.isEmpty || !isBegun ? "" : " To answer: \(standing.missing.joined(separator: ", "))."
    return OnwardStep(
      "\(assessment.definition.question)\(missing)", assessment.definition.command, paragraphs: standing.paragraphs)
  }
}
