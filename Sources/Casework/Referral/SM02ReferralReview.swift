/// A case that came without an MP referral, in a caseworker's hands (SM 2.38–2.42).
enum SM02ReferralReview {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-2.38", .guidance,
        "A caseworker who receives a case under the Act checks whether the complaint has an MP referral."
      ) { at in
        guard at.isVictimsActCasework, at.review[ReferralReviewAssessment.onFile] == nil else { return [] }
        let onRecord = at.hasReferral ? Answered.yes : .no
        return [
          Question(
            "SM-2.38", "A case under the Victims and Prisoners Act: is an MP referral on file?",
            command: .assessReferralReview,
            proposal: [ReferralReviewAssessment.onFile.name: onRecord.rawValue], field: ReferralReviewAssessment.onFile)
        ]
      },
      .prompt(
        "SM-2.39", .guidance,
        "Where it has none, the caseworker reviews whether the criteria were applied correctly."
      ) { at in
        guard at.isVictimsActCasework, at.review.choice(ReferralReviewAssessment.onFile) == Answered.no,
          at.review[ReferralReviewAssessment.applied] == nil
        else { return [] }
        return [
          Question(
            "SM-2.39", "Were the criteria applied correctly? \(VictimsAct(at).note)", command: .assessReferralReview,
            field: ReferralReviewAssessment.applied)
        ]
      },
      .auto(
        "SM-2.40a", .guidance,
        "A caseworker who is satisfied that the criteria were applied correctly goes on as normal."
      ) { at in
        at.review.choice(ReferralReviewAssessment.applied) == CriteriaReview.correctly
          ? "The criteria were applied correctly: go on as normal." : nil
      },
      .gate(
        "SM-2.40b", .guidance, at: [.caseDecline, .caseClose, .assessReferralReview],
        """
        A caseworker who thinks that they were not discusses the case with the line manager, to decide the next steps.
        """,
        steps: { at in
          guard at.isVictimsActCasework, at.review.isFoundWrong else { return [] }
          return at.consulting(
            "SM-2.40b", .lineManager, on: .victimsAndPrisonersAct,
            "Discuss the case with the line manager, and log what was settled.",
            question: "The criteria of the Victims and Prisoners Act were not applied correctly: what next?")
        }
      ) { act in
        let review = act.sheet(.referralReview)
        let goesOn = act.name != .assessReferralReview || review.flag(ReferralReviewAssessment.toDetailed) == true
        guard goesOn, review.isFoundWrong, act.situation.isVictimsActCasework else { return .notApplicable }
        return act.file.consultations(.lineManager, on: .victimsAndPrisonersAct).isEmpty
          ? .unmet("Discuss it with the line manager first, and log what was settled (consultation.log).") : .met
      },
      .prompt(
        "SM-2.41", .guidance,
        """
        A caseworker who thinks that an MP referral may be required considers what decision is likely, and whether it is \
        proportionate to ask for one now.
        """
      ) { at in
        guard at.isVictimsActCasework, at.review.hasConcern || at.review.isFoundWrong,
          at.review[ReferralReviewAssessment.proportionate] == nil
        else { return [] }
        return [
          Question(
            "SM-2.41", "Given the likely decision, is it proportionate to ask for an MP referral now?",
            command: .assessReferralReview, field: ReferralReviewAssessment.proportionate)
        ]
      },
      .gate(
        "SM-2.42", .guidance, at: [.assessReferralReview],
        """
        A caseworker with any concern that an MP referral may be required discusses it with the Legal Team before the \
        detailed investigation is confirmed.
        """,
        steps: { at in
          guard at.isVictimsActCasework, at.review.hasConcern else { return [] }
          return at.consulting(
            "SM-2.42", .legalTeam, on: .victimsAndPrisonersAct,
            "A concern that an MP referral may be required: discuss it with the Legal Team, and log the view reached.",
            question: "May an MP referral be required after all?")
        }
      ) { act in
        let review = act.sheet(.referralReview)
        guard review.flag(ReferralReviewAssessment.toDetailed) == true, review.hasConcern else { return .notApplicable }
        return act.file.consultations(.legalTeam, on: .victimsAndPrisonersAct).isEmpty
          ? .unmet("Discuss it with the Legal Team, and log the view reached (consultation.log).") : .met
      },
    ]
  }
}

extension Situation {
  fileprivate var review: AnswerSheet { file.sheet(.referralReview) }

  /// A case under the Act that has come to a caseworker and is under consideration.
  fileprivate var isVictimsActCasework: Bool {
    file.case.jurisdiction == .parliamentary && isSparedByVictimsAct == .yes && file.case.owner != nil
      && ReferralReviewAssessment.definition.stages.contains(file.case.stage)
  }
}

extension AnswerSheet {
  fileprivate var isFoundWrong: Bool { choice(ReferralReviewAssessment.applied) == CriteriaReview.wrongly }
  fileprivate var hasConcern: Bool { choice(ReferralReviewAssessment.concern) == Answered.yes }
}
