import Terminal
import Testing

@Suite struct TextFieldTests {
  /// What is there, the keys, and what comes of them; `|` is the caret.
  static let edits: [(start: String, keys: String, result: String)] = [
    ("", "abc", "abc|"), ("abc", "<Left>x", "abx|c"), ("abc", "<Home>x", "x|abc"),
    ("abc", "<C-a><Right><Delete>", "a|c"),
    ("abc", "<Backspace><Backspace>", "a|"), ("one two", "<C-w>", "one |"), ("one two  ", "<C-w>", "one |"),
    ("one two", "<C-Left><C-k>", "one |"), ("one two", "<C-Left><C-u>", "|two"),
    ("one two", "<Home><C-Right>x", "onex| two"),
    ("漢字", "<Left><Backspace>", "|字"), ("", "<Backspace><Delete><Left><Right>", "|"), ("ab", "<Home><C-Delete>", "|"),
  ]

  @Test(arguments: edits) func keysEdit(start: String, keys: String, result: String) throws {
    var field = TextField(start)
    for key in try #require(Key.sequence(keys)) { #expect(field.handle(key) == true) }
    var shown = Array(field.text)
    shown.insert("|", at: field.caret)
    #expect(String(shown) == result)
  }

  @Test func aTypedAccentJoinsItsLetter() {
    var field = TextField("caf")
    _ = field.handle("e")
    _ = field.handle(.character("\u{301}"))
    #expect(field.text == "cafe\u{301}")
    #expect(field.caret == 4)
    _ = field.handle(.backspace)
    #expect(field.text == "caf")
  }

  @Test func pastedLinesBecomeOneAndControlsAreDropped() {
    var field = TextField()
    field.insert("two\nlines\u{1B}[31m\u{202E}\tend")
    #expect(field.text == "two lines[31m end")
  }

  @Test func aFullFieldTakesNoMore() {
    var field = TextField("abc", maximumLength: 4)
    field.insert("defg")
    #expect(field.text == "abcd")
    _ = field.handle(.home)
    _ = field.handle("x")
    #expect(field.text == "abcd")
  }

  @Test func keysOfOthersAreNotTaken() {
    var field = TextField("abc")
    for key: Key in [.tab, .enter, .escape, .up, .function(1)] { #expect(field.handle(key) == false) }
  }

  @Test func aReadOnlyFieldOnlyMoves() {
    var field = TextField("abc", isReadOnly: true)
    #expect(field.handle("x") == false)
    #expect(field.handle(.backspace) == false)
    #expect(field.handle(.home) == true)
    field.insert("x")
    #expect(field.text == "abc")
  }

  @Test(arguments: 0...30) func theCaretIsAlwaysSeen(caret: Int) {
    var field = TextField("0123456789漢字漢字漢字abcdefghijklmn")
    _ = field.handle(.home)
    for _ in 0..<caret { _ = field.handle(.right) }
    var surface = Surface(size: Size(rows: 1, columns: 10))
    field.draw(into: &surface, isFocused: true)
    let before = Array(field.text)[..<caret]
    let shown = surface.lines[0]
    #expect(surface.cursor.column < 10)
    if let last = before.last, surface.cursor.column > 1 { #expect(shown.contains(last)) }
  }

  @Test func withoutTheFocusTheBeginningShows() {
    var surface = Surface(size: Size(rows: 1, columns: 8))
    TextField("a long sentence").draw(into: &surface, isFocused: false)
    #expect(surface.lines == ["a long …"])
    #expect(surface.cursor == Position(row: 0, column: 0))
  }
}
