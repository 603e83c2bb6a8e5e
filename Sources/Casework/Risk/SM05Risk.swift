/// The organisation's comments on a proposal to investigate, as far as they bear on risk (SM 5.3, 5.4).
enum SM05Risk {
  static var rules: [Rule] { comments + jurisdiction }

  private static var comments: [Rule] {
    [
      .auto(
        "SM-5.3a", .guidance,
        "An investigation may be confirmed without the organisation's reply once its time is over; nobody is chased."
      ) { at in
        at.file.case.stage == .proposal ? "may be confirmed without a reply" : nil
      },
      .prompt(
        "SM-5.3b", .guidance,
        "Delay or a lack of cooperation at the comment stage is taken into account in the risk assessment."
      ) { at in
        guard !at.file.case.isClosed, let what = at.file.sheet(.challenge).text(ChallengeAssessment.delay),
          at.file.isUnreviewed(since: at.file.answered(.challenge, ChallengeAssessment.delay))
        else { return [] }
        return [
          at.assessing(
            "SM-5.3b", "Take delay or non-cooperation at comment stage into account: \(what)",
            for: AssessmentPoint(next: at.file.case), factors: "Delay or non-cooperation at comment stage: \(what)")
        ]
      },
    ]
  }

  private static var jurisdiction: [Rule] {
    [
      .prompt("SM-5.4a", .guidance, "If an organisation challenges our jurisdiction, the risk rating is reviewed.") {
        at in
        at.reviewing(
          "SM-5.4a", since: ChallengeAssessment.jurisdictionOn,
          "Review the risk rating: the organisation challenges our jurisdiction.")
      },
      .prompt(
        "SM-5.4b", .guidance, "If an organisation challenges our jurisdiction, the Legal Team's advice is sought."
      ) { at in
        guard at.isChallenged(ChallengeAssessment.jurisdictionOn) else { return [] }
        return at.consulting(
          "SM-5.4b", .legalTeam, on: .jurisdiction,
          "Ask the Legal Team for advice on the challenge to our jurisdiction.",
          question: "The organisation challenges our jurisdiction. \(at.file.details)")
      },
    ]
  }
}

extension Situation {
  /// Something of that date is recorded on an open case.
  func isChallenged(_ field: Field) -> Bool {
    !file.case.isClosed && file.sheet(.challenge)[field] != nil
  }

  /// A step to a review of the rating, until one was made since what a field dates.
  func reviewing(_ id: RequirementID, since field: Field, _ text: String) -> [Question] {
    guard isChallenged(field), file.isUnreviewed(since: field) else { return [] }
    return [assessing(id, text, for: .review)]
  }
}

extension CaseFile {
  /// No assessment of the risks was completed since what a field of the challenge's sheet dates: on that day, one made before it was recorded
  /// knew nothing of it.
  func isUnreviewed(since field: Field) -> Bool {
    guard let day = sheet(.challenge).day(field), let recorded = answered(.challenge, field) else { return false }
    return !riskAssessments.contains { recorded.day == day ? $0.at >= recorded : $0.at.day >= day }
  }
}
