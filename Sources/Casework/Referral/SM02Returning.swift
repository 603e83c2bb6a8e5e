/// Complainants who return after their case was closed as not properly made or premature (SM 2.61–2.64).
enum SM02Returning {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-2.61", .policy,
        """
        When a complainant returns after a closure as 'not properly made' or 'premature', the case is reviewed to find \
        out whether a new decision is due.
        """
      ) { at in
        guard let came = at.file.cameBack else { return [] }
        let answered = at.file.assessmentAnswers.contains { answer in
          answer.assessment == .returned && answer.question == ReturnAssessment.progressed.name && answer.at >= came.at
        }
        if answered { return [] }
        return [
          Question(
            "SM-2.61",
            "The complainant returned on \(came.at.day.shortText): has the case progressed since our decision?",
            subject: "contact \(came.id)", command: .assessReturn, field: ReturnAssessment.progressed)
        ]
      },
      .gate(
        "SM-2.62", .policy, at: [.caseRestart],
        """
        A case that has not progressed from our decision is not restarted; further contact is recorded on the closed case.
        """
      ) { act in
        guard act.file.isClosedUnready, let progressed = act.file.progressed else { return .notApplicable }
        return progressed == .no
          ? .unmet("The case has not progressed since our decision: record the contact on it, and leave it closed.")
          : .met
      },
      .prompt(
        "SM-2.63", .policy,
        "A case that was not properly made, and is now in writing or referred by an MP, is restarted and decided anew."
      ) { at in
        guard at.file.isClosedNotProperlyMade, at.file.progressed == .yes else { return [] }
        return [
          at.file.restart("SM-2.63", "It is properly made now: restart the case, and record a new decision.")
        ]
      },
      .prompt(
        "SM-2.64", .policy,
        """
        A case that was properly made and premature, and is ready now, is restarted and passed to early consideration for \
        triage or to the casework teams.
        """
      ) { at in
        let sheet = at.file.sheet(.returned)
        if at.file.isClosedUnready, !at.file.isClosedNotProperlyMade, at.file.progressed == .yes {
          guard sheet[ReturnAssessment.route] != nil else {
            return [
              Question(
                "SM-2.64", "Ready now: does it go to early consideration for triage, or to a casework team?",
                subject: "route", command: .assessReturn, field: ReturnAssessment.route)
            ]
          }
          return [at.file.restart("SM-2.64", "It is ready now: restart the case.")]
        }
        guard at.file.case.restartedAt != nil, at.file.awaitsAction, at.file.case.ready == .yes,
          let route = sheet.text(ReturnAssessment.route)
        else { return [] }
        return [
          Question(
            "SM-2.64", "Restarted and ready: pass it on.", subject: "pass", command: .casePass,
            proposal: [DecisionCommands.route.name: route])
        ]
      },
    ]
  }
}

extension CaseFile {
  private static let notProperlyMade: Set<String> = [
    ClosureCode.notProperlyMade.name, ClosureCode.noReferral.name, "Not properly made - not in writing",
  ]
  private static let premature: Set<String> = ["premature", "Premature: local resolution ongoing"]

  /// Closed because it was not properly made.
  fileprivate var isClosedNotProperlyMade: Bool {
    self.case.isClosed && Self.notProperlyMade.contains(self.case.closureCode ?? "")
  }

  /// Closed because it was not properly made, or premature.
  fileprivate var isClosedUnready: Bool {
    isClosedNotProperlyMade || self.case.isClosed && Self.premature.contains(self.case.closureCode ?? "")
  }

  /// The last contact that came from the complainant's side after the case was closed so.
  fileprivate var cameBack: Contact? {
    guard isClosedUnready, let closed = self.case.closedAt else { return nil }
    return complainantContacts.last { $0.at >= closed && $0.direction == .incoming }
  }

  /// Whether it has progressed since it was closed, as its last review has it.
  fileprivate var progressed: Answered? {
    let answer = assessmentAnswers.first {
      $0.assessment == .returned && $0.question == ReturnAssessment.progressed.name
    }
    guard let answer, let closed = self.case.closedAt, answer.at >= closed else { return nil }
    return Answered(rawValue: answer.value)
  }

  fileprivate func restart(_ id: RequirementID, _ text: String) -> Question {
    let came = sheet(.returned).text(ReturnAssessment.what)
    return Question(
      id, text, subject: "restart", command: .caseRestart,
      proposal: came.map { [DecisionCommands.restartReason.name: $0] } ?? [:])
  }
}
