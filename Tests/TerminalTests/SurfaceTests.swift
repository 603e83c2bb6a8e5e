import Terminal
import Testing

@Suite final class SurfaceTests {
  private var surface = Surface(size: Size(rows: 4, columns: 12))

  @Test func textBeyondTheEdgeEndsInAnEllipsis() {
    surface.put("0123456789abcdef", row: 0, column: 2)
    surface.put("0123456789abcdef", row: 1, column: 2, limit: 4)
    #expect(surface.lines[0] == "  012345678…")
    #expect(surface.lines[1] == "  012…")
  }

  @Test func aWideCharacterThatDoesNotFitMakesRoomForTheEllipsis() {
    surface.put("漢字漢", row: 0, column: 0, limit: 5)
    surface.put("漢字漢", row: 1, column: 0, limit: 4)
    #expect(surface.lines[0] == "漢字…")
    #expect(surface.lines[1] == "漢…")
  }

  @Test func overwritingHalfAWideCharacterBlanksTheOther() {
    surface.put("漢字", row: 0, column: 0)
    surface.put("x", row: 0, column: 1)
    #expect(surface.lines[0] == " x字")
    surface.put("y", row: 0, column: 2)
    #expect(surface.lines[0] == " xy")
    surface.put("漢", row: 0, column: 1)
    #expect(surface.lines[0] == " 漢")
  }

  @Test func overwritingTakesMarksAway() {
    surface.put("e\u{301}", row: 0, column: 0)
    surface.put("e", row: 0, column: 0)
    #expect(surface.lines[0].unicodeScalars.count == 1)
    #expect(
      surface
        == {
          var plain = Surface(size: surface.fullSize); plain.put("e", row: 0, column: 0); return plain
        }())
  }

  @Test func nothingLeavesAPart() {
    surface.inside(Region(row: 1, column: 3, rows: 2, columns: 5)) { surface in
      surface.put("0123456789", row: 0, column: 0)
      surface.put("hidden", row: 5, column: 0)
      surface.put("abc", row: 1, column: -1)
      surface.inside(Region(row: 1, column: 3, rows: 9, columns: 9)) { $0.fill($0.bounds, with: "#") }
      surface.placeCursor(row: 1, column: 2)
    }
    #expect(surface.lines == ["", "   0123…", "   bc ##", ""])
    #expect(surface.cursor == Position(row: 2, column: 5))
  }

  @Test func boxesHaveAnASCIITwin() {
    surface.box(Region(row: 0, column: 0, rows: 3, columns: 12), title: "Case")
    #expect(surface.lines == ["┌─ Case ───┐", "│          │", "└──────────┘", ""])
    var ascii = Surface(size: Size(rows: 3, columns: 12), glyphs: .ascii)
    ascii.box(ascii.bounds, title: "Case")
    #expect(ascii.lines == ["+- Case ---+", "|          |", "+----------+"])
  }

  @Test func theCursorIsAlwaysInTheFrame() {
    surface.placeCursor(row: 99, column: -1)
    #expect(surface.cursor == Position(row: 3, column: 0))
  }

  @Test func alignedTextFillsItsPlace() {
    surface.put("7", row: 0, column: 0, width: 5, alignment: .trailing, style: Style(.due))
    surface.put("too long", row: 1, column: 0, width: 5, alignment: .trailing)
    #expect(surface.lines[0...1] == ["    7", "too …"])
    #expect(surface.style(row: 0, column: 0) == Style(.due))
  }

  @Test func aPartMayBeSplit() {
    let whole = Region(row: 0, column: 0, rows: 10, columns: 20)
    #expect(whole.split(bottom: 1).bottom == Region(row: 9, column: 0, rows: 1, columns: 20))
    #expect(whole.split(top: 99).rest.isEmpty)
    #expect(whole.split(left: 5).rest == Region(row: 0, column: 5, rows: 10, columns: 15))
    #expect(whole.inset() == Region(row: 1, column: 1, rows: 8, columns: 18))
  }
}
