/// The central queue, and to whom its cases go (SM 2.182–2.184).
enum SM02Allocation {
  static var rules: [Rule] {
    [
      .auto(
        "SM-2.182a", .guidance,
        "Every case sent for further consideration goes into a central queue for allocation, with its triage category."
      ) { at in
        CentralQueue.holds(at.file.case) ? at.file.case.triageCategory ?? TriageCategory.general.rawValue : nil
      },
      .warn(
        "SM-2.182b", .guidance, at: [.caseAllocate, .caseTake],
        "The queue is monitored, and each case goes to an appropriate caseworker by the category of triage."
      ) { act in
        guard let category = act.file.category, act.file.case.stage.rank >= Stage.earlyConsideration.rank,
          let member = act.newOwner
        else { return .notApplicable }
        return category.fits(member.role)
          ? .met
          : .unmet(
            "The case is of the category '\(category.rawValue)', which is not for \(member.role.withArticle) like \(member.name)."
          )
      },
      .gate(
        "SM-2.183", .policy, at: [.caseAllocate, .caseTake],
        "A case is allocated once we have determined that we can look at it and that it is ready for us."
      ) { act in
        let row = act.file.case
        guard row.stage == .allocation else { return .notApplicable }
        let missing = [
          row.inRemit == .yes && act.situation.standing(.organisation).outcome != .no
            ? nil : "that we can look at it (organisation and remit)",
          row.ready == .yes ? nil : "that it is ready for us",
        ].compactMap { $0 }
        return missing.isEmpty ? .met : .unmet("Record first \(missing.joined(separator: " and ")).")
      },
      .auto(
        "SM-2.184", .guidance,
        "Where no appropriate caseworker is available, the case stays in the queue until one becomes available."
      ) { at in
        guard CentralQueue.holds(at.file.case), let passed = at.file.case.passedAt else { return nil }
        return "waits in the central queue since \(passed.day.shortText)"
      },
    ]
  }
}

extension CaseFile {
  /// The category that triage gave the case, or its caseworker after it.
  var category: TriageCategory? { self.case.triageCategory.flatMap(TriageCategory.init(rawValue:)) }
}

extension Act {
  /// Who has the case from now on.
  var newOwner: Staff? {
    switch name {
    case .caseTake: actor
    case .caseAllocate: office.member(command.number(DecisionCommands.to))
    default: nil
    }
  }
}
