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
      Unsound rows, kept for repair:
        line 4, WF2: The form does not say what happened (what_happened is empty).
      Warnings, with the text kept as received:
        line 2, WF11-00001: 'a million' is no sum in pounds; ask what is sought.
      Organisations to identify: 1
      Rows read: 3 · cases made: 1 · skipped: 1 · warned: 1 · unsound: 1
      """
    #expect(report.text() == expected)
    #expect(report.text(isDryRun: true).contains("cases that would be made: 1"))
    #expect(report.exitCode == 3 && report.kinds == [.amount: 1, .organisation: 1])
  }

  @Test("A refused row counts as unsound")
  func refused() throws {
    let (_, results) = try SampleForm.results(SampleForm.file([SampleForm.line(SampleForm.good)]))
    var report = ImportReport()
    for result in results { report.addRefused(result, because: "No.") }
    #expect((report.rowsRead, report.casesMade, report.unsound) == (1, 0, 1))
    #expect(report.messages.map(\.sentence) == ["No."])
    #expect(ImportReport().exitCode == 0)
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
