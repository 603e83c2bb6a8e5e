import Testing

@Suite("Files and functions can be read at a sitting")
struct SizeRuleTests {
  @Test("No file is too long")
  func files() {
    let violations = Repository.swiftFiles.flatMap(SizeRules.fileViolations)
    #expect(violations.isEmpty, "\(violations.report)")
  }

  @Test("No function is too long")
  func functions() {
    let violations = Repository.swiftFiles.flatMap(SizeRules.functionViolations)
    #expect(violations.isEmpty, "\(violations.report)")
  }

  @Test("A file of the limit passes, one line more fails, a generated one may be longer")
  func fileBoundary() {
    func file(lines: Int, path: String = "Sources/Casework/A.swift") -> SwiftFile {
      SwiftFile(path: path, text: String(repeating: "\n", count: lines))
    }
    #expect(SizeRules.fileViolations(in: file(lines: 400)) == [])
    #expect(SizeRules.fileViolations(in: file(lines: 401)).report.contains("401 lines"))
    #expect(SizeRules.fileViolations(in: file(lines: 900, path: "Sources/ombud/Generated/Themes.swift")) == [])
    #expect(SizeRules.fileViolations(in: file(lines: 900, path: "Sources/Casework/Days/BankHolidayTable.swift")) == [])
  }

  @Test("The last line counts with and without its newline")
  func lineCount() {
    #expect(SwiftFile(path: "A.swift", text: "").lineCount == 0)
    #expect(SwiftFile(path: "A.swift", text: "a\nb\n").lineCount == 2)
    #expect(SwiftFile(path: "A.swift", text: "a\nb").lineCount == 2)
  }

  @Test(
    "A function of the limit passes and one line more fails",
    arguments: [
      "func long(a: () -> Void = { let b = 1 }) {", "init?() throws {", "subscript(i: Int) -> Int {", "deinit {",
      "var long: [Int] {", "let long: () -> Void = {", "static func rules(a: Int) {",
      "var examples: [Int] {", "static var long: Int = 3 {", "let long = Table {",
    ])
  func functionBoundary(opening: String) {
    func file(lines: Int) -> SwiftFile {
      let body = (0..<lines - 2).map { "    step(\($0))" }
      let text = (["struct A {", "  \(opening)"] + body + ["  }", "}"]).joined(separator: "\n")
      return SwiftFile(path: "Sources/Casework/A.swift", text: text)
    }
    #expect(SizeRules.functionViolations(in: file(lines: 50)) == [])
    let violations = SizeRules.functionViolations(in: file(lines: 51))
    #expect(violations.count == 1)
    #expect(violations.first?.line == 2)
    #expect(violations.report.contains("51 lines"))
  }

  @Test(
    "A static table may be longer",
    arguments: [
      "static var rules: [Rule] {", "public static let definition = Definition {", "static var examples: [Example] {",
    ])
  func tables(opening: String) {
    let rows = String(repeating: "  row,\n", count: 200)
    let file = SwiftFile(path: "Sources/Casework/A.swift", text: "extension A {\n\(opening)\n\(rows)}\n}\n")
    #expect(FunctionScanner.functions(in: file).first?.lineCount == 202)
    #expect(SizeRules.functionViolations(in: file) == [])
  }
}
