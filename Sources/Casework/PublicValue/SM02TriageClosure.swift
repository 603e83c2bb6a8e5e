/// How a case ends at triage: declined, or resolved with minimal intervention (SM 2.92–2.96).
enum SM02TriageClosure {
  static var rules: [Rule] { decision + telling + [code] + resolution }

  private static var decision: [Rule] {
    [
      .gate(
        "SM-2.92a", .policy, at: [.caseClose],
        "Before a case that is not taken further is closed, the triage section is completed and the complainant told of the decision.",
        steps: steps
      ) { act in
        guard act.closureCode == .triage else { return .notApplicable }
        let value = act.publicValue
        if value.isAccepted == nil {
          return .unmet("Complete the triage section first (assess.public-value). \(value.text)")
        }
        guard act.file.isDeclinedAtTriage else {
          return .unmet("Decline the case first, as '\(DeclineReason.triage.rawValue)' (case.decline).")
        }
        return act.file.isTriageDecisionGiven
          ? .met : .unmet("Give the complainant the decision first: in a call, or by a letter 'decision'.")
      },
      .auto(
        "SM-2.92b", .guidance, "The decision is usually given by telephone, but can also be given in writing."
      ) { at in
        guard at.file.isDeclinedAtTriage || at.file.sheet(.publicValue).isToDeclineAtTriage else { return nil }
        switch at.file.complainant?.preferredContact {
        case .email: return DecisionChannel.email.rawValue
        case .letter: return DecisionChannel.letter.rawValue
        default: return DecisionChannel.telephone.rawValue
        }
      },
    ]
  }

  /// Decline, give the decision, close.
  @Sendable private static func steps(_ at: Situation) -> [Question] {
    let how = at.outcome("SM-2.92b").map { [DecisionCommands.channel.name: $0] } ?? [:]
    if at.isTriageBegun, at.file.sheet(.publicValue).isToDeclineAtTriage {
      // Without a level it cannot be declined: SM-2.89 asks for that.
      if at.publicValue.level == nil { return [] }
      return [
        Question(
          "SM-2.92a", "Not taken further: decline it, and give the complainant the decision.", command: .caseDecline,
          proposal: how.merging([DecisionCommands.decision.name: DeclineReason.triage.rawValue]) { $1 })
      ]
    }
    guard !at.file.case.isClosed, at.file.isDeclinedAtTriage else { return [] }
    guard at.file.isTriageDecisionGiven else {
      return [
        Question(
          "SM-2.92a", "Give the complainant the decision, usually by telephone.", command: .caseDecline,
          proposal: how.merging([
            DecisionCommands.decision.name: DeclineReason.triage.rawValue,
            DecisionCommands.reasons.name: at.file.case.decisionReasons ?? "",
          ]) { $1 })
      ]
    }
    let code = at.outcome("SM-2.94") ?? ""
    return [
      Question(
        "SM-2.92a", "The complainant has the decision: close as '\(code)'.", command: .caseClose,
        proposal: [DecisionCommands.code.name: code])
    ]
  }

  private static var telling: [Rule] {
    [
      .gate(
        "SM-2.93a", .legal, at: [.caseClose],
        "Given by telephone, the decision is not written afterwards unless the complainant asks; if so, it is provided.",
        steps: { at in at.writing(under: "SM-2.93a") }
      ) { act in act.situation.isWritten(under: "SM-2.93a") },
      .gate(
        "SM-2.93b", .legal, at: [.caseClose],
        "A written response is provided to any MPs involved in the case.",
        steps: { at in at.informing(under: "SM-2.93b", " in writing") }
      ) { act in
        guard act.file.isDeclinedAtTriage else { return .notApplicable }
        let untold = act.situation.uninformed(under: "SM-2.93b")
        return untold.isEmpty
          ? .met : .unmet("Write to \(act.file.names(of: untold)) first, and record the letter 'decision'.")
      },
    ]
  }

  private static var code: Rule {
    .auto(
      "SM-2.94", .guidance,
      """
      A decision to close a case as the result of the Public Value Model is made under our general discretion, with the \
      code 'Triage - other reason to decline'.
      """
    ) { at in at.file.isDeclinedAtTriage ? ClosureCode.triage.name : nil }
  }

  private static var resolution: [Rule] {
    [
      .prompt(
        "SM-2.95", .policy,
        "Where minimal intervention could resolve the case, the steps are taken in line with early consideration."
      ) { at in
        let sheet = at.file.sheet(.publicValue)
        guard at.isTriageBegun, sheet[PublicValueAssessment.resolution] == nil,
          sheet.choice(PublicValueAssessment.minimalIntervention, as: Answered.self) == .yes
        else { return [] }
        let done = sheet.text(PublicValueAssessment.actions).map { " So far: \($0.onOneLine)" } ?? ""
        return [
          Question(
            "SM-2.95", "Take the steps that resolve the case, and record them and what came of them.\(done)",
            command: .assessPublicValue, field: PublicValueAssessment.actions)
        ]
      },
      .prompt(
        "SM-2.96a", .policy, "A case that is resolved at triage is closed as 'ECT triage - Resolution'."
      ) { at in
        guard at.isAtTriage, at.file.isResolvedAtTriage else { return [] }
        let code = ClosureCode.triageResolution.name
        return [
          Question(
            "SM-2.96a", "The case is resolved: close as '\(code)'.", command: .caseClose,
            proposal: [DecisionCommands.code.name: code])
        ]
      },
      .prompt(
        "SM-2.96b", .policy,
        "Where the case could not be resolved, it is considered whether further work is undertaken or it is closed now."
      ) { at in
        let sheet = at.file.sheet(.publicValue)
        let isChosen =
          sheet[PublicValueAssessment.nextStep] != nil
          && !(sheet.text(PublicValueAssessment.nextStepReason)?.isBlank ?? true)
        guard at.isAtTriage, !isChosen,
          sheet.choice(PublicValueAssessment.resolution, as: TriageResolution.self) == .notResolved
        else { return [] }
        return [
          Question(
            "SM-2.96b", "It could not be resolved: further work, or close it now? Say which and why.",
            command: .assessPublicValue, field: PublicValueAssessment.nextStep)
        ]
      },
    ]
  }
}

extension CaseFile {
  /// The complainant was told in a call, or the decision has gone to them in writing.
  fileprivate var isTriageDecisionGiven: Bool {
    guard let decided = self.case.decidedAt else { return false }
    return isToldByTelephone || !letters(.decision, to: complainantParty, from: decided.day).isEmpty
  }
}
