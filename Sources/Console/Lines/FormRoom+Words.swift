import Casework
import Terminal

/// What the keys of the panes' form do besides typing, as words: an editor, what was entered last time, the list of what a field takes,
/// and adding what is missing there.
extension FormRoom {
  /// What a field's line asks for beyond an answer; nil where it is one.
  mutating func obeyInField(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep? {
    // A word that is a choice of the field means that.
    guard !questions.isInText, let field = questions.field, field.chosen(line.trimmingSpaces) == nil else { return nil }
    let words = line.lowercased().split(separator: " ")
    switch (words.first, words.count) {
    case ("editor", 1) where field.isText: return edit(field, context)
    case ("same", 1): return try sameAsLast(field, &context)
    case ("same", 2) where words[1] == "all": return .stay(allAsLast(context))
    case ("list", _) where hasList(field):
      return .stay(list(field, words.dropFirst().joined(separator: " ")))
    case ("new", 1): return create(for: field)
    default: return nil
    }
  }

  /// What can be typed in the field beside an answer, for its help.
  func wordsHelp(_ context: DialogueContext) -> [String] {
    guard let field = questions.field else { return [] }
    var words: [String] = []
    if field.isText, context.settings.isEditorAllowed { words.append("editor: writes the text in your editor.") }
    if hasList(field) { words.append("list, with letters behind it: what the field takes.") }
    if creation(for: field) != nil { words.append("new: adds what is missing there, and comes back.") }
    if lastTime(context)[field.name] != nil {
      words.append("same: as you entered it last time. same all: also the other fields.")
    }
    return words
  }

  // MARK: - An editor

  private mutating func edit(_ field: LineField, _ context: DialogueContext) -> DialogueStep {
    guard context.settings.isEditorAllowed else {
      return .stay(["An editor is not allowed here (\(context.settings[.editorAllowed].origin))."])
    }
    var request = EditRequest(field: field.name, text: questions.values[field.name] ?? "")
    if let filled, let place = context.edit(filled.draft, field.name) {
      form?.draftID = place.id
      request.folder = place.folder
    }
    return .edit(request)
  }

  mutating func edited(_ result: EditResult, _ context: inout DialogueContext) throws -> [String] {
    guard let field = questions.field else { return [] }
    switch result {
    case .kept(let sentence): return [sentence]
    case .text(let text):
      let before = questions.values[field.name] ?? ""
      if text.allSatisfy(\.isWhitespace), !before.isEmpty {
        return ["The editor left nothing: the text is kept as it was."]
      }
      if text == before { return ["Nothing was changed."] }
      let size = SpokenText.count(text.split { $0.isWhitespace }.count, "word")
      guard case .stay(let said) = try fill(text, in: field, &context) else { return [] }
      return ["The text is as you left it in the editor, \(size)."] + said + keep(&context)
    }
  }

  /// Puts a value in the field as if it had been typed.
  private mutating func fill(
    _ text: String, in field: LineField, _ context: inout DialogueContext
  ) throws -> DialogueStep {
    let asked = questions.index
    var answered = questions
    let shared = context
    let result = answered.take(text, for: field) { field, value in verdict(field, value, shared) }
    questions = answered
    return try goOn(result, from: asked, &context)
  }

  // MARK: - As last time

  private func lastTime(_ context: DialogueContext) -> [String: String] { context.lastTime[request.command] ?? [:] }

  private mutating func sameAsLast(_ field: LineField, _ context: inout DialogueContext) throws -> DialogueStep {
    guard let value = lastTime(context)[field.name] else { return .stay(["Nothing was entered here last time."]) }
    guard case .stay(let said) = try fill(value, in: field, &context) else { return .stay([]) }
    let echo = "\(field.label): \(field.shown(value).brief)"
    return .stay(said.first == echo ? said : [echo] + said)
  }

  private mutating func allAsLast(_ context: DialogueContext) -> [String] {
    let last = lastTime(context)
    let empty = (form?.definition.fields ?? []).filter { field in
      field.isRepeated && questions.values[field.name, default: ""].isEmpty && last[field.name] != nil
    }
    for field in empty { questions.put(last[field.name] ?? "", in: field.name) }
    return [
      empty.isEmpty
        ? "Nothing was entered last time in the fields that are empty."
        : "As last time: \(empty.map(\.label).joined(separator: ", "))."
    ] + questions.lead
  }

  // MARK: - What a field takes

  private func hasList(_ field: LineField) -> Bool { !items(of: field).isEmpty }

  private func items(of field: LineField) -> [Chooser.Item] {
    guard field.options.isEmpty, var form else { return [] }
    form.fill([field.name: ""])
    return form.listItems(of: field.name).filter { !$0.choice.isCreation }
  }

  private func list(_ field: LineField, _ letters: String) -> [String] {
    let fitting = items(of: field).filter { letters.isEmpty || $0.title.lowercased().contains(letters) }
    let most = 2 * DialogueContext.pageLength
    guard !fitting.isEmpty else { return ["Nothing there has '\(letters)' in its name."] }
    let rest = fitting.count > most ? ["\(fitting.count - most) more; list with letters behind it finds them."] : []
    return fitting.prefix(most).map { $0.remark.isEmpty ? $0.title : "\($0.title), \($0.remark)" } + rest
  }

  private func creation(for field: LineField) -> CommandName? {
    form?.listItems(of: field.name).lazy.compactMap { item in
      if case .create(let command, _) = item.choice { command } else { nil }
    }.first
  }

  private mutating func create(for field: LineField) -> DialogueStep? {
    guard let command = creation(for: field) else { return nil }
    form?.awaitsCreation = field.name
    let name = questions.values[field.name] ?? ""
    let proposal = command == .organisationAdd ? [OrganisationCommands.name.name: name] : [:]
    return .enter(FormRoom(FormRequest(command, case: request.reference, proposal: proposal)))
  }

  /// Says where the form stands after something else was done on top of it, and takes in what was added there.
  mutating func resume(_ context: inout DialogueContext) throws -> [String] {
    guard var form, let field = form.awaitsCreation else { return phase == .reviewing ? review() : questions.lead }
    form.fillEvery(questions.values, divergences: form.divergenceValues)
    form.form.setFocus(to: field)
    if case .renewed(_, let material)? = try context.run(.renew(request)) {
      form.renew(
        material, own: context.desk.session.actor.id, size: Size(rows: 24, columns: 80), now: context.desk.now())
    }
    form.awaitsCreation = nil
    self.form = form
    questions.replaceFields(Self.fields(of: form))
    questions.take(form.form.values, standing: form.standing)
    // It may be there now; whether it is, saving tells.
    questions.withdrawComplaint(about: field)
    return questions.lead
  }
}
