/// Commands about the requirements themselves: answers, divergences, supervision.
public enum GuidanceCommands {
  public static let requirement = Field(
    "requirement", "Requirement", .requirement, required: true, help: "Its id, such as SM-1.15.")
  public static let subject = Field(
    "subject", "Subject", .text,
    help:
      "Which of its questions, where it asks several, such as 'contact 17'; an answer may name more, with semicolons.")
  /// Between the questions that one answer names.
  static let subjectSeparator = "; "
  public static let kind = Field(
    "answer", "Answer", .choice(of: AnswerKind.self), required: true, help: "Done, or not applicable.")
  public static let text = Field(
    "text", "In words", .longText,
    help: "The answer: what was said or done, or why it does not apply; needed for the latter.")

  public static let instead = Field(
    "instead", "Done instead", .longText, help: "What was done instead.", paragraph: "SM-0.4")
  public static let reason = Field("reason", "Reason", .longText, help: "Why.", paragraph: "SM-0.4")
  public static let legalAdvice = Field(
    "legal-advice", "Legal advice", .text,
    help: "The reference of the Legal Team's advice; needed for a legal requirement.")

  public static let divergence = Field(
    "divergence", "Divergence", .part(.divergence), required: true, help: "The divergence, by its number.")
  public static let explanation = Field(
    "reason", "Reason", .longText, required: true, help: "Why.", paragraph: "SM-0.4")

  public static let act = Field(
    "act", "Act", .command, required: true, help: "The command that is signed off.", paragraph: "SM-0.5")

  public static let answer = CommandDefinition(
    .requirementAnswer, "Answer a requirement", .guidance, on: .anyCase,
    help: "Answers a question that the guidance asks on this case: done, or not applicable.",
    fields: [requirement, subject, kind, text]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try answer(&file, &keys, act) }
  }

  public static let diverge = CommandDefinition(
    .divergenceRecord, "Record a divergence", .guidance, on: .anyCase,
    help:
      "Records a departure from a requirement that asks something of this case, with what was done instead and why.",
    fields: [requirement, subject, instead, reason, legalAdvice]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try diverge(&file, &keys, act) }
  }

  public static let withdraw = CommandDefinition(
    .divergenceWithdraw, "Withdraw a divergence", .guidance, on: .anyCase,
    help: "Takes a divergence off the list because the requirement is met after all.",
    fields: [divergence, explanation]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try withdraw(&file, &keys, act) }
  }

  public static let explain = CommandDefinition(
    .divergenceExplain, "Explain what was recorded afterwards", .guidance, on: .anyCase,
    help: "Gives the reason for a requirement that was not met when something was recorded afterwards.",
    fields: [divergence, instead, explanation, legalAdvice]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in try explain(&file, act) }
  }

  public static let sign = CommandDefinition(
    .supervisionSign, "Sign an act off", .guidance, on: .anyCase,
    help: "Gives the supervision that an act on this case needs; it holds for one act.", fields: [act],
    notUndoable: "a signature that was given cannot be ungiven; leave the act undone, or correct it."
  ) { (draft, act) throws(Refusal) in
    guard let signed = act.command.choice(Self.act, as: CommandName.self) else { throw .field(Self.act, "is needed.") }
    try draft.change { (file, keys) throws(Refusal) in
      // A signature given outside the program is its giver's, whoever records it (decision D1a).
      let signer = act.signatureOutside?.approver ?? act.actor.id
      file.signOffs.append(
        SignOff(id: keys.next(), caseID: file.case.id, act: signed, by: signer, at: act.occurred))
    }
  }
}

// MARK: - What they change

extension GuidanceCommands {
  private static func answer(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let id = RequirementID(act.command.text(requirement) ?? "")
    let subject = act.command.text(subject) ?? ""
    guard let kind = act.command.choice(kind, as: AnswerKind.self) else { throw .field(Self.kind, "is needed.") }
    guard let rule = act.guidance[id] else { throw .field(requirement, "\(id) is not among the requirements.") }
    if case .check = rule.provision {
      throw .field(requirement, "\(id) is met by what is done, and takes no answer.")
    }
    let open = act.guidance.questions(of: id, in: act.situation.withoutDivergences(from: id))
    let answered = open.contains { $0.subject == subject } ? [subject] : subjects(subject)
    guard !answered.isEmpty, answered.allSatisfy({ name in open.contains { $0.subject == name } }) else {
      let subjects = open.map { "'\($0.subject)'" }.joined(separator: ", ")
      throw .field(
        requirement, open.isEmpty ? "\(id) asks nothing of this case now." : "\(id) asks about \(subjects); say which.")
    }
    if kind == .notApplicable, act.command.text(text) == nil {
      throw .field(text, "is needed: say why it does not apply.")
    }
    for subject in answered {
      file.answers.append(
        RequirementAnswer(
          id: keys.next(), caseID: file.case.id, requirement: id, subject: subject, kind: kind,
          text: act.command.text(text) ?? "", at: act.occurred, by: act.actor.id))
    }
  }

  /// The questions that an answer names, each once.
  private static func subjects(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmed }.reduce(into: []) { names, name in
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
  }

  private static func diverge(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let id = RequirementID(act.command.text(requirement) ?? "")
    guard let rule = act.guidance[id] else { throw .field(requirement, "\(id) is not among the requirements.") }
    if rule.enforcement == .block {
      throw .field(
        requirement, "\(id) stops an act; give the divergence with that act, for which alone it holds.")
    }
    if rule.isLegal, !act.actor.role.isManager || (act.command.text(legalAdvice) ?? "").isBlank {
      throw .field(
        legalAdvice,
        "only an operations manager or above, with the Legal Team's advice, may diverge from a legal requirement.")
    }
    let subject = try subjectDivergedFrom(rule, act)
    var row = Divergence(
      id: keys.next(), caseID: file.case.id, requirement: id, instead: act.command.text(instead) ?? "",
      reason: act.command.text(reason) ?? "", by: act.actor.id, at: act.occurred, stage: file.case.stage,
      act: act.name)
    row.legalAdvice = act.command.text(legalAdvice)
    row.subject = subject
    file.divergences.append(row)
  }

  /// Which of a requirement's questions and dates a divergence is from: one of those that stand open, so that the others still do. Nil where the
  /// requirement asks nothing at all, as one about conduct, or has one question only.
  private static func subjectDivergedFrom(_ rule: Rule, _ act: Act) throws(Refusal) -> String? {
    let subject = act.command.text(subject) ?? ""
    let open = act.guidance.openSubjects(of: rule.id, in: act.situation)
    if open.contains(subject) || open.isEmpty && subject.isEmpty { return subject.isEmpty ? nil : subject }
    let named = open.map { $0.isEmpty ? "itself" : "'\($0)'" }.joined(separator: ", ")
    throw .field(
      Self.subject,
      open.isEmpty ? "\(rule.id) asks nothing of this case now." : "\(rule.id) asks about \(named); say which.")
  }
}
