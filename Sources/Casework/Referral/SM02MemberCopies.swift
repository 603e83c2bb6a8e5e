/// Which MPs a decision goes to, and complainants who move to another constituency (SM 2.48–2.50).
enum SM02MemberCopies {
  static var rules: [Rule] {
    [
      .auto(
        "SM-2.48", .guidance,
        "When the complainant moves, the final decision or report still goes to the MP who referred the case."
      ) { at in
        CaseMembers(at).changes.contains { !$0.isSuccession } ? "the referring MP stays the MP of the case" : nil
      },
      .gate(
        "SM-2.49a", .legal, at: [.caseClose],
        "In a parliamentary case the referring MP is sent the decision not to investigate, or the report.",
        steps: { at in steps("SM-2.49a", under: .parliamentary, at) }
      ) { act in check(act, under: .parliamentary) },
      .gate(
        "SM-2.49b", .legal, at: [.caseClose],
        "In a health case every MP who assisted in making the complaint is sent the decision or report.",
        steps: { at in steps("SM-2.49b", under: .health, at) }
      ) { act in check(act, under: .health) },
      .prompt(
        "SM-2.50", .policy,
        """
        A complainant who moved may ask us to send the decision or report to the new MP too; the first contact explains \
        why, and at whose request.
        """
      ) { at in
        let members = CaseMembers(at)
        guard members.isDecided else { return [] }
        return members.changes.filter { !$0.isSuccession && $0.sheet.flag(MemberChangeAssessment.copyWanted) == true }
          .compactMap(\.successor).filter { !members.hasDecision($0) }.map { next in
            members.copy(
              "SM-2.50", to: next, because: "Explain why, and that the complainant asked us to send it.")
          }
      },
    ]
  }

  /// Those who stayed MPs of the case and have had no decision; a vacant seat waits, and a successor is owed a copy by SM-2.46.
  private static func owed(_ at: Situation) -> [Party]? {
    let members = CaseMembers(at)
    let staying = members.original.filter { member in
      !members.successions.contains { $0.former.id == member.id }
        || !at.applies("SM-2.43a") && isVacant(member, members)
    }.compactMap { members.current(for: $0) ?? $0 }
    return staying.isEmpty ? nil : staying.filter { !members.hasDecision($0) }
  }

  private static func isVacant(_ member: Party, _ members: CaseMembers) -> Bool {
    members.vacant.contains { $0.former.id == member.id }
  }

  private static func check(_ act: Act, under law: Jurisdiction) -> Finding {
    // Of a decision given by telephone, or at triage, another paragraph says so already.
    guard act.endsDeclined, act.file.case.jurisdiction == law, act.situation.memberParagraph == nil,
      let owed = owed(act.situation)
    else { return .notApplicable }
    return act.copiesSent(owed)
  }

  private static func steps(_ id: RequirementID, under law: Jurisdiction, _ at: Situation) -> [Question] {
    let row = at.file.case
    guard !row.isClosed, row.jurisdiction == law, row.decision != nil, row.decision != DecisionCommands.passed,
      at.memberParagraph == nil
    else { return [] }
    return (owed(at) ?? []).map { CaseMembers(at).copy(id, to: $0, because: "") }
  }
}
