/// What the guidance has somebody asked about.
public enum ConsultationTopic: String, Sendable, CaseIterable {
  case remit
  case referral = "genuineness of an MP referral"
  case victimsAndPrisonersAct = "Victims and Prisoners Act"
  case continuingHealthcare = "continuing healthcare"
  case category = "category"
  case priority
  case jointWorking = "joint working"
  case timeLimit = "time limit"
  case localResolution = "local resolution"
  case writtenResponse = "written response"
  case publicValue = "Public Value Model"
  case clinicalAdvice = "clinical advice"
  case information = "information for our work"
  case mediation
  case review = "request for review"
  case complexReferral = "complex referral"
  case systemicIssue = "systemic issue"
  case risk
  case jurisdiction = "our jurisdiction"
  case suspectedCrime = "suspected crime"
  case organisationConcerns = "the organisation's concerns"
  case other = "something else"
}

/// Commands about what others were asked about a case.
public enum ConsultationCommands {
  public static let with = Field(
    "with", "Asked", .choice(of: Consulted.self), required: true, help: "Who was asked.", paragraph: "SM-2.3")
  public static let topic = Field(
    "topic", "About", .choice(of: ConsultationTopic.self), required: true, help: "What it was about.",
    paragraph: "SM-2.3")
  public static let question = Field(
    "question", "Question", .longText, required: true, help: "What was asked.", paragraph: "SM-2.3")
  public static let answer = Field(
    "answer", "Answer", .longText, help: "What was answered; leave it out until there is an answer.",
    paragraph: "SM-2.3")
  public static let outcome = Field(
    "outcome", "Outcome", .choice(of: ConsultationOutcome.self), help: "Agreed, not agreed, or advice given.")
  public static let number = Field(
    "consultation", "Consultation", .part(.consultation), required: true, help: "Which one, by its number.")
  public static let theAnswer = Field(
    "answer", "Answer", .longText, required: true, help: "What was answered.", paragraph: "SM-2.3")

  public static let log = CommandDefinition(
    .consultationLog, "Log a question to others", .contact, on: .anyCase,
    help: "Records a question put to a manager, the Legal Team or somebody else about this case, and its answer.",
    fields: [with, topic, question, answer, outcome]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard let with = act.command.choice(with, as: Consulted.self), let topic = act.command.text(topic) else {
        throw .field(topic, "is needed.")
      }
      var made = Consultation(
        id: keys.next(), caseID: file.case.id, with: with, topic: topic,
        question: act.command.text(question) ?? "", askedAt: act.occurred, by: act.actor.id)
      if let given = act.command.text(answer) {
        made.answer = given
        made.answeredAt = act.occurred
        made.outcome = act.command.choice(outcome) ?? .advice
      } else if act.command[outcome] != nil {
        throw .field(answer, "is needed with an outcome.")
      }
      file.consultations.append(made)
    }
  }

  public static let reply = CommandDefinition(
    .consultationAnswer, "Log the answer of others", .contact, on: .anyCase,
    help: "Records the answer to a question that was put to somebody about this case.",
    fields: [number, theAnswer, outcome]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.consultations.firstIndex(where: { $0.id == act.command.number(number) }) else { return }
      if file.consultations[index].answer != nil { throw .field(number, "was answered already.") }
      file.consultations[index].answer = act.command.text(theAnswer)
      file.consultations[index].answeredAt = act.occurred
      file.consultations[index].outcome = act.command.choice(outcome) ?? .advice
    }
  }
}
