import Casework
import Testing

@testable import FormImport

@Suite("Rows that cannot be a case")
struct FaultTests {
  static let nameless: [FormColumn: String] = [.firstName: "", .lastName: ""]
  static let unreachable: [FormColumn: String] = [.telephone: "", .email: "", .address: ""]

  @Test("Neither a name nor a way to reach anyone")
  func nobody() throws {
    let both = Self.nameless.merging(Self.unreachable) { $1 }
    #expect(try SampleForm.read(both).faults == [.nobody])
    #expect(try SampleForm.read(Self.nameless).faults == [])
    #expect(try SampleForm.read(Self.unreachable).faults == [])
    for column in [FormColumn.firstName, .lastName] {
      #expect(try SampleForm.read(both.merging([column: "Ng"]) { $1 }).faults == [])
    }
    let ways: [FormColumn: String] = [.telephone: "07700 900384", .email: "a@example.org", .address: "1 Mill Lane"]
    for (column, text) in ways {
      #expect(try SampleForm.read(both.merging([column: text]) { $1 }).faults == [])
    }
    // What only looks like a name or a number is none.
    #expect(try SampleForm.read(both.merging([.lastName: "\u{200B}\u{202E}"]) { $1 }).faults == [.nobody])
    #expect(try SampleForm.read(both.merging([.telephone: "none", .email: "n/a"]) { $1 }).faults == [.nobody])
  }

  @Test("Nothing that happened", arguments: ["", "  \n\t ", "\u{1B}[2J", "\u{0}"])
  func nothing(text: String) throws {
    #expect(try SampleForm.read([.whatHappened: text]).faults == [.nothingHappened])
  }

  @Test("The wrong number of columns keeps what there is")
  func columns() throws {
    let row = SampleForm.line(SampleForm.good)
    for (text, found) in [("WF11-00001,only", 2), (row + ",more", 35), (row + ",", 35)] {
      let (report, results) = try SampleForm.results(SampleForm.file([text, SampleForm.line(SampleForm.good)]))
      #expect(report.unsound == 1 && report.casesMade == 1 && report.exitCode == 3)
      #expect(results[0].pending?.faults == [.wrongNumberOfColumns(found: found)])
      #expect(results[0].reference == "WF11-00001")
      #expect(results[0].pending?.raw == Array(text.utf8))
      #expect(results[0].pending?.surplus.count == max(0, found - 34))
    }
  }

  @Test("Bytes that are no text cost their row alone")
  func undecodable() throws {
    var bytes = SampleForm.file([
      SampleForm.line(SampleForm.with([.lastName: "M?ller"])), SampleForm.line(SampleForm.good),
    ])
    let index = try #require(bytes.firstIndex(of: UInt8(ascii: "?")))
    bytes[index] = 0xFC
    let (report, results) = try SampleForm.results(bytes)
    #expect(report.unsound == 1 && report.casesMade == 1)
    #expect(results[0].pending?.faults == [.undecodable(cell: 6, .lastName)])
    #expect(results[0].pending?.row[.lastName] == "M\u{FFFD}ller")
    #expect(results[0].pending?.faults.first?.sentence == "Column 6 (last_name) is not readable text (UTF-8).")
  }

  @Test("A quote never closed names its line; the rows after it are read")
  func quotes() throws {
    let other = SampleForm.with([.formReference: "WF11-00002", .injustice: "", .whatHappened: "It rained."])
    let (report, results) = try SampleForm.results(SampleForm.file(["WF11-9,\"broken", SampleForm.line(other)]))
    #expect(report.rowsRead == 2 && report.casesMade == 1)
    #expect(results[0].pending?.faults == [.unterminatedQuote(line: 2)])
    #expect(results[1].line == 3)
  }

  @Test("A reference used before: same content skipped, other content unsound, in the file as in the store")
  func references() throws {
    let digest = FormRow(SampleForm.good).digest
    let row = SampleForm.line(SampleForm.good)
    let changed = SampleForm.line(SampleForm.with([.injustice: "Other."]))
    let (inFile, results) = try SampleForm.results(SampleForm.file([row, row, changed]))
    #expect((inFile.casesMade, inFile.skipped, inFile.unsound) == (1, 1, 1))
    #expect(results[2].pending?.faults == [.referenceUsed("WF11-00001")])
    let (inStore, _) = try SampleForm.results(SampleForm.file([row, changed]), known: ["WF11-00001": digest])
    #expect((inStore.casesMade, inStore.skipped, inStore.unsound) == (0, 1, 1))
  }

  @Test("A form without a reference is known again by its content")
  func noReference() throws {
    let row = SampleForm.line(SampleForm.with([.formReference: ""]))
    let (report, results) = try SampleForm.results(SampleForm.file([row, row]))
    #expect((report.casesMade, report.skipped, report.warned) == (1, 1, 1))
    guard case .command(let command, _) = results[0].outcome else { throw CancellationError() }
    #expect(command.values["form-reference"] == .text("no-reference-\(results[0].digest.prefix(16))"))
  }

  @Test("A pending row is mended column by column")
  func repair() throws {
    let (_, results) = try SampleForm.results(SampleForm.file([SampleForm.line(SampleForm.with([.whatHappened: ""]))]))
    let pending = try #require(results[0].pending)
    let context = SampleForm.context()
    guard case .unsound(let faults) = FormImporter.repair(pending, with: [.title: "Mx"], in: context) else {
      throw CancellationError()
    }
    #expect(faults == [.nothingHappened])
    let mended = FormImporter.repair(pending, with: [.whatHappened: "It rained."], in: context)
    guard case .command(let command, let warnings) = mended else { throw CancellationError() }
    #expect(command.values["summary"] == .text("It rained.") && warnings == [])
  }

  @Test("What could not be decoded has to be typed anew")
  func repairUndecodable() throws {
    let row = FormRow(SampleForm.with([.lastName: "M\u{FFFD}ller"]))
    let pending = PendingRow(raw: [], digest: "d", row: row, surplus: [], faults: [.undecodable(cell: 6, .lastName)])
    for edits in [[:], [FormColumn.title: "Mx"]] {
      guard case .unsound(let faults) = FormImporter.repair(pending, with: edits, in: SampleForm.context()) else {
        Issue.record("\(edits) made it sound")
        continue
      }
      #expect(faults == pending.faults)
    }
    let mended = FormImporter.repair(pending, with: [.lastName: "Müller"], in: SampleForm.context())
    guard case .command = mended else { throw CancellationError() }
  }

  @Test("Every fault is one sentence")
  func sentences() {
    let faults: [FormFault] = [
      .wrongNumberOfColumns(found: 3), .unterminatedQuote(line: 2), .misplacedQuote(line: 2), .nobody, .nothingHappened,
      .undecodable(cell: 40, nil), .referenceUsed("A\u{1B}"), .refused("No.\n"),
    ]
    for fault in faults { #expect(fault.sentence.hasSuffix(".") && !fault.sentence.contains { $0 < " " }) }
  }
}
