import Terminal
import Testing

/// Text that strangers wrote must not steer the terminal, nor bend the columns.
@Suite struct DisplayTextTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let shown: String
    let columns: Int
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "plain", text: "Complaint", shown: "Complaint", columns: 9),
    Sample(name: "colour sequence", text: "\u{1B}[31mred", shown: "�[31mred", columns: 8),
    Sample(name: "window title", text: "\u{1B}]0;x\u{7}", shown: "�]0;x�", columns: 6),
    Sample(name: "C1 control", text: "a\u{9B}2Jb", shown: "a�2Jb", columns: 5),
    Sample(name: "delete and null", text: "a\u{7F}b\u{0}c", shown: "a�b�c", columns: 5),
    Sample(name: "backspaces", text: "ok\u{8}\u{8}no", shown: "ok��no", columns: 6),
    Sample(name: "lone carriage return", text: "a\rb", shown: "a�b", columns: 3),
    Sample(name: "newline and tab", text: "a\nb\tc", shown: "a b c", columns: 5),
    Sample(name: "line separators", text: "a\u{2028}b\u{2029}c", shown: "a b c", columns: 5),
    Sample(name: "override", text: "exe\u{202E}txt\u{202C}", shown: "exetxt", columns: 6),
    Sample(name: "isolates", text: "\u{2066}a\u{2069}", shown: "a", columns: 1),
    Sample(name: "directional marks", text: "\u{200E}a\u{200F}\u{61C}", shown: "a", columns: 1),
    Sample(name: "zero width", text: "a\u{200B}b\u{FEFF}c\u{2060}d", shown: "abcd", columns: 4),
    Sample(name: "tags", text: "a\u{E0041}\u{E007F}b", shown: "ab", columns: 2),
    Sample(name: "CJK", text: "漢字", shown: "漢字", columns: 4),
    Sample(name: "emoji family", text: "👨‍👩‍👧", shown: "👨👩👧", columns: 6),
    Sample(name: "variation selector", text: "❤\u{FE0F}!", shown: "❤!", columns: 2),
    Sample(name: "skin tone", text: "👍🏽!", shown: "👍!", columns: 3),
    Sample(name: "accents apart", text: "e\u{301}a\u{308}", shown: "e\u{301}a\u{308}", columns: 2),
    Sample(name: "mark alone", text: "\u{301}a", shown: "◌\u{301}a", columns: 2),
    Sample(name: "unassigned", text: "a\u{378}b", shown: "a�b", columns: 3),
    Sample(
      name: "a hundred marks", text: "z" + String(repeating: "\u{335}", count: 100),
      shown: "z" + String(repeating: "\u{335}", count: 4), columns: 1),
  ]

  @Test(arguments: samples) func isShownSafely(sample: Sample) {
    #expect(DisplayText.safe(sample.text) == sample.shown)
    #expect(DisplayText.columns(of: sample.text) == sample.columns)
  }

  @Test(arguments: samples) func isDrawnAsMeasured(sample: Sample) {
    var surface = Surface(size: Size(rows: 1, columns: 20))
    #expect(surface.put(sample.text, row: 0, column: 0) == sample.columns)
    #expect(surface.lines == [sample.shown])
  }

  /// Every scalar there is: none of the harmful ones may come out.
  @Test func noHarmfulScalarPasses() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in DisplayText.safe("a\(Character(scalar))").unicodeScalars {
        switch shown.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
          Issue.record("U+\(String(value, radix: 16)) came out as U+\(String(shown.value, radix: 16))")
        default: continue
        }
      }
    }
  }

  @Test(arguments: [
    ("exact", 5, "exact"), ("too long", 5, "too …"), ("漢字漢字", 5, "漢字…"), ("漢字漢字", 6, "漢字…"), ("ab", 1, "…"),
    ("ab", 0, ""), ("é漢", 3, "é漢"),
  ]) func isCut(text: String, limit: Int, expected: String) {
    #expect(DisplayText.truncated(text, to: limit) == expected)
  }

  @Test func theASCIITwinCutsAlike() {
    #expect(DisplayText.truncated("too long", to: 5, ellipsis: DisplayText.asciiEllipsis) == "too ~")
  }

  @Test(arguments: [
    (Alignment.leading, "漢 ".padding), (.trailing, "   漢"), (.centre, " 漢  "),
  ]) func isPadded(alignment: Alignment, expected: String) {
    #expect(DisplayText.padded("漢", to: 5, alignment: alignment) == expected)
  }

  @Test(arguments: [
    ("one two three", 8, ["one two", "three"]), ("one two", 7, ["one two"]), ("one two", 3, ["one", "two"]),
    ("incomprehensible", 6, ["incomp", "rehens", "ible"]), ("a\n\nb", 10, ["a", "", "b"]), ("", 5, [""]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("ends\n", 9, ["ends", ""]), ("a\u{1B}b c", 3, ["a�b", "c"]),
  ]) func isWrapped(text: String, columns: Int, expected: [String]) {
    #expect(DisplayText.wrapped(text, to: columns) == expected)
  }

  @Test func aCaretIsFoundAgainInWrappedText() {
    let wrapped = WrappedText(Array("one two 漢字 four\nfive"), columns: 8)
    for offset in 0...wrapped.characters.count {
      let line = wrapped.lineIndex(of: offset)
      let column = wrapped.column(of: offset, in: line)
      #expect(wrapped.offset(inLine: line, column: column) == min(offset, wrapped.ranges[line].upperBound))
    }
  }
}

extension String {
  /// The text and three spaces, written so that no editor strips them.
  fileprivate var padding: String { filter { $0 != " " } + String(repeating: " ", count: 3) }
}
