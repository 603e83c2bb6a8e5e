/// What a resolution is, and what we did for it (SM 2.132–2.136).
enum SM02Resolution {
  static var rules: [Rule] { power + action + [satisfaction] + unresolved }

  private static var power: [Rule] {
    [
      .gate(
        "SM-2.132a", .policy, at: [.caseClose],
        """
        A resolution delivers an answer or outcome that resolves the complaint brought to us; it must be a complaint \
        that we can legally consider.
        """
      ) { act in
        guard act.resolves else { return .notApplicable }
        return act.situation.isWithinPower
          ? .met : .unmet("Record first that the organisation is in jurisdiction and the complaint in remit.")
      },
      .auto(
        "SM-2.132b", .policy,
        "A complaint that is not properly made, or not ready for us, may be resolved all the same."
      ) { at in
        at.isWithinPower && at.file.case.isKnownUnready
          ? "may be resolved although it is \(at.file.case.properlyMade == .no ? "not properly made" : "not ready for us")"
          : nil
      },
    ]
  }

  private static var action: [Rule] {
    [
      .gate(
        "SM-2.133a", .policy, at: [.assessResolution, .caseClose],
        "We must have taken specific action for a complaint issue to be considered resolved."
      ) { act in
        let sheet = act.sheet(.resolution)
        let isResolved =
          act.resolves
          || act.name == .assessResolution
            && (!sheet.list(ResolutionAssessment.resolved).isEmpty
              || sheet.choice(ResolutionAssessment.isSatisfied, as: Answered.self) == .yes)
        guard isResolved else { return .notApplicable }
        return sheet.hasAction
          ? .met : .unmet("Record what we did, and when (assess.resolution).", ResolutionAssessment.action)
      },
      .gate(
        "SM-2.133b", .guidance, at: [.caseClose],
        """
        What the organisation was doing already, or decides to do because we are now involved, is not a resolution.
        """
      ) { act in
        guard act.resolves else { return .notApplicable }
        return act.sheet(.resolution).notOurs.map { .unmet("This is no resolution: \($0.rawValue).") } ?? .met
      },
    ]
  }

  private static var satisfaction: Rule {
    .gate(
      "SM-2.134", .policy, at: [.caseClose],
      """
      To class a case as a resolution at early consideration we seek the complainant's agreement that it has been \
      resolved to their satisfaction.
      """
    ) { act in
      guard act.isEarlyResolution else { return .notApplicable }
      switch act.file.satisfied {
      case .yes: return .met
      case .no:
        // Of a case that is not ready SM-2.141c says so.
        return act.closureCode == .prematureResolution
          ? .notApplicable : .unmet("The complainant does not agree that the case has been resolved.")
      case .notKnown, nil:
        return .unmet("Ask the complainant whether the case is resolved to their satisfaction (assess.resolution).")
      }
    }
  }

  private static var unresolved: [Rule] {
    [
      .gate(
        "SM-2.135", .policy, at: [.casePass, .caseAllocate, .caseDecline, .caseClose],
        """
        Where the complainant does not consider the case resolved, we decide whether it is passed for further \
        consideration or closed using our discretion.
        """
      ) { act in
        guard act.file.satisfied == .no, act.decidesUnresolved else { return .notApplicable }
        let isPassed = act.name == .casePass || act.name == .caseAllocate
        switch act.file.unresolvedRoute {
        case nil:
          return .unmet(
            "The complainant is not satisfied: decide whether the case is passed on or closed using our discretion (assess.resolution, route)."
          )
        case .passOn where !isPassed: return .unmet("It was decided to pass the case on: change that first.")
        case .discretion where isPassed: return .unmet("It was decided to close the case: change that first.")
        case .passOn, .discretion: return .met
        }
      },
      .gate(
        "SM-2.136", .policy, at: [.casePass, .caseAllocate],
        """
        Before such a case is passed on, what we did, what it achieved for the complainant, and why that has not \
        resolved their concerns are on record.
        """
      ) { act in
        let sheet = act.file.sheet(.resolution)
        guard act.file.satisfied == .no, act.decidesUnresolved else { return .notApplicable }
        let missing = [
          ResolutionAssessment.action, ResolutionAssessment.achieved, ResolutionAssessment.whyUnresolved,
        ].filter { (sheet.text($0) ?? "").isBlank }.map { $0.label.lowercased() }
        return missing.isEmpty ? .met : .unmet("Record first: \(missing.joined(separator: ", ")) (assess.resolution).")
      },
    ]
  }
}

extension Act {
  /// It closes the case as resolved before an investigation.
  var resolves: Bool { closureCode.map { ClosureCode.earlyResolutions.contains($0) } ?? false }

  /// With one of the two codes of early consideration.
  var isEarlyResolution: Bool { closureCode == .generalResolution || closureCode == .prematureResolution }

  /// It settles what becomes of a case that our action has not resolved: before somebody investigates, or at its closure by us.
  fileprivate var decidesUnresolved: Bool {
    switch name {
    case .casePass: true
    case .caseAllocate: file.case.stage.rank <= Stage.allocation.rank && file.case.stage != .disputeResolution
    case .caseDecline: true
    default: (closureCode?.declines ?? false) && file.case.decision == nil
    }
  }
}

extension CaseFile {
  /// Whether the complainant agrees that the case is resolved.
  var satisfied: Answered? { sheet(.resolution).choice(ResolutionAssessment.isSatisfied) }

  fileprivate var unresolvedRoute: UnresolvedRoute? { sheet(.resolution).choice(ResolutionAssessment.route) }
}
