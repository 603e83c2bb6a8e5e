import Terminal
import Testing

@Suite struct MenuTests {
  static let items = [
    MenuItem("escalate", title: "Escalate recommendation", detail: "e"),
    MenuItem("extend", title: "Extend target date"),
    MenuItem("close", title: "Close case", isEnabled: false), MenuItem("note", title: "Add note"),
  ]

  @Test func aMenuIsChosenFromByKeyOrDigit() {
    var menu = Menu(title: "Do", items: Self.items)
    #expect(menu.handle(.down) == .moved)
    #expect(menu.handle(.enter) == .chosen(identifier: "extend"))
    #expect(menu.handle("4") == .chosen(identifier: "note"))
    #expect(menu.handle("3") == .ignored)
    #expect(menu.handle("9") == .ignored)
    #expect(menu.handle(.escape) == .cancelled)
  }

  @Test func aMenuShowsItsSelection() {
    var surface = Surface(size: Size(rows: 5, columns: 30))
    Menu(title: "Do", items: Self.items, selection: 1).draw(into: &surface)
    #expect(
      surface.lines == ["Do", "  Escalate recommendation    e", "› Extend target date", "  Close case", "  Add note"])
    #expect(surface.cursor == Position(row: 2, column: 2))
  }

  @Test(arguments: [
    ("ex", "extend"), ("er", "escalate"), ("etd", "extend"), ("CASE", "close"), ("note", "note"), ("", "escalate"),
  ]) func thePaletteFindsByLetters(typed: String, first: String) throws {
    let palette = Palette(items: Self.items, filter: typed)
    #expect(palette.items[try #require(palette.matches.first)].identifier == first)
  }

  @Test func thePaletteFiltersAsOneTypes() {
    var palette = Palette(items: Self.items)
    _ = palette.handle("n")
    _ = palette.handle("o")
    var surface = Surface(size: Size(rows: 5, columns: 30))
    palette.draw(into: &surface)
    #expect(surface.lines[0] == ": no")
    #expect(surface.lines[1] == "› Add note")
    #expect(surface.cursor == Position(row: 0, column: 4))
    #expect(palette.handle(.enter) == .chosen(identifier: "note"))
    _ = palette.handle("z")
    #expect(palette.matches == [])
    #expect(palette.handle(.enter) == .ignored)
  }

  @Test func aConfirmationIsNoUnlessMeant() {
    var question = Confirmation("Delete?")
    #expect(question.handle(.enter) == .no)
    #expect(question.handle(.escape) == .no)
    #expect(question.handle("y") == .yes)
    #expect(question.handle("x") == .ignored)
    #expect(question.handle(.tab) == .moved)
    #expect(question.handle(.enter) == .yes)
  }

  @Test func aConfirmationShowsWhatEnterGives() {
    var surface = Surface(size: Size(rows: 4, columns: 30))
    Confirmation("Send the letter?", consequence: "It cannot be unsent.").draw(into: &surface)
    #expect(surface.lines == ["Send the letter?", "It cannot be unsent.", "", "› No    Yes"])
    #expect(surface.cursor == Position(row: 3, column: 2))
  }
}
