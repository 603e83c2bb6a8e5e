/// What becomes of a divergence after it was recorded: it is withdrawn, or explained.
extension GuidanceCommands {
  /// A divergence is withdrawn when the requirement is met after all, and by no other reason (decision D1).
  static func withdraw(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let index = try file.divergenceIndex(act.command)
    let row = file.divergences[index]
    if row.by != act.actor.id && !act.actor.role.isManager {
      throw .field(divergence, "is \(act.office.name(row.by))'s; only they or a manager can withdraw it.")
    }
    if row.recordedAfterwards, row.explainedAt == nil {
      throw .field(divergence, "was recorded afterwards and waits for its explanation (divergence.explain).")
    }
    file.divergences[index].withdrawnAt = act.occurred
    let situation = Situation(file: file, office: act.office, guidance: act.guidance)
    if let missing = stillMissing(row, situation, at: act.occurred, entered: act.entered) {
      throw .field(divergence, "cannot be withdrawn while \(row.requirement) is not met: \(missing)")
    }
    file.notes.append(
      Note(
        id: keys.next(), caseID: file.case.id,
        text: "Divergence from \(row.requirement) withdrawn. \(act.command.text(explanation) ?? "")",
        at: act.occurred, by: act.actor.id))
  }

  /// What the requirement would still ask, in its words; nil where it is met or asks nothing.
  ///
  /// - Parameter situation: the case as it becomes without the divergence.
  private static func stillMissing(
    _ row: Divergence, _ situation: Situation, at occurred: Moment, entered: Moment
  ) -> String? {
    if let actor = situation.office.member(row.by) {
      let passed = Act(
        command: Command(row.act, case: situation.file.case.reference), actor: actor, occurred: occurred,
        entered: entered, situation: situation)
      if let unmet = situation.guidance.unmet(by: passed).first(where: { $0.rule.id == row.requirement }) {
        return unmet.message
      }
    }
    return situation.guidance.questions(of: row.requirement, in: situation).first { $0.subject == row.subject ?? "" }?
      .text
  }

  /// Whether a divergence can be withdrawn: it stands, is explained, and what was departed from is met after all.
  static func isMetAfterAll(_ row: Divergence, _ at: Situation) -> Bool {
    guard row.withdrawnAt == nil, !row.recordedAfterwards || row.explainedAt != nil else { return false }
    var file = at.file
    file.divergences.removeAll { $0.id == row.id }
    let without = Situation(file: file, office: at.office, guidance: at.guidance)
    return stillMissing(row, without, at: row.at, entered: row.at) == nil
  }

  /// Whether a question stands open that takes an answer, and can be answered as the case stands.
  static func takesAnswer(_ at: Situation) -> Bool {
    at.guidance.questions(in: at).contains {
      at.guidance[$0.requirement]?.enforcement == .prompt && NextSteps.isOffered($0, at)
    }
  }

  /// Somebody else looks at what was not met then: a manager, with the Legal Team's advice where it is the law (decision D1).
  static func explain(_ file: inout CaseFile, _ act: Act) throws(Refusal) {
    let index = try file.divergenceIndex(act.command)
    var row = file.divergences[index]
    if !row.recordedAfterwards {
      throw .field(divergence, "was given with its reason; only what was recorded afterwards is explained.")
    }
    if !act.actor.role.isManager {
      throw .field(divergence, "is explained by an operations manager or above; \(act.actor.name) is none.")
    }
    if row.by == act.actor.id {
      throw .field(divergence, "is your own; another manager explains it.")
    }
    act.command.put(instead, into: &row.instead)
    act.command.put(explanation, into: &row.reason)
    act.command.put(legalAdvice, into: &row.legalAdvice)
    if row.reason.isBlank { throw .field(explanation, "is needed.") }
    if act.guidance[row.requirement]?.isLegal ?? false, row.legalAdvice?.isBlank ?? true {
      throw .field(legalAdvice, "is needed: \(row.requirement) is a legal requirement.")
    }
    row.explainedAt = act.occurred
    file.divergences[index] = row
  }
}

extension Guidance {
  /// The questions that one requirement leaves open.
  func questions(of id: RequirementID, in situation: Situation) -> [Question] {
    questions(in: situation).filter { $0.requirement == id }
  }

  /// What one requirement's open questions and dates are about, each once; the empty text where it is about nothing in particular.
  func openSubjects(of id: RequirementID, in situation: Situation) -> [String] {
    let dated = deadlines(in: situation).filter { $0.requirement == id }.map(\.subject)
    return (questions(of: id, in: situation).map(\.subject) + dated).reduce(into: []) { subjects, subject in
      if !subjects.contains(subject) { subjects.append(subject) }
    }
  }
}

extension Situation {
  /// The same case as if nobody had diverged from a requirement: its questions can then be answered after all.
  func withoutDivergences(from id: RequirementID) -> Situation {
    var file = file
    file.divergences.removeAll { $0.requirement == id }
    return Situation(file: file, office: office, guidance: guidance)
  }
}

extension CaseFile {
  /// Where the standing divergence that a command names stands among the case's.
  fileprivate func divergenceIndex(_ command: Command) throws(Refusal) -> Int {
    let field = GuidanceCommands.divergence
    guard let key = command.number(field), let index = divergences.firstIndex(where: { $0.id == key }) else {
      throw .field(field, "is no divergence of \(self.case.reference).")
    }
    if divergences[index].withdrawnAt != nil { throw .field(field, "was withdrawn already.") }
    return index
  }
}
