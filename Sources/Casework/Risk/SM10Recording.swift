/// Which risks are recorded, and how (SM 10.17–10.24).
enum SM10Recording {
  static var rules: [Rule] { categories + recording + none + watching }

  private static var categories: [Rule] {
    [
      .required(
        "SM-10.17a", .policy, at: .at([.riskAssess]),
        "Each of the five categories is considered before the overall rating is decided."
      ) { act in
        let considered = Set(act.command.list(RiskAssessmentCommands.categories))
        let missing = RiskCategory.named.map(\.rawValue).filter { !considered.contains($0) }
        return missing.isEmpty
          ? .met
          : .unmet(
            "Go through every category; not yet: \(missing.joined(separator: ", ")).", RiskAssessmentCommands.categories
          )
      },
      .record(
        "SM-10.17b", .guidance,
        "The office's risk assessment tool has examples of a minor, moderate and critical impact for each category."
      ) { at in
        SupportingTool.locations(at.office.value(of: .toolLocations))[.riskAssessment]
      },
      .prompt(
        "SM-10.18", .guidance,
        "A risk is generally recorded only if it is linked to the complaint made, the injustice claimed or the outcome sought."
      ) { at in
        at.asks("SM-10.18", RiskCommands.link, of: at.openRisks.filter { $0.link == nil && !at.needsNoLink($0) }) {
          "Say what of the complaint \($0.inQuotes) is linked to."
        }
      },
    ]
  }

  private static var recording: [Rule] {
    [
      .record(
        "SM-10.19", .guidance,
        "A risk that the complainant or the organisation tells us of needs no evidence, if it is reasonable to accept it."
      ) { at in
        let told = at.file.risks.compactMap(\.evidence)
        return told.isEmpty ? nil : told.joined(separator: "; ")
      },
      .record(
        "SM-10.20", .policy,
        "The tool does not cover every risk: the circumstances of the case are taken into account before an overall rating."
      ) { at in
        let others = at.file.risks.filter { $0.category == .other }.map(\.text)
        return others.isEmpty ? nil : others.joined(separator: "; ")
      },
      .record(
        "SM-10.21", .policy, "A risk is recorded whenever one is identified, even if it can be fully mitigated."
      ) { at in
        let mitigated = at.file.risks.filter { $0.ratingAfter < $0.rating }
        guard !mitigated.isEmpty else { return nil }
        return mitigated.map { "\($0.text): \($0.rating.rawValue), \($0.ratingAfter.rawValue) after mitigation" }
          .joined(separator: "; ")
      },
    ]
  }

  private static var none: [Rule] {
    [
      .auto("SM-10.22a", .policy, "If no risk is identified, the assessment is recorded as low.") { at in
        at.file.currentRisks.isEmpty ? RiskRating.low.rawValue : nil
      },
      .required(
        "SM-10.22b", .policy, at: .at([.riskAssess]),
        "Where no risk is identified, a short summary gives the reasons for the low rating."
      ) { act in
        guard act.file.currentRisks.isEmpty else { return .notApplicable }
        return act.command.text(RiskAssessmentCommands.noRisk) == nil
          ? .unmet("No risk is recorded: say why the rating is low.", RiskAssessmentCommands.noRisk) : .met
      },
    ]
  }

  private static var watching: [Rule] {
    [
      .record(
        "SM-10.23", .policy, "What is no risk at present, but helps to watch whether one develops, is recorded too."
      ) { at in
        let notes = at.file.notes.filter { $0.watchesRisk == true }.map(\.text)
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
      },
      .record(
        "SM-10.24", .guidance,
        "A case can have a higher rating for a limited time, until it is sure that a mitigation is in place.",
        dates: { at in
          guard let last = at.file.lastAssessment, let day = last.until, !at.file.case.isClosed else { return [] }
          return [
            Deadline(
              "SM-10.24", text: "The rating \(last.overall.rawValue) was set until now: assess the risks again.",
              due: day, explanation: "set for a time on \(last.at.day.shortText)")
          ]
        }
      ) { at in
        guard let last = at.file.lastAssessment, let day = last.until else { return nil }
        return "\(last.overall.rawValue) until \(day.shortText): \(last.overallReason ?? "")"
      },
    ]
  }
}
