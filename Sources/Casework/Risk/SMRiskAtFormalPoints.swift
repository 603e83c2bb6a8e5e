/// The assessments that are made at decisions of the other sections (SM 2.329, 3.125–3.126, 5.49–5.50, 8.71–8.72).
enum SMRiskAtFormalPoints {
  static var atDecline: [Rule] {
    [
      fresh(
        "SM-2.329a", at: [.caseDecline], for: .proposal, isForeseen: false,
        "Risk is assessed at the point at which we decide not to investigate."
      ) { $0.stage != .primaryInvestigation },
      .gate(
        "SM-2.329b", .guidance, at: [.riskAssess],
        "The assessment at a decision not to investigate includes conflicts of interest of casework and of senior staff."
      ) { act in
        // Of a case that is investigated already it is asked afterwards (3.125).
        guard act.assessmentPoint == .proposal, act.file.case.stage != .primaryInvestigation else {
          return .notApplicable
        }
        let fields = [RiskAssessmentCommands.staffConflicts, RiskAssessmentCommands.seniorConflicts]
        guard let missing = fields.first(where: { act.command.text($0) == nil }) else { return .met }
        return .unmet("State conflicts of interest, or 'none': \(missing.label.lowercased()).", missing)
      },
    ]
  }

  static var atProposal: [Rule] {
    [
      fresh(
        "SM-3.125a", at: [.casePropose, .caseDecline], for: .proposal,
        "Risk is assessed at the point at which we decline or send a proposal to investigate."
      ) { $0.stage == .primaryInvestigation },
      conflicts(
        "SM-3.125b", at: .proposal,
        "The assessment includes conflicts of interest of casework staff and of senior staff."),
      escalation(
        "SM-3.126", at: .proposal, "A case of high risk is considered by the high risk case escalation process."),
    ]
  }

  static var atConfirmation: [Rule] {
    [
      fresh(
        "SM-5.49a", at: [.caseConfirm], for: .confirmation,
        "Risk is assessed at the point at which an investigation is confirmed."),
      conflicts(
        "SM-5.49b", at: .confirmation,
        "The assessment at confirmation includes conflicts of interest of casework staff and of senior staff."),
      escalation(
        "SM-5.50", at: .confirmation,
        "A case of high risk at confirmation is considered by the high risk case escalation process."),
    ]
  }

  static var atProvisionalViews: [Rule] {
    [
      fresh(
        "SM-8.71a", at: [.caseShareViews], for: .provisionalViews,
        "Risk is reviewed at the point at which provisional views are shared."),
      conflicts(
        "SM-8.71b", at: .provisionalViews,
        "The assessment at provisional views includes conflicts of interest of casework staff and of senior staff."),
      .auto(
        "SM-8.72", .policy,
        "A case of high risk at provisional views goes by the high risk case escalation process, unless the risk is of harm to people alone."
      ) { at in
        guard at.file.isHigh(at: .provisionalViews) else { return nil }
        return at.file.isHighForPeopleOnly ? "exempt: risk to people only" : process
      },
    ]
  }

  static let process = "high risk case escalation process"

  /// What was assessed for a point stands still as it was (decision D25).
  private static func fresh(
    _ id: RequirementID, at moments: [CommandName], for point: AssessmentPoint, isForeseen: Bool = true,
    _ sentence: String, where applies: @escaping @Sendable (Case) -> Bool = { _ in true }
  ) -> Rule {
    .gate(id, .policy, at: moments, sentence, steps: isForeseen ? steps(id, point) : nil) { act in
      guard act.formalPoint == point, applies(act.file.case) else { return .notApplicable }
      // That one was made at all is SM-10.13.
      guard act.file.riskAssessments.contains(where: { $0.point == point && act.file.isOfThisOpening($0) }) else {
        return .notApplicable
      }
      guard let reason = act.file.staleness(for: point, on: act.day) else { return .met }
      return .unmet("Assess the risks anew, for '\(point.rawValue)' (risk.assess): \(reason).")
    }
  }

  /// Before a point that the caseworker can see coming.
  private static func steps(_ id: RequirementID, _ point: AssessmentPoint) -> Rule.Steps {
    { at in
      guard at.formalPoint == point,
        at.file.riskAssessments.contains(where: { $0.point == point }), at.file.freshAssessment(for: point) == nil
      else { return [] }
      return [at.assessing(id, "Assess the risks anew: parties, scope or risks have changed.", for: point)]
    }
  }

  private static func conflicts(_ id: RequirementID, at point: AssessmentPoint, _ sentence: String) -> Rule {
    .prompt(id, .guidance, sentence) { at in
      guard !at.file.case.isClosed, let last = at.file.lastAssessment, last.point == point,
        last.staffConflicts == nil || last.seniorConflicts == nil
      else { return [] }
      return [
        Question(
          id, "Does anybody of the casework staff, or of the senior staff, have a conflict of interest?",
          subject: "assessment \(last.id)")
      ]
    }
  }

  private static func escalation(_ id: RequirementID, at point: AssessmentPoint, _ sentence: String) -> Rule {
    .auto(id, .guidance, sentence) { at in at.file.isHigh(at: point) ? process : nil }
  }
}

extension CaseFile {
  /// The last assessment for a point set a high rating.
  fileprivate func isHigh(at point: AssessmentPoint) -> Bool {
    riskAssessments.last { $0.point == point }?.overall == .high
  }
}
