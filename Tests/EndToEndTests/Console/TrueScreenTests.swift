import Foundation
import Glibc
import TestSupport
import Testing

/// Whatever happened to the terminal, it shows what a fresh drawing of everything would show.
@Suite("A true screen", .serialized)
struct TrueScreenTests {
  private static let sizes = [(5, 20), (24, 80), (50, 160), (100, 300), (15, 60), (24, 80)]

  private func cells(_ console: ConsoleSession) -> [EmulatedCell] {
    let emulator = console.terminal.emulator
    let (rows, columns) = size
    return (0..<rows).flatMap { row in
      (0..<columns).map { column in
        var cell = emulator.cell(row: row, column: column)
        // A blank that was erased looks like one that was written.
        if cell.text.isEmpty { cell.text = " " }
        return cell
      }
    }
  }

  private var size = (rows: 24, columns: 80)

  /// Sends everything anew, and compares.
  private func expectTrue(_ console: ConsoleSession, _ what: String) {
    console.terminal.settle(quietFor: .milliseconds(400))
    let (shown, text, cursor) = (cells(console), console.screen, console.terminal.emulator.cursor)
    _ = console.terminal.takeOutput()
    console.press("\u{0C}")
    console.terminal.settle(quietFor: .milliseconds(200))
    #expect(!console.terminal.takeOutput().isEmpty, "nothing was drawn anew")
    #expect(console.screen == text, "\(what)")
    #expect(cells(console) == shown, "\(what): other looks\n\(text)")
    #expect(console.terminal.emulator.cursor == cursor, "\(what)")
  }

  @Test("after every change of size, on the list, in a case and in a form")
  mutating func resizes() throws {
    let console = try ConsoleSession(columns: 80)
    console.start()
    for keys in ["", "jj", "\r", "w"] {
      // A window too small takes no keys: they are to be taken before it is.
      if !keys.isEmpty { console.press(keys) }
      console.terminal.settle(quietFor: .milliseconds(300))
      for (rows, columns) in Self.sizes {
        size = (rows, columns)
        console.terminal.resize(rows: rows, columns: columns)
        console.wait("\(columns)×\(rows)") {
          console.screen.hasPrefix("This window is") == (columns < 60 || rows < 15) && !console.screen.isEmpty
        }
        expectTrue(console, "\(columns)×\(rows) after '\(keys)'")
      }
    }
    console.press("Kept.\u{18}")
    console.waitFor("Add a note")
  }

  @Test("after a storm of sizes, with the case beside the list in the end")
  mutating func storm() throws {
    let console = try ConsoleSession(columns: 80)
    console.start()
    for step in 0..<60 {
      console.terminal.resize(rows: 10 + step * 7 % 60, columns: 40 + step * 37 % 250)
    }
    console.terminal.resize(rows: 50, columns: 160)
    size = (50, 160)
    console.waitFor("What next")
    expectTrue(console, "after the storm")
  }

  @Test("when the case follows the cursor: after the keys pause, and not before")
  mutating func following() throws {
    let console = try ConsoleSession(rows: 50, columns: 160)
    size = (50, 160)
    console.start()
    console.waitFor("What next")
    console.terminal.settle(quietFor: .milliseconds(300))
    _ = console.terminal.takeOutput()
    // Twenty keys at once cost no more than their rows; the case comes once.
    console.press(String(repeating: "j", count: 12))
    let reference = { console.reference ?? "?" }
    console.wait("the case under the cursor") {
      console.terminal.emulator.cursor.row == 14
        && console.lines[1...2].contains { $0.contains("│ \(reference()) ") }
    }
    #expect(console.terminal.takeOutput().count <= 6_000)
    expectTrue(console, "after following")
    console.press("k")
    console.terminal.settle(quietFor: .milliseconds(40))
    #expect(console.terminal.takeOutput(quietFor: .milliseconds(1)).count <= 60)
  }
}
