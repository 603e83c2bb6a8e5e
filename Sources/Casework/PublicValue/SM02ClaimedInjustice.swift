/// Adjustments at triage, and the severity of the injustice that is claimed (SM 2.86–2.91).
enum SM02ClaimedInjustice {
  static var rules: [Rule] { adjustments + [cumulative, scale] + seriousness + [nearMiss] }

  private static var adjustments: [Rule] {
    [
      .gate(
        "SM-2.86a", .legal, at: [.assessPublicValue, .caseDecline],
        "At triage any reasonable adjustments that the complainant asked for are considered."
      ) { act in
        let asked = act.file.adjustmentsAsked
        guard !asked.isEmpty, act.declinesAtTriage || act.command[PublicValueAssessment.outcome] != nil else {
          return .notApplicable
        }
        if act.sheet(.publicValue).flag(PublicValueAssessment.adjustmentsConsidered) == true { return .met }
        let names = asked.map { "'\($0.request)'" }.joined(separator: ", ")
        return .unmet(
          "Consider what was asked for, and say so: \(names) (assess.public-value).",
          PublicValueAssessment.adjustmentsConsidered)
      },
      .prompt(
        "SM-2.86b", .policy,
        "It is considered whether a need for an adjustment kept the complainant from fully explaining the complaint or its impact."
      ) { at in
        let sheet = at.file.sheet(.publicValue)
        guard at.isTriageBegun, !at.file.adjustments.isEmpty, sheet[PublicValueAssessment.explanationAffected] == nil
        else { return [] }
        return [
          Question(
            "SM-2.86b",
            "Did a need for an adjustment keep the complainant from fully explaining the complaint or its impact?",
            command: .assessPublicValue, field: PublicValueAssessment.explanationAffected)
        ]
      },
      .prompt(
        "SM-2.87", .policy,
        "Where appropriate the consideration is adjusted accordingly, and how is explained, such as by a call before the decision."
      ) { at in
        let sheet = at.file.sheet(.publicValue)
        guard at.isTriageBegun,
          sheet.choice(PublicValueAssessment.explanationAffected, as: Answered.self) == .yes,
          sheet.text(PublicValueAssessment.adaptation)?.isBlank ?? true
        else { return [] }
        return [
          Question(
            "SM-2.87", "Adjust the consideration to that need, such as by a call first, and say how.",
            command: .assessPublicValue, field: PublicValueAssessment.adaptation)
        ]
      },
    ]
  }

  private static var cumulative: Rule {
    .auto(
      "SM-2.88", .policy,
      "Of several injustices the most serious counts at triage, and their cumulative effect is taken into account."
    ) { at in
      let sheet = at.file.sheet(.publicValue)
      guard let worst = sheet.mostSerious, sheet.claimedInjustices.count > 1 else { return nil }
      let effect = sheet.text(PublicValueAssessment.cumulative) ?? "their cumulative effect is still to be described"
      return "level \(worst.level), \(worst.text), of \(sheet.claimedInjustices.count) injustices; \(effect)"
    }
  }

  private static var scale: Rule {
    .prompt(
      "SM-2.89", .policy,
      "The Severity Scale of Injustice supports the decision where the claimed injustice may sit."
    ) { at in
      guard at.isTriageBegun, at.publicValue.level == nil else { return [] }
      return [
        Question(
          "SM-2.89",
          "Where on the Severity Scale of Injustice does the claimed injustice sit? \(at.office.value(of: .severityScale))",
          command: .assessPublicValue, field: PublicValueAssessment.level)
      ]
    }
  }

  private static var seriousness: [Rule] {
    [
      .prompt(
        "SM-2.90a", .policy,
        "Only the injustice that the complainant claims counts, not how serious the circumstances look to us."
      ) { at in
        let sheet = at.file.sheet(.publicValue)
        guard at.isTriageBegun, let level = at.publicValue.level, sheet.flag(PublicValueAssessment.asClaimed) != true
        else { return [] }
        return [
          Question(
            "SM-2.90a", "Is level \(level) that of the injustice claimed, whatever the circumstances look like?",
            command: .assessPublicValue, field: PublicValueAssessment.asClaimed)
        ]
      },
      .gate(
        "SM-2.90b", .guidance, at: [.caseDecline],
        """
        Whoever is concerned that the complainant has misunderstood the seriousness of the complaint discusses the case \
        with their manager, and considers a call about the injustice, before deciding to decline it.
        """,
        steps: misunderstanding
      ) { act in
        let sheet = act.file.sheet(.publicValue)
        guard act.declinesAtTriage, sheet.flag(PublicValueAssessment.isMisunderstood) == true else {
          return .notApplicable
        }
        if act.file.consultations(.lineManager, on: .publicValue).isEmpty {
          return .unmet("Discuss the case with your manager and log what they said (consultation.log).")
        }
        let isCallConsidered = !(sheet.text(PublicValueAssessment.callConsidered)?.isBlank ?? true)
        return isCallConsidered
          ? .met : .unmet("Say whether the complainant is called about the injustice first (assess.public-value).")
      },
    ]
  }

  /// To speak with the manager, then to consider a call; nothing where the case goes on.
  @Sendable private static func misunderstanding(_ at: Situation) -> [Question] {
    let sheet = at.file.sheet(.publicValue)
    guard at.isTriageBegun, sheet.flag(PublicValueAssessment.isMisunderstood) == true,
      sheet.triageOutcome != .considering
    else { return [] }
    let talk = at.consulting(
      "SM-2.90b", .lineManager, on: .publicValue,
      "The complainant may have misunderstood how serious it is: discuss the case with your manager, and log what they said.",
      question: "The complainant may have misunderstood how serious the complaint is: is it to be declined?")
    guard talk.isEmpty, sheet.text(PublicValueAssessment.callConsidered)?.isBlank ?? true else { return talk }
    return [
      Question(
        "SM-2.90b", "Is the complainant called about the injustice before a decision to decline? Say why, or why not.",
        command: .assessPublicValue, field: PublicValueAssessment.callConsidered)
    ]
  }

  private static var nearMiss: Rule {
    .prompt(
      "SM-2.91", .policy,
      """
      Where something serious could have happened but did not, the distress that this caused counts, not the injury that \
      could have been.
      """
    ) { at in
      let sheet = at.file.sheet(.publicValue)
      guard at.isTriageBegun, sheet.flag(PublicValueAssessment.isNearMiss) == true,
        sheet.text(PublicValueAssessment.distress)?.isBlank ?? true
      else { return [] }
      return [
        Question(
          "SM-2.91", "A near miss: what distress did it cause? Rate that, not the injury that could have been.",
          command: .assessPublicValue, field: PublicValueAssessment.distress)
      ]
    }
  }
}

extension CaseFile {
  /// The reasonable adjustments that were asked for.
  fileprivate var adjustmentsAsked: [Adjustment] { adjustments.filter { $0.kind == .adjustment } }
}
