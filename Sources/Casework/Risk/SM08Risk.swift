/// An organisation that goes on challenging us before the final report (SM 8.66).
enum SM08Risk {
  static var rules: [Rule] {
    [
      step(
        "SM-8.66a",
        "Where challenge goes on after further clarification, what else is done and how much more time is spent on it, before and after closure, is recorded before the final report.",
        "Record what else we propose to do about the challenge, and how much more time to spend on it."
      ) { file in
        let sheet = file.sheet(.challenge)
        return [ChallengeAssessment.proposed, ChallengeAssessment.timeBefore, ChallengeAssessment.timeAfter].first {
          sheet[$0] == nil
        }
      },
      rating,
      step(
        "SM-8.66c",
        "Where challenge goes on, the case is discussed at Assistant Director level, ideally in the weekly meeting, before the final report.",
        "Take the case to the Assistant Directors, ideally in their weekly meeting."
      ) { file in
        let sheet = file.sheet(.challenge)
        return [ChallengeAssessment.directorsOn, ChallengeAssessment.weeklyMeeting].first { sheet[$0] == nil }
      },
      step(
        "SM-8.66d",
        "Where challenge goes on, details are shared with the Executive Director of Strategy and Operations, for oversight, before the final report.",
        "Share details of the case with the Executive Director of Strategy and Operations."
      ) { file in
        file.sheet(.challenge)[ChallengeAssessment.executiveOn] == nil ? ChallengeAssessment.executiveOn : nil
      },
    ]
  }

  private static var rating: Rule {
    .gate(
      "SM-8.66b", .policy, at: [.caseIssueReport],
      "Where challenge goes on, the risk rating is reviewed before the final report, with what might occur if the case is closed as not complied with.",
      steps: { at in
        guard at.file.case.stage == .provisionalViews, at.isChallenged(ChallengeAssessment.challengeOn) else {
          return []
        }
        let review = at.reviewing(
          "SM-8.66b", since: ChallengeAssessment.challengeOn, "Review the risk rating: the challenge goes on.")
        return review + answering("SM-8.66b", nonComplianceText, missing(at.file))
      }
    ) { act in
      guard let day = act.file.sheet(.challenge).day(ChallengeAssessment.challengeOn) else { return .notApplicable }
      if act.file.isUnreviewed(since: ChallengeAssessment.challengeOn) {
        return .unmet("Review the risk rating first: the challenge went on on \(day.shortText) (risk.assess).")
      }
      return missing(act.file) == nil ? .met : .unmet("\(nonComplianceText) (assess.challenge)")
    }
  }

  private static let nonComplianceText = "Consider what might occur if the case is closed as not complied with."

  @Sendable private static func missing(_ file: CaseFile) -> Field? {
    file.sheet(.challenge)[ChallengeAssessment.nonCompliance] == nil ? ChallengeAssessment.nonCompliance : nil
  }

  /// One of the four steps: open until the field that it names is answered.
  private static func step(
    _ id: RequirementID, _ sentence: String, _ text: String, missing: @escaping @Sendable (CaseFile) -> Field?
  ) -> Rule {
    .gate(
      id, .policy, at: [.caseIssueReport], sentence,
      steps: { at in
        guard at.file.case.stage == .provisionalViews, at.isChallenged(ChallengeAssessment.challengeOn) else {
          return []
        }
        return answering(id, text, missing(at.file))
      }
    ) { act in
      guard act.situation.isChallenged(ChallengeAssessment.challengeOn) else { return .notApplicable }
      guard let field = missing(act.file) else { return .met }
      return .unmet("\(text) Missing: \(field.label.lowercased()) (assess.challenge).")
    }
  }

  private static func answering(_ id: RequirementID, _ text: String, _ field: Field?) -> [Question] {
    field.map { [Question(id, text, subject: $0.name, command: .assessChallenge, field: $0)] } ?? []
  }
}
