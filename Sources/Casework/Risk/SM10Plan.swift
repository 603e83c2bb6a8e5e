/// Several risks together, the mitigation plan, and what a changed rating means (SM 10.37–10.46).
enum SM10Plan {
  static var rules: [Rule] { cumulative + plan + effect + changed + contingency }

  private static var cumulative: [Rule] {
    [
      .prompt(
        "SM-10.37", .policy,
        "Where a case has several risks, it is considered whether together they call for a higher rating."
      ) { at in
        guard !at.file.case.isClosed, let last = at.file.lastAssessment, last.cumulative == nil, at.file.isCumulative
        else { return [] }
        return [
          at.assessing(
            "SM-10.37", "Several risks are Medium or above: say whether together they call for a higher rating.",
            for: last.point)
        ]
      },
      .record(
        "SM-10.38a", .policy,
        "There are no criteria for when a rating is raised because of several risks: it is decided case by case."
      ) { at in
        guard let last = at.file.lastAssessment, let answer = last.cumulative else { return nil }
        return "\(answer.rawValue): \(last.cumulativeReason ?? "no reason given")"
      },
      .prompt(
        "SM-10.38b", .guidance,
        "One common cause usually gives no higher rating; unlinked issues, or a greater impact or likelihood together, may."
      ) { at in
        guard !at.file.case.isClosed, let last = at.file.lastAssessment, last.cumulative != nil,
          last.cumulativeReason == nil
        else { return [] }
        return [
          Question(
            "SM-10.38b",
            "Do the risks all stem from one issue? Are they completely unlinked? Is the impact, or the likelihood, higher when they are taken together?",
            subject: "assessment \(last.id)")
        ]
      },
    ]
  }

  private static var plan: [Rule] {
    [
      .required(
        "SM-10.39a", .policy, at: .at([.riskAssess]), "A case of high or medium risk has a mitigation plan."
      ) { act in
        let file = act.file
        guard let rating = file.ratingBefore, rating >= .medium else { return .notApplicable }
        let unplanned = file.currentRisks.filter { risk in
          risk.rating >= .medium && !file.mitigations.contains { $0.risk == risk.id }
        }
        guard let risk = unplanned.first else { return .met }
        return .unmet("Put an action against \(risk.inQuotes) in the plan first (risk.mitigate, risk \(risk.id)).")
      },
      .required(
        "SM-10.39b", .guidance, at: .at([.riskMitigate, .riskRate]),
        "Each action of the plan aims to remove, avoid, reduce or accept the risk."
      ) { act in
        let isWithAction = act.name == .riskMitigate || act.command.text(RiskCommands.mitigation) != nil
        guard isWithAction else { return .notApplicable }
        return act.command[RiskCommands.aim] == nil
          ? .unmet("Say what the action aims at: remove, avoid, reduce or accept.", RiskCommands.aim) : .met
      },
      .help(
        "SM-10.40", .guidance, "Suggestions of how to mitigate a category of risk are shown beside the plan."),
    ]
  }

  private static var effect: [Rule] {
    [
      .required(
        "SM-10.41", .policy, at: .at([.riskRate]),
        "Where mitigation has lowered a rating, the assessment explains how."
      ) { act in
        let rated = act.ratedRisk()
        guard rated.likelihood != nil || rated.handRating != nil, rated.ratingAfter < rated.rating else {
          return .notApplicable
        }
        return rated.effect == nil
          ? .unmet(
            "Explain how the action lowers the rating from \(rated.rating.rawValue) to \(rated.ratingAfter.rawValue).",
            RiskCommands.effect) : .met
      },
      .auto(
        "SM-10.42", .guidance, "A case whose rating was lowered goes on under the new one, supervision included."
      ) { at in
        let ratings = at.file.riskAssessments.map(\.overall)
        guard ratings.count > 1, let last = ratings.last, last < ratings[ratings.count - 2] else { return nil }
        return "\(ratings[ratings.count - 2].rawValue) to \(last.rawValue)"
      },
      .record(
        "SM-10.43", .policy,
        "An action that lowers no rating is taken all the same, if it is proportionate and supports the parties or our staff."
      ) { at in
        let supporting = at.file.mitigations.filter { $0.supports != nil }
        guard !supporting.isEmpty else { return nil }
        return supporting.map { "\($0.text) (\($0.supports ?? ""))" }.joined(separator: "; ")
      },
    ]
  }

  private static var changed: [Rule] {
    [
      .prompt(
        "SM-10.44a", .policy, "When a new risk arises, or one is no longer of concern, the rating is reviewed."
      ) { at in
        let over = at.file.risks.filter { $0.state == .over && at.file.isUnreviewed(since: $0.stateAt) }
        guard !at.file.case.isClosed, !over.isEmpty else { return [] }
        let names = over.map(\.inQuotes).joined(separator: ", ")
        return [at.assessing("SM-10.44a", "Review the rating: \(names) is no longer of concern.", for: .review)]
      },
      .auto(
        "SM-10.44b", .policy, "A reviewed rating, and any change of its level, is recorded on the case."
      ) { at in
        guard at.file.riskAssessments.count > 1, let last = at.file.riskAssessments.last else { return nil }
        let former = at.file.riskAssessments[at.file.riskAssessments.count - 2]
        let change = former.overall == last.overall ? "unchanged" : "was \(former.overall.rawValue)"
        return "\(last.at.day.shortText): \(last.overall.rawValue), \(change)"
      },
      .required(
        "SM-10.45", .policy, at: .at([.riskAssess]),
        "Where the level changes, re-allocation and additional supervision are considered."
      ) { act in
        guard act.changesLevel else { return .notApplicable }
        let fields = [RiskAssessmentCommands.reallocation, RiskAssessmentCommands.supervision]
        guard let missing = fields.first(where: { act.command.text($0) == nil }) else { return .met }
        let former = act.file.lastAssessment?.overall.rawValue ?? ""
        return .unmet(
          "The level changes from \(former) to \(act.overallSet.rawValue): say whether the case needs \(missing.label.lowercased()).",
          missing)
      },
    ]
  }

  private static var contingency: [Rule] {
    [
      .prompt(
        "SM-10.46", .guidance, "What should happen if a risk occurs is written down, such as who is to be told."
      ) { at in
        at.asks("SM-10.46", RiskCommands.contingency, of: at.openRisks.filter { $0.contingency == nil }) {
          "Write what is done if \($0.inQuotes) happens, and who is told."
        }
      }
    ]
  }
}

extension CaseFile {
  /// Two or more categories are at Medium or above after mitigation (decision D24).
  fileprivate var isCumulative: Bool {
    Set(currentRisks.filter { $0.ratingAfter >= .medium }.map(\.category)).count > 1
  }
}
