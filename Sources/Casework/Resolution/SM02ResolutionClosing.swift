/// When a case is a resolution overall, how it is issued, and its codes (SM 2.137–2.141).
enum SM02ResolutionClosing {
  static var rules: [Rule] { overall + [issued] + codes }

  private static var overall: [Rule] {
    [
      .auto(
        "SM-2.137", .guidance,
        """
        A case may be closed overall as a resolution when most issues are resolved, or when the significant issue is \
        and only minor ones are left.
        """
      ) { at in
        let sheet = at.file.sheet(.resolution)
        let all = at.file.components.map(\.id)
        let resolved = Set(sheet.keys(ResolutionAssessment.resolved)).intersection(all)
        if resolved.count * 2 > all.count { return "\(resolved.count) of \(all.count) issues are resolved" }
        let significant = Set(sheet.keys(ResolutionAssessment.significant)).intersection(all)
        return !significant.isEmpty && significant.isSubset(of: resolved)
          ? "what is significant is resolved, and only minor issues are left" : nil
      },
      .help(
        "SM-2.138", .guidance,
        """
        There are no set criteria for when to attempt a resolution; generally it should be achievable without a large \
        amount of additional information or evidence.
        """),
      .prompt(
        "SM-2.139", .guidance,
        """
        Cases that may suit a resolution: failings acknowledged but not put right, or issues not answered to which the \
        organisation agrees to respond.
        """
      ) { at in
        let sheet = at.file.sheet(.resolution)
        guard !at.file.case.isClosed, !sheet.isEmpty, sheet[ResolutionAssessment.opportunity] == nil else { return [] }
        return [
          Question(
            "SM-2.139",
            "What makes a resolution likely: failings acknowledged and not put right, or issues not answered yet?",
            command: .assessResolution, field: ResolutionAssessment.opportunity)
        ]
      },
    ]
  }

  private static var issued: Rule {
    .gate(
      "SM-2.140", .legal, at: [.caseClose],
      """
      A case closed as a resolution is a decision not to investigate, and is issued in line with the normal legal \
      requirements.
      """,
      steps: ending
    ) { act in
      guard act.resolves else { return .notApplicable }
      return act.file.isDecisionIssued
        ? .met
        : .unmet(
          "Give the complainant the decision first: record the letter 'decision', or how it was given (case.decline)."
        )
    }
  }

  /// What is resolved to the complainant's satisfaction is told to them as a decision, and closed.
  @Sendable private static func ending(_ at: Situation) -> [Question] {
    let sheet = at.file.sheet(.resolution)
    guard let code = at.outcome("SM-2.141a"), at.file.satisfied == .yes, sheet.hasAction, sheet.notOurs == nil,
      at.file.components.isEmpty || at.applies("SM-2.137"), let party = at.file.complainantParty
    else { return [] }
    if at.file.isDecisionIssued {
      return [
        Question(
          "SM-2.140", "Resolved, and the complainant has the decision: close as '\(code)'.", command: .caseClose,
          proposal: [DecisionCommands.code.name: code])
      ]
    }
    return [
      Question(
        "SM-2.140", "Resolved: give \(at.file.name(of: party)) the decision, and record the letter.",
        command: .letterRecord, proposal: .letter(.decision, to: party))
    ]
  }

  private static var codes: [Rule] {
    [
      .auto(
        "SM-2.141a", .guidance,
        "A case resolved within early consideration is closed under one of two codes, by whether it was ready."
      ) { at in
        guard at.file.case.stage < .disputeResolution, !at.file.case.isClosed else { return nil }
        return at.resolutionCode?.name
      },
      .gate(
        "SM-2.141b", .policy, at: [.caseClose],
        "A case that was ready for further consideration and is resolved is closed as 'general discretion - resolution'."
      ) { act in
        guard act.closureCode == .prematureResolution, act.file.case.isReadyForMore else { return .notApplicable }
        return .unmet(
          "The case is ready for further consideration: close it as '\(ClosureCode.generalResolution.name)'.",
          DecisionCommands.code)
      },
      .gate(
        "SM-2.141c", .policy, at: [.caseClose],
        """
        A case that was not ready and is resolved to the complainant's satisfaction is closed as \
        'premature - resolution'.
        """
      ) { act in
        let row = act.file.case
        switch act.closureCode {
        case .generalResolution where !row.isReadyForMore:
          return .unmet(
            row.isKnownUnready
              ? "The case is not ready for further consideration: close it as '\(ClosureCode.prematureResolution.name)'."
              : "Record first whether the case is ready for further consideration.", DecisionCommands.code)
        case .prematureResolution where !row.isReadyForMore && !row.isKnownUnready:
          return .unmet("Record first whether the case is ready for further consideration.", DecisionCommands.code)
        case .prematureResolution where act.file.satisfied == .no:
          return .unmet("The complainant is not satisfied: this is no resolution.", DecisionCommands.code)
        case .prematureResolution: return row.isReadyForMore ? .notApplicable : .met
        default: return .notApplicable
        }
      },
    ]
  }
}

extension CaseFile {
  /// The complainant was given the decision, in this opening of the case.
  fileprivate var isDecisionIssued: Bool {
    if let channel = self.case.decisionChannel, channel != DecisionChannel.notYet.rawValue,
      self.case.decision != DecisionCommands.passed
    {
      return true
    }
    return !letters(.decision, to: complainantParty, from: self.case.restartedAt?.day ?? .earliest).isEmpty
  }
}

extension Act {
  /// Most of the complaint is resolved, and the code is one of early consideration (SM-2.137, 2.141).
  func checkResolution(_ code: ClosureCode) throws(Refusal) {
    if ClosureCode.laterResolutions.contains(code), let ours = situation.outcome("SM-2.141a") {
      throw .field(
        DecisionCommands.code, "a case resolved within early consideration is closed as '\(ours)'.")
    }
    if ClosureCode.earlyResolutions.contains(code), !file.components.isEmpty, !situation.applies("SM-2.137") {
      throw .field(
        DecisionCommands.code,
        "most issues, or the significant one, must be resolved: record which are (assess.resolution).")
    }
  }
}
