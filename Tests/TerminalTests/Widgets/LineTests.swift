import Terminal
import Testing

/// Widgets of lines: status, hints, pager, bars.
@Suite struct LineTests {
  private func draw(rows: Int = 1, columns: Int = 20, _ body: (inout Surface) -> Void) -> [String] {
    var surface = Surface(size: Size(rows: rows, columns: columns))
    body(&surface)
    return surface.lines
  }

  @Test func theRightOfAStatusLineStaysWhole() {
    let line = StatusLine(leading: ["a rather long message"], trailing: ["3/120"])
    #expect(draw { line.draw(into: &$0) } == ["a rather long… 3/120"])
    #expect(draw { StatusLine("Saved", .success).draw(into: &$0) } == ["Saved"])
  }

  @Test func hintsWithoutRoomAreLeftOut() {
    let hints = KeyHints([.init(.function(1), "Help"), .init(.control("x"), "Save"), .init("q", "Quit")])
    #expect(draw { hints.draw(into: &$0) } == ["F1 Help  ^X Save"])
  }

  @Test func aPagerStopsAtItsEnds() throws {
    var pager = Pager(text: (1...9).map(String.init).joined(separator: "\n"), columns: 10)
    for key in try #require(Key.sequence("<PageDown>jk<Up>")) { #expect(pager.handle(key, rows: 4) == true) }
    #expect(draw(rows: 4) { pager.draw(into: &$0) } == ["4", "5", "6", "7"])
    _ = pager.handle(.end, rows: 4)
    #expect(pager.top == 5)
    pager.show(line: 2, rows: 4)
    #expect(pager.top == 2)
    #expect(pager.handle(.tab, rows: 4) == false)
  }

  @Test func barsHaveNumbers() {
    let chart = BarChart([.init("open", value: 10), .init("late", value: 1), .init("none", value: 0)])
    #expect(
      draw(rows: 3, columns: 18) { chart.draw(into: &$0) } == ["open 10 ██████████", "late  1 █", "none  0"])
  }
}
