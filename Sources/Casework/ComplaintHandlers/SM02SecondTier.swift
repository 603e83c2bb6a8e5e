/// Complaints that have a second tier complaint handler, at intake (SM 2.142–2.146).
enum SM02SecondTier {
  static var rules: [Rule] { expected + recorded + exceptional }

  private static let pair = HandlerPair.secondTier

  private static var expected: [Rule] {
    [
      .warn(
        "SM-2.142", .policy, at: [.casePass, .casePropose],
        "Where there is a second tier complaint handler, its stage is usually completed before we consider investigating.",
        steps: { at in
          let local = at.file.sheet(.ready).choice(ReadinessAssessment.localResolution, as: LocalResolution.self)
          // What is not through the local process has not come to a second tier.
          guard local == nil || local == .complete else { return [] }
          return at.proposing("SM-2.142", .secondTier, at.file.organisation?.secondTier)
        }
      ) { act in
        let at = act.situation
        guard pair.isOn(act.file), pair.scope(in: act.file) != pair.handlerOnly, act.file.sheet(.ready).waiver == nil
        else { return .notApplicable }
        switch at.isSecondTierFinished {
        case .yes: return .met
        case .no: return .unmet("Second tier outstanding: \(at.secondTierName) has not finished.")
        case .notKnown:
          return .unmet("Say whether \(at.secondTierName) has finished with it (assess.second-tier, completed).")
        }
      },
      .warn(
        "SM-2.143a", .guidance, at: [.caseDecline, .caseClose],
        "A complaint that has not completed the second tier is normally declined as premature."
      ) { act in
        guard act.situation.isSecondTierOutstanding, act.file.sheet(.ready).waiver == nil else {
          return .notApplicable
        }
        // What comes before readiness is decided for itself.
        if [DeclineReason.outOfRemit, .outOfJurisdiction, .notProperlyMade].contains(where: act.isDeclinedAs) {
          return .notApplicable
        }
        let isOther = act.name == .caseDecline ? !act.isDeclinedAs(.notReady) : act.closesOtherThanPremature
        return isOther
          ? .unmet("\(act.situation.secondTierName) has not finished: such a complaint is declined as 'premature'.")
          : .met
      },
      .record(
        "SM-2.143b", .guidance,
        "A second tier is an organisation of its own within our jurisdiction, or a part of one that handles complaints for it."
      ) { at in
        let sheet = at.file.sheet(.secondTier)
        guard let kind = sheet.choice(SecondTierAssessment.kind, as: SecondTierKind.self) else { return nil }
        let parent = sheet.text(SecondTierAssessment.parent) ?? at.file.organisationName
        return "\(at.secondTierName): \(kind == .part ? "separate part of \(parent)" : kind.rawValue)"
      },
    ]
  }

  private static var recorded: [Rule] {
    [
      .auto(
        "SM-2.144a", .policy,
        """
        The complaint is recorded about the original organisation, unless the complainant has said that it is about the \
        second tier only.
        """
      ) { at in
        pair.isOn(at.file) && pair.scope(in: at.file) != pair.handlerOnly
          ? "recorded about the original organisation" : nil
      },
      .record(
        "SM-2.144b", .guidance, "It is then closed or passed for further consideration."
      ) { at in pair.intakeOutcome(at.file) },
    ]
  }

  private static var exceptional: [Rule] {
    [
      .warn(
        "SM-2.145", .guidance, at: [.casePass],
        "In exceptional circumstances, such as a terminal illness, a complaint goes on though the second tier has not finished."
      ) { act in
        guard act.situation.isSecondTierOutstanding, let waived = act.file.sheet(.ready).waiver else {
          return .notApplicable
        }
        return .unmet("It goes on without \(act.situation.secondTierName), for exceptional circumstances: \(waived).")
      },
      .required(
        "SM-2.146", .policy, at: .at([.casePass]),
        "Why a complaint goes on though the second tier has not finished is clearly recorded."
      ) { act in
        guard act.situation.isSecondTierOutstanding else { return .notApplicable }
        return !act.situation.isSecondTierUnexplained
          ? .met
          : .unmet(
            "Record first what is exceptional and why we consider it without \(act.situation.secondTierName) (assess.readiness: exception, why-now)."
          )
      },
    ]
  }
}

extension Act {
  /// Closes with a code that declines for something else than that the complaint comes too early.
  fileprivate var closesOtherThanPremature: Bool {
    guard let code = closureCode else { return false }
    return code.declines && !code.isPremature
  }
}
