/// Reads the records of a CSV file (RFC 4180) from bytes: a byte order mark, CRLF or LF, quoted line ends, doubled quotes.
///
/// SwiftCSV 0.10 was looked at first and cannot do this. It takes a decoded `String`, so that one undecodable byte costs the whole
/// file; it keeps no line numbers; it fills missing columns and drops surplus ones in silence; and at a misplaced quote it stops,
/// losing the rows that follow, while a quote that is never closed takes the rest of the file into its cell without a word.
///
/// A quote that is never closed, or only by one in the middle of a later line, is a fault of the record that opened it, and reading goes on
/// at the next line. So that such files are read in linear time too, at most eight times the file's length is read again in this way;
/// after that a quote may not run past its line.
struct CSVReader {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var mayReadAgain: Int

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    mayReadAgain = bytes.count * 8
  }

  /// The next record that is not an empty line; nil at the end.
  mutating func next() -> CSVRecord? {
    while position < bytes.count {
      let record = readRecord()
      if !record.raw.isEmpty { return record }
    }
    return nil
  }

  private mutating func readRecord() -> CSVRecord {
    let start = position
    let firstLine = line
    var cells: [[UInt8]] = []
    var fault: FormFault?
    while true {
      let cell = position < bytes.count && bytes[position] == Self.quote ? readQuoted() : Cell(readPlain())
      cells.append(cell.bytes)
      fault = fault ?? cell.fault
      if cell.isBroken { break }
      if position < bytes.count, bytes[position] == Self.comma {
        position += 1
      } else {
        break
      }
    }
    let end = position
    let lastLine = line
    skipLineEnd()
    return CSVRecord(line: firstLine, lastLine: lastLine, cells: cells, raw: bytes[start..<end], fault: fault)
  }

  private struct Cell {
    var bytes: [UInt8]
    var fault: FormFault?
    /// Reading went back: the record ends here.
    var isBroken = false

    init(_ bytes: [UInt8], _ fault: FormFault? = nil, isBroken: Bool = false) {
      self.bytes = bytes
      self.fault = fault
      self.isBroken = isBroken
    }
  }

  /// A cell without quotes at its beginning; quotes later in it stand for themselves.
  private mutating func readPlain() -> [UInt8] {
    let start = position
    while position < bytes.count, bytes[position] != Self.comma, !isAtLineEnd { position += 1 }
    return Array(bytes[start..<position])
  }

  private mutating func readQuoted() -> Cell {
    let (start, openedOn) = (position, line)
    let staysOnLine = mayReadAgain <= 0
    var content: [UInt8] = []
    position += 1
    // What is not yet taken over; of a doubled quote the second stays.
    var segment = position
    while position < bytes.count, !(staysOnLine && isAtLineEnd) {
      let byte = bytes[position]
      guard byte == Self.quote else {
        if byte == Self.lineFeed { line += 1 }
        position += 1
        continue
      }
      content += bytes[segment..<position]
      position += 1
      segment = position
      if position < bytes.count, bytes[position] == Self.quote {
        position += 1
        continue
      }
      if position == bytes.count || bytes[position] == Self.comma || isAtLineEnd { return Cell(content) }
      // Text after the closing quote. On one line the rest of the record is still found; over several it is a quote too many.
      if line == openedOn { return Cell(content + readPlain(), .misplacedQuote(line: openedOn)) }
      return goBack(to: start, line: openedOn)
    }
    return goBack(to: start, line: openedOn)
  }

  /// Ends the record with the line on which a quote was wrongly opened.
  private mutating func goBack(to start: Int, line openedOn: Int) -> Cell {
    let reached = position
    position = start
    line = openedOn
    while position < bytes.count, !isAtLineEnd { position += 1 }
    mayReadAgain -= max(0, reached - position)
    return Cell(Array(bytes[start..<position]), .unterminatedQuote(line: openedOn), isBroken: true)
  }

  private var isAtLineEnd: Bool {
    bytes[position] == Self.lineFeed
      || (bytes[position] == Self.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed)
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    position += bytes[position] == Self.carriageReturn ? 2 : 1
    line += 1
  }
}
