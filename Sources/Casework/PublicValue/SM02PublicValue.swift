/// The Public Value Model test at triage (SM 2.77–2.85).
enum SM02PublicValue {
  static var rules: [Rule] { test + process + [score, minimal, circumstances] }

  private static var test: [Rule] {
    [
      .help(
        "SM-2.77", .guidance,
        """
        We are provided for and funded by the public: helping those who complain to a remedy is balanced against using \
        our resources to achieve the most impact.
        """),
      .prompt(
        "SM-2.78", .guidance,
        """
        Cases are triaged by the Public Value Model, a scored test of four criteria that helps to decide what cases we \
        consider where demand is higher than our capacity.
        """
      ) { at in
        guard at.isAtTriage, at.file.case.stage == .earlyConsideration, at.file.sheet(.publicValue).isEmpty else {
          return []
        }
        let criteria = at.publicValue.criteria.map(\.name).joined(separator: ", ")
        let isParliamentary = at.file.case.jurisdiction == .parliamentary
        return [
          Question(
            "SM-2.78", "Score the case by the Public Value Model: \(criteria).", command: .assessPublicValue,
            proposal: [
              PublicValueQuestion.parliamentary.rawValue: isParliamentary ? "1 a parliamentary organisation" : "0"
            ])
        ]
      },
      .auto(
        "SM-2.79", .guidance,
        """
        In some circumstances we consider only cases at the higher end of the severity of injustice scale, or where our \
        involvement will have a wider public impact.
        """
      ) { at in
        let levels = CapacityLevel.all(at.office.value(of: .publicValueCapacity))
        return levels.isEmpty ? nil : "the capacity level that the Executive Team agreed decides what is considered"
      },
      .auto(
        "SM-2.80", .guidance,
        """
        Cases are usually triaged in the early consideration team; one of a particular speciality, or more complicated, \
        can be transferred to another caseworker team.
        """
      ) { at in
        at.file.case.stage == .earlyConsideration ? "triaged by the early consideration team" : nil
      },
    ]
  }

  private static var process: [Rule] {
    [
      .required(
        "SM-2.81", .policy, at: .at([.assessPublicValue, .caseDecline]),
        "The caseworker reviews how the complainant says they were affected, and records an injustice level score."
      ) { act in
        guard act.declinesAtTriage || act.command[PublicValueAssessment.outcome] != nil else { return .notApplicable }
        if act.publicValue.level != nil { return .met }
        let claimed = act.file.case.injustice.isBlank ? "" : " Claimed: \(act.file.case.injustice.onOneLine)"
        return .unmet(
          "Record the level of the injustice that is claimed (assess.public-value).\(claimed)",
          PublicValueAssessment.level)
      },
      .prompt(
        "SM-2.82", .guidance,
        """
        Each criterion is considered on the complainant's information, such as the form and demographic data, our own \
        research, and a precedent check.
        """
      ) { at in
        let used = at.file.sheet(.publicValue).list(PublicValueAssessment.sources)
        let unused = TriageSource.allCases.map(\.rawValue).filter { !used.contains($0) }
        guard at.isTriageBegun, !unused.isEmpty else { return [] }
        return [
          Question(
            "SM-2.82", "Consider the criteria on this too: \(unused.joined(separator: "; ")).",
            command: .assessPublicValue, field: PublicValueAssessment.sources)
        ]
      },
      .prompt(
        "SM-2.83", .guidance, "Seven set questions are considered as part of the criteria."
      ) { at in
        let open = at.publicValue.unanswered
        guard at.isTriageBegun, let first = open.first else { return [] }
        return [
          Question(
            "SM-2.83", "Still to score: \(open.map(\.text.label).joined(separator: ", ")).",
            command: .assessPublicValue, field: first.field)
        ]
      },
    ]
  }

  private static var score: Rule {
    .gate(
      "SM-2.84", .guidance, at: [.assessPublicValue, .caseDecline],
      """
      The results of the test are recorded, and the case is declined or considered further by its score, at the level \
      of capacity and demand that the Executive Team agreed.
      """,
      steps: { at in
        guard at.isTriageBegun, at.file.sheet(.publicValue).triageOutcome == nil,
          let right = at.publicValue.impliedOutcome
        else { return [] }
        return [
          Question(
            "SM-2.84", "\(at.publicValue.text) Record the outcome: \(right.rawValue).",
            command: .assessPublicValue, proposal: [PublicValueAssessment.outcome.name: right.rawValue])
        ]
      }, check: isByScore)
  }

  @Sendable private static func isByScore(_ act: Act) -> Finding {
    if act.declinesAtTriage {
      let sheet = act.file.sheet(.publicValue)
      let isDeclining = sheet.triageOutcome == .declining || sheet.isToDeclineAtTriage
      return isDeclining ? .met : .unmet("Record first that the test leads to declining it (assess.public-value).")
    }
    let decisive =
      [PublicValueAssessment.outcome, PublicValueAssessment.level, PublicValueAssessment.injustices]
      + PublicValueQuestion.allCases.map(\.field)
    guard act.name == .assessPublicValue, decisive.contains(where: { act.command[$0] != nil }),
      let outcome = act.sheet(.publicValue).triageOutcome
    else { return .notApplicable }
    let value = act.publicValue
    if let first = value.unanswered.first {
      return .unmet("Score first: \(value.unanswered.map(\.text.label).joined(separator: ", ")).", first.field)
    }
    guard let right = value.impliedOutcome else { return .notApplicable }
    if right == outcome { return .met }
    return .unmet("\(value.text) The outcome is '\(right.rawValue)'.", PublicValueAssessment.outcome)
  }

  private static var minimal: Rule {
    .gate(
      "SM-2.85a", .policy, at: [.caseDecline],
      "Where we propose no further action, it is still considered whether minimal intervention could resolve the case."
    ) { act in
      guard act.declinesAtTriage else { return .notApplicable }
      switch act.file.sheet(.publicValue).choice(PublicValueAssessment.minimalIntervention, as: Answered.self) {
      case .yes, .no: return .met
      case .notKnown, nil:
        return .unmet("Say whether minimal intervention could resolve the case (assess.public-value).")
      }
    }
  }

  private static var circumstances: Rule {
    .prompt(
      "SM-2.85b", .guidance,
      """
      That is usually limited to a case that takes a few contacts, that is simple with an outcome clearly linked to it, \
      or of which the organisation has acknowledged that something went wrong.
      """
    ) { at in
      let sheet = at.file.sheet(.publicValue)
      let answer = sheet.choice(PublicValueAssessment.minimalIntervention, as: Answered.self)
      guard at.isTriageBegun, sheet.triageOutcome == .declining || answer == .yes, answer != .no else { return [] }
      if sheet.list(PublicValueAssessment.conditions).isEmpty {
        return [
          Question(
            "SM-2.85b", "Could minimal intervention resolve it? Say which of the three circumstances there are, or no.",
            command: .assessPublicValue, field: PublicValueAssessment.conditions)
        ]
      }
      guard answer != .yes else { return [] }
      return [
        Question(
          "SM-2.85b", "The circumstances speak for resolving it with minimal intervention: attempt it?",
          command: .assessPublicValue, proposal: [PublicValueAssessment.minimalIntervention.name: Answered.yes.rawValue]
        )
      ]
    }
  }
}
