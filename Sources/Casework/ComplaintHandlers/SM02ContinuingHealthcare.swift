/// Complaints about decisions on NHS Continuing Healthcare (SM 2.170–2.175).
enum SM02ContinuingHealthcare {
  static var rules: [Rule] { reviews + notReviewed + reviewed }

  private static func ask(_ id: RequirementID, _ text: String, _ field: Field, none: String? = nil) -> [Question] {
    [Question(id, text, command: .assessContinuingHealthcare, field: field, none: none)]
  }

  private static var reviews: [Rule] {
    [
      .record(
        "SM-2.170a", .guidance,
        "Integrated Care Boards (ICBs) replaced Clinical Commissioning Groups (CCGs) in July 2022."
      ) { at in
        guard let former = at.file.sheet(.continuingHealthcare).text(ContinuingHealthcareAssessment.formerGroup) else {
          return nil
        }
        let board = at.file.involved(.board).first?.name ?? at.file.organisationName
        return "\(former) (CCG until July 2022), replaced by \(board)"
      },
      .prompt(
        "SM-2.170b", .guidance,
        "Where a person was found not to be eligible at the checklist stage, it is checked that the ICB (or former CCG) has reviewed this."
      ) { at in
        guard at.isFound(.checklist),
          at.file.sheet(.continuingHealthcare).text(ContinuingHealthcareAssessment.boardReview) == nil
        else { return [] }
        return ask(
          "SM-2.170b", "Has the ICB, or the CCG before it, reviewed the result of the checklist?",
          ContinuingHealthcareAssessment.boardReview)
      },
      .gate(
        "SM-2.171a", .policy, at: [.casePass, .casePropose],
        "Where a person was found not to be eligible after a full assessment, it is checked whether the ICB and NHS England have reviewed it."
      ) { act in
        guard act.situation.isFound(.full) else { return .notApplicable }
        let sheet = act.file.sheet(.continuingHealthcare)
        let open = [ContinuingHealthcareAssessment.boardReview, ContinuingHealthcareAssessment.nationalReview]
          .filter { sheet.text($0) == nil }.map(\.name)
        return open.isEmpty
          ? .met
          : .unmet(
            "Say whether there was a review (assess.continuing-healthcare: \(open.joined(separator: ", "))).")
      },
    ]
  }

  private static var notReviewed: [Rule] {
    [
      .prompt(
        "SM-2.171b", .policy,
        "Where NHS England has not reviewed the decision, the complainant is signposted to its review process."
      ) { at in
        let sheet = at.file.sheet(.continuingHealthcare)
        guard at.isFound(.full), at.file.isReviewedNationally == .no,
          sheet.day(ContinuingHealthcareAssessment.signpostedOn) == nil
        else { return [] }
        return ask(
          "SM-2.171b", "Signpost the complainant to NHS England's review process, and record when.",
          ContinuingHealthcareAssessment.signpostedOn)
      },
      .auto(
        "SM-2.172", .policy, "While NHS England has not reviewed the decision, the organisation to assess is the ICB."
      ) { at in
        at.file.isContinuingHealthcare && at.file.isReviewedNationally != .yes ? "the ICB is assessed" : nil
      },
    ]
  }

  private static var reviewed: [Rule] {
    [
      .gate(
        "SM-2.173", .guidance, at: [.involvedAdd, .involvedChange, .assessContinuingHealthcare],
        "NHS England's review is a function of its own and no second-tier complaint handling on behalf of the ICB."
      ) { act in
        let isHealthcare = act.file.isContinuingHealthcare || act.name == .assessContinuingHealthcare
        guard isHealthcare, let name = act.nationalSecondTier else { return .notApplicable }
        return .unmet("The review by \(name) is no second tier: its role is '\(OrganisationRole.reviewer.rawValue)'.")
      },
      .prompt(
        "SM-2.174a", .guidance,
        "Where NHS England has reviewed the decision, it is checked why the complainant is unhappy with that review."
      ) { at in
        guard at.isReviewOpen, at.file.isReviewedNationally == .yes,
          at.file.sheet(.continuingHealthcare).text(ContinuingHealthcareAssessment.unhappy) == nil
        else { return [] }
        return ask(
          "SM-2.174a", "Ask why the complainant is unhappy with NHS England's review.",
          ContinuingHealthcareAssessment.unhappy)
      },
      .prompt(
        "SM-2.174b", .guidance,
        """
        In most cases a letter explains that only NHS England's review will be investigated and not the ICB, whose \
        actions NHS England has considered already.
        """
      ) { at in
        let sheet = at.file.sheet(.continuingHealthcare)
        guard at.isReviewOpen, at.file.case.stage == .primaryInvestigation, at.file.isReviewedNationally == .yes,
          sheet.choice(ContinuingHealthcareAssessment.exception, as: HealthcareException.self) != .both,
          sheet.day(ContinuingHealthcareAssessment.explainedOn) == nil
        else { return [] }
        return ask(
          "SM-2.174b", "Write that only NHS England's review is investigated, and record the day of the letter.",
          ContinuingHealthcareAssessment.explainedOn, none: "No such letter is needed here.")
      },
      .auto(
        "SM-2.175", .policy,
        "Once NHS England has reviewed the decision, the organisation to assess is the NHS commissioning region."
      ) { at in
        at.file.isContinuingHealthcare && at.file.isReviewedNationally == .yes
          ? "the NHS commissioning region is assessed" : nil
      },
    ]
  }
}

extension Situation {
  /// A complaint on Continuing Healthcare on which nothing final was decided.
  var isReviewOpen: Bool {
    file.isContinuingHealthcare && !file.case.isClosed
      && (file.case.decidedAt == nil || file.case.decision == DecisionCommands.passed)
  }

  /// The person was found not to be eligible at a stage.
  func isFound(_ stage: EligibilityStage) -> Bool {
    isReviewOpen
      && file.sheet(.continuingHealthcare).choice(ContinuingHealthcareAssessment.foundAt, as: EligibilityStage.self)
        == stage
  }
}

extension Act {
  /// The name of NHS England, or a region of it, where this act records or finds it as a second tier.
  fileprivate var nationalSecondTier: String? {
    let row = file.organisations.first { $0.id == command.number(InvolvedOrganisationCommands.involved) }
    if name == .assessContinuingHealthcare {
      return file.involved(.secondTier).map(\.name).first(where: Self.isNational)
    }
    let role = command.choice(InvolvedOrganisationCommands.role, as: OrganisationRole.self) ?? row?.role
    let called =
      organisation(InvolvedOrganisationCommands.body)?.name ?? command.text(InvolvedOrganisationCommands.name)
      ?? row?.name
    return role == .secondTier ? called.flatMap { Self.isNational($0) ? $0 : nil } : nil
  }

  private static func isNational(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return lowered.contains("nhs england") || lowered.contains("commissioning region")
  }
}
