import Testing

@testable import FormImport

@Suite("Header of a file of forms")
struct HeaderTests {
  func error(_ bytes: [UInt8]) -> ImportFileError? {
    do {
      _ = try FormImporter(bytes, in: SampleForm.context())
      return nil
    } catch { return error }
  }

  func error(_ text: String) -> ImportFileError? { error(Array(text.utf8)) }

  @Test("The form's columns in any order, with or without a byte order mark")
  func anyOrder() throws {
    let columns = Array(FormColumn.allCases.reversed())
    let header = columns.map { $0.rawValue.uppercased() }.joined(separator: ",")
    let row = columns.map { SampleForm.quoted(SampleForm.good[$0] ?? "") }.joined(separator: ",")
    let (report, results) = try SampleForm.results(Array("\(header)\n\(row)\n".utf8))
    #expect(report.casesMade == 1 && report.warned == 0)
    #expect(results.first?.digest == FormRow(SampleForm.good).digest)
    #expect(error(SampleForm.header) == nil)
  }

  @Test("Each wrong header has its own sentence")
  func wrong() {
    #expect(error("") == .empty)
    #expect(error("\u{FEFF}\r\n") == .empty)
    #expect(error([0xFF, 0xFE, 0x61, 0x00]) == .notText)
    #expect(error("name;town\n") == .notAForm)
    #expect(
      error("\"form_reference,title\n")
        == .brokenHeader(
          "A quotation mark opened on line 1 is not closed where it should be, so the columns cannot be told apart."))
    let without = FormColumn.allCases.filter { $0 != .title }.map(\.rawValue).joined(separator: ",")
    #expect(error(without) == .columns(missing: ["title"], unknown: []))
    #expect(error(without + ",Tiitle") == .columns(missing: ["title"], unknown: ["tiitle"]))
    #expect(error(SampleForm.header + ",colour") == .columns(missing: [], unknown: ["colour"]))
    #expect(error(SampleForm.header + ",title") == .columnsTwice(["title"]))
  }

  @Test("The sentences say what to do and show no hidden character")
  func sentences() {
    #expect(
      error(SampleForm.header + ",\u{1B}[31mred\u{202E}").map { "\($0)" }
        == "The file has a column that the form does not know, 'red'.")
    #expect(
      "\(ImportFileError.columns(missing: ["title"], unknown: ["tiitle"]))"
        == "The file has no column 'title'; has a column that the form does not know, 'tiitle'.")
    for error in [ImportFileError.empty, .notText, .notAForm, .brokenHeader("No."), .columnsTwice(["title"])] {
      #expect("\(error)".hasSuffix("."))
    }
  }
}
