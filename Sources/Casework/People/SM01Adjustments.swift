/// Reasonable adjustments under the Equality Act 2010, accessibility, and anticipated adjustments (SM 1.42–1.48).
enum SM01Adjustments {
  static var rules: [Rule] {
    [
      .gate(
        "SM-1.42", .legal, at: [.caseClose],
        """
        A request for a reasonable adjustment, at any stage, is fully considered under the Equality Act and its Codes of \
        Practice; one without an outcome stops the closure.
        """,
        steps: { at in
          guard !at.file.case.isClosed else { return [] }
          return at.file.ownAdjustments(.adjustment).filter { $0.outcome == nil }.map { open in
            Question(
              "SM-1.42", "Consider '\(open.request)' under the Equality Act, and record the outcome.",
              subject: open.subject, command: .adjustmentDecide, proposal: open.proposal)
          }
        }
      ) { act in
        let open = act.file.ownAdjustments(.adjustment).filter { $0.outcome == nil }
        if open.isEmpty { return .met }
        return .unmet("Decide first: \(open.quoted). Record the outcome 'agreed' or 'not reasonable'.")
      },
      .record(
        "SM-1.43a", .policy, "A request for a reasonable adjustment is added to the case."
      ) { at in at.file.ownAdjustments(.adjustment).listed },
      .required(
        "SM-1.43b", .policy, at: .at([.adjustmentDecide]),
        """
        For an adjustment that is reasonable the person's record holds the kind of disability, what was asked for and \
        when we agreed.
        """
      ) { act in
        guard let decided = act.adjustmentBeingDecided, decided.kind != .accessibility,
          act.command.choice(AdjustmentCommands.outcome) == AdjustmentOutcome.agreed
        else { return .notApplicable }
        let isNamed = decided.disabilityType != nil || act.command.text(AdjustmentCommands.disability) != nil
        return isNamed
          ? .met
          : .unmet(
            "Choose the kind of disability that '\(decided.request)' is agreed for.", AdjustmentCommands.disability)
      },
      .prompt(
        "SM-1.43c", .policy, "Any question about agreeing an adjustment is put to line management."
      ) { at in
        at.file.ownAdjustments(.adjustment).filter { $0.outcome == nil && $0.escalatedAt == nil }.map { open in
          Question(
            "SM-1.43c", "In doubt about agreeing '\(open.request)'? Put it to line management.",
            subject: open.subject, command: .adjustmentEscalate, proposal: open.proposal, none: "There is no doubt.")
        }
      },
      .required(
        "SM-1.44a", .policy, at: .at([.adjustmentDecide]),
        """
        For an adjustment that is not reasonable the person's record holds what was asked for, when, and the reasons why \
        it was not reasonable.
        """
      ) { act in
        guard let decided = act.adjustmentBeingDecided, decided.kind != .accessibility,
          act.command.choice(AdjustmentCommands.outcome) == AdjustmentOutcome.notReasonable
        else { return .notApplicable }
        let reasons = act.command.text(AdjustmentCommands.reasons) ?? ""
        return reasons.isBlank
          ? .unmet("Give the reasons why '\(decided.request)' is not reasonable.", AdjustmentCommands.reasons) : .met
      },
      .prompt(
        "SM-1.44b", .policy, "Where an adjustment is not reasonable, other ways to help the complainant are considered."
      ) { at in
        at.file.refusedAdjustments.filter { $0.alternatives.isBlank }.map { refused in
          Question(
            "SM-1.44b", "'\(refused.request)' is not reasonable: how else can we help? Note what was considered.",
            subject: refused.subject)
        }
      },
      .gate(
        "SM-1.44c", .policy, at: [.caseClose],
        "The Legal Team is informed when an adjustment is not reasonable.",
        steps: { at in
          guard !at.file.case.isClosed else { return [] }
          return at.file.unreportedAdjustments.map { refused in
            Question(
              "SM-1.44c", "Inform the Legal Team that '\(refused.request)' is not reasonable.",
              subject: refused.subject,
              command: .adjustmentInformLegal, proposal: refused.proposal)
          }
        }
      ) { act in
        let untold = act.file.unreportedAdjustments
        if untold.isEmpty { return .met }
        return .unmet("Inform the Legal Team that this is not reasonable, and record it: \(untold.quoted).")
      },
      .prompt(
        "SM-1.45", .guidance,
        """
        A letter confirms the outcome of the request to the complainant, and its copy is kept with the complainant's \
        record.
        """
      ) { at in
        at.file.ownAdjustments(.adjustment).filter { $0.outcome != nil && !at.file.isOutcomeConfirmed($0) }.map {
          decided in
          Question(
            "SM-1.45", "Send the outcome letter on '\(decided.request)' (\(decided.outcome?.rawValue ?? "")).",
            subject: decided.subject, command: .letterRecord,
            proposal: decided.proposal.merging([LetterCommands.kind.name: LetterKind.adjustmentOutcome.rawValue]) {
              first, _ in first
            })
        }
      },
      .help("SM-1.46", .guidance, "Help in considering a reasonable adjustment can be had by email."),
      .record(
        "SM-1.47", .guidance,
        "Requests for accessibility outside the Equality Act are recorded on the person's record, apart from adjustments."
      ) { at in at.file.adjustments.filter { $0.kind == .accessibility }.listed },
      .prompt(
        "SM-1.48", .policy,
        "Where something suggests that an adjustment may be needed, we consider raising it with the complainant."
      ) { at in
        at.file.ownAdjustments(.anticipated).filter { $0.outcome == nil }.map { noticed in
          Question(
            "SM-1.48", "'\(noticed.request)' may be needed: raise it with the complainant, and record the outcome.",
            subject: noticed.subject, command: .adjustmentDecide, proposal: noticed.proposal)
        }
      },
    ]
  }
}

extension CaseFile {
  /// The requests of a kind that were made on this case; the person's others are shown but decided where they were made.
  fileprivate func ownAdjustments(_ kind: AdjustmentKind) -> [Adjustment] {
    adjustments.filter { $0.caseID == self.case.id && $0.kind == kind }
  }

  fileprivate var refusedAdjustments: [Adjustment] {
    adjustments.filter { $0.caseID == self.case.id && $0.kind != .accessibility && $0.outcome == .notReasonable }
  }

  /// Those of which the Legal Team does not know yet.
  fileprivate var unreportedAdjustments: [Adjustment] { refusedAdjustments.filter { $0.legalInformedAt == nil } }

  fileprivate func isOutcomeConfirmed(_ adjustment: Adjustment) -> Bool {
    letters.contains { $0.kind == .adjustmentOutcome && $0.adjustment == adjustment.id }
  }
}

extension Act {
  fileprivate var adjustmentBeingDecided: Adjustment? {
    file.adjustments.first { $0.id == command.number(AdjustmentCommands.adjustment) }
  }
}

extension Adjustment {
  fileprivate var subject: String { "adjustment \(id)" }
  fileprivate var proposal: [String: String] { [AdjustmentCommands.adjustment.name: String(id)] }
}

extension [Adjustment] {
  fileprivate var quoted: String { map { "'\($0.request)'" }.joined(separator: ", ") }

  /// What was asked for, when, and what came of it; nil where there is none.
  fileprivate var listed: String? {
    if isEmpty { return nil }
    return map { "'\($0.request)', \($0.requestedAt.day.shortText): \($0.outcome?.rawValue ?? "open")" }
      .joined(separator: "; ")
  }
}
