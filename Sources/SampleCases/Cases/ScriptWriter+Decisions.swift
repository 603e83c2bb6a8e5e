import Casework

/// How a case ends, how one starts again, and how the guidance's questions are answered.
extension ScriptWriter {
  mutating func answerEnquiry() {
    wait(0...2)
    firstContact()
    decideAdjustments()
    note()
    close(.enquiryAnswered)
  }

  /// Not in remit, not ready, not properly made, or a body that we cannot look into.
  mutating func declineAtIntake() {
    wait(0...3)
    firstContact()
    decideAdjustments()
    if story.isPrison { prison() }
    represent()
    wait(1...3)
    switch wishes.stage {
    case .premature:
      assess(CaseCommands.ready, .no)
      decline(.notReady, "The organisation has not yet had the chance to answer; its procedure is still open.")
    case .notProperlyMade:
      assess(CaseCommands.properlyMade, .no)
      decline(.notProperlyMade, "The complaint was not made by somebody whom the law lets make it.")
    case .outOfJurisdiction:
      assess(CaseCommands.inRemit, .no)
      decline(.outOfJurisdiction, "The law gives us no power to look into this organisation.")
    default:
      assess(CaseCommands.inRemit, .no)
      decline(.outOfRemit, "What is complained about is a matter of contract, which the law keeps from us.")
    }
    letter(.decision, everybody: true)
    close(wishes.stage)
  }

  private mutating func decline(_ reason: DeclineReason, _ words: String) {
    let isCalled = story.complainant.preferredContact?.isCall ?? !story.complainant.telephone.isEmpty
    let isByTelephone = random.chance(40) && isCalled
    let isPosted = story.complainant.email.isEmpty
    if isByTelephone { talk() }
    step { _ in
      var command = Command(.caseDecline)
      command.set(DecisionCommands.decision, choice: reason)
      command.set(DecisionCommands.reasons, words)
      command.set(DecisionCommands.channel, choice: isByTelephone ? DecisionChannel.telephone : .notYet)
      command.set(DecisionCommands.writtenWanted, choice: Answered.yes)
      let step: NextStep = reason == .notReady ? .organisation : isPosted ? .advocacy : .otherBody
      command.set(DecisionCommands.nextSteps, .list([step.rawValue]))
      command.set(DecisionCommands.signpostedTo, "Quillmarsh Advocacy, 020 7946 0321")
      return command
    }
  }

  mutating func close(_ stage: SampleStage) {
    guard let code = stage.closureCode else { return }
    step { _ in
      var command = Command(.caseClose)
      command.set(DecisionCommands.code, code)
      if stage == .premature {
        command.set(DecisionCommands.told, .list(ToldAtClosure.allCases.map(\.rawValue)))
      }
      return command
    }
  }

  /// Nobody is reached and something is missing: closed after a letter, and started again where that has an answer.
  mutating func waitForInformation() {
    wait(0...2)
    attempt()
    talk()
    decideAdjustments()
    if story.isPrison { prison() }
    represent()
    for (goal, question) in [(Stage.remit, CaseCommands.inRemit), (.properlyMade, CaseCommands.properlyMade)] {
      move(to: goal)
      if goal == .properlyMade { complaintForm() }
      assess(question)
    }
    move(to: .readiness)
    if wishes.stage != .withdrawn { assess(CaseCommands.ready) }
    askForInformation()
    wait(6...9)
    attempt()
    close(wishes.stage == .restarted ? .furtherInformation : wishes.stage)
    guard wishes.stage == .restarted else { return }
    wait(4...15)
    document(.complaintResponses, "final response")
    step { _ in Command(.informationReceive) }
    step { _ in
      var command = Command(.caseRestart)
      command.set(DecisionCommands.restartReason, "The final response that we asked for came by post.")
      return command
    }
  }

  /// Answers one of the questions that the guidance asks now, where a plain answer will do.
  mutating func answerOpenQuestion(by login: String) {
    let isDone = random.chance(75)
    step(by: login) { scene in
      guard let question = scene.plainQuestions.first else { return nil }
      var command = Command(.requirementAnswer)
      command.set(GuidanceCommands.requirement, question.requirement.rawValue)
      command.set(GuidanceCommands.subject, question.subject)
      command.set(GuidanceCommands.kind, choice: isDone ? AnswerKind.done : .notApplicable)
      command.set(GuidanceCommands.text, isDone ? "Done in today's call." : "Settled when the case was opened.")
      return command
    }
  }

  /// Diverges from a question of policy or guidance, and says why.
  mutating func diverge(by login: String) {
    step(by: login) { scene in
      guard let question = scene.plainQuestions.last(where: { Guidance.current[$0.requirement]?.isLegal == false })
      else { return nil }
      var command = Command(.divergenceRecord)
      command.set(GuidanceCommands.requirement, question.requirement.rawValue)
      if !question.subject.isEmpty { command.set(GuidanceCommands.subject, question.subject) }
      command.set(GuidanceCommands.instead, "Wrote a short summary and agreed it by email.")
      command.set(GuidanceCommands.reason, "The complainant asked us not to ring before the operation.")
      return command
    }
  }
}

extension SampleScene {
  /// The questions that the guidance asks on the case now and that no other command answers.
  var plainQuestions: [Question] {
    guard let file else { return [] }
    let situation = Situation(file: file, office: office, guidance: .current)
    return Guidance.current.questions(in: situation).filter { $0.command == nil }
  }
}
