import Terminal
import Testing

@Suite struct TextAreaTests {
  private func draw(_ area: TextArea) -> Surface {
    var surface = Surface(size: Size(rows: 4, columns: 20))
    area.draw(into: &surface, isFocused: true)
    return surface
  }

  @Test func textWrapsByWords() {
    let surface = draw(TextArea("one two three four", rows: 4, columns: 11))
    #expect(surface.lines == ["one two", "three four", "", ""])
    #expect(surface.cursor == Position(row: 1, column: 10))
  }

  @Test func upAndDownKeepTheColumn() throws {
    var area = TextArea("a long line\nab\nanother one", rows: 4, columns: 20)
    for key in try #require(Key.sequence("<Up><Up>")) { #expect(area.handle(key) == true) }
    #expect(draw(area).cursor == Position(row: 0, column: 11))
    #expect(area.handle(.up) == false)
    _ = area.handle(.down)
    #expect(draw(area).cursor == Position(row: 1, column: 2))
    _ = area.handle(.down)
    #expect(draw(area).cursor == Position(row: 2, column: 11))
    #expect(area.handle(.down) == false)
  }

  @Test func enterBreaksAndBackspaceJoins() throws {
    var area = TextArea("onetwo", rows: 4, columns: 20)
    for key in try #require(Key.sequence("<Home><Right><Right><Right><Enter>")) { _ = area.handle(key) }
    #expect(area.text == "one\ntwo")
    _ = area.handle(.backspace)
    #expect(area.text == "onetwo")
  }

  @Test func longTextShowsThePageOfTheCaretAndThatMoreFollows() {
    var area = TextArea("1\n2\n3\n4\n5\n6", rows: 4, columns: 10)
    #expect(draw(area).lines == ["3        ↑", "4", "5", "6"])
    _ = area.handle(.controlHome)
    #expect(draw(area).lines == ["1", "2", "3", "4        ↓"])
    #expect(draw(area).cursor == Position(row: 0, column: 0))
  }

  @Test func whatIsWrittenGoesOnBelowWhatWasWrittenJustBefore() {
    var area = TextArea("1\n2\n3\n4", rows: 4, columns: 10)
    #expect(draw(area).lines == ["1", "2", "3", "4"])
    area.insert("\n")
    #expect(draw(area).lines == ["3        ↑", "4", "", ""])
    #expect(draw(area).cursor == Position(row: 2, column: 0))
    for _ in 1...2 { _ = area.handle(.up) }
    #expect(draw(area).lines.first == "1")
  }

  @Test func deletingToTheEndTakesTheLineThenTheBreak() throws {
    var area = TextArea("one\ntwo", rows: 4, columns: 10)
    _ = area.handle(.controlHome)
    _ = area.handle(.control("k"))
    #expect(area.text == "\ntwo")
    _ = area.handle(.control("k"))
    #expect(area.text == "two")
  }

  @Test func pastedLinesStayLines() {
    var area = TextArea(rows: 4, columns: 20)
    area.insert("one\ntwo\u{7}")
    #expect(area.text == "one\ntwo")
  }
}
