/// The closer categorisation of an allocated case, and its re-allocation (SM 2.185–2.193).
enum SM02Categorisation {
  static var rules: [Rule] { detailed + changed + reviewed }

  private static var detailed: [Rule] {
    [
      .gate(
        "SM-2.185", .policy, at: [.casePropose, .caseDecline],
        "The caseworker reviews the questions of the casework criteria for a more detailed categorisation.",
        steps: review
      ) { act in
        guard act.file.case.stage == .primaryInvestigation else { return .notApplicable }
        return act.file.isCategorised
          ? .met : .unmet("Review the case's category by the casework criteria first (assess.categorisation).")
      },
      .help(
        "SM-2.186", .guidance,
        "When a case may suit a complex health investigation is in the supporting guidance on OmbudsHub."),
      .prompt(
        "SM-2.187", .guidance,
        "A caseworker who considers that a case should be allocated differently, though it meets no criterion, tells the manager."
      ) { at in
        guard !at.file.case.isClosed, at.file.sheet(.categorisation).text(CategorisationAssessment.otherwise) != nil
        else { return [] }
        return at.askManager("SM-2.187", "Raise with your manager that the case should be allocated differently.")
      },
      .prompt(
        "SM-2.188", .guidance,
        "A caseworker who decides that the case is still suitable for them records the agreed category on the Decision Form."
      ) { at in
        let sheet = at.file.sheet(.categorisation)
        guard !at.file.case.isClosed, sheet.choice(CategorisationAssessment.suitable, as: Answered.self) == .yes,
          sheet[CategorisationAssessment.category] == nil
        else { return [] }
        return [
          Question(
            "SM-2.188", "The case is suitable for you: record the agreed category.", command: .assessCategorisation,
            field: CategorisationAssessment.category)
        ]
      },
    ]
  }

  private static let review: Rule.Steps = { at in
    guard at.file.case.stage == .primaryInvestigation, at.file.case.owner != nil, !at.file.isCategorised else {
      return []
    }
    let criteria = at.office.value(of: .categorisationCriteria)
    let category = at.file.case.triageCategory ?? TriageCategory.general.rawValue
    return [
      Question(
        "SM-2.185", "Review the category of the case by the casework criteria. \(criteria)".trimmed,
        command: .assessCategorisation, proposal: [CategorisationAssessment.category.name: category])
    ]
  }

  private static var changed: [Rule] {
    [
      .authority(
        "SM-2.189", .guidance, at: .at([.assessCategorisation, .caseAllocate]),
        """
        Where the case is no longer suitable for its caseworker, the reasons are recorded, and the manager approves that \
        the category is changed and the case re-allocated.
        """
      ) { act in
        guard let change = act.change else { return .notApplicable }
        return act.actor.role.isManager ? .met : .unmet("A manager approves \(change).")
      },
      .prompt(
        "SM-2.190", .guidance,
        "A case that needs a different caseworker is re-allocated by the process of the supporting guidance."
      ) { at in
        let sheet = at.file.sheet(.categorisation)
        guard !at.file.case.isClosed, at.file.case.owner != nil,
          sheet.choice(CategorisationAssessment.suitable, as: Answered.self) == .no
        else { return [] }
        let reason = sheet.text(CategorisationAssessment.reasons) ?? ""
        return [
          Question(
            "SM-2.190",
            "The case is no longer suitable for \(at.office.name(at.file.case.owner)): re-allocate it by the re-allocation process.",
            command: .caseAllocate, proposal: [DecisionCommands.reallocationReason.name: reason])
        ]
      },
      .prompt(
        "SM-2.191", .guidance,
        """
        A case that is not for complex or significant allocation but could highlight a systemic issue is sent to the \
        Assistant Director - Casework for complex and senior caseworker teams.
        """
      ) { at in
        let sheet = at.file.sheet(.categorisation)
        guard !at.file.case.isClosed, at.file.category != .complex,
          sheet.choice(CategorisationAssessment.systemic, as: Answered.self) == .yes,
          at.file.consultations(.assistantDirector, on: .systemicIssue, isAnswered: false).isEmpty
        else { return [] }
        return [
          Question(
            "SM-2.191",
            "Send details of the case to the Assistant Director - Casework for complex and senior caseworker teams: it could highlight a systemic issue.",
            command: .consultationLog,
            proposal: .consultation(.assistantDirector, .systemicIssue, at.file.details))
        ]
      },
    ]
  }

  private static var reviewed: [Rule] {
    [
      .prompt(
        "SM-2.192a", .guidance,
        "New information that would make the case unsuitable for its caseworker is raised with the manager, and the category reviewed."
      ) { at in
        guard !at.file.case.isClosed,
          let what = at.file.sheet(.categorisation).text(CategorisationAssessment.newInformation)
        else { return [] }
        return at.askManager("SM-2.192a", "Review the category again and raise it with your manager: \(what)")
      },
      .record(
        "SM-2.192b", .guidance,
        """
        Whether the case is re-allocated is decided on its individual circumstances, and on how close it is to completion.
        """
      ) { at in
        guard let said = at.file.consultations(.lineManager, on: .category).last else { return nil }
        let near = at.file.sheet(.categorisation).text(CategorisationAssessment.completion)
        let how = near.map { "; how close to completion: \($0)" } ?? ""
        return "\((said.answeredAt ?? said.askedAt).day.shortText): \(said.answer ?? "")\(how)"
      },
      .help("SM-2.193", .guidance, "Guidance on auditing a decision stands at the end of the section."),
    ]
  }
}

extension Act {
  /// The change that a manager approves, in words: of the category, or of the caseworker once a case is theirs.
  fileprivate var change: String? {
    if let wanted = changedCategory {
      // For what becomes complex the Assistant Director answers (SM-2.195).
      guard wanted != .complex, let former = file.case.triageCategory else { return nil }
      return "that the category changes from '\(former)' to '\(wanted.rawValue)'"
    }
    guard name == .caseAllocate, let member = newOwner, file.case.stage.rank >= Stage.primaryInvestigation.rank,
      let owner = file.case.owner, owner != member.id
    else { return nil }
    return "that the case goes from \(office.name(owner)) to \(member.name)"
  }
}

extension Situation {
  /// A step towards the manager, until the manager was asked about the category.
  fileprivate func askManager(_ id: RequirementID, _ text: String) -> [Question] {
    guard file.consultations(.lineManager, on: .category, isAnswered: false).isEmpty else { return [] }
    return [
      Question(id, text, command: .consultationLog, proposal: .consultation(.lineManager, .category, file.details))
    ]
  }
}

extension CaseFile {
  /// The case in one line, for those who are asked about it.
  var details: String {
    let row = self.case
    return "\(row.reference), \(name(of: complainantParty)) about \(organisationName): \(row.summary)".onOneLine
  }
}

extension [String: String] {
  /// What is proposed for a question to somebody.
  static func consultation(_ with: Consulted, _ topic: ConsultationTopic, _ question: String) -> [String: String] {
    [
      ConsultationCommands.with.name: with.rawValue, ConsultationCommands.topic.name: topic.rawValue,
      ConsultationCommands.question.name: question,
    ]
  }
}
