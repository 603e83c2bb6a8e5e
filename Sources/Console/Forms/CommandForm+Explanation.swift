import Casework
import Terminal

/// The form in words: for the page that explains it.
extension CommandForm {
  func explanation() -> [String] {
    var text: [String] = []
    if let refusal {
      text.append("Not saved:")
      text += zip(refusal.reasons, refusal.sentences).flatMap { reason, sentence in
        ["- \(sentence)"]
          + (reason.requirement.flatMap { Guidance.current[$0]?.sentence }.map { ["  \($0)"] } ?? [])
      }
      text.append("")
    }
    if !misfits.isEmpty {
      text.append("Typed before, and without a field that takes it now:")
      text += misfits.sorted { $0.key < $1.key }.map { name, value in
        "- \(definition.fields.first { $0.name == name }?.label ?? name): \(value)"
      }
      text.append("")
    }
    if let field = definition.fields.first(where: { $0.name == form.focusedIdentifier }) {
      text.append("\(field.label)\(field.isRequired ? " (needed)" : ""): \(field.type.name)")
      if let error = form.fields.first(where: { $0.identifier == field.name })?.error {
        text.append("What stands there: \(error)")
      }
      if !field.help.isEmpty { text.append(field.help) }
      if let paragraph = field.paragraph {
        let sentence = Guidance.current[paragraph]?.sentence ?? ""
        text.append("\(paragraph) \(sentence)")
      }
      if !field.type.options.isEmpty { text += field.type.options.map { "- \($0)" } }
      text.append("")
    }
    if let letter {
      text += letter.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""]
    }
    text += [definition.title, definition.help]
    if let why = definition.notUndoable { text.append("It cannot be undone: \(why)") }
    return text
  }

  /// The letter that the form is about, to be read before it is made ready or sent.
  var letter: WrittenLetter? {
    guard let field = definition.fields.first(where: { $0.type == .part(.writtenLetter) }),
      let key = typed(in: field.name).flatMap({ Int64($0) })
    else { return nil }
    return view?.file.writtenLetters.first { $0.id == key }
  }
}
