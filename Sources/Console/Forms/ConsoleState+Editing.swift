import Casework
import Terminal

/// A long text that is to be edited in an editor.
public struct EditRequest: Sendable, Equatable {
  /// What the editor's file is called in its folder.
  public static let fileName = Editor.fileName

  let field: String
  public let text: String
  /// A folder for the editor's file that outlasts this program; nil where there is none, and any will do.
  public internal(set) var folder: String?
}

/// What came of it.
public enum EditResult: Sendable, Equatable {
  case text(String)
  /// Nothing is changed; the sentence says why.
  case kept(String)

  /// What comes of an editor, where there is one.
  ///
  /// - Parameter edit: gives the text as the editor left it, nil where it failed.
  public init(of editor: Editor?, _ edit: (Editor) throws(ScreenError) -> String?) {
    guard let editor else {
      self = .kept("There is no editor: set VISUAL or EDITOR.")
      return
    }
    do {
      self = try edit(editor).map(EditResult.text) ?? .kept("The editor failed: the text is kept as it was.")
    } catch {
      self = .kept("The editor cannot be opened (\(error)): the text is kept as it was.")
    }
  }
}

extension ConsoleState {
  /// Opens the field with the focus in the editor, where that is allowed.
  mutating func editText(_ area: TextArea, of field: String) -> [Effect] {
    guard settings.isEditorAllowed else {
      message = .note("An editor is not allowed here (\(settings[.editorAllowed].origin)).")
      return []
    }
    let request = EditRequest(field: field, text: area.text)
    guard let draft = form?.draft ?? repair?.draft else { return [.edit(request)] }
    return keepDraft(.pause) + [.draft(.edit(draft, request))]
  }

  mutating func edited(_ request: EditRequest, _ result: EditResult) -> [Effect] {
    // A draft that was kept for the editor alone goes where nothing came of it.
    if form?.isTouched == false { form?.isUnkept = true }
    if repair?.isTouched == false { repair?.isUnkept = true }
    let effects = takeEdited(request, result)
    return effects.isEmpty ? keepDraft(.pause) : effects
  }

  private mutating func takeEdited(_ request: EditRequest, _ result: EditResult) -> [Effect] {
    switch result {
    case .kept(let sentence): message = .warning(sentence)
    case .text(let text):
      if text.allSatisfy(\.isWhitespace), !request.text.isEmpty {
        message = .warning("The editor left nothing: the text is kept as it was.")
      } else if text == request.text {
        message = .note("Nothing was changed.")
      } else {
        let now = now
        form?.put(text, in: request.field, now: now)
        repair?.put(text, in: request.field)
        noteEdit()
        message = .done("The text is as you left it in the editor.")
        return keepDraft(.pause) + (repair.map { [.judgeImport($0.id, $0.edits)] } ?? [])
      }
    }
    return []
  }

  // MARK: - As last time

  /// Fills in what was entered in the field last time, or, where it has that already, in every empty field that is often
  /// the same. What was entered is remembered while the console runs and is written nowhere.
  mutating func repeatLast() {
    guard let form, form.divergenceForm == nil, let identifier = form.form.focusedIdentifier else { return }
    let last = lastTime[form.request.command] ?? [:]
    let now = now
    if let value = last[identifier], value != form.form.values[identifier] {
      self.form?.put(value, in: identifier, now: now)
      noteEdit()
      message = .note("As last time; again fills the other fields that are often the same.")
      return
    }
    let empty = form.definition.fields.filter { field in
      field.isRepeated && field.name != identifier && form.typed(in: field.name) == nil && last[field.name] != nil
    }
    if !empty.isEmpty { noteEdit() }
    for field in empty { self.form?.put(last[field.name] ?? "", in: field.name, now: now) }
    message = .note(
      empty.isEmpty
        ? "Nothing was entered here last time." : "As last time: \(empty.map(\.label).joined(separator: ", ")).")
  }
}

extension CommandForm {
  /// Puts a value in a field that may be another than the one with the focus.
  mutating func put(_ value: String, in identifier: String, now: Moment) {
    form.values[identifier] = value
    form.setError(nil, for: identifier)
    form.setReading(nil, for: identifier)
  }

  /// Goes to another section; the field that had the focus is read.
  mutating func moveSection(_ direction: Int, now: Moment) -> FormOutcome {
    let left = form.focusedIdentifier
    let outcome = form.moveSection(direction)
    if outcome == .moved, let left { leave(left, now: now) }
    endZoom()
    return outcome
  }
}
