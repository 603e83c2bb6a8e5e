/// Which paragraph sees to it that somebody is told of a decision not to investigate. Several say it, each of its own stage: whoever is to be
/// told is named by one of them only.
extension Situation {
  /// Of a complainant who asks for the decision in writing.
  var writtenDecisionParagraph: RequirementID {
    if file.isDeclinedAtTriage { return "SM-2.93a" }
    return isDecidedEarly ? "SM-2.104a" : "SM-1.29a"
  }

  /// Of an MP; nil where it was given by telephone to nobody and no paragraph of this section says so.
  var memberParagraph: RequirementID? {
    if file.isDeclinedAtTriage { return "SM-2.93b" }
    if isDecidedEarly, file.isToldByTelephone { return "SM-2.104b" }
    return file.isToldByTelephoneAlone ? "SM-1.28c" : nil
  }

  /// Of a representative, where the decision was given by telephone.
  var representativeParagraph: RequirementID? {
    if isDecidedEarly, file.isToldByTelephone { return "SM-2.104b" }
    return file.isToldByTelephoneAlone ? "SM-1.28c" : nil
  }

  /// The representatives and MPs who are told under a paragraph and have not been. An MP is told in writing (SM-2.93), and not one who has left
  /// office, whose successor is told instead (SM-2.42).
  func uninformed(under paragraph: RequirementID) -> [Party] {
    guard let decided = file.case.decidedAt else { return [] }
    let left = Set(CaseMembers(self).successions.map(\.former.id))
    let representatives = representativeParagraph == paragraph ? file.representatives : []
    let members = memberParagraph == paragraph ? file.parties(.memberOfParliament) : []
    return (representatives + members).filter { party in
      let isTold = party.role == .representative && party.informedAt.map { $0 >= decided } ?? false
      return !isTold && !left.contains(party.id) && file.letters(.decision, to: party, from: decided.day).isEmpty
    }
  }

  /// The step that tells each of them.
  func informing(under paragraph: RequirementID, _ how: String) -> [Question] {
    guard !file.case.isClosed else { return [] }
    return uninformed(under: paragraph).map { party in
      Question(
        paragraph, "Inform \(file.name(of: party)) of the decision\(how).", subject: "party \(party.id)",
        command: .letterRecord, proposal: .letter(.decision, to: party))
    }
  }

  /// The step that sends the decision in writing, where the complainant asked for that and has not had it.
  func writing(under paragraph: RequirementID) -> [Question] {
    guard !file.case.isClosed, writtenDecisionParagraph == paragraph, file.isWrittenDecisionSent == false,
      let party = file.complainantParty
    else { return [] }
    return [
      Question(
        paragraph, "Send \(file.name(of: party)) the decision in writing, as they asked.",
        command: .letterRecord, proposal: .letter(.decision, to: party))
    ]
  }

  /// Whether that has been done.
  func isWritten(under paragraph: RequirementID) -> Finding {
    guard writtenDecisionParagraph == paragraph else { return .notApplicable }
    switch file.isWrittenDecisionSent {
    case nil: return .notApplicable
    case true?: return .met
    case false?: return .unmet("The complainant asked for the decision in writing: send it and record the letter.")
    }
  }
}

extension CaseFile {
  /// The decision was given to the complainant in a call.
  var isToldByTelephone: Bool { self.case.decisionChannel == DecisionChannel.telephone.rawValue }

  /// The decision was given in a call to a complainant who needs it not in writing (SM-1.28).
  var isToldByTelephoneAlone: Bool { isToldByTelephone && self.case.writtenDecisionWanted == .no }

  /// Whether the decision went to the complainant in writing; nil where they did not ask for that (SM-1.29).
  var isWrittenDecisionSent: Bool? {
    guard self.case.writtenDecisionWanted == .yes, let decided = self.case.decidedAt else { return nil }
    return !letters(.decision, to: complainantParty, from: decided.day).isEmpty
  }
}
