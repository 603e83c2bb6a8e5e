/// Decisions where provider and commissioner are concerned (SM 2.165–2.169).
enum SM02CommissionerDecisions {
  static var rules: [Rule] { both + organisationOnly + commissionerOnly }

  private static let pair = HandlerPair.commissioner

  private static var both: [Rule] {
    [
      .gate(
        "SM-2.165", .policy, at: [.casePropose, .caseClose],
        "Where both the organisation and the commissioner are complained about, a decision is made about each."
      ) { act in
        let isDecided = act.name == .casePropose || (act.closureCode?.declines ?? false)
        guard isDecided, pair.scope(in: act.file) == .both, pair.isOn(act.file) else { return .notApplicable }
        let open = pair.rows(in: act.file).filter { $0.decision == nil }.map(\.name)
        return open.isEmpty
          ? .met : .unmet("There is no decision about \(open.joined(separator: ", ")) yet (involved.decide).")
      }
    ]
  }

  private static var organisationOnly: [Rule] {
    [
      .prompt(
        "SM-2.166a", .policy,
        "Where only the organisation is complained about, the commissioner's response is considered in its assessment."
      ) { at in
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == .organisationOnly,
          at.file.sheet(.commissioner).text(CommissionerAssessment.response) == nil
        else { return [] }
        return [
          pair.question(
            "SM-2.166a", "Consider the commissioner's response to the complaint: was it reasonable?",
            field: CommissionerAssessment.response)
        ]
      },
      .record(
        "SM-2.166b", .guidance,
        "The decision on proposing an investigation may rest largely on a commissioner's response that was reasonable."
      ) { at in
        let sheet = at.file.sheet(.commissioner)
        guard pair.limit(in: at.file) == .organisationOnly,
          sheet.choice(CommissionerAssessment.response, as: CommissionerResponse.self) == .reasonable
        else { return nil }
        return
          "the decision about \(at.file.organisationName) may rest on it: \(CommissionerResponse.reasonable.rawValue)"
          + (sheet.text(CommissionerAssessment.responseReasons).map { ". \($0)" } ?? "")
      },
      .gate(
        "SM-2.167", .policy, at: [.involvedDecide],
        "A case that only concerns the organisation has a case and a decision about that organisation alone."
      ) { act in pair.refusesDecision(act, under: .organisationOnly) },
    ]
  }

  private static var commissionerOnly: [Rule] {
    [
      .prompt(
        "SM-2.168", .policy,
        """
        Where only the commissioner is complained about, it is checked that these issues were raised and addressed, and \
        whether the response was reasonable.
        """
      ) { at in
        let sheet = at.file.sheet(.commissioner)
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == pair.handlerOnly else { return [] }
        if sheet.text(CommissionerAssessment.isRaised) == nil {
          return [
            pair.question(
              "SM-2.168", "Were these issues raised with \(at.file.organisationName), and addressed?",
              subject: "raised", field: CommissionerAssessment.isRaised)
          ]
        }
        guard sheet.choice(CommissionerAssessment.isRaised, as: Answered.self) == .yes,
          sheet.text(CommissionerAssessment.isReasonable) == nil
        else { return [] }
        return [
          pair.question(
            "SM-2.168", "Was the response of \(at.file.organisationName) reasonable?", subject: "reasonable",
            field: CommissionerAssessment.isReasonable)
        ]
      },
      .gate(
        "SM-2.169", .policy, at: [.involvedDecide],
        "A case that only concerns the commissioner has a case and a decision about the commissioner alone."
      ) { act in pair.refusesDecision(act, under: .commissionerOnly) },
    ]
  }
}
