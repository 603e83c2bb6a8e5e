import Testing

@testable import FormImport

@Suite("CSV reader")
struct CSVReaderTests {
  struct Read: Equatable {
    var cells: [String]
    var line: Int
    var fault: FormFault?
    init(_ line: Int, _ cells: [String], _ fault: FormFault? = nil) {
      (self.cells, self.line, self.fault) = (cells, line, fault)
    }
  }

  func read(_ text: String) -> [Read] {
    var reader = CSVReader(Array(text.utf8))
    var all: [Read] = []
    while let record = reader.next() {
      all.append(Read(record.line, record.cells.map { String(decoding: $0, as: UTF8.self) }, record.fault))
    }
    return all
  }

  @Test("Sound records")
  func sound() {
    #expect(read("") == [])
    #expect(read("\u{FEFF}a,b\r\nc,d\r\n") == [Read(1, ["a", "b"]), Read(2, ["c", "d"])])
    #expect(read("a,b\nc,d") == [Read(1, ["a", "b"]), Read(2, ["c", "d"])])
    #expect(read(",\n\n\r\n\"\"\n") == [Read(1, ["", ""]), Read(4, [""])])
    #expect(read("\"a\r\nb\",\"c \"\"d\"\"\"\nx") == [Read(1, ["a\r\nb", "c \"d\""]), Read(3, ["x"])])
    #expect(read("Flat 2\",b") == [Read(1, ["Flat 2\"", "b"])])
    #expect(read("a\rb,c\r") == [Read(1, ["a\rb", "c\r"])])
  }

  @Test("A quote that is never closed names its line and costs only that line")
  func unterminated() {
    #expect(
      read("a,\"b\nc,d\ne,f\n") == [
        Read(1, ["a", "\"b"], .unterminatedQuote(line: 1)), Read(2, ["c", "d"]), Read(3, ["e", "f"]),
      ])
    #expect(read("a\n\"") == [Read(1, ["a"]), Read(2, ["\""], .unterminatedQuote(line: 2))])
    // The quote that swallows lines until the next quoted cell.
    #expect(
      read("a,\"b\nc,\"d, e\"\nf,g") == [
        Read(1, ["a", "\"b"], .unterminatedQuote(line: 1)), Read(2, ["c", "d, e"]), Read(3, ["f", "g"]),
      ])
  }

  @Test("A misplaced quote on one line keeps its record together")
  func misplaced() {
    #expect(read("\"a\"b,c\nd") == [Read(1, ["ab", "c"], .misplacedQuote(line: 1)), Read(2, ["d"])])
  }

  @Test("Unclosed quotes on every line are read in linear time")
  func hostileQuotes() {
    let text = String(repeating: "\"\"\"x\n\"a\n", count: 20_000)
    let elapsed = ContinuousClock().measure { #expect(!read(text).isEmpty) }
    #expect(elapsed < .seconds(20))
  }
}
