/// A text laid out in lines of at most so many columns, with the way back to its characters.
///
/// Widgets that edit need to know which character stands where; those that only show need `lines`.
public struct WrappedText: Equatable, Sendable {
  /// Character offsets of one line within the text. A break's own newline or space lies in no line.
  public typealias Line = Range<Int>

  /// The characters, as `Character`s of the text.
  public let characters: [Character]
  /// The lines from top to bottom; never empty.
  public private(set) var ranges: [Line] = []

  /// Wraps at spaces where it can, within words where it must.
  public init(_ characters: [Character], columns: Int) {
    self.characters = characters
    let limit = max(1, columns)
    var start = 0
    for (offset, character) in characters.enumerated() where character.isNewline {
      wrapParagraph(start..<offset, limit: limit)
      start = offset + 1
    }
    wrapParagraph(start..<characters.count, limit: limit)
  }

  private mutating func wrapParagraph(_ paragraph: Line, limit: Int) {
    var start = paragraph.lowerBound
    var lastSpace: Int?
    var columns = 0
    var offset = start
    while offset < paragraph.upperBound {
      let character = characters[offset]
      let width = DisplayText.columns(of: character)
      if columns + width > limit && offset > start {
        // A space at the very edge is the break itself; it takes no column of the next line.
        let end = character == " " ? offset : (lastSpace ?? offset)
        ranges.append(start..<end)
        start = end < paragraph.upperBound && characters[end] == " " ? end + 1 : end
        offset = start
        columns = 0
        lastSpace = nil
        continue
      }
      if character == " " { lastSpace = offset }
      columns += width
      offset += 1
    }
    ranges.append(start..<paragraph.upperBound)
  }

  /// The text of one line.
  public func text(of line: Line) -> String { String(characters[line]) }

  /// The lines as text.
  public var lines: [String] { ranges.map(text(of:)) }

  /// The line that holds a caret standing before the character at `offset`.
  public func lineIndex(of offset: Int) -> Int {
    ranges.lastIndex { $0.lowerBound <= offset } ?? 0
  }

  /// Columns from the start of the line to the caret.
  public func column(of offset: Int, in line: Int) -> Int {
    let range = ranges[line]
    let end = min(max(offset, range.lowerBound), range.upperBound)
    return DisplayText.columns(of: String(characters[range.lowerBound..<end]))
  }

  /// The character offset nearest to `column` of a line, never beyond its end.
  public func offset(inLine line: Int, column: Int) -> Int {
    let range = ranges[line]
    var passed = 0
    for offset in range {
      let width = DisplayText.columns(of: characters[offset])
      if passed + width > column { return offset }
      passed += width
    }
    return range.upperBound
  }
}

extension DisplayText {
  /// The text in lines of at most `columns` columns, each safe to show; newlines break.
  public static func wrapped(_ text: some StringProtocol, to columns: Int) -> [String] {
    WrappedText(Array(text), columns: columns).lines.map { safe($0) }
  }
}
