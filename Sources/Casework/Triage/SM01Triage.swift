/// The category of a case that is passed on, and priority (SM 1.35–1.39).
enum SM01Triage {
  static var rules: [Rule] { category + priority }

  private static var category: [Rule] {
    [
      .gate(
        "SM-1.35", .policy, at: [.casePass],
        """
        Before a case is passed on, the intake caseworker triages it and decides on its category: general, senior \
        caseworker, or complex & significant.
        """
      ) { act in
        let chosen = act.command.choice(DecisionCommands.category, as: TriageCategory.self)
        guard let derived = act.situation.triageCategory else {
          return chosen == nil ? .unmet("Triage the case first (assess.triage), or choose its category.") : .met
        }
        guard let chosen, chosen != derived else { return .met }
        return .unmet("At triage the category came out as '\(derived.rawValue)': change the answers, not the category.")
      },
      .prompt(
        "SM-1.36", .policy, "The category is decided by the questions of the casework categorisation criteria."
      ) { at in
        let isDue = at.file.case.stage == .triage || at.file.case.ready == .yes
        guard at.file.awaitsAction, isDue, at.triageCategory == nil else { return [] }
        let criteria = at.office.value(of: .categorisationCriteria)
        return [
          Question(
            "SM-1.36", "Triage the case by the casework categorisation criteria. \(criteria)".trimmed,
            command: .assessTriage)
        ]
      },
      .auto(
        "SM-1.37", .guidance,
        "A case is categorised on the information available; where that is not enough, for general consideration."
      ) { at in
        let sheet = at.file.sheet(.triage)
        let answers = TriageAssessment.criteria.compactMap { sheet.choice($0.question, as: Answered.self) }
        return answers.contains(.notKnown) && !answers.contains(.yes) ? TriageCategory.general.rawValue : nil
      },
      .auto(
        "SM-1.38", .guidance,
        "The category is set through the triage function: the question that is answered yes assigns it."
      ) { at in
        let sheet = at.file.sheet(.triage)
        let answers = TriageAssessment.criteria.map { (sheet.choice($0.question, as: Answered.self), $0.category) }
        if let yes = answers.first(where: { $0.0 == .yes }) { return yes.1.rawValue }
        return answers.allSatisfy { $0.0 == .no } ? TriageCategory.general.rawValue : nil
      },
    ]
  }

  private static var priority: [Rule] {
    [
      .gate(
        "SM-1.39a", .policy, at: [.assessTriage],
        "Whoever considers that exceptional circumstances put a case first discusses it with their manager before."
      ) { act in
        guard act.command.flag(TriageAssessment.priority) == true else { return .notApplicable }
        let isDiscussed = !act.file.consultations(.lineManager, on: .priority).isEmpty
        return isDiscussed
          ? .met : .unmet("Discuss the priority with your manager and log what they said first (consultation.log).")
      },
      .required(
        "SM-1.39b", .policy, at: .at([.assessTriage]),
        "That a case is put first is fully audited in its 'special handling' section."
      ) { act in
        let sheet = act.sheet(.triage)
        guard sheet.flag(TriageAssessment.priority) == true else { return .notApplicable }
        return (sheet.text(TriageAssessment.specialHandling) ?? "").isBlank
          ? .unmet("Write in 'special handling' why the case is put first and how that was decided.") : .met
      },
    ]
  }
}
