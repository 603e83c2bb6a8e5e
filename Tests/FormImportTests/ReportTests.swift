import Testing

@testable import FormImport

@Suite("Report of an import")
struct ReportTests {
  @Test("Counts and messages, unsound rows first")
  func text() throws {
    let rows = [
      SampleForm.with([.amountSought: "a million", .organisation: "Halden Power plc"]),
      SampleForm.with([.formReference: "WF\u{1B}[31m2\u{202E}", .whatHappened: ""]),
      SampleForm.with([.amountSought: "a million", .organisation: "Halden Power plc"]),
    ]
    let (report, _) = try SampleForm.results(SampleForm.file(rows.map(SampleForm.line)))
    let expected = """
      Unsound rows:
        line 4, WF2: The form does not say what happened (what_happened is empty).
      Warnings, with the text kept as received:
        line 2, WF11-00001: 'a million' is no sum in pounds; ask what is sought.
      Organisations to identify: 1
      Unsound rows: not kept: 1
      Rows read: 3 · cases made: 1 · skipped: 1 · warned: 1 · unsound: 1
      """
    #expect(report.text == expected)
    #expect(report.exitCode == 3 && report.kinds == [.amount: 1, .organisation: 1])
  }

  @Test("A dry run says what would be")
  func dryRun() throws {
    let (_, results) = try SampleForm.results(
      SampleForm.file([SampleForm.good, SampleForm.with([.whatHappened: ""])].map(SampleForm.line)))
    var report = ImportReport(isDryRun: true)
    for result in results { report.add(result) }
    #expect(
      report.text.hasSuffix(
        """
        Unsound rows: would be kept for repair: 1
        Rows read: 2 · cases that would be made: 1 · skipped: 0 · warned: 0 · unsound: 1
        """))
  }

  @Test("A refused row counts as unsound, one that somebody else took in as skipped")
  func refused() throws {
    let (_, results) = try SampleForm.results(SampleForm.file([SampleForm.line(SampleForm.good)]))
    var report = ImportReport()
    for result in results { report.addRefused(result, because: "No.", kept: .init(.added, row: 7)) }
    #expect((report.rowsRead, report.casesMade, report.unsound) == (1, 0, 1))
    #expect(report.rows[0].faults == ["No."])
    #expect(report.text.contains("No. It waits for repair as row 7.\n"))
    for result in results { report.addSkipped(result) }
    #expect((report.rowsRead, report.skipped, report.casesMade) == (2, 1, 0))
    #expect(ImportReport().exitCode == 0)
  }

  @Test("Each row read is made, skipped or unsound, and each unsound one is told where it is")
  func accounting() throws {
    let unsound = (2...6).map { SampleForm.with([.formReference: "WF11-0000\($0)", .whatHappened: ""]) }
    let (_, results) = try SampleForm.results(
      SampleForm.file(([SampleForm.good, SampleForm.good] + unsound).map(SampleForm.line)))
    let keepings: [ReportedRow.Keeping?] = [
      nil, nil, .init(.added, row: 1), .init(.waiting, row: 2), .init(.repaired, row: 3, caseReference: "C-9"),
      .init(.discarded, row: 4), nil,
    ]
    var report = ImportReport()
    for (result, kept) in zip(results, keepings) { report.add(result, caseReference: "C-1", kept: kept) }
    #expect(report.rowsRead == 7 && report.rowsRead == report.casesMade + report.skipped + report.unsound)
    let states: [ReportedRow.Keeping.State?] = ReportedRow.Keeping.State.allCases + [nil]
    #expect(states.map { report.unsound(in: $0) }.reduce(0, +) == report.unsound)
    #expect(
      report.text.contains(
        "kept for repair: 1 · not kept: 1 · waiting already: 1 · repaired before: 1 · discarded before: 1"))
    #expect(
      report.text.contains(
        "line 8, WF11-00004: The form does not say what happened (what_happened is empty). It was repaired before, as row 3, and is case C-9.\n"
      ))
    #expect(report.rows.map(\.caseReference) == ["C-1"] + Array(repeating: nil, count: 6))
  }

  @Test("SHA-256 gives the published digests")
  func digests() {
    #expect(
      SHA256.hexadecimal(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hexadecimal(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hexadecimal(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 119)
    #expect(
      SHA256.hexadecimal(of: million) == "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb")
  }

  @Test("The digest keeps to the content, not to the line ends")
  func content() {
    let base = FormRow(SampleForm.good)
    #expect(FormRow(SampleForm.with([.whatHappened: "I waited, and \"waited\".\r\nTwice."])).digest == base.digest)
    #expect(FormRow(SampleForm.with([.title: "", .firstName: "DrSiân"])).digest != base.digest)
    #expect(FormRow(SampleForm.with([.bestTime: "after 5pm"])).digest != base.digest)
  }
}
