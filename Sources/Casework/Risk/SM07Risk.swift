/// Suspected crime, and an organisation that is unhappy before our provisional views (SM 7.34, 7.80).
enum SM07Risk {
  static var rules: [Rule] { crime + [concerns, advice, review] }

  private static var crime: [Rule] {
    [
      .prompt(
        "SM-7.34a", .guidance,
        "Where what we find suggests a criminal act by anybody, the risk rating of the case is reviewed."
      ) { at in
        at.reviewing(
          "SM-7.34a", since: ChallengeAssessment.crimeOn, "Review the risk rating: something suggests a criminal act.")
      },
      .prompt(
        "SM-7.34b", .guidance,
        "Where what we find suggests a criminal act, the details go to the relevant Assistant Director - Casework."
      ) { at in
        at.onCrime("SM-7.34b", .assistantDirector, "Escalate the details to the Assistant Director - Casework.")
      },
      .prompt(
        "SM-7.34c", .guidance,
        "Where what we find suggests a criminal act, the Legal Team's advice is sought; what is then done depends on the case."
      ) { at in
        at.onCrime("SM-7.34c", .legalTeam, "Seek the Legal Team's advice on what suggests a criminal act.")
      },
    ]
  }

  private static var concerns: Rule {
    .required(
      "SM-7.80a", .policy, at: .at([.assessChallenge]),
      "The details of concerns that an organisation raises before our provisional views are recorded."
    ) { act in
      let sheet = act.sheet(.challenge)
      guard sheet[ChallengeAssessment.concernsOn] != nil else { return .notApplicable }
      return sheet.text(ChallengeAssessment.concerns) == nil
        ? .unmet("Say what the organisation is concerned about.", ChallengeAssessment.concerns) : .met
    }
  }

  private static var advice: Rule {
    .gate(
      "SM-7.80b", .policy, at: [.caseShareViews],
      "Before provisional views are issued, the organisation's concerns are escalated to an Assistant Director - Casework for review and advice.",
      steps: { at in
        guard at.isBeforeViews, at.isChallenged(ChallengeAssessment.concernsOn) else { return [] }
        let what = at.file.sheet(.challenge).text(ChallengeAssessment.concerns) ?? ""
        return at.consulting(
          "SM-7.80b", .assistantDirector, on: .organisationConcerns,
          "Escalate the organisation's concerns to an Assistant Director - Casework for review and advice.",
          question: "The organisation is concerned: \(what) \(at.file.details)".onOneLine)
      }
    ) { act in
      guard act.situation.isChallenged(ChallengeAssessment.concernsOn) else { return .notApplicable }
      return act.file.consultations(.assistantDirector, on: .organisationConcerns).isEmpty
        ? .unmet("An Assistant Director - Casework reviews the organisation's concerns and advises first.") : .met
    }
  }

  private static var review: Rule {
    .gate(
      "SM-7.80c", .policy, at: [.caseShareViews],
      "Before provisional views are issued, the risk rating is reviewed in the light of the organisation's concerns, and it is decided whether anything more is done.",
      steps: { at in
        guard at.isBeforeViews, at.isChallenged(ChallengeAssessment.concernsOn) else { return [] }
        let review = at.reviewing(
          "SM-7.80c", since: ChallengeAssessment.concernsOn,
          "Review the risk rating in the light of the organisation's concerns.")
        if !review.isEmpty { return review }
        guard at.file.sheet(.challenge)[ChallengeAssessment.furtherAction] == nil else { return [] }
        return [
          Question(
            "SM-7.80c", "Decide whether anything more is done about the concerns before the provisional views.",
            command: .assessChallenge, field: ChallengeAssessment.furtherAction)
        ]
      }
    ) { act in
      let sheet = act.file.sheet(.challenge)
      guard let day = sheet.day(ChallengeAssessment.concernsOn) else { return .notApplicable }
      if act.file.isUnreviewed(since: ChallengeAssessment.concernsOn) {
        return .unmet("Review the risk rating first: the organisation raised concerns on \(day.shortText).")
      }
      return sheet[ChallengeAssessment.furtherAction] == nil
        ? .unmet("Decide first whether anything more is done about the organisation's concerns (assess.challenge).")
        : .met
    }
  }
}

extension Situation {
  fileprivate func onCrime(_ id: RequirementID, _ whom: Consulted, _ text: String) -> [Question] {
    guard isChallenged(ChallengeAssessment.crimeOn) else { return [] }
    let what = file.sheet(.challenge).text(ChallengeAssessment.crime) ?? ""
    return consulting(id, whom, on: .suspectedCrime, text, question: "\(what) \(file.details)".onOneLine)
  }

  /// The provisional views of the case have not been shared.
  fileprivate var isBeforeViews: Bool { file.case.stage < .provisionalViews }
}
