/// Parliamentary complaints without an MP referral: what is advised, and how the case is closed (SM 2.55–2.58).
enum SM02WithoutReferral {
  static var rules: [Rule] { premature + completed }

  private static var premature: [Rule] {
    [
      .prompt(
        "SM-2.55a", .policy,
        """
        Where the complaints procedure has not been completed, the complainant is directed to attempt or complete local \
        resolution first.
        """
      ) { at in
        guard at.isUnreferred(ready: .no),
          at.advice.flag(ReferralAdviceAssessment.localResolution) != true
        else { return [] }
        return [
          Question(
            "SM-2.55a", "Direct the complainant to attempt or complete local resolution first.",
            command: .assessReferralAdvice, proposal: [ReferralAdviceAssessment.localResolution.name: "yes"],
            field: ReferralAdviceAssessment.localResolution)
        ]
      },
      .prompt(
        "SM-2.55b", .guidance,
        "If appropriate, a complainant whose complaint is premature is given information about the time limit."
      ) { at in
        at.isUnreferred(ready: .no) ? at.timeLimitQuestion("SM-2.55b") : []
      },
      .prompt(
        "SM-2.56a", .policy,
        "The complainant is told that after local resolution an MP must refer the complaint to us."
      ) { at in
        guard at.file.case.ready == .no else { return [] }
        return at.referralAdvice(
          "SM-2.56a", "Tell the complainant that after local resolution an MP must refer the complaint to us.")
      },
      .prompt("SM-2.56b", .guidance, "The case is then closed as 'No MP referral'.") { at in
        at.file.case.ready == .no ? at.endingWithoutReferral("SM-2.56b") : []
      },
    ]
  }

  private static var completed: [Rule] {
    [
      .prompt(
        "SM-2.57a", .policy,
        "Where the complaints procedure is completed, the complainant is told that an MP must refer the complaint."
      ) { at in
        guard at.file.case.ready == .yes else { return [] }
        return at.referralAdvice("SM-2.57a", "Tell the complainant that an MP must refer the complaint to us.")
      },
      .auto(
        "SM-2.57b", .guidance,
        "A case that meets the requirements of the Victims and Prisoners Act needs no MP referral."
      ) { at in
        at.file.case.jurisdiction == .parliamentary && at.isSparedByVictimsAct == .yes
          ? "MP referral not required" : nil
      },
      .prompt(
        "SM-2.57c", .guidance, "If appropriate, the complainant is given information about our time limits."
      ) { at in
        at.isUnreferred(ready: .yes) ? at.timeLimitQuestion("SM-2.57c") : []
      },
      .prompt(
        "SM-2.58a", .guidance, "A case whose complainant was told so can then be closed as 'No MP referral'."
      ) { at in
        at.file.case.ready == .yes ? at.endingWithoutReferral("SM-2.58a") : []
      },
      .prompt(
        "SM-2.58b", .guidance,
        "A complainant who returns with an MP referral gets a new case, connected with the earlier reference."
      ) { at in
        guard at.isParliamentaryIntake, at.hasReferral, at.file.case.earlierReference == nil,
          let earlier = at.file.earlier.first(where: { $0.closureCode == ClosureCode.noReferral.name })
        else { return [] }
        return [
          Question(
            "SM-2.58b", "Connect it with \(earlier.reference), which was closed as 'No MP referral'.",
            command: .caseMatch,
            proposal: [
              CaseCommands.earlierMatch.name: EarlierMatch.same.rawValue,
              CaseCommands.earlierReference.name: earlier.reference,
            ], none: "It is another complaint.")
        ]
      },
    ]
  }
}

extension Situation {
  fileprivate var advice: AnswerSheet { file.sheet(.referralAdvice) }

  /// At intake, in want of a referral, and found ready or not.
  fileprivate func isUnreferred(ready: Answered) -> Bool {
    isParliamentaryIntake && needsReferral && !hasReferral && file.case.ready == ready
  }

  fileprivate func timeLimitQuestion(_ id: RequirementID) -> [Question] {
    let field = ReferralAdviceAssessment.timeLimit
    guard advice[field] == nil else { return [] }
    return [
      Question(
        id, "Tell the complainant about the time limit, if appropriate.", command: .assessReferralAdvice,
        proposal: [field.name: TimeLimitAdvice.given.rawValue], field: field)
    ]
  }

  /// Once the complainant was told, the case is declined and closed with its code.
  fileprivate func endingWithoutReferral(_ id: RequirementID) -> [Question] {
    let row = file.case
    guard row.jurisdiction == .parliamentary, row.stage.isIntake, row.stage != .received, needsReferral, !hasReferral,
      let told = advice.day(ReferralAdviceAssessment.advisedOn)
    else { return [] }
    let code = ClosureCode.noReferral.name
    if row.decision == nil {
      return [
        Question(
          id, "Told on \(told.shortText) that an MP must refer it: decline it, then close it as '\(code)'.",
          command: .caseDecline,
          proposal: [
            DecisionCommands.decision.name: DeclineReason.notProperlyMade.rawValue,
            DecisionCommands.reasons.name: "The complaint has not been referred to us by an MP.",
          ])
      ]
    }
    return [
      Question(
        id, "Close it as '\(code)'.", command: .caseClose, proposal: [DecisionCommands.code.name: code])
    ]
  }
}
