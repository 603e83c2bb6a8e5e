import Foundation
import Synchronization
import Terminal
import Testing

/// Compares whole screens with those in `Generated/Screens.swift`.
///
///     OMBUD_RECORD_SCREENS=1 swift test --filter ConsoleTests      writes them anew; such a run fails
enum Snapshot {
  private static let recorded = Mutex(Screens.texts)

  static func expect(_ bench: Bench, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let cursor = bench.surface.cursor
    let shown = bench.screen + "\n@ row \(cursor.row), column \(cursor.column)"
    if ProcessInfo.processInfo.environment["OMBUD_RECORD_SCREENS"] == "1" {
      record(shown, name)
      Issue.record("recorded '\(name)': read it, then run without OMBUD_RECORD_SCREENS", sourceLocation: sourceLocation)
      return
    }
    #expect(shown == Screens.texts[name], "\n\(shown)\n", sourceLocation: sourceLocation)
  }

  private static func record(_ shown: String, _ name: String) {
    recorded.withLock { texts in
      texts[name] = shown
      var source = "// Screens as the console draws them. Recorded by Snapshot.swift; do not edit.\n"
      source += "// swift-format-ignore-file\n\nenum Screens {\n"
      source += "  static let texts: [String: String] = [\n"
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indented = lines.map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
        source += "    \"\(name)\": #\"\"\"\n\(indented)\n      \"\"\"#,\n"
      }
      source += "  ]\n}\n"
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Generated/Screens.swift").standardizedFileURL
      try? source.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
