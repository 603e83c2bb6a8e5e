import Casework
import SampleCases
import Testing

@testable import FormImport

@Suite("Any bytes")
struct PropertyTests {
  func check(_ bytes: [UInt8], _ label: String) {
    do {
      let (report, results) = try SampleForm.results(bytes)
      #expect(report.rowsRead == report.casesMade + report.skipped + report.unsound, "\(label)")
      #expect(report.rowsRead == results.count, "\(label)")
      let text = report.text
      #expect(!text.unicodeScalars.contains { isForbidden($0) }, "\(label)")
      var line = 1
      for result in results {
        #expect(result.line > line && result.lastLine >= result.line, "\(label)")
        line = result.lastLine
      }
    } catch let error as ImportFileError {
      #expect(!"\(error)".unicodeScalars.contains { isForbidden($0) }, "\(label)")
    } catch {
      Issue.record("\(label): \(error)")
    }
  }

  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  static let alphabet: [[UInt8]] = [
    Array("\"".utf8), Array("\"\"".utf8), Array(",".utf8), Array("\n".utf8), Array("\r\n".utf8), Array("\r".utf8), [0],
    [0xFF],
    [0xC3], [0x1B, 0x5B], Array("\u{202E}".utf8), Array("\u{9B}".utf8), Array("31/02/1980".utf8), Array("é".utf8),
    [0xEF, 0xBB, 0xBF],
  ]

  @Test("Random bytes after a sound header", arguments: 0..<200)
  func random(seed: Int) {
    var generator = SeededRandom(seed: UInt64(seed))
    var bytes = seed.isMultiple(of: 4) ? [] : Array((SampleForm.header + "\n").utf8)
    for _ in 0..<Int.random(in: 0...400, using: &generator) {
      if Bool.random(using: &generator) {
        bytes += Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)]
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    check(bytes, "seed \(seed)")
  }

  @Test("Sound files with bytes changed, taken out and put in", arguments: 0..<200)
  func mutated(seed: Int) {
    var generator = SeededRandom(seed: UInt64(seed) &+ 1_000_000)
    let rows = (0..<6).map { SampleForm.line(SampleForm.with([.formReference: "WF-\($0)"])) }
    var bytes = SampleForm.file(rows)
    let headerEnd = SampleForm.header.utf8.count + 5
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let index = Int.random(in: headerEnd..<bytes.count, using: &generator)
      let piece = Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &generator)]
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes.replaceSubrange(index...index, with: piece)
      case 1: bytes.remove(at: index)
      default: bytes.insert(contentsOf: piece, at: index)
      }
    }
    check(bytes, "seed \(seed)")
  }

  @Test("Twice the rows take about twice the time, and a very long field is read")
  func linear() throws {
    func time(_ count: Int) throws -> Duration {
      let lean = SampleForm.good.filter { [.formReference, .lastName, .whatHappened].contains($0.key) }
      let rest = SampleForm.line(lean).dropFirst("WF11-00001".count)
      let bytes = SampleForm.file((0..<count).map { "WF-\($0)\(rest)" })
      let clock = ContinuousClock()
      let start = clock.now
      let made = try SampleForm.results(bytes).0.casesMade
      #expect(made == count)
      return clock.now - start
    }
    let small = try time(4_000)
    let large = try time(20_000)
    #expect(large < small * 12)
    let long = String(repeating: "Three, \"doctors\"\n", count: 4_000)
    let (command, _, _) = try SampleForm.read([.whatHappened: long])
    #expect(command?.values["summary"]?.text.count == long.count - 1)
  }
}
