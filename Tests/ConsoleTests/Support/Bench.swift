import Casework
import Console
import Terminal
import Testing

/// A console at a fake store, worked by keys as text and read by lines.
struct Bench {
  let store: FakeStore
  private(set) var driver: ConsoleDriver

  init(_ store: FakeStore = FakeStore(), rows: Int = 24, columns: Int = 80, settings: Settings = Settings()) {
    self.store = store
    driver = ConsoleDriver(desk: store.desk(), settings: settings, size: Size(rows: rows, columns: columns))
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
  }

  mutating func resize(rows: Int, columns: Int) {
    driver.handle(.resize(Size(rows: rows, columns: columns)))
    driver.handle(.idle)
  }

  mutating func paste(_ text: String) { driver.handle(.paste(text)) }

  /// Half a second passes.
  mutating func tick() {
    let now = store.change { $0.now }
    driver.handle(.tick(now))
  }

  var surface: Surface { state.draw() }
  var lines: [String] { surface.lines }
  var screen: String { lines.joined(separator: "\n") }
  var header: String { lines[0] }
  /// The line for messages.
  var status: String { lines[lines.count - 2] }
  var hints: String { lines[lines.count - 1] }

  /// The text from the cursor on.
  var atCursor: String {
    let cursor = surface.cursor
    return String(lines[cursor.row].dropFirst(cursor.column))
  }

  func contains(_ text: String) -> Bool { screen.contains(text) }
}

/// A failed expectation shows the screen, not the whole state.
extension Bench: CustomTestStringConvertible, CustomStringConvertible {
  var testDescription: String { "\n\(screen)\n" }
  var description: String { testDescription }
}
