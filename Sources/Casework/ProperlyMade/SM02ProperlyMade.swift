/// Whether a complaint is properly made, and health complaints in writing (SM 2.8–2.11).
enum SM02ProperlyMade {
  static var rules: [Rule] { question + writing + socialMedia + [notReady] + ourForm }

  private static var question: [Rule] {
    [
      .gate(
        "SM-2.8a", .policy, at: [.casePass, .caseMove],
        """
        Where the organisation is in jurisdiction and the subject in remit, the intake caseworker next decides whether \
        the complaint has been properly made.
        """
      ) { act in
        guard act.goesBeyondProperlyMade, act.file.case.inRemit == .yes,
          act.situation.standing(.organisation).outcome != .no
        else { return .notApplicable }
        switch act.file.case.properlyMade {
        case .yes, .no: return .met
        case .notKnown, nil:
          return .unmet("Decide first whether the complaint is properly made (assess.properly-made).")
        }
      },
      .gate(
        "SM-2.8b", .policy, at: [.casePass, .casePropose], restsOnStatute: true,
        "A complaint that has not been properly made cannot be proposed for investigation."
      ) { act in
        switch act.file.case.properlyMade {
        case .no: .unmet("The complaint is not properly made: it cannot go on until it is.")
        case .yes: .met
        case .notKnown, nil: .notApplicable
        }
      },
    ]
  }

  private static var writing: [Rule] {
    [
      .gate(
        "SM-2.8#2a", .legal, at: [.caseAssess, .casePass],
        "A health complaint must be made in writing to be properly made."
      ) { act in
        guard act.file.case.jurisdiction == .health, act.restsOnProperlyMade else { return .notApplicable }
        if act.file.restsOnOurForm(act.file.sheet(.properlyMade)) { return .notApplicable }
        if act.situation.isInWriting != .no || act.situation.applies("SM-2.9a") { return .met }
        return .unmet("The complaint is not in writing yet: log the email, letter or form when it comes.")
      },
      .auto(
        "SM-2.8#2b", .guidance, "A complaint made by email or by our online complaint form counts as being in writing."
      ) { at in
        let found = at.file.waysOfArrival.first { $0 == .email || $0 == .onlineForm }
        return found.map { "in writing: by \($0.rawValue)" }
      },
    ]
  }

  private static var socialMedia: [Rule] {
    [
      .auto(
        "SM-2.9a", .policy, "A health complaint that reaches us through social media is treated as properly made."
      ) { at in
        at.isHealthBySocialMedia ? "Made through social media, which we treat as properly made." : nil
      },
      .prompt(
        "SM-2.9b", .policy,
        "A complainant who approaches us through social media is tried by telephone, or asked to complete our online form."
      ) { at in
        guard at.isHealthBySocialMedia, at.file.awaitsAction, !at.file.hasFollowedUpSocialMedia else { return [] }
        return [
          Question(
            "SM-2.9b", "Try to telephone the complainant, or ask them to complete our online complaint form.",
            command: .contactLog,
            proposal: [
              ContactCommands.channel.name: Channel.telephone.rawValue,
              ContactCommands.direction.name: ContactDirection.outgoing.rawValue,
            ])
        ]
      },
      .record(
        "SM-2.9c", .policy, "A case that comes through social media is recorded with the delivery method 'Twitter'."
      ) { at in
        at.file.case.channel == Channel.socialMedia.rawValue ? "Delivery method: Twitter" : nil
      },
    ]
  }

  private static var notReady: Rule {
    .gate(
      "SM-2.10", .policy, at: [.caseDecline, .caseClose],
      """
      Where a complaint is declined as not ready for us, we explain why, and signpost to a suitable advocacy \
      organisation where that is appropriate.
      """
    ) { act in
      guard act.file.case.jurisdiction == .health, act.isDeclinedAs(.notReady) || act.closureCode?.isPremature ?? false
      else { return .notApplicable }
      let isDeclining = act.name == .caseDecline
      let reasons = isDeclining ? act.command.text(DecisionCommands.reasons) : act.file.case.decisionReasons
      if (reasons ?? "").isBlank { return .unmet("Decline with the reasons why the complaint is not ready first.") }
      let steps = isDeclining ? act.command.list(DecisionCommands.nextSteps) : act.file.case.nextSteps
      let place = act.command.text(DecisionCommands.signpostedTo) ?? act.file.case.signpostedTo
      if steps.contains(NextStep.advocacy.rawValue), (place ?? "").isBlank {
        return .unmet("Name the advocacy organisation that the complainant is signposted to.")
      }
      return .met
    }
  }

  private static var ourForm: [Rule] {
    [
      .prompt(
        "SM-2.11a", .policy,
        """
        For a complainant who may find it difficult to access an advocacy organisation, we consider completing a \
        complaint form, and send it to them to confirm that it is accurate.
        """
      ) { at in
        guard at.file.awaitsAction,
          at.file.sheet(.properlyMade).flag(ProperlyMadeAssessment.advocacyDifficulty) == true,
          let party = at.file.complainantParty, !at.file.letters.contains(where: { $0.kind == .formForSignature })
        else { return [] }
        return [
          Question(
            "SM-2.11a", "Consider completing a complaint form for the complainant; send it to them to confirm it.",
            command: .letterRecord, proposal: .letter(.formForSignature, to: party),
            none: "Considered; no form is completed for the complainant.")
        ]
      },
      .gate(
        "SM-2.11b", .policy, at: [.caseAssess, .casePass],
        "A complaint on a form that we completed is not treated as properly made until it is returned with consent to proceed."
      ) { act in
        let sheet = act.file.sheet(.properlyMade)
        guard act.file.case.jurisdiction == .health, act.restsOnProperlyMade, act.file.restsOnOurForm(sheet) else {
          return .notApplicable
        }
        let hasConsent = sheet.choice(ProperlyMadeAssessment.consentToProceed, as: Answered.self) == .yes
        return act.file.isOurFormBack(sheet) && hasConsent
          ? .met
          : .unmet("The form that we filled in must come back with consent to proceed first (assess.properly-made).")
      },
    ]
  }
}

extension Act {
  /// It takes the case beyond the stage at which it is decided whether it is properly made.
  fileprivate var goesBeyondProperlyMade: Bool {
    goesOn
      && (name == .casePass || command.choice(CaseCommands.stage, as: Stage.self).map { $0 > .properlyMade } ?? false)
  }

  /// It says that the complaint is properly made, or passes it on as such.
  fileprivate var restsOnProperlyMade: Bool {
    if name == .casePass { return file.case.properlyMade != .no }
    return command.choice(CaseCommands.properlyMade, as: Answered.self) == .yes
  }
}

extension Situation {
  fileprivate var isHealthBySocialMedia: Bool {
    file.case.jurisdiction == .health && file.case.channel == Channel.socialMedia.rawValue
  }
}

extension CaseFile {
  /// The complainant was called or written to since the approach.
  fileprivate var hasFollowedUpSocialMedia: Bool {
    complainantContacts.contains { $0.direction == .outgoing && $0.channel != .socialMedia }
      || !informationRequests.isEmpty
  }
}
