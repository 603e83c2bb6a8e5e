/// What the Ombudsman and the deputies do on the cases that they oversee, and how they are kept informed (SM 10.68–10.72).
enum SM10Oversight {
  static var rules: [Rule] { involvement + meetings + decisions + approvals + updates }

  private static var involvement: [Rule] {
    [
      .prompt(
        "SM-10.68a", .policy,
        "The involvement of the Ombudsman or the deputy is sought on strategically important issues, and in planning an investigation."
      ) { at in
        guard !at.file.case.isClosed, let overseer = at.file.overseer else { return [] }
        let sheet = at.file.sheet(.oversight)
        let name = at.office.name(overseer)
        var questions: [Question] = []
        if let issue = sheet.text(OversightAssessment.issue),
          !at.file.isAnswered(.oversight, OversightAssessment.involvedOn, since: OversightAssessment.issue)
        {
          questions.append(
            Question(
              "SM-10.68a", "Seek the involvement of \(name) on the strategic issue: \(issue)", subject: "issue",
              command: .assessOversight, field: OversightAssessment.involvedOn))
        }
        if at.isPlanned, sheet[OversightAssessment.planningOn] == nil, sheet[OversightAssessment.involvedOn] == nil {
          questions.append(
            Question(
              "SM-10.68a", "Seek the involvement of \(name) in planning the investigation.", subject: "planning",
              command: .assessOversight, field: OversightAssessment.planningOn))
        }
        return questions
      },
      .record(
        "SM-10.68b", .guidance,
        "Planning meetings with the senior decision maker are arranged through the executive office, with the template and a briefing."
      ) { at in
        let sheet = at.file.sheet(.oversight)
        guard let day = sheet.day(OversightAssessment.planningOn) else { return nil }
        let papers = [OversightAssessment.template, OversightAssessment.briefing].map { field in
          "\(field.label.lowercased()): \(at.file.title(ofDocument: sheet.number(field)) ?? "none")"
        }
        return "\(day.shortText), \(papers.joined(separator: ", "))"
      },
    ]
  }

  private static var meetings: [Rule] {
    [
      .gate(
        "SM-10.69a", .policy, at: [.assessOversight],
        "The caseworker meets the Ombudsman or a deputy accompanied by the manager or an Assistant Director."
      ) { act in
        guard act.command[OversightAssessment.meetingOn] != nil else { return .notApplicable }
        let attendees = act.sheet(.oversight).list(OversightAssessment.attendees)
        let isAccompanied = attendees.contains {
          [OversightAssessment.manager, OversightAssessment.assistantDirector].contains($0)
        }
        return isAccompanied
          ? .met
          : .unmet(
            "Say who accompanied the caseworker: the manager or an Assistant Director.", OversightAssessment.attendees)
      },
      .prompt(
        "SM-10.69b", .policy,
        "The caseworker makes a record of the meeting, and seeks approval of it afterwards."
      ) { at in
        let sheet = at.file.sheet(.oversight)
        guard let day = sheet.day(OversightAssessment.meetingOn) else { return [] }
        if !at.file.isAnswered(.oversight, OversightAssessment.notes, since: OversightAssessment.meetingOn) {
          return [
            Question(
              "SM-10.69b", "Write the record of the meeting of \(day.shortText).", subject: "record",
              command: .assessOversight, field: OversightAssessment.notes)
          ]
        }
        guard !at.file.isAnswered(.oversight, OversightAssessment.notesApproval, since: OversightAssessment.notes)
        else {
          return []
        }
        return [
          Question(
            "SM-10.69b",
            "The record of the meeting of \(day.shortText) awaits approval by \(at.office.name(at.file.overseer)).",
            subject: "approval", command: .assessOversight, field: OversightAssessment.notesApproval)
        ]
      },
    ]
  }

  private static var decisions: [Rule] {
    [
      .required(
        "SM-10.70", .policy, at: .at([.assessOversight, .caseDecline, .caseIssueReport]),
        "A casework decision of the Ombudsman or a deputy is recorded on the cover note to the briefing paper, which is stored on the case."
      ) { act in
        let sheet = act.sheet(.oversight)
        if act.name == .assessOversight {
          guard sheet[OversightAssessment.decision] != nil else { return .notApplicable }
          return sheet[OversightAssessment.coverNote] == nil
            ? .unmet("Store the cover note with the decision on the case, and name it.", OversightAssessment.coverNote)
            : .met
        }
        guard act.actor.role.mayAct(as: .deputyOmbudsman) else { return .notApplicable }
        let decided = sheet.choice(OversightAssessment.decision, as: OverseersDecision.self)
        let wanted = act.name == .caseDecline ? OverseersDecision.decline : .report
        return decided == wanted
          ? .met : .unmet("Record the \(wanted.rawValue) on the cover note first (assess.oversight).")
      }
    ]
  }

  private static var approvals: [Rule] {
    [
      .required(
        "SM-10.71a", .policy, at: .at([.assessOversight]),
        "An approval of a record or a decision shows that the decision maker has read, considered and approved the contents."
      ) { act in
        let given = act.approvalsOfOversight
        guard !given.isEmpty else { return .notApplicable }
        for (field, _) in given {
          let missing = Approving.all.filter { !act.sheet(.oversight).list(field).contains($0) }
          if !missing.isEmpty {
            return .unmet("The approval must also show: \(missing.joined(separator: ", ")).", field)
          }
        }
        return .met
      },
      .required(
        "SM-10.71b", .policy, at: .at([.assessOversight]),
        "An approval by the Ombudsman or a deputy is stored on the case."
      ) { act in
        let given = act.approvalsOfOversight
        guard !given.isEmpty else { return .notApplicable }
        let missing = given.first { act.sheet(.oversight)[$0.1] == nil }
        return missing.map { .unmet("Store the approval on the case, and name its document.", $0.1) } ?? .met
      },
      .record(
        "SM-10.71c", .guidance,
        "A saved email trail is evidence of an approval or consideration, if it is saved to the case."
      ) { at in
        let sheet = at.file.sheet(.oversight)
        guard let kind = sheet.text(OversightAssessment.evidence) else { return nil }
        let papers = [OversightAssessment.notesPaper, OversightAssessment.decisionPaper].compactMap { field in
          at.file.title(ofDocument: sheet.number(field))
        }
        return papers.isEmpty ? nil : "\(kind): \(papers.joined(separator: ", "))"
      },
    ]
  }

  private static var updates: [Rule] {
    [
      .auto(
        "SM-10.72", .policy,
        "An update is sent each month ahead of the high risk case assurance meeting, until the senior decision maker agrees otherwise or work is complete.",
        dates: { at in
          guard let (due, why) = at.nextUpdate else { return [] }
          return [
            Deadline("SM-10.72", text: "Send the monthly update on this high risk case.", due: due, explanation: why)
          ]
        }
      ) { at in
        at.nextUpdate.map { "update due \($0.0.shortText)" }
      }
    ]
  }
}

extension Situation {
  /// An investigation is being planned: proposed, or confirmed and not begun.
  fileprivate var isPlanned: Bool {
    file.case.stage == .proposal || (file.case.stage == .detailedInvestigation && file.case.milestone ?? 0 <= 2)
  }

  /// When the next update on a case under oversight is due, and how that was reached.
  fileprivate var nextUpdate: (Day, String)? {
    let sheet = file.sheet(.highRisk)
    guard !file.case.isClosed, file.overseer != nil, sheet[HighRiskAssessment.releasedOn] == nil,
      let assigned = sheet.day(HighRiskAssessment.assignedOn)
    else { return nil }
    let last = max(assigned, sheet.day(HighRiskAssessment.updateOn) ?? assigned)
    let month = last.adding(months: 1)
    if let meeting = sheet.day(HighRiskAssessment.nextMeetingOn), meeting > last, meeting <= month,
      !file.isMeetingUpdated
    {
      return (meeting - 1, "the day before the case assurance meeting of \(meeting.shortText)")
    }
    return (
      month, "one month from \(last.shortText), \(last == assigned ? "when the case was assigned" : "the last update")"
    )
  }
}

extension CaseFile {
  /// An update was sent since the next case assurance meeting was named: it was sent ahead of that one.
  fileprivate var isMeetingUpdated: Bool {
    guard let sent = answered(.highRisk, HighRiskAssessment.updateOn),
      let named = answered(.highRisk, HighRiskAssessment.nextMeetingOn)
    else { return false }
    return sent > named
  }

  fileprivate func title(ofDocument key: Int64?) -> String? { documents.first { $0.id == key }?.title }
}

extension Act {
  /// The approvals that the sheet holds once this act is done, with the field of the document that shows each.
  fileprivate var approvalsOfOversight: [(Field, Field)] {
    let sheet = sheet(.oversight)
    return [
      (OversightAssessment.notesApproval, OversightAssessment.notesPaper),
      (OversightAssessment.decisionApproval, OversightAssessment.decisionPaper),
    ].filter { sheet[$0.0] != nil }
  }
}
