import Terminal
import Testing

@Suite final class TableTests {
  private var table = Table(
    columns: [
      TableColumn("Ref", width: .fixed(5)), TableColumn("Name", width: .flexible(minimum: 4), sorting: .ascending),
      TableColumn("Days", width: .fixed(4), alignment: .trailing),
    ], rowCount: 100)

  private func draw(_ table: Table, rows: Int = 5, columns: Int = 24, isFocused: Bool = true) -> Surface {
    var surface = Surface(size: Size(rows: rows, columns: columns))
    table.draw(into: &surface, isFocused: isFocused) { index in
      TableRow([StyledText("C\(index)"), StyledText("Person \(index)"), StyledText("\(index)")], isTagged: index == 2)
    }
    return surface
  }

  @Test func selectedRowHasMarkerReverseAndCursor() {
    table.show(selection: 1, rows: 4)
    let surface = draw(table)
    #expect(
      surface.lines == [
        "  Ref   Name ↑      Days", "  C0    Person 0       0", "› C1    Person 1       1", " •C2    Person 2       2",
        "  C3    Person 3       3",
      ])
    #expect(surface.cursor == Position(row: 2, column: 2))
    #expect(surface.style(row: 2, column: 2) == Style(.selection))
    #expect(surface.style(row: 2, column: 8) == Style(.text))
  }

  @Test func withoutTheFocusTheSelectionIsAnotherAndTheCursorStays() {
    table.show(selection: 1, rows: 4)
    let surface = draw(table, isFocused: false)
    #expect(surface.style(row: 2, column: 2) == Style(.selectionBlurred))
    #expect(surface.cursor == Position(row: 0, column: 0))
  }

  @Test func onlyRowsThatShowAreAskedFor() {
    table.rowCount = 1_000_000
    table.show(selection: 999_999, rows: 4)
    var asked: [Int] = []
    var surface = Surface(size: Size(rows: 5, columns: 24))
    table.draw(into: &surface) { index in
      asked.append(index)
      return TableRow([])
    }
    #expect(asked == [999_996, 999_997, 999_998, 999_999])
  }

  @Test(arguments: [
    ("jj", 2, 0), ("jjjj", 4, 1), ("jjjjkk", 2, 1), ("G", 99, 96), ("Gg", 0, 0), ("<PageDown>", 4, 4),
    ("<PageDown><PageUp>", 0, 0), ("<C-d>", 2, 0), ("k", 0, 0), ("G<PageDown>", 99, 96),
  ]) func keysMove(keys: String, selection: Int, top: Int) throws {
    table.show(selection: 0, rows: 4)
    for key in try #require(Key.sequence(keys)) { #expect(table.handle(key, rows: 4) == true) }
    #expect(table.selection == selection)
    #expect(table.top == top)
  }

  @Test func fewerRowsPullTheSelectionBack() {
    table.show(selection: 99, rows: 4)
    table.rowCount = 3
    table.show(selection: table.selection, rows: 4)
    #expect(table.selection == 2)
    #expect(table.top == 0)
    table.rowCount = 0
    table.show(selection: 2, rows: 4)
    #expect(table.selection == nil)
    #expect(draw(table).lines[1] == "  Nothing here.")
    #expect(draw(table).cursor == Position(row: 1, column: 2))
  }

  @Test func aNarrowPaneCutsColumns() {
    table.show(selection: 0, rows: 4)
    #expect(draw(table, columns: 10).lines[1] == "› C0    P~")
  }
}
