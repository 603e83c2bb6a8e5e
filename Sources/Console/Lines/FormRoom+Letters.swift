import Casework
import Terminal

/// A letter begun with one of the office's templates.
extension FormRoom {
  /// Once a letter to begin with is chosen, the form holds what it says. What somebody wrote themselves is not written over.
  ///
  /// - Parameter former: the template that was chosen before.
  /// - Returns: what is said of it.
  mutating func beginLetter(instead former: String?) -> [String] {
    let chosen = questions.values[WritingCommands.template.name] ?? ""
    guard var form, form.isTemplate(WritingCommands.template.name), chosen != former ?? "",
      let letter = form.material.letters.first(where: { $0.template == chosen })
    else { return [] }
    let text = questions.values[WritingCommands.text.name] ?? ""
    let formerText = form.material.letters.first { $0.template == former }?.text ?? ""
    guard text.allSatisfy(\.isWhitespace) || text == formerText else {
      questions.put(former ?? "", in: WritingCommands.template.name)
      return [
        "The text that you wrote stays. To begin with '\(letter.title)' instead, clear the text, and choose it again."
      ]
    }
    form.fillEvery(questions.values, divergences: form.divergenceValues)
    form.take(letter.values)
    self.form = form
    questions.take(form.form.values, standing: form.standing)
    return [
      "The letter begins with '\(letter.title)'. Enter at the text keeps it, editor changes it, read in the review says all of it."
    ]
  }
}
