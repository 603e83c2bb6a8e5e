/// An MP who dies or leaves office while we handle a case (SM 2.42–2.47).
enum SM02MemberChanges {
  static var rules: [Rule] { succession + vacancy + copies + records }

  private static var succession: [Rule] {
    [
      .auto(
        "SM-2.42#2a", .legal,
        "When an MP who referred or assisted dies or leaves office, their successor is the MP of the case."
      ) { at in
        CaseMembers(at).successions.isEmpty ? nil : "the successor is the MP of the case"
      },
      .required(
        "SM-2.42#2b", .policy, at: .at([.letterRecord]),
        "The decision not to investigate, or the draft and final report, goes to the successor."
      ) { act in
        guard act.command.choice(LetterCommands.kind) == LetterKind.decision else { return .notApplicable }
        let recipients = act.command.keys(LetterCommands.to)
        let changes = CaseMembers(act.situation).successions
        guard let gone = changes.first(where: { recipients.contains($0.former.id) }) else {
          return changes.isEmpty ? .notApplicable : .met
        }
        let next = gone.successor.map { act.file.name(of: $0) } ?? "the successor, once elected"
        return .unmet("\(act.file.name(of: gone.former)) is no longer the MP of the case: send it to \(next).")
      },
      .auto(
        "SM-2.43a", .policy,
        "While a new MP is waited for, decisions and reports still go to the other parties."
      ) { at in
        CaseMembers(at).vacant.isEmpty ? nil : "the decision goes to the others now, and to the new MP once elected"
      },
      .prompt(
        "SM-2.43b", .policy,
        "The complainant is told that the decision or report goes to their new MP once they have one."
      ) { at in
        let members = CaseMembers(at)
        guard members.isDecided else { return [] }
        return members.vacant.filter { $0.sheet.flag(MemberChangeAssessment.told) != true }.map { change in
          at.change(
            "SM-2.43b", change, "Tell the complainant that the new MP will get a copy once elected.",
            MemberChangeAssessment.told)
        }
      },
    ]
  }

  private static var vacancy: [Rule] {
    [
      .gate(
        "SM-2.43c", .policy, at: [.caseClose],
        "A decision or report that was issued while the seat was vacant is issued to the new MP once elected.",
        steps: { at in
          CaseMembers(at).owedAfterVacancy.compactMap { change in change.successor.map { (change, $0) } }.map {
            change, next in
            CaseMembers(at).copy("SM-2.43c", to: next, because: at.outcome("SM-2.44") ?? "")
          }
        }
      ) { act in
        let members = CaseMembers(act.situation)
        guard act.endsDeclined, members.filled.contains(where: members.wasIssuedInVacancy) else {
          return .notApplicable
        }
        return act.copiesSent(members.owedAfterVacancy.compactMap(\.successor))
      },
      .auto(
        "SM-2.44", .policy,
        "The first contact with a new MP explains that we write because the predecessor referred or assisted."
      ) { at in
        let members = CaseMembers(at)
        return members.filled.lazy.compactMap(members.introduction).first
      },
    ]
  }

  private static var copies: [Rule] {
    [
      .prompt(
        "SM-2.45", .guidance,
        "A new MP elected during an investigation may be contacted at once, or only with the draft or final report."
      ) { at in
        guard at.file.case.stage >= .detailedInvestigation, !at.file.case.isClosed else { return [] }
        return CaseMembers(at).filled.filter { $0.sheet[MemberChangeAssessment.introduction] == nil }.map { change in
          at.change(
            "SM-2.45", change, "Contact the new MP now, or when the report issues?",
            MemberChangeAssessment.introduction)
        }
      },
      .gate(
        "SM-2.46a", .legal, at: [.caseClose],
        "The MP who is elected gets a copy of the decision letter or report.",
        steps: { at in
          guard !at.file.case.isClosed, at.file.case.decision != nil else { return [] }
          let members = CaseMembers(at)
          return members.owedToElected.map { next in
            members.copy("SM-2.46a", to: next, because: at.outcome("SM-2.44") ?? "")
          }
        }
      ) { act in
        let members = CaseMembers(act.situation)
        guard act.endsDeclined, members.filled.contains(where: { !members.wasIssuedInVacancy($0) }) else {
          return .notApplicable
        }
        return act.copiesSent(members.owedToElected)
      },
    ]
  }

  private static var records: [Rule] {
    [
      .auto(
        "SM-2.46b", .policy,
        "Acknowledgement letters and proposals to accept for investigation need not go to the MP who is elected."
      ) { at in
        CaseMembers(at).filled.isEmpty ? nil : "no acknowledgement or proposal letter goes to the successor"
      },
      .prompt(
        "SM-2.47", .policy,
        "A new MP is added as a record of their own, and it is requested that the previous one be made inactive."
      ) { at in
        CaseMembers(at).successions.flatMap { change -> [Question] in
          if change.electedOn != nil, change.successor == nil {
            return [
              Question(
                "SM-2.47", "Add the new MP as a party of their own, then name them as successor.",
                subject: "new", command: .partyAdd,
                proposal: [PartyCommands.role.name: PartyRole.memberOfParliament.rawValue])
            ]
          }
          guard change.successor != nil, change.sheet.flag(MemberChangeAssessment.retired) != true else { return [] }
          return [
            at.change(
              "SM-2.47", change, "Request that the record of \(at.file.name(of: change.former)) be made inactive.",
              MemberChangeAssessment.retired)
          ]
        }
      },
    ]
  }
}

extension CaseMembers {
  /// Successors who are owed what was issued while the seat was vacant.
  fileprivate var owedAfterVacancy: [Change] {
    filled.filter { wasIssuedInVacancy($0) && !hasDecision($0.successor) }
  }

  /// Successors who are owed a decision that was not issued before they were elected, and have not left office themselves.
  fileprivate var owedToElected: [Party] {
    let former = Set(successions.map(\.former.id))
    return filled.filter { !wasIssuedInVacancy($0) && !hasDecision($0.successor) }.compactMap(\.successor)
      .filter { !former.contains($0.id) }
  }
}

extension Act {
  /// The case ends with a decision not to investigate.
  var endsDeclined: Bool { (closureCode?.declines ?? false) || resolves }

  /// Whether the decision went to MPs.
  func copiesSent(_ owed: [Party]) -> Finding {
    owed.isEmpty
      ? .met : .unmet("Send \(file.names(of: owed)) a copy of the decision first, and record the letter 'decision'.")
  }
}

extension Situation {
  /// A question about one answer on a change of MP.
  func change(_ id: RequirementID, _ change: CaseMembers.Change, _ text: String, _ field: Field) -> Question {
    Question(
      id, text, subject: "party \(change.former.id)", command: .assessMemberChange,
      proposal: [MemberChangeAssessment.member.name: String(change.former.id)], field: field)
  }
}
