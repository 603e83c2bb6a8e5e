/// Risk to people (SM 10.47–10.50).
enum SM10People {
  static var rules: [Rule] { category + disclosure }

  private static var category: [Rule] {
    [
      .record(
        "SM-10.47", .guidance,
        "The category People covers harm to body or mind, now or to come, and complainants who are terminally ill."
      ) { at in
        let risks = at.file.currentRisks.filter { $0.category == .people }.map(\.text)
        let illness = at.file.isTerminallyIll ? ["the complainant is terminally ill"] : []
        return (risks + illness).isEmpty ? nil : (risks + illness).joined(separator: "; ")
      },
      .prompt(
        "SM-10.48", .guidance,
        "If a complainant is terminally ill, it is considered whether the case has priority in allocation."
      ) { at in
        guard !at.file.case.isClosed, at.file.isTerminallyIll, at.file.case.owner == nil,
          at.file.case.stage <= .allocation
        else { return [] }
        return at.consulting(
          "SM-10.48", .lineManager, on: .priority,
          "The complainant is terminally ill: consider with your manager whether the case is put first in allocation.",
          question: "Should the case have priority? The complainant is terminally ill. \(at.file.details)")
      },
      .auto(
        "SM-10.49", .guidance,
        "A threat of harm to self or others is a risk to people, even if it has no link to the complaint."
      ) { at in
        at.file.isHarmThreatened ? RiskCategory.people.rawValue : nil
      },
    ]
  }

  private static var disclosure: [Rule] {
    [
      .gate(
        "SM-10.50a", .policy, at: [.riskAssess],
        "If a person threatens to harm themselves or others, a disclosure to a suitable person is considered.",
        steps: { at in
          guard !at.file.case.isClosed, at.file.isDisclosureOpen else { return [] }
          return [
            Question(
              "SM-10.50a", "Decide whether somebody suitable is told of the threat of harm.",
              command: .assessWelfareRisk, field: WelfareRiskAssessment.disclosure)
          ]
        }
      ) { act in
        guard act.file.isHarmThreatened else { return .notApplicable }
        return act.file.isDisclosureOpen
          ? .unmet("Decide first whether somebody suitable is told of the threat of harm (assess.welfare-risk).") : .met
      },
      .prompt(
        "SM-10.50b", .guidance,
        "If the threat relates to what we propose to do, a suitable person may be told before our decision is shared."
      ) { at in
        let sheet = at.file.sheet(.welfareRisk)
        guard !at.file.case.isClosed, at.file.isHarmThreatened,
          sheet.choice(WelfareRiskAssessment.isLinked, as: Answered.self) == .yes,
          sheet[WelfareRiskAssessment.toldBefore] == nil
        else { return [] }
        return [
          Question(
            "SM-10.50b",
            "The threat is linked to our decision: consider telling a suitable person, such as an advocate, before it is shared.",
            command: .assessWelfareRisk, field: WelfareRiskAssessment.toldBefore)
        ]
      },
    ]
  }
}

extension Situation {
  /// A threat of harm needs no link to the complaint to be a risk to people (SM-10.49).
  func needsNoLink(_ risk: Risk) -> Bool { outcome("SM-10.49") == risk.category.rawValue }
}

extension CaseFile {
  fileprivate var isTerminallyIll: Bool {
    sheet(.welfareRisk).choice(WelfareRiskAssessment.terminalIllness, as: Answered.self) == .yes
  }

  /// Harm is threatened, and nobody has decided whether it is disclosed.
  fileprivate var isDisclosureOpen: Bool {
    isHarmThreatened && sheet(.welfareRisk)[WelfareRiskAssessment.disclosure] == nil
  }
}
