extension Situation {
  /// What is open while a rule waits for somebody's answer: to ask, and then to record what was answered. Nothing once that is there.
  func consulting(
    _ id: RequirementID, _ whom: Consulted, on topic: ConsultationTopic, _ text: String, question: String
  ) -> [Question] {
    if !file.consultations(whom, on: topic).isEmpty { return [] }
    guard let asked = file.consultations(whom, on: topic, isAnswered: false).last else {
      return [
        Question(id, text, command: .consultationLog, proposal: .consultation(whom, topic, question))
      ]
    }
    return [
      Question(
        id, "Record what was answered by the \(whom.rawValue).", command: .consultationAnswer,
        proposal: [ConsultationCommands.number.name: String(asked.id)], field: ConsultationCommands.theAnswer)
    ]
  }
}
