import Casework
import Terminal

/// What a form answers, where it answers something that is open on the case.
extension CommandForm {
  /// The step that it was opened for, or that its fields name.
  var step: OpenStep? {
    guard definition.name == .requirementAnswer else { return request.step }
    let (id, subject) = (typed(in: GuidanceCommands.requirement.name), typed(in: GuidanceCommands.subject.name))
    let next = view?.next ?? []
    return (next + NextSteps.grouped(next)).first { $0.requirement.rawValue == id && $0.subject == subject ?? "" }
  }

  /// What is asked, with its paragraph and force.
  var question: String? {
    step.map { step in
      "\(step.text) (\((step.requirements.map(\.rawValue) + [step.label].compactMap { $0 }).joined(separator: ", ")))"
    }
  }

  /// Where typing begins for a step: in the field that is asked about, or else in the first that is needed and still empty.
  /// Nil for the first of the form.
  var beginning: String? {
    guard let step = request.step else { return nil }
    if definition.name == .requirementAnswer { return GuidanceCommands.text.name }
    if let field = step.field, definition.fields.contains(where: { $0.name == field }) { return field }
    let own = definition.fields.filter { $0.name != definition.standing?.subject?.name }
    return (own.first { $0.isRequired && typed(in: $0.name) == nil } ?? own.first)?.name
  }

  /// The questions that a field for a requirement can name, each with the subject that it is about.
  var openQuestions: [Chooser.Item] {
    let hasSubject = definition.fields.contains { $0.name == GuidanceCommands.subject.name }
    let isAnswer = definition.name == .requirementAnswer
    return (view?.next ?? []).filter { !isAnswer || $0.takesAnswer }.map { step in
      var values = [GuidanceCommands.requirement.name: step.requirement.rawValue]
      if hasSubject { values[GuidanceCommands.subject.name] = step.subject }
      return Chooser.Item(
        title: step.text, remark: step.requirement.rawValue, keyword: step.requirement.rawValue,
        choice: .values(values))
    }
  }

  /// Puts values into the fields that they name.
  mutating func take(_ values: [String: String]) {
    for (name, value) in values where field(name) != nil {
      form.values[name] = value
      form.setError(nil, for: name)
      form.setReading(nil, for: name)
    }
  }
}
