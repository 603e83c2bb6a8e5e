import Foundation
import Terminal

/// Everything that goes to standard output as text passes here, so that no hostile character of a case reaches the terminal.
enum Output {
  static func print(_ text: String) {
    write(safe(text) + "\n", to: .standardOutput)
  }

  static func printError(_ text: String) {
    write(safe(text) + "\n", to: .standardError)
  }

  /// Line by line, since a line break is the only control character that belongs in text output.
  static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { DisplayText.safe($0) }.joined(separator: "\n")
  }

  /// Writes whole, whatever the size; a reader that went away ends the program quietly.
  static func write(_ text: String, to handle: FileHandle) {
    do { try handle.write(contentsOf: Data(text.utf8)) } catch { Foundation.exit(0) }
  }
}

/// JSON for programs: sorted keys, one value.
enum JSONOutput {
  static func encoder(pretty: Bool) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  static func print(_ value: some Encodable) throws {
    let data = try encoder(pretty: true).encode(value)
    Output.write(String(decoding: data, as: UTF8.self) + "\n", to: .standardOutput)
  }

  /// One line, for streams of results.
  static func line(_ value: some Encodable) throws -> String {
    String(decoding: try encoder(pretty: false).encode(value), as: UTF8.self)
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
