import Terminal
import Testing

@Suite struct KeyTests {
  static let all: [Key] =
    [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .controlLeft, .controlRight, .controlUp, .controlDown, .controlHome, .controlEnd, .controlDelete,
      .character("j"), .character("é"), .character(" "), .character("<"), .character(">"), .control("u"), .control(" "),
      .control("\\"),
    ] + (1...24).map { .function($0) }

  @Test(arguments: all) func aNameIsReadAgain(key: Key) {
    #expect(Key(name: key.name) == key)
    #expect(Key.sequence(key.name + "x" + key.name) == [key, "x", key])
  }

  @Test func namesAreKnownInAnyCase() {
    #expect(Key(name: "<ESC>") == .escape)
    #expect(Key(name: "<c-U>") == .control("u"))
  }

  @Test(arguments: ["", "ab", "<F25>", "<Hyper-x>", "<C-ab>"]) func otherNamesAreNone(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func aSequenceIsReadKeyByKey() {
    #expect(Key.sequence("gg<Down><C-u>a<b") == ["g", "g", .down, .control("u"), "a", "<", "b"])
  }

  @Test func hintsReadShort() {
    #expect(Key.control("u").shortName == "^U")
    #expect(Key.function(1).shortName == "F1")
    #expect(Key.pageDown.shortName == "PageDown")
  }
}
