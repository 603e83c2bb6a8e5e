/// Commands that decide what becomes of a case.
public enum DecisionCommands {
  private static let prisonPlaces: [FieldPlace<Case>] = [
    FieldPlace(isPrisonCase, \.prisonCase), FieldPlace(subject, \.prisonSubject),
    FieldPlace(victimsAct, \.victimsAndPrisonersAct), FieldPlace(referredOn, \.mpReferralOn),
  ]

  public static let prison = CommandDefinition(
    .casePrison, "Record a prison complaint", .cases,
    help: "Records that the complaint comes from or concerns a prison, what it is about, and any MP referral.",
    fields: prisonPlaces.fields(), clears: [subject, victimsAct, referredOn],
    standing: Standing { file in
      // Until it is one, nobody need have asked.
      prisonPlaces.values(in: file.case).filter { file.case.prisonCase || $0.key != isPrisonCase.name }
    }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      if let day = act.command.day(referredOn), day > act.day {
        throw .field(referredOn, "\(day.shortText) has not come yet.")
      }
      recordPrison(on: &file.case, act)
    }
  }

  public static let pass = CommandDefinition(
    .casePass, "Pass for further consideration", .decisions,
    help: "Sends the case to the early consideration team, or to a caseworker team or specialism.",
    sections: [
      FieldSection("Where it goes", [route, team]),
      FieldSection("Why", [summary, rationale, category, riskAssessmentRequired]),
      FieldSection("What the body did", [meetingsHeld, transcriptExists, secondResponse]),
      FieldSection("Telling them", [channel, writtenWanted]),
    ], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard file.case.stage.rank < Stage.earlyConsideration.rank else {
        throw .because("\(file.case.reference) was passed already: it is at stage '\(file.case.stage.rawValue)'.")
      }
      recordPass(on: &file.case, act)
    }
  }

  public static let decline = CommandDefinition(
    .caseDecline, "Decline to investigate", .decisions,
    help:
      "Records the decision not to investigate, its reasons, how it was given, and what we advised. Close the case afterwards.",
    fields: [decision, reasons, channel, writtenWanted, nextSteps, signpostedTo], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try act.checkNotMediated()
      let command = act.command
      let isSame =
        file.case.decidedAt != nil && file.case.decision == command.text(decision)
        && file.case.decisionReasons == command.text(reasons)
      file.case.decision = command.text(decision)
      file.case.decisionReasons = command.text(reasons)
      command.put(signpostedTo, into: &file.case.signpostedTo)
      if command[nextSteps] != nil { file.case.nextSteps = command.list(nextSteps) }
      recordDecision(on: &file.case, act, isSame: isSame)
    }
  }

  public static let close = CommandDefinition(
    .caseClose, "Close the case", .decisions, help: "Closes the case with one of the exact codes.",
    fields: [code, told],
    isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let chosen = ClosureCode.named(act.command.text(code))
      let scheme = file.case.scheme
      if let chosen, !chosen.schemes.contains(scheme) {
        let known = ClosureCode.offered(to: scheme, under: file.case.jurisdiction).map { "'\($0.name)'" }
        throw .field(
          code,
          "'\(chosen.name)' is no code of the \(scheme.office); its cases are closed as \(known.joined(separator: ", "))."
        )
      }
      if let only = chosen?.jurisdiction, let law = file.case.jurisdiction, only != law {
        throw .field(code, "'\(chosen?.name ?? "")' is for \(only.rawValue) cases; this is a \(law.rawValue) case.")
      }
      if chosen == .triageResolution, !file.isResolvedAtTriage {
        throw .field(code, "is for a case that was resolved at triage: record that first (assess.public-value).")
      }
      if let chosen {
        if chosen.isFinding, file.case.milestone != Milestone.titles.count {
          throw .field(code, "is for a case whose final report was issued.")
        }
        if chosen.declines || ClosureCode.earlyResolutions.contains(chosen) { try act.checkNotMediated() }
        try act.checkResolution(chosen)
      }
      if chosen?.isPremature ?? false {
        let isTold: Answered = act.tells(.timeLimit) ? .yes : .no
        file.answer(.timeLimit, "", TimeLimitAssessment.toldOfLimit, isTold.rawValue, &keys, act)
      }
      file.case.closureCode = chosen?.name
      file.case.closedAt = act.occurred
      file.case.stage = .closed
      file.case.guidanceVersion = act.situation.outcome("SM-0.9") ?? file.case.guidanceVersion
    }
  }

  public static let restart = CommandDefinition(
    .caseRestart, "Restart the case", .decisions, on: .closedCase,
    help: "Reopens a closed case under its own number and puts it in the intake queue for review.",
    fields: [restartReason], isDecision: true
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      if ClosureCode.named(file.case.closureCode)?.isPremature ?? false {
        file.answer(.timeLimit, "", TimeLimitAssessment.returnedOn, act.day.description, &keys, act)
      }
      file.case.stage = .intake
      file.case.owner = nil
      file.case.restartedAt = act.occurred
      file.case.restartReason = act.command.text(restartReason)
      forgetDecision(on: &file.case)
      file.assessmentAnswers.removeAll { $0.assessment.isMadeAnew }
    }
  }

  public static let allocate = CommandDefinition(
    .caseAllocate, "Allocate the case", .decisions, help: "Gives the case to somebody, who has it from then on.",
    fields: [to, reallocationReason], isDecision: true
  ) { (draft, act) throws(Refusal) in
    let office = draft.office
    try draft.change { (file, _) throws(Refusal) in
      guard let member = office.member(act.command.number(to)) else { return }
      try checkAllocation(of: file.case, to: member, act, office)
      file.give(to: member)
    }
  }
}

extension DecisionCommands {
  /// What a prison complaint is about decides the law (SM-1.58, SM-1.59).
  private static func recordPrison(on file: inout Case, _ act: Act) {
    prisonPlaces.put(act.command, into: &file)
    guard file.prisonCase else {
      file.prisonSubject = nil
      return
    }
    switch act.command.choice(subject, as: PrisonSubject.self) {
    case .prison: file.jurisdiction = .parliamentary
    case .healthcare: file.jurisdiction = .health
    case nil: break
    }
  }

  /// A passed case leaves its intake caseworker: nobody has it until it is allocated.
  private static func recordPass(on file: inout Case, _ act: Act) {
    let command = act.command
    var chosen: TriageRoute = command.choice(route) ?? .earlyConsideration
    // What would go to the ordinary triage; a team that somebody chose stands.
    let direct = chosen == .earlyConsideration ? act.situation.outcome("SM-2.65b") : nil
    if direct != nil { chosen = .team }
    file.route = chosen.rawValue
    command.put(team, into: &file.specialistTeam)
    file.specialistTeam = direct ?? file.specialistTeam
    command.put(summary, into: &file.summary)
    command.put(rationale, into: &file.triageRationale)
    let category = act.situation.triageCategory?.rawValue ?? command.text(category)
    file.triageCategory = category ?? TriageCategory.general.rawValue
    file.passedAt = act.occurred
    file.passedBy = act.actor.id
    file.decision = passed
    file.decisionReasons = file.triageRationale
    file.stage = chosen == .earlyConsideration ? .earlyConsideration : .allocation
    file.owner = nil
    recordDecision(on: &file, act)
  }

  /// The decision of a case that was passed on.
  public static let passed = "pass for further consideration"

  /// How the act itself told the complainant of a decision; nil where it told nobody.
  static func channelGiven(by command: Command) -> DecisionChannel? {
    guard command.name == .casePass || command.name == .caseDecline else { return nil }
    let given = command.choice(channel, as: DecisionChannel.self)
    return given == .notYet ? nil : given
  }

  /// Who decided, when, how it was given, and the version of the guidance it was made under (SM-0.9).
  ///
  /// - Parameter isSame: the decision stood already, and only how it was given is recorded: it stays as old as it is.
  private static func recordDecision(on file: inout Case, _ act: Act, isSame: Bool = false) {
    if !isSame {
      file.decidedAt = act.occurred
      file.decidedBy = act.actor.id
      file.guidanceVersion = act.situation.outcome("SM-0.9")
    }
    file.decisionChannel = act.command.text(channel) ?? DecisionChannel.notYet.rawValue
    act.command.put(writtenWanted, into: &file.writtenDecisionWanted)
  }

  /// A restarted case is decided anew; the journal keeps the old decision.
  private static func forgetDecision(on file: inout Case) {
    file.closureCode = nil
    file.closedAt = nil
    file.enoughInformation = nil
    file.cannotConsider = nil
    file.inRemit = nil
    file.passedAt = nil
    file.passedBy = nil
    file.decision = nil
    file.decisionReasons = nil
    file.decidedAt = nil
    file.decidedBy = nil
    file.decisionChannel = nil
    file.writtenDecisionWanted = nil
    file.nextSteps = []
    file.signpostedTo = nil
  }

  private static func checkAllocation(
    of file: Case, to member: Staff, _ act: Act, _ office: Office
  ) throws(Refusal) {
    if file.stage == .received {
      throw .because("\(file.reference) is only received: say first whether the complainant was with us before.")
    }
    if file.owner == member.id { throw .field(to, "\(member.name) has the case already.") }
    try checkAtWork(member, to, act, office)
    if file.owner != nil, act.command.text(reallocationReason)?.isBlank ?? true {
      throw .field(reallocationReason, "is needed when the case changes hands.")
    }
  }

  /// A case is given to nobody who has left or is away.
  ///
  /// - Parameter field: what names them; nil where nobody typed a name.
  static func checkAtWork(_ member: Staff, _ field: Field?, _ act: Act, _ office: Office) throws(Refusal) {
    if !member.isEmployed(on: act.day) {
      throw refusal(field, "\(member.name) left on \(member.lastDay?.shortText ?? "an earlier day").")
    }
    if let leave = office.leave(of: member.id, on: act.day) {
      throw refusal(field, "\(member.name) is on leave until \(leave.to.shortText).")
    }
  }

  private static func refusal(_ field: Field?, _ sentence: String) -> Refusal {
    field.map { .field($0, sentence) } ?? .because(sentence)
  }
}
