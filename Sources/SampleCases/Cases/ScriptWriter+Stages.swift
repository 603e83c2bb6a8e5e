import Casework

/// The way of a case from stage to stage.
extension ScriptWriter {
  /// Writes the whole script.
  mutating func write() {
    open()
    guard wishes.stage != .received else { return finish(by: story.intake) }
    switch wishes.stage {
    case .enquiryAnswered: answerEnquiry()
    case .outOfRemit, .premature, .notProperlyMade, .outOfJurisdiction: declineAtIntake()
    case .withdrawn, .furtherInformation, .restarted: waitForInformation()
    default: advance()
    }
    let hasPassed = wishes.stage.stage.rank > Stage.allocation.rank && wishes.stage.stage != .closed
    finish(by: hasPassed ? story.caseworker : story.intake)
  }

  private mutating func advance() {
    wait(0...3)
    firstContact()
    if random.chance(40) { note() }
    decideAdjustments()
    if story.isPrison { prison() }
    represent()
    for (goal, question) in Self.path where wishes.stage.stage.rank >= goal.rank {
      wait(0...3)
      move(to: goal)
      if random.chance(25) { incoming() }
      guard let question, wishes.stage.stage.rank > goal.rank else { continue }
      if goal == .properlyMade { complaintForm() }
      assess(question)
    }
    guard wishes.stage.stage.rank > Stage.triage.rank else { return }
    papers()
    passOn()
    guard wishes.stage.stage.rank >= Stage.primaryInvestigation.rank else { return }
    investigate()
    investigateFurther(by: story.caseworker)
  }

  /// What puts a complaint in writing that came by telephone (SM-2.8).
  mutating func complaintForm() { document(.complaintForm, "complaint form") }

  private static let path: [(stage: Stage, question: Field?)] = [
    (.remit, CaseCommands.inRemit), (.properlyMade, CaseCommands.properlyMade), (.readiness, CaseCommands.ready),
    (.triage, nil),
  ]

  mutating func move(to stage: Stage) {
    step { _ in
      var command = Command(.caseMove)
      command.set(CaseCommands.stage, choice: stage)
      return command
    }
  }

  /// What the law asks of a referral is on record before a parliamentary complaint counts as properly made (SM-2.16).
  private mutating func refer() {
    step { scene in
      guard let file = scene.file, file.case.jurisdiction == .parliamentary else { return nil }
      var command = Command(.assessReferral)
      command.set(ReferralAssessment.referredOn, .day(file.case.mpReferralOn ?? scene.day - 4))
      command.set(ReferralAssessment.form, choice: ReferralForm.letter)
      for field in [
        ReferralAssessment.written, ReferralAssessment.asked, ReferralAssessment.consent, ReferralAssessment.known,
      ] {
        command.set(field, choice: Answered.yes)
      }
      return command
    }
  }

  mutating func assess(_ question: Field, _ answer: Answered = .yes) {
    if question.name == CaseCommands.properlyMade.name, answer == .yes { refer() }
    step { _ in
      var command = Command(.caseAssess)
      command.set(question, choice: answer)
      command.set(CaseCommands.assessmentReasons, "As the papers show; see the chronology.")
      return command
    }
  }

  mutating func prison() {
    step { scene in
      var command = Command(.casePrison)
      command.set(DecisionCommands.isPrisonCase, .flag(true))
      command.set(DecisionCommands.subject, choice: PrisonSubject.prison)
      command.set(DecisionCommands.victimsAct, choice: Answered.no)
      command.set(DecisionCommands.referredOn, .day(scene.day - 4))
      return command
    }
  }

  private mutating func passOn() {
    step { scene in
      let isSent = scene.file?.letters.contains { $0.kind == .acknowledgement } ?? false
      return isSent ? nil : Self.letter(.acknowledgement, scene)
    }
    let story = story
    let isToTeam = wishes.stage == .allocation
    let picked: TriageCategory = random.pick([.general, .general, .senior])
    // A case that somebody is going to have is one for them.
    let fits = isToTeam || story.caseworker == SampleOffice.seniorCaseworker
    let category = fits ? picked : .general
    step { scene in
      var command = Command(.casePass)
      command.set(DecisionCommands.route, choice: isToTeam ? TriageRoute.team : .earlyConsideration)
      if isToTeam {
        command.set(DecisionCommands.team, story.body.jurisdiction == .health ? "Health" : "Parliamentary")
      }
      command.set(DecisionCommands.summary, story.complaint.summary(story.body))
      command.set(
        DecisionCommands.rationale, "In remit, properly made and ready; the reply leaves the main point open.")
      command.set(DecisionCommands.category, choice: category)
      if scene.file?.complainant?.telephone.isEmpty == true, Guidance.current["SM-1.23"] != nil {
        command.divergences = [
          DivergenceRequest(
            "SM-1.23", instead: "Agreed to write by email only.",
            reason: "The complainant is deaf and uses no telephone.")
        ]
      }
      return command
    }
  }

  private mutating func investigate() {
    wait(2...8)
    let worker = story.caseworker
    step(by: SampleOffice.manager) { scene in
      guard let member = scene.office.member(login: worker) else { return nil }
      var command = Command(.caseAllocate)
      command.set(DecisionCommands.to, .number(member.id))
      return command
    }
    wait(0...2)
    categorise(by: worker)
    talk(by: worker)
    diary(by: worker)
    risk(by: worker, isHigh: wishes.isHighRisk)
    if random.chance(60) { note(by: worker) }
    wait(3...9)
    tickOffDiary(by: worker)
    if random.chance(60) { incoming(by: worker) }
    diary(by: worker)
    answerOpenQuestion(by: worker)
    if wishes.stage == .primaryInvestigation, random.chance(45) { undertake(by: worker) }
  }

  /// Whoever has the case newly reviews its category by the criteria.
  private mutating func categorise(by login: String) {
    step(by: login) { scene in
      guard let category = scene.file?.case.triageCategory else { return nil }
      var command = Command(.assessCategorisation)
      command.set(CategorisationAssessment.category, category)
      command.set(CategorisationAssessment.suitable, choice: Answered.yes)
      return command
    }
  }

  private mutating func undertake(by login: String) {
    let text = random.pick(SampleTexts.undertakings)
    let ahead = random.number(10...40)
    step(by: login) { scene in
      var command = Command(.complianceAdd)
      command.set(ComplianceCommands.text, text)
      command.set(ComplianceCommands.targetDate, .day(scene.day + ahead))
      return command
    }
  }

  /// What every case may have in the end: a date, a risk, more contacts, a question answered or diverged from.
  private mutating func finish(by login: String) {
    let isOpen = wishes.stage.stage != .closed
    if isOpen, wishes.isHighRisk, wishes.stage.stage < .primaryInvestigation, wishes.stage != .received {
      risk(by: login, isHigh: true)
    }
    for index in 0..<wishes.contacts {
      wait(0...2)
      if index.isMultiple(of: 3) { attempt(by: login) }
      if index.isMultiple(of: 2) { talk(by: login) } else { incoming(by: login) }
    }
    guard isOpen, wishes.stage != .received else { return }
    if let day = wishes.diary { diary(by: login, on: day) }
    if random.chance(35) { answerOpenQuestion(by: login) }
    if random.chance(12) { diverge(by: login) }
  }
}
