import Casework
import Console
import Terminal
import Testing

/// A console at a fake store, worked by keys as text and read by lines.
struct Bench {
  let store: FakeStore
  let drafts: FakeDrafts
  private(set) var driver: ConsoleDriver

  init(
    _ store: FakeStore = FakeStore(), drafts: FakeDrafts = FakeDrafts(), rows: Int = 24, columns: Int = 80,
    settings: Settings = Settings(), tutor: Tutor? = nil,
    carryingOut carryOut: ((DeskRunner, Effect) -> Outcome?)? = nil
  ) {
    self.store = store
    self.drafts = drafts
    driver = ConsoleDriver(
      desk: store.desk(), drafts: drafts.desk, settings: settings, size: Size(rows: rows, columns: columns),
      tutor: tutor,
      carryingOut: carryOut.map { carryOut in
        let runner = DeskRunner(desk: store.desk(), drafts: drafts.desk)
        return { effect, _ in carryOut(runner, effect) }
      })
    driver.handle(.start(reference: nil))
    driver.handle(.idle)
  }

  var state: ConsoleState { driver.state }

  /// Presses keys, written as in key files: `jj<Enter>`.
  mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let sequence = Key.sequence(keys) else {
      Issue.record("no such keys: \(keys)", sourceLocation: sourceLocation)
      return
    }
    for key in sequence { driver.handle(.key(key)) }
    driver.handle(.idle)
    expectCursorAtFocus(sourceLocation)
  }

  mutating func resize(rows: Int, columns: Int) {
    driver.handle(.resize(Size(rows: rows, columns: columns)))
    driver.handle(.idle)
  }

  /// No key has come for a while.
  mutating func pause() { driver.handle(.pause) }

  mutating func paste(_ text: String) { driver.handle(.paste(text)) }

  /// The editor ends.
  mutating func edited(_ result: EditResult) { driver.edited(result) }

  /// The time to keep what is typed, as after a pause, or when the terminal goes.
  mutating func keep(_ occasion: DraftDesk.Occasion = .pause) { driver.handle(.keepDraft(occasion)) }

  mutating func hangUp() { driver.handle(.hangup) }

  /// Half a second passes.
  mutating func tick() {
    let now = store.change { $0.now }
    driver.handle(.tick(now))
  }

  /// What was to be copied since this was asked last.
  mutating func takeCopied() -> String? { driver.takeCopied() }

  /// Whatever is shown, the cursor stands at what the keys go to: that is what screen readers and braille lines follow.
  func expectCursorAtFocus(_ sourceLocation: SourceLocation) {
    let surface = surface
    let cursor = surface.cursor
    let role = surface.style(row: cursor.row, column: cursor.column)?.role
    let isInField = role == .fieldFocused || role == .fieldInvalid || role == .fieldReadOnly
    let line = surface.lines[cursor.row]
    let isOnRow = role == .selection || role == .muted || line.hasPrefix("\u{203A} ") && cursor.column == 2
    let isAtFocus =
      switch state.overlay {
      case .question: role == .selection
      case .prompt: isInField && cursor.row == surface.fullSize.rows - 2
      case .bookmark: cursor.row == surface.fullSize.rows - 2
      case .chooser: isInField && cursor.row == 2
      case .reading: cursor == Position(row: 2, column: 0)
      case nil where state.size.rows < 15 || state.size.columns < 60: true
      case nil where state.form != nil || state.repair != nil: isInField
      case nil where state.focus == .caseDetail:
        cursor.column > 1 && line.dropFirst(cursor.column).first.map { $0 != " " } ?? false
      case nil: isOnRow
      }
    #expect(
      isAtFocus, "the cursor is at \(cursor.row), \(cursor.column):\n\(surface.lines.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  var surface: Surface { state.draw() }
  var lines: [String] { surface.lines }
  var screen: String { lines.joined(separator: "\n") }
  var header: String { lines[0] }
  /// The line for messages.
  /// What stands on the line for messages, or on several where it is long.
  var status: String {
    guard let rows = surface.rewrittenRows?.rows else { return lines[lines.count - 2] }
    return rows.map { lines[$0] }.joined(separator: " ")
  }
  var hints: String { lines[lines.count - 1] }

  /// The text from the cursor on.
  var atCursor: String {
    let cursor = surface.cursor
    return String(lines[cursor.row].dropFirst(cursor.column))
  }

  /// The line with the cursor.
  var atCursorRow: String { lines[surface.cursor.row] }

  func contains(_ text: String) -> Bool { screen.contains(text) }
}

/// A failed expectation shows the screen, not the whole state.
extension Bench: CustomTestStringConvertible, CustomStringConvertible {
  var testDescription: String { "\n\(screen)\n" }
  var description: String { testDescription }
}

extension Bench {
  /// Goes to a field by its label.
  mutating func goTo(_ label: String) {
    for _ in 0..<60 where row(of: label) != surface.cursor.row { press("<Tab>") }
  }

  private func row(of label: String) -> Int? {
    screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(label) }
  }
}
