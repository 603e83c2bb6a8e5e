/// Approvals given in the program, for the act that they were asked for.
extension Act {
  /// The approval that this act rests on for a requirement: given, not used, for these very values, by somebody else, and for what is
  /// lacking now.
  func approvalGiven(for unmet: Unmet) -> Approval? {
    file.approvals.last { approval in
      approval.state == .given && approval.usedAt == nil && approval.isAbout(command, unmet.rule.id)
        && approval.lacking == unmet.message && approval.decidedBy != actor.id
    }
  }

  /// What became of an approval that was asked for this act, for the message that refuses it.
  func standOfApproval(for unmet: Unmet) -> String? {
    guard let last = file.approvals.last(where: { $0.requirement == unmet.rule.id && $0.act == name }) else {
      return nil
    }
    let who = office.name(last.decidedBy ?? 0)
    switch last.state {
    case .asked: return "It is asked of \(last.asked(in: office)) and not decided yet."
    case .given where last.usedAt != nil: return nil
    case .given: return "\(who) approved it with other values or as it stood then, which is void now: ask again."
    case .refused: return "\(who) refused it: \(last.reason)"
    case .sentBack: return "\(who) sent it back: \(last.reason)"
    case .withdrawn: return nil
    }
  }
}
