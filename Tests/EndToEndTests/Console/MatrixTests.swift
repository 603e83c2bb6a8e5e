import Casework
import Foundation
import TestSupport
import Testing

/// The risk matrix as it stands on a terminal: where everything is, and that nothing of it is told by colour alone.
@Suite("The risk matrix on a terminal", .serialized)
struct MatrixTests {
  /// C-1 with a risk that mitigation moves, and one that waits for the choice between Medium and Low.
  private static let store = Result {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: rate("People", "May come to harm", impact: "critical", after: ("unlikely", "minor")),
      rate("Legal", "A claim is hinted at", impact: "moderate", after: ("likely", "moderate")))
    #expect(results.allSatisfy { $0["ok"] == .flag(true) }, "\(results)")
    return try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
  }

  private static func rate(_ category: String, _ text: String, impact: String, after: (String, String)) -> String {
    #"""
    {"do": "risk.rate", "case": "C-1", "with": {"category": "\#(category)", "description": "\#(text)", \#
    "timing": "likely to happen in the future", "link": "injustice claimed", "likelihood": "likely", \#
    "impact": "\#(impact)", "aim": "Reduce", "mitigation": "An advocate is with her.", \#
    "expected-likelihood": "\#(after.0)", "expected-impact": "\#(after.1)", "effect": "Somebody is there.", \#
    "contingency": "Ring the advocate."}}
    """#
  }

  private static let labels = [
    ["Medium or Low", "High", "High"], ["Low", "Medium or Low", "High"], ["Low", "Low", "Medium or Low"],
  ]

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try Self.store.get().write(to: URL(fileURLWithPath: sandbox.store))
    return sandbox
  }

  private func open(
    _ rows: Int, _ columns: Int, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ConsoleSession {
    let console = try ConsoleSession(
      rows: rows, columns: columns, arguments: ["C-1", "--as", "dana", "--now", Template.morning] + arguments,
      sandbox: sandbox(), environment: environment)
    console.waitFor("What next")
    console.press("R")
    console.waitFor("Risk matrix: C-1")
    return console
  }

  /// The screen's own colours and no other.
  private func isColourless(_ console: ConsoleSession) -> Bool {
    console.terminal.emulator.picture.cells.joined().allSatisfy { $0.foreground == .own && $0.background == .own }
  }

  @Test("in panes: each cell, risk and arrow has its place, with colour and without", arguments: [(24, 80), (50, 160)])
  func panes(rows: Int, columns: Int) throws {
    let coloured = try open(rows, columns, [])
    #expect(!isColourless(coloured))
    // One without colour at each size: the program's own way, and the terminals' common one.
    let colourless =
      try rows == 24
      ? open(rows, columns, ["--theme", "mono"]) : open(rows, columns, [], environment: ["NO_COLOR": "1"])
    for (name, console) in [("colour", coloured), ("no colour", colourless)] {
      let grid = try #require(Grid(console), "\(name):\n\(console.screen)")
      for (row, labels) in Self.labels.enumerated() {
        for (column, label) in labels.enumerated() { #expect(grid.label(row, column) == label, "\(name)") }
      }
      #expect(grid.below(0, 1) == "1\u{2192}" && grid.below(2, 0) == "\u{2192}1" && grid.below(1, 1) == "2", "\(name)")
      #expect(console.screen.contains("1 High \u{2192} Low  People: May come to harm"), "\(name)")
      #expect(console.screen.contains("2 Medium  Medium or Low?  Legal: A claim is hinted at"), "\(name)")
      // The cell of the worst risk has the cursor and the marker, and no other cell has one.
      try expectCursor(at: 0, 1, grid, console)
      console.press("h")
      console.wait("a cell to the left") { console.terminal.emulator.cursor.column == grid.columns[0] }
      try expectCursor(at: 0, 0, grid, console)
      console.press("l ")
      console.waitFor("[1\u{2192}]")
      #expect(grid.below(0, 1) == "[1\u{2192}]", "\(name)")
      #expect(console.screen == coloured.screen || name == "colour", "\(name)")
      guard name != "colour" else { continue }
      #expect(isColourless(console), "\(name)")
    }
  }

  private func expectCursor(at row: Int, _ column: Int, _ grid: Grid, _ console: ConsoleSession) throws {
    let cursor = console.terminal.emulator.cursor
    #expect((cursor.row, cursor.column) == (grid.rows[row], grid.columns[column]))
    #expect(console.terminal.emulator.isCursorVisible)
    for (other, line) in grid.rows.enumerated() {
      for (place, start) in grid.columns.enumerated() {
        let marker = console.terminal.emulator.cell(row: line, column: start - 1).text
        #expect((marker == "\u{203A}") == (other == row && place == column), "marker at \(other), \(place)")
      }
    }
  }

  @Test("in plain form: a cell a line, in words and ASCII, with the cursor on its line")
  func plain() throws {
    let console = try open(24, 80, ["--plain"])
    let line = try #require(console.lines.firstIndex { $0.contains("impact critical, likely: High.") })
    #expect(console.lines[line].contains("Risks: People: May come to harm, before mit"))
    let isASCII = console.screen.allSatisfy { $0.isASCII }
    #expect(isASCII)
    #expect(console.terminal.emulator.cursor.row == line)
    #expect(console.screen.contains("Risk 1: People, High before mitigation, Low after: May come to harm"))
    console.press("j")
    console.wait("the line below") { console.terminal.emulator.cursor.row == line + 1 }
    #expect(console.lines[line + 1].hasPrefix("> impact critical, highly likely: High."))
    #expect(!console.lines[line].hasPrefix(">"))
  }

  @Test("in lines: nine cells by number, each with its risks, and a number rates one there")
  func lines() throws {
    let outcome = try sandbox().run(
      ["--lines", "--as", "dana", "--now", Template.morning], input: "1\nmatrix\n3\nreview\nall\nquit\nquit\nquit\n")
    let said = outcome.output
    #expect(said.contains("2 impact critical, likely: High. Risks: People: May come to harm, before mitigation"))
    #expect(said.contains("7 impact minor, unlikely: Low. Risks: People: May come to harm, after mitigation"))
    #expect(said.contains("Risk 2: Legal, Medium: A claim is hinted at Choose Medium or Low."))
    #expect(said.contains("Likelihood: highly likely") && said.contains("Impact: critical"), "\(said)")
  }
}

/// Where the cells of the grid stand on the screen.
private struct Grid {
  let rows: [Int]
  let columns: [Int]
  private let emulator: TerminalEmulator

  init?(_ console: ConsoleSession) {
    emulator = console.terminal.emulator
    let lines = console.lines
    guard let heading = lines.firstIndex(where: { $0.contains("Risk matrix: C-1") }), heading + 2 < lines.count,
      let first = Self.column(of: " unlikely", in: lines[heading + 2]),
      let last = Self.column(of: " highly likely", in: lines[heading + 2])
    else { return nil }
    rows = [3, 6, 9].map { heading + $0 }
    columns = [first + 1, (first + last) / 2 + 1, last + 1]
  }

  private static func column(of text: String, in line: String) -> Int? {
    line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
  }

  private func text(from column: Int, row: Int) -> String {
    let width = columns[1] - columns[0] - 2
    return (column..<column + width).map { emulator.cell(row: row, column: $0).text.first.map(String.init) ?? " " }
      .joined().trimmingCharacters(in: .whitespaces)
  }

  /// How the cell is rated, by what stands there.
  func label(_ row: Int, _ column: Int) -> String { text(from: columns[column], row: rows[row]) }

  /// The risks in it.
  func below(_ row: Int, _ column: Int) -> String { text(from: columns[column], row: rows[row] + 1) }
}
