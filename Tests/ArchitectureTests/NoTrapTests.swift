import Testing

/// A console in use must not stop for what could have been said: sources neither force nor trap.
enum TrapRule {
  static let forbidden = ["try!", "fatalError(", " as! "]

  static func violations(in file: SwiftFile) -> [Violation] {
    file.codeLines.flatMap { number, text in
      forbidden.filter { text.contains($0) }.map { word in
        let shown = word.split(separator: " ").joined()
        return Violation(path: file.path, line: number, message: "\(shown) stops the program; throw or return instead")
      }
    }
  }
}

@Suite("Sources do not trap")
struct NoTrapTests {
  @Test("No source forces or traps")
  func sources() {
    let violations = Repository.sources.flatMap(TrapRule.violations)
    #expect(violations.isEmpty, "\(violations.report)")
  }

  @Test(
    "Each trap is found", arguments: ["try! open()", "x.map { fatalError(\"no\") }", "x as! Int", "\"\\(try! y)\""])
  func found(code: String) {
    let file = SwiftFile(path: "Sources/Casework/A.swift", text: "// A\nlet a = \(code)\n")
    #expect(TrapRule.violations(in: file).map(\.line) == [2])
  }

  @Test("Comments, strings and milder words pass", arguments: ["// try! x", "\"fatalError(\"", "try? x", "x as? Int"])
  func passed(code: String) {
    #expect(TrapRule.violations(in: SwiftFile(path: "Sources/Casework/A.swift", text: "let a = \(code)\n")) == [])
  }
}
