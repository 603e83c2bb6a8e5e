/// One assessment: its question, the smaller questions that lead to an answer, and what the answers so far imply.
///
/// It is filled in by one command of its own, in parts and in any order, and can be changed until the decision on the case is made.
public struct AssessmentDefinition: Sendable {
  public let command: CommandName
  public let title: String
  /// The question that it answers.
  public let question: String
  public let help: String
  public let questions: [Field]
  /// The field that says what of the case is assessed; nil where it is the whole case.
  public let part: Field?
  /// The first and last stage at which it is offered.
  public let stages: ClosedRange<Stage>
  /// On which cases it is filled in. One that outlives the decision on the case is of any case, or of closed ones.
  public let target: CommandTarget
  /// The only law under which it is offered; nil for both.
  public let jurisdiction: Jurisdiction?
  /// Of which cases it is proposed as still to be begun.
  let isOffered: @Sendable (CaseFile) -> Bool
  /// What the answers so far imply.
  public let standing: @Sendable (Situation, AnswerSheet) -> AssessmentStanding
  /// Carries what a command says over into the case's own row, where that has a place for the answer itself.
  let carry: @Sendable (inout Case, Command) -> Void
  /// Carries what is implied over into the case's own row; nothing where the case has no place for it.
  let conclude: @Sendable (inout Case, AssessmentStanding) -> Void
  /// Carries what is implied over into other parts of the case.
  let settle: @Sendable (inout CaseFile, Act) -> Void
  /// What is wrong with answers that no case like this can have; nil when nothing is.
  let objection: @Sendable (Act) -> Refusal?

  public init(
    _ command: CommandName, _ title: String, question: String, help: String, questions: [Field], part: Field? = nil,
    stages: ClosedRange<Stage> = .intake ... .primaryInvestigation, target: CommandTarget = .openCase,
    only jurisdiction: Jurisdiction? = nil,
    offered: @escaping @Sendable (CaseFile) -> Bool = { _ in true },
    carry: @escaping @Sendable (inout Case, Command) -> Void = { _, _ in },
    conclude: @escaping @Sendable (inout Case, AssessmentStanding) -> Void = { _, _ in },
    settle: @escaping @Sendable (inout CaseFile, Act) -> Void = { _, _ in },
    objection: @escaping @Sendable (Act) -> Refusal? = { _ in nil },
    standing: @escaping @Sendable (Situation, AnswerSheet) -> AssessmentStanding
  ) {
    self.command = command
    self.title = title
    self.question = question
    self.help = help
    self.questions = questions
    self.part = part
    self.stages = stages
    self.target = target
    self.jurisdiction = jurisdiction
    isOffered = offered
    self.carry = carry
    self.conclude = conclude
    self.settle = settle
    self.objection = objection
    self.standing = standing
  }
}

extension AssessmentDefinition {
  func field(_ name: String) -> Field? { questions.first { $0.name == name } }

  /// Whether it has its place on a case: at its stage, under its law, and before the decision that rests on it.
  func isTimely(on row: Case) -> Bool {
    stages.contains(row.stage) && (jurisdiction == nil || jurisdiction == row.jurisdiction) && decided(row) == nil
  }

  /// When it was decided what rests on its answers: they stand from then on.
  private func decided(_ row: Case) -> Moment? {
    target == .openCase && row.decision != DecisionCommands.passed ? row.decidedAt : nil
  }

  /// What of the case a command is about: `component 17`; empty for the whole case.
  func subject(of command: Command) -> String { subject(part.flatMap { command.number($0) }) }

  private func subject(_ key: Int64?) -> String {
    guard let part, case .part(let table) = part.type, let key else { return "" }
    return "\(table.rawValue) \(key)"
  }

  /// The answers on record: what its form begins with.
  private var recorded: Standing {
    let definition = self
    return Standing(wholeOr: part) { file, key in
      guard let assessment = Assessment.of(definition.command) else { return [:] }
      return file.sheet(assessment, subject: definition.subject(key)).values
    }
  }

  /// The command that fills it in.
  public var commandDefinition: CommandDefinition {
    let definition = self
    return CommandDefinition(
      command, title, .assessments, on: target, help: help, fields: (part.map { [$0] } ?? []) + questions,
      clears: questions, standing: recorded
    ) { (draft, act) throws(Refusal) in
      try draft.change { (file, keys) throws(Refusal) in try definition.fill(&file, &keys, act) }
    }
  }

  private func fill(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    guard let assessment = Assessment.of(command) else { return }
    if let decided = decided(file.case) {
      throw .because(
        "\(file.case.reference) was decided on \(decided.day.shortText): take that decision back first, or restart the case."
      )
    }
    if let refusal = objection(act) { throw refusal }
    let subject = subject(of: act.command)
    var isChanged = false
    for field in questions {
      guard let value = act.command[field] else { continue }
      let stored = value == .list([]) ? "" : value.stored
      isChanged = file.answer(assessment, subject, field, stored, &keys, act) || isChanged
    }
    if !isChanged { throw .because("Nothing of it is new: answer or change at least one question.") }
    carry(&file.case, act.command)
    let situation = Situation(file: file, office: act.office, guidance: act.guidance)
    conclude(&file.case, standing(situation, file.sheet(assessment, subject: subject)))
    settle(&file, act)
  }
}

extension CaseFile {
  /// Puts, changes or (with an empty value) takes away the answer to a question.
  /// - Returns: whether that changes anything.
  @discardableResult
  mutating func answer(
    _ assessment: Assessment, _ subject: String, _ field: Field, _ value: String, _ keys: inout Keys, _ act: Act
  ) -> Bool {
    let index = assessmentAnswers.firstIndex {
      $0.assessment == assessment && $0.subject == subject && $0.question == field.name
    }
    guard let index else {
      if value.isEmpty { return false }
      assessmentAnswers.append(
        AssessmentAnswer(
          id: keys.next(), caseID: self.case.id, assessment: assessment, subject: subject, question: field.name,
          value: value, at: act.occurred, by: act.actor.id))
      return true
    }
    if assessmentAnswers[index].value == value { return false }
    if value.isEmpty {
      assessmentAnswers.remove(at: index)
    } else {
      assessmentAnswers[index].value = value
      assessmentAnswers[index].at = act.occurred
      assessmentAnswers[index].by = act.actor.id
    }
    return true
  }
}
