/// What is next on a case, from the rules alone.
public enum NextSteps {
  /// First what binds, then what has a date, by date, then what waits for an answer; within each the legal requirements come
  /// before the policy ones and the guidance. A question that has a date stands once, with its date.
  public static func list(_ situation: Situation) -> [OpenStep] {
    let asked = situation.guidance.questions(in: situation).filter { isOffered($0, situation) }
    let questions = asked.filter { !foremost.contains($0.requirement) }
    let dated = situation.guidance.deadlines(in: situation).filter { !foremost.contains($0.requirement) }
    let steps =
      asked.filter { foremost.contains($0.requirement) }.compactMap { step($0, situation, .binding) }
      + binding(situation)
      + dated.compactMap { deadline in
        let question =
          questions.first { $0.requirement == deadline.requirement && $0.subject == deadline.subject }
          ?? assessing(deadline, situation)
        return step(.deadline, deadline, question, situation)
      }
      + questions.filter { question in
        !dated.contains { $0.requirement == question.requirement && $0.subject == question.subject }
      }.compactMap { step($0, situation) }
    return steps.enumerated().sorted { key($0.element, $0.offset) < key($1.element, $1.offset) }.map(\.element)
  }
}

// MARK: - How the list is made

extension NextSteps {
  /// What comes before everything that has a date or waits for an answer: somebody at risk now, and a serious legal threat.
  private static let foremost: Set<RequirementID> = ["SM-10.36", "SM-10.61"]

  /// What stands in the way of everything: asked with an act that nothing else speaks against, so that the rules answer.
  private static func binding(_ at: Situation) -> [OpenStep] {
    guard !at.file.case.isClosed, let actor = at.office.member(at.file.case.owner) ?? at.office.staff.first else {
      return []
    }
    let moment = at.file.case.receivedAt
    let act = Act(
      command: Command(.caseDescribe, case: at.file.case.reference), actor: actor, occurred: moment, entered: moment,
      situation: at)
    return at.guidance.unmet(by: act).filter { $0.rule.block == .record }.map { unmet in
      OpenStep(
        kind: .binding, requirement: unmet.rule.id, subject: "", force: unmet.rule.force, label: unmet.label,
        text: unmet.message, sentence: unmet.rule.sentence, deadline: nil,
        command: answering[unmet.rule.id] ?? .caseDescribe, proposal: [:], field: nil, none: nil)
    }
  }

  private static func step(
    _ kind: OpenStep.Kind, _ deadline: Deadline, _ question: Question?, _ at: Situation
  ) -> OpenStep? {
    guard let rule = at.guidance[deadline.requirement] else { return nil }
    let command = question?.command ?? command(for: deadline, at)
    let proposal = question?.proposal ?? (answers(command, deadline) ? proposal(for: deadline, at) : [:])
    return OpenStep(
      kind: kind, requirement: rule.id, subject: deadline.subject, force: rule.force, label: at.label(of: rule),
      text: deadline.text.isEmpty ? question?.text ?? rule.sentence : deadline.text, sentence: rule.sentence,
      deadline: deadline, command: command, proposal: proposal, field: question?.field, none: question?.none)
  }

  private static func step(
    _ question: Question, _ at: Situation, _ kind: OpenStep.Kind = .question
  ) -> OpenStep? {
    guard let rule = at.guidance[question.requirement] else { return nil }
    var proposal = question.proposal
    if question.command == nil {
      // What is told in words is done; the rest is to be changed.
      proposal[GuidanceCommands.requirement.name] = rule.id.rawValue
      proposal[GuidanceCommands.kind.name] = AnswerKind.done.rawValue
      if !question.subject.isEmpty { proposal[GuidanceCommands.subject.name] = question.subject }
    }
    return OpenStep(
      kind: kind, requirement: rule.id, subject: question.subject, force: rule.force, label: at.label(of: rule),
      text: question.text, sentence: rule.sentence, deadline: nil, command: question.command ?? .requirementAnswer,
      proposal: proposal,
      field: question.field ?? (question.command == nil ? GuidanceCommands.text.name : nil), none: question.none)
  }

  /// The commands that meet a requirement whose rule puts no question.
  private static let answering: [RequirementID: CommandName] = [
    "SM-1.1": .caseMatch, "SM-1.9c": .contactLog, "SM-1.20b": .informationReceive, "SM-1.27": .contactLog,
    "SM-1.34e": .contactLog, "SM-9.44": .assessLegalThreat, "SM-9.45b": .assessLegalThreat, "SM-9.99b": .riskAssess,
    "SM-9.101b": .assessLegalThreat, "SM-10.72": .assessHighRisk,
  ]

  /// A date by which risk is assessed again asks for what the assessment still lacks.
  private static func assessing(_ deadline: Deadline, _ at: Situation) -> Question? {
    guard answering[deadline.requirement] == .riskAssess else { return nil }
    return at.assessing(
      deadline.requirement, deadline.text, for: AssessmentPoint(next: at.file.case), subject: deadline.subject)
  }

  /// The command that meets a deadline whose rule puts no question. A complaint is acknowledged by letter, but a form of which nobody
  /// has said yet whether it is new takes contacts only (SM-1.1).
  private static func command(for deadline: Deadline, _ at: Situation) -> CommandName {
    if deadline.subject == Case.receipt, at.file.case.stage != .received { return .letterRecord }
    let command = answering[deadline.requirement] ?? .noteAdd
    return isOffered(CommandTable.definition(of: command), in: at) ? command : .noteAdd
  }

  /// Whether a command is what meets the deadline, and no note in its place.
  private static func answers(_ command: CommandName, _ deadline: Deadline) -> Bool {
    command == .letterRecord || command == answering[deadline.requirement]
  }

  /// What a deadline about a paper proposes: the contact that is answered or returned, the request that is waited for.
  private static func proposal(for deadline: Deadline, _ at: Situation) -> [String: String] {
    if deadline.subject == Case.receipt { return acknowledgement(at) }
    guard let number = deadline.subject.split(separator: " ").last, let key = Int64(number) else { return [:] }
    let party = at.file.contacts.first { $0.id == key }?.party.map { [ContactCommands.party.name: String($0)] } ?? [:]
    switch deadline.requirement {
    case "SM-1.20b": return [InformationCommands.number.name: String(key)]
    case "SM-1.27": return party.merging([ContactCommands.answers.name: String(key)]) { first, _ in first }
    case "SM-9.44", "SM-9.45b", "SM-9.101b": return [LegalThreatAssessment.contact.name: String(key)]
    case "SM-1.34e": return party.merging([ContactCommands.returns.name: String(key)]) { first, _ in first }
    default: return [:]
    }
  }

  private static func acknowledgement(_ at: Situation) -> [String: String] {
    guard let party = at.file.complainantParty else { return [:] }
    if at.file.case.stage == .received { return [ContactCommands.party.name: String(party.id)] }
    let letter = [String: String].letter(.acknowledgement, to: party)
    let asked = at.file.complainant?.preferredContact
    let method = asked.map { $0.isWritten ? $0 : at.file.usualMethod } ?? at.file.usualMethod
    return letter.merging([LetterCommands.method.name: method.rawValue]) { first, _ in first }
  }

  private static func key(_ step: OpenStep, _ offset: Int) -> (Int, Day, Int, Int) {
    let kind = OpenStep.Kind.allCases.firstIndex(of: step.kind) ?? 0
    let force = Force.allCases.firstIndex(of: step.force) ?? 0
    return (kind, step.due ?? .earliest, force, offset)
  }
}
