/// The MPs to whom a decision or report of a case is sent (SM 2.42–2.50).
struct CaseMembers {
  let at: Situation

  init(_ at: Situation) { self.at = at }

  /// A change that is on record.
  struct Change {
    let former: Party
    let kind: MemberChange
    let sheet: AnswerSheet
    let successor: Party?

    /// A vacancy, or a successor in the same seat.
    var isSuccession: Bool { kind != .moved }
    var electedOn: Day? { sheet.day(MemberChangeAssessment.electedOn) }
  }

  var changes: [Change] {
    at.file.subjects(of: .memberChange).compactMap { subject in
      let sheet = at.file.sheet(.memberChange, subject: subject)
      guard let key = subject.split(separator: " ").last.flatMap({ Int64($0) }), let former = at.file.party(key),
        let kind: MemberChange = sheet.choice(MemberChangeAssessment.change)
      else { return nil }
      let made = Change(
        former: former, kind: kind, sheet: sheet,
        successor: at.file.party(sheet.number(MemberChangeAssessment.successor)))
      return made.isSuccession && !isInHand(sheet) ? nil : made
    }
  }

  /// Only a change while we were handling the case counts.
  private func isInHand(_ sheet: AnswerSheet) -> Bool {
    guard let closed = at.file.case.closedAt, let on = sheet.day(MemberChangeAssessment.on) else { return true }
    return on <= closed.day
  }

  var successions: [Change] { changes.filter(\.isSuccession) }

  /// The MPs who referred the complaint or assisted in making it, as they were then.
  var original: [Party] {
    let later = Set(changes.compactMap(\.successor?.id))
    let known = at.file.parties(.memberOfParliament).filter { !later.contains($0.id) }
    guard at.file.case.jurisdiction == .parliamentary else { return known }
    if let referring = at.file.party(at.file.sheet(.referral).number(ReferralAssessment.member)) { return [referring] }
    return at.hasReferral ? known : []
  }

  /// Who stands for an MP today: the same, the successor, or nobody while the seat is vacant.
  func current(for member: Party) -> Party? {
    var seen: Set<Int64> = []
    var member = member
    while seen.insert(member.id).inserted, let change = changes.first(where: { $0.former.id == member.id }) {
      // A complainant's move changes nothing about who referred the complaint.
      if !change.isSuccession && at.applies("SM-2.48") { return member }
      if change.isSuccession && !at.applies("SM-2.42#2a") { return member }
      guard let next = change.successor, change.electedOn != nil || !change.isSuccession else { return nil }
      member = next
    }
    return member
  }

  var current: [Party] { original.compactMap { current(for: $0) } }

  /// The successions whose seat nobody has been elected to.
  var vacant: [Change] { successions.filter { $0.successor == nil || $0.electedOn == nil } }
  var filled: [Change] { successions.filter { $0.successor != nil && $0.electedOn != nil } }

  /// The day from which letters with the decision count.
  var decisionFrom: Day { (at.file.case.decidedAt ?? at.file.case.restartedAt)?.day ?? .earliest }

  func hasDecision(_ party: Party?) -> Bool { !at.file.letters(.decision, to: party, from: decisionFrom).isEmpty }

  /// A decision not to investigate stands, or its letter has gone to somebody.
  var isDecided: Bool {
    let row = at.file.case
    return row.decision != nil && row.decision != DecisionCommands.passed || !decisionLetters.isEmpty
  }

  var decisionLetters: [Letter] {
    at.file.letters.filter { $0.kind == .decision && $0.sentOn >= decisionFrom }
  }

  /// The decision went out while the seat was vacant, so that the copy to the successor is still owed.
  func wasIssuedInVacancy(_ change: Change) -> Bool {
    guard let elected = change.electedOn else { return false }
    return decisionLetters.contains { $0.sentOn < elected }
  }

  /// The proposal of a decision letter to an MP, as a question.
  func copy(_ id: RequirementID, to party: Party, because: String) -> Question {
    Question(
      id, "Send \(at.file.name(of: party)) a copy of the decision.\(because.isEmpty ? "" : " \(because)")",
      subject: "party \(party.id)", command: .letterRecord, proposal: .letter(.decision, to: party))
  }

  /// What a first letter to a successor explains (SM-2.44).
  func introduction(of change: Change) -> String? {
    guard let next = change.successor,
      !at.file.letters.contains(where: { $0.recipients.contains(next.id) })
    else { return nil }
    let verb =
      at.file.case.jurisdiction == .parliamentary ? "referred the complaint" : "assisted in making the complaint"
    return "Explain that we write because \(at.file.name(of: change.former)) \(verb)."
  }
}
