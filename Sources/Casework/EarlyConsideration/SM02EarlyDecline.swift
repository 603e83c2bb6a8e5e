/// What is suitable for early consideration, and what for primary investigation (SM 2.105–2.107).
enum SM02EarlyDecline {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-2.105", .guidance,
        "It is considered whether there is good reason to decline a case that would usually be passed for primary investigation."
      ) { at in
        let sheet = at.file.sheet(.earlyConsideration)
        guard at.isEarlyOpen, at.file.case.stage == .earlyConsideration,
          sheet.choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self) == .passOn
        else { return [] }
        switch sheet.choice(EarlyConsiderationAssessment.declineNow, as: Answered.self) {
        case .yes:
          return [Question("SM-2.105", "Decline it, for that reason.", subject: "decline", command: .caseDecline)]
        case .no, .notKnown:
          return [
            Question(
              "SM-2.105", "Pass it to primary investigation: allocate it.", subject: "pass on", command: .caseAllocate)
          ]
        case nil: break
        }
        return [
          Question(
            "SM-2.105", "Before it is passed to primary investigation: is there good reason to decline it now?",
            command: .assessEarlyConsideration, field: EarlyConsiderationAssessment.declineNow)
        ]
      },
      .prompt(
        "SM-2.106", .guidance,
        """
        Typical cases for early consideration: no indication of anything wrong, more work to do locally, specific \
        discretion, a matter for somebody else, an outcome that we cannot achieve.
        """
      ) { at in
        let sheet = at.file.sheet(.earlyConsideration)
        let route = sheet.choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self)
        guard at.isEarlyOpen, let route, route != .passOn else { return [] }
        let grounds = Set(sheet.list(EarlyConsiderationAssessment.grounds))
        if grounds.isEmpty {
          return [
            Question(
              "SM-2.106", "What makes it suitable for early consideration?", command: .assessEarlyConsideration,
              field: EarlyConsiderationAssessment.grounds)
          ]
        }
        // Examples of the paragraph's own: whom it may be for is the caseworker's to say.
        let other =
          grounds.contains(EarlyGround.elsewhere.rawValue)
          ? "Information Commissioner's Office"
          : grounds.contains(EarlyGround.outcome.rawValue) ? "General Medical Council" : nil
        guard let other, route == .adjudicate, at.file.case.signpostedTo == nil else { return [] }
        return [
          Question(
            "SM-2.106", "Direct the complainant to who can help, such as the \(other).", subject: "elsewhere",
            command: .caseDecline,
            proposal: [
              DecisionCommands.nextSteps.name: NextStep.otherBody.rawValue, DecisionCommands.signpostedTo.name: other,
            ])
        ]
      },
      .warn(
        "SM-2.107", .guidance, at: [.assessEarlyConsideration, .caseDecline],
        """
        A case is generally passed to primary investigation if it is too complex, very serious, too much work, shows \
        failings linked to a serious injustice, needs records or advice, or meets long delays.
        """
      ) { act in
        let sheet = act.sheet(.earlyConsideration)
        let isDeciding = act.name == .assessEarlyConsideration || act.declinesEarly
        let route = sheet.choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self)
        guard isDeciding, let route, route != .passOn else { return .notApplicable }
        let hits = sheet.list(EarlyConsiderationAssessment.indicators)
        return hits.isEmpty
          ? .met : .unmet("This speaks for primary investigation: \(hits.joined(separator: " "))")
      },
    ]
  }
}
