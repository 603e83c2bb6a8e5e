import Casework
import Terminal

extension ConsoleState {
  /// Acts on what happened, now that nothing is waited for that decides what keys mean.
  mutating func react(to event: ConsoleEvent) -> [Effect] {
    switch event {
    case .start(let reference):
      if !session.notice.isEmpty { message = .warning(session.notice) }
      if let notice = settings.notice(key: keyName(.settings)) { message = notice }
      return [
        .beginSync, .directory(.start), .page(queue.start(visible: layout.listRows)), .draft(.list(.greeting)),
      ]
        + (reference.map { [.open($0, .show)] } ?? [])
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size): return resize(size)
    case .tick(let now): return tick(now)
    case .idle: return idle()
    case .pause: return followed.map { [.open($0, .follow)] } ?? []
    case .keepDraft(let occasion): return keepDraft(occasion)
    case .hangup: return keepEverything() + [.end]
    case .outcome(let outcome): return take(outcome)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    // Where something lies over a form or a pane, the key of either says it again.
    let places = overlay?.takesFoot == true ? [place, .form] : [place]
    if places.contains(where: { keymap.action(for: key, in: $0) == .sayAgain }) { return sayAgain() }
    message = nil
    let (isSecondEscape, isOneTooMany) = (wasEscape, cameBack)
    cameBack = false
    defer { if isSecondEscape { wasEscape = false } }
    // Keys act on what is shown, and in a window too small nothing is.
    if layout.isTooSmall { return keymap.action(for: key, in: .queue) == .redraw ? [.repaint] : [] }
    if overlay != nil { return pressInOverlay(key) }
    if form != nil { return pressInForm(key) }
    if repair != nil { return pressInRepair(key) }
    guard let action = keymap.action(for: key, in: focus.place) else { return [] }
    cameBack = action == .back
    if action == .quit, listBehindPortfolio != nil, keymap.action(for: key, in: .portfolio) == .back {
      return backToPortfolio()
    }
    // Whoever presses the key that leads back once too often wants to see the list, and not to leave.
    if action == .quit, isOneTooMany, keymap.action(for: key, in: .reading) == .back {
      message = .note("This is the list; \(key.shortName) again ends Ombud.")
      return []
    }
    return perform(action, key: key)
  }

  /// Pasted text is only ever typed into a field.
  private mutating func paste(_ text: String) -> [Effect] {
    message = nil
    switch overlay {
    case .prompt(var prompt):
      prompt.field.insert(text)
      overlay = .prompt(prompt)
      return promptEdited(prompt)
    case .chooser(var chooser):
      chooser.insert(text)
      overlay = .chooser(chooser)
    case .reading, .question, .bookmark: break
    case nil:
      if repair == nil { return pasteInForm(text) }
      noteEdit()
      repair?.paste(text)
    }
    return []
  }

  private mutating func resize(_ size: Size) -> [Effect] {
    self.size = size
    return refit()
  }

  /// Lays the case out for the room that it has.
  mutating func fit() {
    let columns = layout.side.columns
    let (rows, today) = (detailRows, today)
    detail?.fit(columns: columns, today: today, visible: rows)
  }

  private mutating func tick(_ now: Moment) -> [Effect] {
    let isNewDay = now.day != today
    self.now = now
    if isNewDay { fit() }
    return [.poll(version: sync.version, after: sync.lastEntry)]
  }

  private mutating func idle() -> [Effect] {
    var effects: [Effect] = []
    if queue.needsCount { effects.append(.count(queue.view, queue.filter)) }
    if waiting.needsCount, queue.view != .waiting || !queue.filter.isEmpty || !queue.needsCount {
      effects.append(.count(.waiting, ""))
    }
    queue.needsCount = false
    waiting.needsCount = false
    return effects
  }

  /// The case that a command would be about; nil where none is selected.
  var currentReference: String? {
    switch focus {
    case .queue: queue.selectedRow?.reference
    // The case that was open before is not in sight.
    case .imports, .drafts, .portfolio: nil
    case .caseDetail, .riskMatrix, .compliance: detail?.reference
    }
  }

  /// Gives the keys to a pane. A list that gets them back is read again, since nobody is reading it at that moment.
  mutating func turn(to pane: Pane) -> [Effect] {
    let old = focus
    let overlooks: [Pane] = [.riskMatrix, .compliance]
    // From one of the two to the other and back again, nobody would ever come out.
    if overlooks.contains(pane), !overlooks.contains(old) { origin = old }
    focus = pane
    if pane == .riskMatrix, let file = detail?.view.file { risk.begin(file) }
    fit()
    guard pane == .queue, old != .queue else { return [] }
    if !queue.changed.isEmpty { queue.needsCount = true }
    return [.page(queue.reload(visible: layout.listRows))]
  }
}
