import Casework
import Terminal

/// The list of what a field takes, and what can be added to a register or a case without leaving the form.
extension ConsoleState {
  /// Opens what the field with the focus has: its choices, the register, the people found.
  mutating func openField() -> [Effect] {
    guard let form, form.divergenceForm == nil, let identifier = form.form.focusedIdentifier else { return [] }
    if case .area(let area) = form.form.fields.first(where: { $0.identifier == identifier })?.control {
      return editText(area, of: identifier)
    }
    let items = form.listItems(of: identifier)
    if items.isEmpty {
      message = .note("This field has no list: type into it.")
    } else {
      let label = form.form.fields.first { $0.identifier == identifier }?.label ?? ""
      overlay = .chooser(Chooser(title: label, items: items))
    }
    return []
  }

  /// Puts what was chosen from the list into the field.
  mutating func take(_ value: String) -> [Effect] {
    noteEdit()
    let now = now
    form?.take(value, now: now)
    return []
  }

  /// Puts what was chosen from the list into the fields that it names.
  mutating func take(_ values: [String: String]) -> [Effect] {
    noteEdit()
    form?.take(values)
    return []
  }

  /// Opens the form of what is to be added on top of the form that needs it.
  ///
  /// - Parameter name: what was typed to find it; empty for what stands in the field.
  mutating func create(_ command: CommandName, name: String) -> [Effect] {
    guard let form, let identifier = form.form.focusedIdentifier else { return [] }
    self.form?.awaitsCreation = identifier
    let name = name.isEmpty ? form.typed(in: identifier) ?? "" : name
    let proposal = command == .organisationAdd ? [OrganisationCommands.name.name: name] : [:]
    // While it lies below, nothing is typed in it. What cannot be written now is tried again from the form on top.
    return keepDraft(.pause) + [.prepare(FormRequest(command, case: form.request.reference, proposal: proposal))]
  }

  /// Closes the form on top; the one below it has the keys again.
  mutating func closeForm() {
    form = formsBelow.popLast()
    fit()
    let formSize = formSize
    form?.fit(formSize)
  }

  /// What a form is read by was read again: what was added from it is filled in.
  mutating func renewed(_ request: FormRequest, _ material: FormMaterial) {
    guard form?.request == request else { return }
    noteEdit()
    let (size, actor, now) = (formSize, session.actor.id, now)
    form?.renew(material, own: actor, size: size, now: now)
  }
}

extension CommandForm {
  /// Whether the field with the focus is a long text.
  var isInArea: Bool {
    guard let identifier = form.focusedIdentifier,
      case .area = form.fields.first(where: { $0.identifier == identifier })?.control
    else { return false }
    return true
  }

  /// Whether the field with the focus has a list to choose from.
  var hasList: Bool {
    guard let identifier = form.focusedIdentifier,
      let control = form.fields.first(where: { $0.identifier == identifier })?.control
    else { return false }
    switch control {
    case .choice, .choices: return true
    case .area: return false
    case .text:
      return field(identifier).map {
        isTemplate(identifier) || $0.type == .organisation || $0.type == .person
          || $0.type == .requirement && !openQuestions.isEmpty
      } ?? false
    }
  }

  /// What the list of a field offers.
  func listItems(of identifier: String) -> [Chooser.Item] {
    guard let control = form.fields.first(where: { $0.identifier == identifier })?.control else { return [] }
    let type = field(identifier)?.type
    var items: [Chooser.Item] = []
    switch control {
    case .choice(let choice): items = choice.choices.map { Self.item($0, isTaken: $0.value == choice.value) }
    case .choices(let choice): items = choice.choices.map { Self.item($0, isTaken: choice.taken.contains($0.value)) }
    case .text, .area: items = lookedUp(in: identifier)
    }
    if let command = creation(for: type) { items.append(command) }
    return items
  }

  private static func item(_ choice: Terminal.Choice, isTaken: Bool) -> Chooser.Item {
    Chooser.Item(title: choice.label, remark: isTaken ? "taken" : "", choice: .value(choice.value))
  }

  /// The letters to begin with: each fills in the whole form.
  var letterItems: [Chooser.Item] {
    material.letters.map { letter in
      Chooser.Item(
        title: letter.title, remark: letter.kind.rawValue, keyword: letter.template, choice: .values(letter.values))
    }
  }

  /// Whether a field takes the name of a letter's template.
  func isTemplate(_ identifier: String) -> Bool {
    definition.name == .letterWrite && identifier == WritingCommands.template.name
  }

  private func lookedUp(in identifier: String) -> [Chooser.Item] {
    if isTemplate(identifier) { return letterItems }
    let typed = typed(in: identifier)
    switch field(identifier)?.type {
    case .organisation:
      let fitting = typed.map { Organisation.matching($0, in: material.organisations) } ?? []
      return (fitting.isEmpty ? material.organisations : fitting).map { body in
        Chooser.Item(
          title: body.name, remark: body.kind,
          choice: .value(Self.reading(of: body, among: material.organisations).writtenOut ?? body.name))
      }
    case .person:
      let found = (typed.flatMap { people(for: $0, in: identifier) } ?? []).map {
        Chooser.Item(title: $0.text, remark: "", choice: .value("\($0.id) \($0.text)"))
      }
      let new = typed.flatMap { typed in newPerson(typed, in: identifier).map { (typed, $0) } }.map {
        Chooser.Item(title: "Somebody new, \($0)", remark: "new", choice: .values($1))
      }
      return found + [new].compactMap { $0 }
    case .requirement: return openQuestions
    default: return []
    }
  }

  private func creation(for type: FieldType?) -> Chooser.Item? {
    switch type {
    case .organisation:
      Chooser.Item(title: "Add a body to the register", remark: "new", choice: .create(.organisationAdd))
    case .party, .parties:
      request.reference == nil
        ? nil : Chooser.Item(title: "Add a party to the case", remark: "new", choice: .create(.partyAdd))
    default: nil
    }
  }

  /// Puts a value into the field with the focus; of several, takes it or puts it back.
  mutating func take(_ value: String, now: Moment) {
    guard let identifier = form.focusedIdentifier,
      let field = form.fields.first(where: { $0.identifier == identifier })
    else { return }
    if case .choices(let choice) = field.control {
      let taken = choice.taken.contains(value) ? choice.taken.filter { $0 != value } : choice.taken + [value]
      form.values[identifier] = taken.joined(separator: "; ")
    } else {
      form.values[identifier] = value
    }
    if identifier == definition.standing?.subject?.name { showStanding() }
    form.setError(nil, for: identifier)
    form.setReading(nil, for: identifier)
  }

  /// Takes in what is on record now, and fills in what was added from this form.
  mutating func renew(_ material: FormMaterial, own actor: Int64, size: Size, now: Moment) {
    let before = self.material
    if let view = material.view { changed(view, except: actor) }
    self.material = material
    lay(out: size)
    showStanding()
    guard let identifier = awaitsCreation else { return }
    awaitsCreation = nil
    switch field(identifier)?.type {
    case .organisation:
      let known = Set(before.organisations.map(\.id))
      guard let added = material.organisations.first(where: { !known.contains($0.id) }) else { return }
      take(Self.reading(of: added, among: material.organisations).writtenOut ?? added.name, now: now)
    case .party, .parties:
      let known = Set((before.view?.file.parties ?? []).map(\.id))
      guard let added = material.view?.file.parties.last(where: { !known.contains($0.id) }) else { return }
      take(String(added.id), now: now)
    default: break
    }
  }
}
