import Testing

@Suite("Imports run downwards only")
struct ImportRuleTests {
  @Test("Every target imports only what its rule allows")
  func sources() {
    let violations = Repository.sources.flatMap { ImportRule.violations(in: $0) }
    #expect(violations.isEmpty, "\(violations.report)")
  }

  @Test("ncurses stays behind a few files of Terminal")
  func curses() {
    let violations = CursesRule.violations(in: Repository.sources)
    #expect(violations.isEmpty, "\(violations.report)")
  }

  @Test(
    "A forbidden import is named with file, line and rule",
    arguments: [
      ("Casework", "import Foundation", "Foundation"),
      ("Casework", "@testable import CaseStore", "CaseStore"),
      ("SampleCases", "import CaseStore", "CaseStore"),
      ("CaseStore", "import Terminal", "Terminal"),
      ("Terminal", "import Foundation", "Foundation"),
      ("Terminal", "@preconcurrency public import struct Casework.Day", "Casework"),
      ("Console", "internal import GRDB", "GRDB"),
      ("Console", "import Terminal; import CaseStore", "CaseStore"),
      ("ombud-soak", "import Console", "Console"),
    ])
  func forbidden(target: String, statement: String, module: String) {
    let file = SwiftFile(path: "Sources/\(target)/A.swift", text: "// A\n\n\(statement)\n")
    let violations = ImportRule.violations(in: file)
    #expect(violations.count == 1)
    #expect(violations.report.hasPrefix("Sources/\(target)/A.swift:3: \(target) may not import \(module), only "))
  }

  @Test(
    "An allowed import, and what only looks like one, pass",
    arguments: [
      ("Casework", "#if canImport(FoundationEssentials)\nimport FoundationEssentials\n#endif"),
      ("Casework", "// import GRDB\nlet text = \"\"\"\n  import GRDB\n  \"\"\""),
      ("Casework", "let importance = 3"),
      ("CaseStore", "import Foundation\nimport GRDB"),
      ("ombud", "import Console\nimport CaseStore"),
    ])
  func permitted(target: String, text: String) {
    #expect(ImportRule.violations(in: SwiftFile(path: "Sources/\(target)/Folder/A.swift", text: text)) == [])
  }

  @Test("A target without a rule is reported")
  func unlisted() {
    let file = SwiftFile(path: "Sources/Annexe/A.swift", text: "")
    #expect(ImportRule.violations(in: file).report.contains("target Annexe has no rule"))
  }

  @Test("ncurses elsewhere in Terminal, or in too many files, is reported")
  func cursesBadSample() {
    func file(_ path: String) -> SwiftFile { SwiftFile(path: path, text: "import CNcurses\n") }
    let allowed = ["Screen/Screen.swift", "Screen/Ink.swift", "Events/InputDecoder.swift", "Text/ScalarWidth.swift"]
      .map { file("Sources/Terminal/\($0)") }
    #expect(CursesRule.violations(in: allowed) == [])

    let stranger = CursesRule.violations(in: allowed + [file("Sources/Terminal/Widgets/Table.swift")])
    #expect(stranger.map(\.path) == ["Sources/Terminal/Widgets/Table.swift"])
    #expect(CursesRule.violations(in: [file("Sources/Terminal/Widgets/ScreenList.swift")]).count == 1)

    let many = (1...CursesRule.limit + 1).map { file("Sources/Terminal/Screen/Part\($0).swift") }
    #expect(CursesRule.violations(in: many.dropLast()) == [])
    #expect(CursesRule.violations(in: many).count == 1)
  }
}
