import Foundation
import Testing

/// Compares parts of the README that are made from tables, between `<!-- name -->` and `<!-- /name -->`.
///
///     OMBUD_RECORD_SCREENS=1 swift test --filter ConsoleTests      writes them anew; such a run fails
enum Documentation {
  static func expect(_ name: String, _ part: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../README.md").standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let begin = try #require(text.range(of: "<!-- \(name) -->\n"), sourceLocation: sourceLocation)
    let finish = try #require(text.range(of: "<!-- /\(name) -->\n"), sourceLocation: sourceLocation)
    let wanted = text[..<begin.upperBound] + "\n" + part + "\n" + text[finish.lowerBound...]
    if ProcessInfo.processInfo.environment["OMBUD_RECORD_SCREENS"] == "1" {
      try String(wanted).write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "wrote '\(name)' into the README: read it, then run without OMBUD_RECORD_SCREENS",
        sourceLocation: sourceLocation)
    } else {
      #expect(
        text == wanted, "'\(name)' in the README is stale: run the tests with OMBUD_RECORD_SCREENS=1",
        sourceLocation: sourceLocation)
    }
  }
}
