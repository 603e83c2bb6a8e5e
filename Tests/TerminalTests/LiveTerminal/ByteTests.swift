import Terminal
import TestSupport
import Testing

extension LiveTerminal {
  /// What people on slow lines pay for.
  @MainActor @Suite struct Bytes {
    private func table(selection: Int) -> Table {
      var table = Table(
        columns: [
          TableColumn("Reference", width: .fixed(11)), TableColumn("Complainant", width: .flexible(minimum: 10)),
          TableColumn("Stage", width: .fixed(14)), TableColumn("Due", width: .fixed(10), alignment: .trailing),
        ], rowCount: 1000)
      table.show(selection: selection, rows: 22)
      return table
    }

    private func draw(_ table: Table) -> (inout Surface) -> Void {
      { surface in
        table.draw(into: &surface) { index in
          TableRow([
            StyledText("C-2026-\(1000 + index)"), StyledText("Person number \(index * 7919 % 1000)"),
            StyledText("Detailed"), StyledText("2026-0\(index % 9 + 1)-1\(index % 9)", .due),
          ])
        }
      }
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "vt100"])
    func movingTheSelectionSendsLittle(type: String) throws {
      let stage = try Stage(type: type)
      defer { stage.close() }
      let first = stage.show(draw(table(selection: 5)))
      let moved = stage.show(draw(table(selection: 6)))
      #expect(first.count <= 2500)
      #expect(moved.count <= 60)
      #expect(stage.terminal.emulator.cursor == (7, 2))
      #expect(stage.terminal.emulator.cell(row: 7, column: 2).isReversed)
      #expect(!stage.terminal.emulator.cell(row: 6, column: 2).isReversed)
    }

    @Test func aScreenfulSendsLittle() throws {
      let stage = try Stage()
      defer { stage.close() }
      let first = stage.show(draw(table(selection: 5)))
      var other = table(selection: 5)
      other.show(selection: 500, rows: 22)
      let page = stage.show(draw(other))
      // A third of a column of styled dates is in there.
      #expect(first.count <= 2500)
      #expect(page.count <= 1900)
    }

    @Test func aTitleRowIsOneRun() throws {
      let stage = try Stage()
      defer { stage.close() }
      var surface = stage.screen.surface()
      table(selection: 0).draw(into: &surface) { _ in TableRow([]) }
      let changes = (3..<80).filter { surface.style(row: 0, column: $0) != surface.style(row: 0, column: $0 - 1) }
      #expect(changes.count <= 1)
    }

    @Test func typingALetterSendsLittle() throws {
      let stage = try Stage()
      defer { stage.close() }
      var field = TextField("Some")
      _ = stage.show { field.draw(into: &$0, isFocused: true) }
      _ = field.handle("x")
      let sent = stage.show { field.draw(into: &$0, isFocused: true) }
      #expect(sent.count <= 25)
    }
  }
}
