/// Whether the complaint has been through the local complaints process (SM 2.65–2.72).
enum SM02Readiness {
  static var rules: [Rule] { order + law + expected + meetings }

  private static var order: [Rule] {
    [
      .gate(
        "SM-2.65a", .guidance, at: [.assessReadiness],
        "Whether the complaint has been through the local complaints process comes after remit and being properly made."
      ) { act in
        let row = act.file.case
        // Of a telephone complaint that is not properly made it is still asked, for the advice (SM-2.60).
        let isForAdvice = row.properlyMade == .no && row.channel == Channel.telephone.rawValue
        if row.inRemit == .yes, row.properlyMade == .yes || isForAdvice { return .met }
        let missing = [
          row.inRemit == .yes ? nil : "that it is in remit",
          row.properlyMade == .yes ? nil : "that it is properly made",
        ].compactMap { $0 }.joined(separator: " and ")
        return .unmet("Record first \(missing).")
      },
      .auto(
        "SM-2.65b", .guidance,
        """
        A complaint that a health organisation asks to refer to us itself goes directly to the Assistant Director - \
        Casework for senior caseworker teams.
        """
      ) { at in
        let isReferred = at.file.sheet(.ready).flag(ReadinessAssessment.isSelfReferral) ?? false
        guard isReferred, at.file.case.jurisdiction != .parliamentary else { return nil }
        return "Assistant Director - Casework for senior caseworker teams"
      },
    ]
  }

  private static var law: [Rule] {
    [
      .gate(
        "SM-2.66a", .legal, at: [.casePropose],
        """
        A health complaint is not investigated unless the complaints process has been used and exhausted, or it was not \
        reasonable to expect the complainant to have done so.
        """
      ) { act in
        if act.situation.applies("SM-2.66b") { return .notApplicable }
        let sheet = act.file.sheet(.ready)
        let isExhausted =
          sheet.isEmpty
          ? act.file.case.ready == .yes
          : sheet.choice(ReadinessAssessment.localResolution, as: LocalResolution.self) == .complete
        if isExhausted || act.situation.applies("SM-2.158")
          || !(sheet.text(ReadinessAssessment.unreasonable)?.isBlank ?? true)
        {
          return .met
        }
        return .unmet(
          "Record that the complaints process is exhausted, or why that could not be expected (assess.readiness).")
      },
      .auto(
        "SM-2.66b", .guidance,
        "No law requires that the organisation has looked at a parliamentary complaint first."
      ) { at in
        at.file.case.jurisdiction == .parliamentary ? "no legal requirement of local resolution" : nil
      },
      .warn(
        "SM-2.67", .policy, at: [.assessReadiness],
        "The organisation has usually had an opportunity to respond formally and to resolve the complaint before we consider it."
      ) { act in
        let sheet = act.sheet(.ready)
        guard act.situation.impliesReady(sheet), sheet.waiver == nil else { return .notApplicable }
        let isAnswered =
          act.file.case.finalResponseOn != nil
          || !act.file.documents(in: .complaintResponses).isEmpty
          || act.file.organisations.contains { $0.procedureFinishedOn != nil }
        return isAnswered
          ? .met : .unmet("No response of the organisation is on file. Was there one, or what is exceptional?")
      },
    ]
  }

  private static var expected: [Rule] {
    [
      .prompt(
        "SM-2.68", .guidance,
        "A complaint whose local process has not been started is normally declined as premature."
      ) { at in
        let isStarted = at.file.sheet(.ready).choice(ReadinessAssessment.localResolution, as: LocalResolution.self)
        return isStarted == .notStarted
          ? at.asPremature("SM-2.68", .premature, "The local complaints process has not been started") : []
      },
      .gate(
        "SM-2.69a", .policy, at: [.caseDecline, .caseClose],
        "A health organisation that has given an audio response only is asked to answer the complainant in writing."
      ) { act in
        guard act.declines, act.file.isAnsweredBySoundOnly else { return .notApplicable }
        return act.file.isWrittenResponseAsked
          ? .met
          : .unmet(
            "Ask the organisation for a written response first, and log it (consultation.log, 'written response').")
      },
      .prompt(
        "SM-2.69b", .policy, "Once it has been asked, the complaint is declined as premature."
      ) { at in
        guard at.file.isAnsweredBySoundOnly, at.file.isWrittenResponseAsked else { return [] }
        return at.asPremature("SM-2.69b", .premature, "The organisation has been asked to answer in writing")
      },
    ]
  }

  private static var meetings: [Rule] {
    [
      .prompt(
        "SM-2.70", .guidance,
        "Where an NHS organisation offers a meeting after its written response, we suggest that the complainant take it up."
      ) { at in
        guard at.file.meeting == .offered, at.file.case.jurisdiction != .parliamentary, at.isReadinessOpen else {
          return []
        }
        return [Question("SM-2.70", "Suggest to the complainant the meeting that the organisation offers.")]
      },
      .prompt(
        "SM-2.71a", .guidance,
        "A complainant who wants no meeting is advised to ask the organisation to confirm in writing that local resolution is complete."
      ) { at in
        guard at.file.meeting == .declined, at.isReadinessOpen else { return [] }
        return [
          Question(
            "SM-2.71a",
            "Suggest that the complainant ask the organisation for written confirmation that local resolution is complete."
          )
        ]
      },
      .record(
        "SM-2.71b", .guidance,
        "Where we confirm with the organisation that local resolution is complete, the outcome of that conversation is recorded."
      ) { at in
        at.file.consultations(.organisation, on: .localResolution).last.map { said in
          "\((said.answeredAt ?? said.askedAt).day.shortText): \(said.answer ?? "")"
        }
      },
      .prompt(
        "SM-2.72", .guidance,
        "Where the organisation will consider the complaint further, or stages are left, it is usually closed as 'Premature: local resolution ongoing'."
      ) { at in
        let isOngoing = at.file.sheet(.ready).choice(ReadinessAssessment.localResolution, as: LocalResolution.self)
        return isOngoing == .ongoing
          ? at.asPremature("SM-2.72", .prematureOngoing, "Local resolution is going on") : []
      },
    ]
  }
}

extension CaseFile {
  fileprivate var isAnsweredBySoundOnly: Bool {
    let sheet = sheet(.ready)
    return self.case.jurisdiction != .parliamentary && sheet.flag(ReadinessAssessment.isAudioOnly) == true
      && sheet.waiver == nil
  }

  fileprivate var isWrittenResponseAsked: Bool {
    !consultations(.organisation, on: .writtenResponse, isAnswered: false).isEmpty
  }

  fileprivate var meeting: LocalMeeting? { sheet(.ready).choice(ReadinessAssessment.meeting) }
}

extension Situation {
  /// Whether answers imply that the complaint is ready.
  fileprivate func impliesReady(_ sheet: AnswerSheet) -> Bool {
    Assessment.ready.definition.standing(self, sheet).outcome == .yes
  }

  /// Not through the local process or its second tier, and nothing recorded that lets us consider it now.
  var isPremature: Bool {
    let sheet = file.sheet(.ready)
    return sheet.isPremature && !applies("SM-2.158") || isSecondTierOutstanding && sheet.waiver == nil
  }

  /// Nothing has been decided on the case yet.
  var isReadinessOpen: Bool { !file.case.isClosed && file.case.decidedAt == nil }

  /// The next step towards closing as premature: to decline, then to close with the code.
  fileprivate func asPremature(_ id: RequirementID, _ code: ClosureCode, _ why: String) -> [Question] {
    guard !file.case.isClosed, isPremature else { return [] }
    if file.case.decidedAt == nil {
      return [
        Question(
          id, "\(why): decline the complaint as premature, unless circumstances are exceptional.",
          command: .caseDecline,
          proposal: [
            DecisionCommands.decision.name: DeclineReason.notReady.rawValue,
            DecisionCommands.nextSteps.name: NextStep.organisation.rawValue,
          ])
      ]
    }
    guard file.case.decision == DeclineReason.notReady.rawValue else { return [] }
    return [
      Question(
        id, "\(why): close as '\(code.name)'.", command: .caseClose,
        proposal: [DecisionCommands.code.name: code.name])
    ]
  }
}
