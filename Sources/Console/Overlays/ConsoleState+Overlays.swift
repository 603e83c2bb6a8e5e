import Casework
import Terminal

/// The keys of what lies over the panes.
extension ConsoleState {
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    // A screen can be spoilt at any moment, and no key that is typed in means this one.
    if keymap.action(for: key, in: place) == .redraw { return [.repaint] }
    switch overlay {
    case .reading(let page): return press(key, in: page)
    case .chooser(var chooser):
      switch chooser.handle(key) {
      case .open: overlay = .chooser(chooser)
      case .closed: overlay = nil
      case .chosen(let choice):
        overlay = nil
        if chooser.findsCases { remember(choice) }
        return perform(choice)
      }
    case .question(let question): return press(key, in: question)
    case .prompt(let prompt): return press(key, in: prompt)
    case .bookmark(let prompt): return press(key, in: prompt)
    case nil: break
    }
    return []
  }

  private mutating func press(_ key: Key, in page: ReadingPage) -> [Effect] {
    switch keymap.action(for: key, in: .reading) {
    case .back:
      overlay = nil
      cameBack = true
    case .some(let action):
      var page = page
      page.scroll(action, rows: overlayRows)
      overlay = .reading(page)
    case nil: break
    }
    return []
  }

  private mutating func press(_ key: Key, in question: ConfirmedAct) -> [Effect] {
    if case .undo(let offer) = question.subject, let batch = offer.batch, key == .character("b") {
      overlay = nil
      return [.previewBatchUndo(batch.number)]
    }
    var question = question
    let outcome = question.confirmation.handle(key == .control("g") ? .escape : key)
    overlay = outcome == .ignored || outcome == .moved ? .question(question) : nil
    guard overlay == nil else { return [] }
    let isYes = outcome == .yes
    switch question.subject {
    case .undo(let offer):
      if isYes { return takeBack(offer) }
      message = .note("Nothing was undone.")
    case .undoBatch(let batch):
      if isYes { return [.undo(.batch(batch), reason: nil)] }
      message = .note("Nothing was undone.")
    case .take(let reference, let reason):
      if isYes { return [.take(reference, because: reason)] }
      message = .note("Nothing was taken.")
    case .save:
      if isYes { return saveAllTheSame() }
      message = .note("Not saved.")
    case .quit:
      if isYes { return [.end] }
    case .discardDraft(let id):
      if isYes { return discardDraft(id) }
      message = .note("Nothing was discarded.")
    }
    return []
  }

  // MARK: - One line

  private mutating func press(_ key: Key, in prompt: LinePrompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape, .control("g"):
      overlay = nil
      if case .filter = prompt.subject { return filter("") }
      message = .note(prompt.nothingDone)
    case .enter:
      overlay = nil
      return entered(prompt)
    case .tab where prompt.aid != nil, .backTab where prompt.aid != nil:
      prompt.complete(isBackward: key == .backTab)
      return typed(prompt, byCompletion: true)
    default:
      let before = prompt.field.text
      _ = prompt.field.handle(key)
      overlay = .prompt(prompt)
      if prompt.field.text != before { return promptEdited(prompt) }
    }
    return []
  }

  /// A filter takes effect while it is typed.
  mutating func promptEdited(_ prompt: LinePrompt) -> [Effect] {
    guard case .filter = prompt.subject else { return [] }
    return typed(prompt, byCompletion: false)
  }

  private mutating func entered(_ prompt: LinePrompt) -> [Effect] {
    switch prompt.subject {
    case .filter: return entered(filter: prompt)
    case .reason, .discard, .name:
      guard prompt.field.text.contains(where: { !$0.isWhitespace }) else {
        message = .note(prompt.nothingDone)
        return []
      }
      if case .name(let keeping) = prompt.subject { return keep(keeping, as: prompt.field.text) }
      if case .discard(let row) = prompt.subject { return [.discardImport(row, reason: prompt.field.text)] }
      if case .reason(let target) = prompt.subject { return [.undo(target, reason: prompt.field.text)] }
      return []
    }
  }
}
