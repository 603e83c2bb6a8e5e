/// A referral that still holds, and complaints made by telephone (SM 2.59–2.60).
enum SM02EarlierReferral {
  static var rules: [Rule] {
    [
      .auto(
        "SM-2.59a", .policy,
        """
        A complainant who returns after local resolution of a complaint that was closed as premature is considered on the \
        merits of the previous MP referral.
        """
      ) { at in
        at.file.case.jurisdiction == .parliamentary && at.reliesOnEarlierReferral ? "MP referral carried forward" : nil
      },
      .gate(
        "SM-2.59b", .policy, at: [.caseAssess, .casePass],
        "What is brought back on an earlier MP referral still concerns the same organisation and complaint.",
        steps: { at in
          guard at.isParliamentaryIntake, at.needsReferral, at.reliesOnEarlierReferral,
            at.file.sheet(.referral)[ReferralAssessment.same] == nil
          else { return [] }
          return [
            Question(
              "SM-2.59b", "Is it the same organisation and complaint as the MP referred before?",
              command: .assessReferral, field: ReferralAssessment.same)
          ]
        }
      ) { act in
        guard act.takesAsProperlyMade, act.situation.needsReferral, act.situation.reliesOnEarlierReferral else {
          return .notApplicable
        }
        return act.file.sheet(.referral).choice(ReferralAssessment.same) == Answered.yes
          ? .met : .unmet("A new MP referral is required, unless it is the same organisation and complaint as before.")
      },
      .prompt(
        "SM-2.60a", .policy,
        """
        A complaint received over the telephone is usually closed as 'not properly made': there is no MP referral, or it \
        is not in writing.
        """
      ) { at in
        guard at.awaitsTelephoneDecision, let reason = at.telephoneReason else { return [] }
        return [
          Question(
            "SM-2.60a",
            "Received by telephone: decline it as 'not properly made' (\(reason)), or put on record what makes it so.",
            command: .caseDecline,
            proposal: [
              DecisionCommands.decision.name: DeclineReason.notProperlyMade.rawValue,
              DecisionCommands.reasons.name: "The complaint is not properly made: \(reason).",
            ].merging(at.channelOfCall) { first, _ in first })
        ]
      },
      .prompt(
        "SM-2.60b", .policy,
        """
        Whether a complaint received over the telephone is ready for us is found out all the same, so that the right \
        advice is given.
        """
      ) { at in
        guard at.awaitsTelephoneDecision, at.telephoneReason != nil, at.file.case.ready == nil else { return [] }
        return [
          Question(
            "SM-2.60b", "Find out whether the complaint is ready for us, to advise the complainant rightly.",
            command: .caseAssess, field: CaseCommands.ready)
        ]
      },
    ]
  }
}

extension Situation {
  /// A complaint received over the telephone from somebody we have spoken with, at intake.
  fileprivate var awaitsTelephoneDecision: Bool {
    file.awaitsAction && file.case.recordType == .complaint && file.case.channel == Channel.telephone.rawValue
      && file.hasBeenInContact && file.case.properlyMade != .yes
  }

  /// Why a complaint by telephone is not properly made; nil where it needs no more, or the law that it falls under is not known.
  fileprivate var telephoneReason: String? {
    switch file.case.jurisdiction {
    case .parliamentary: needsReferral && !hasReferral ? "no MP referral" : nil
    case .health: "not in writing"
    case nil: nil
    }
  }
}
