/// The high risk escalation process until somebody oversees the case (SM 10.62–10.67).
enum SM10HighRisk {
  static var rules: [Rule] { process + request + responsibility + assignment + conflicts }

  private static var process: [Rule] {
    [
      .auto(
        "SM-10.62a", .guidance, "Cases of high risk go by a process of their own, so that they have senior oversight."
      ) { at in
        guard at.isHighRisk else { return nil }
        return at.file.overseer.map { "overseen by \(at.office.name($0))" } ?? "overseen by nobody yet"
      },
      .gate(
        "SM-10.62b", .guidance, at: [.caseAllocate, .caseTake],
        "A case whose high risk is identified early on is always allocated to a Senior Caseworker."
      ) { act in
        guard act.situation.isHighRisk, act.file.case.owner == nil || act.file.case.stage <= .allocation,
          let member = act.newOwner
        else { return .notApplicable }
        return member.role.mayAct(as: .seniorCaseworker)
          ? .met
          : .unmet("A case of high risk goes to a senior caseworker; \(member.name) is \(member.role.withArticle).")
      },
    ]
  }

  private static var request: [Rule] {
    [
      .gate(
        "SM-10.63", .policy, at: [.casePropose, .caseDecline, .caseConfirm, .caseShareViews, .caseIssueReport],
        "When it is agreed that a case is of high risk after mitigation, the caseworker asks for its assignment to the Ombudsman or a deputy.",
        steps: { at in
          guard at.isAssessedHigh, at.file.sheet(.highRisk)[HighRiskAssessment.requestedOn] == nil else { return [] }
          return [
            Question(
              "SM-10.63", "Ask for the case to be assigned to the Ombudsman or a deputy for oversight.",
              command: .assessHighRisk, field: HighRiskAssessment.requestedOn)
          ]
        }
      ) { act in
        guard act.situation.isAssessedHigh else { return .notApplicable }
        return act.file.sheet(.highRisk)[HighRiskAssessment.requestedOn] == nil
          ? .unmet("Ask for the oversight of the Ombudsman or a deputy first (assess.high-risk).") : .met
      },
      .prompt(
        "SM-10.64", .guidance,
        "The most high-profile cases go to the Ombudsman until capacity is reached, and then to the deputies."
      ) { at in
        let sheet = at.file.sheet(.highRisk)
        guard at.isHighRisk, sheet[HighRiskAssessment.templateOn] != nil, at.file.overseer == nil else { return [] }
        guard let isHighest = sheet.choice(HighRiskAssessment.highestProfile, as: Answered.self) else {
          return [
            Question(
              "SM-10.64", "Is the case among the most high-profile: systemic issues, or a high degree of complexity?",
              subject: "profile", command: .assessHighRisk, field: HighRiskAssessment.highestProfile)
          ]
        }
        let whom = isHighest == .yes ? "the Ombudsman, or a deputy where there is no capacity" : "a deputy"
        return [
          Question(
            "SM-10.64", "Assign the case to \(whom), at the case assurance meeting.", subject: "overseer",
            command: .assessHighRisk, field: HighRiskAssessment.overseer)
        ]
      },
    ]
  }

  private static var responsibility: [Rule] {
    [
      .record(
        "SM-10.65a", .guidance,
        "The caseworker goes on being responsible for progress, with the support of the manager and the Assistant Director - Casework."
      ) { at in
        guard at.file.overseer != nil, let owner = at.office.member(at.file.case.owner) else { return nil }
        let support = [owner.manager, at.file.sheet(.highRisk).number(HighRiskAssessment.supportedBy)].compactMap { $0 }
        let names = support.map { at.office.name($0) }.joined(separator: " and ")
        return support.isEmpty ? owner.name : "\(owner.name), supported by \(names)"
      },
      .auto(
        "SM-10.65b", .guidance,
        "The Assistant Director - Casework for Senior Caseworkers has overall responsibility for high risk cases."
      ) { at in
        guard at.isHighRisk else { return nil }
        let name = at.directorOfSeniorCaseworkers?.name
        return "Assistant Director - Casework for Senior Caseworkers\(name.map { ": \($0)" } ?? "")"
      },
    ]
  }

  private static var assignment: [Rule] {
    [
      .required(
        "SM-10.66a", .policy, at: .at([.assessHighRisk]),
        "Cases are assigned by the high risk multi-disciplinary case assurance meeting."
      ) { act in
        guard act.newOverseer != nil else { return .notApplicable }
        return act.ofAssignment(HighRiskAssessment.assignedOn) == nil
          ? .unmet("Say at which case assurance meeting the case was assigned.", HighRiskAssessment.assignedOn) : .met
      },
      .gate(
        "SM-10.66b", .policy, at: [.assessHighRisk],
        "A template is completed and submitted to the Assistant Director - Casework for Senior Caseworkers, for inclusion and allocation.",
        steps: { at in
          let sheet = at.file.sheet(.highRisk)
          guard at.isHighRisk, sheet[HighRiskAssessment.requestedOn] != nil,
            sheet[HighRiskAssessment.templateOn] == nil
          else { return [] }
          return [
            Question(
              "SM-10.66b", "Submit the template to the Assistant Director - Casework for Senior Caseworkers.",
              command: .assessHighRisk, field: HighRiskAssessment.templateOn)
          ]
        }
      ) { act in
        guard act.newOverseer != nil else { return .notApplicable }
        return act.sheet(.highRisk)[HighRiskAssessment.templateOn] == nil
          ? .unmet(
            "Submit the template first: without it the case is on no agenda of the meeting.",
            HighRiskAssessment.templateOn) : .met
      },
    ]
  }

  private static var conflicts: [Rule] {
    [
      .required(
        "SM-10.67a", .policy, at: .at([.assessHighRisk]),
        "Decisions on the allocation of oversight include consideration of declared conflicts of interest."
      ) { act in
        guard let overseer = act.newOverseer else { return .notApplicable }
        guard act.ofAssignment(HighRiskAssessment.conflicts) == nil else { return .met }
        let declared = act.file.lastAssessment?.seniorConflicts.map { " Declared of senior staff: \($0)" } ?? ""
        return .unmet(
          "Say what conflicts of interest were considered for \(overseer.name), or that there are none.\(declared)",
          HighRiskAssessment.conflicts)
      },
      .warn(
        "SM-10.67b", .guidance, at: [.assessHighRisk],
        "If legal advice is a key factor in the decision, the case is not likely to go to the Director of Legal and Professional Services as deputy."
      ) { act in
        guard let overseer = act.newOverseer,
          act.sheet(.highRisk).choice(HighRiskAssessment.isLegalKey, as: Answered.self) == .yes
        else { return .notApplicable }
        return overseer.login == act.office.value(of: .directorOfLegal)
          ? .unmet(
            "Legal advice is a key factor, and \(overseer.name) is the Director of Legal and Professional Services.",
            HighRiskAssessment.overseer) : .met
      },
    ]
  }
}

extension Situation {
  /// An assessment has found the open case to be of high risk after mitigation.
  fileprivate var isAssessedHigh: Bool { isHighRisk && file.lastAssessment?.overall == .high }

  /// The Assistant Director - Casework for Senior Caseworkers, where the office has said who that is.
  var directorOfSeniorCaseworkers: Staff? { office.member(login: office.value(of: .directorOfSeniorCaseworkers)) }

  /// The same, as the one who is informed.
  var directorProposal: [String: String] {
    directorOfSeniorCaseworkers.map { [HighRiskAssessment.informed.name: $0.login] } ?? [:]
  }
}
