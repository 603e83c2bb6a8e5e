import Casework
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

  /// A stored text on one line, so that what somebody typed cannot pass for a line of ours.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A stored text on as many lines as it has, the later ones set in.
  static func block(_ text: String, indent: Int = 8) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// A text as it stands, blank lines and all: a letter, a template.
  static func whole(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
  }

  /// Asks for one of several answers; what was typed, in small letters, or empty where nobody answers.
  static func ask(_ question: String) -> String {
    write(safe(question), to: .standardOutput)
    return readLine()?.lowercased().trimmingCharacters(in: .whitespaces) ?? ""
  }

  /// Asks; anything but y or yes is a no.
  static func confirm(_ question: String) -> Bool {
    write("\(safe(question)) [y/N] ", to: .standardOutput)
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  /// Writes whole, whatever the size. Nobody may take what could not be written for done: then the program ends with a sentence.
  static func write(_ text: String, to handle: FileHandle) {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      // A reader that went away ends the program as the signal would have.
      if errno == EPIPE { Foundation.exit(141) }
      try? FileHandle.standardError.write(
        contentsOf: Data("ombud: the output cannot be written; what it did not confirm may not have been done.\n".utf8))
      Foundation.exit(74)
    }
  }
}

extension Refusal {
  /// A line for each reason, whatever was typed that they name.
  var lines: [String] { sentences.map { Output.line($0) } }
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
  /// In exactly so many columns: cut where it has more.
  func fitted(to width: Int) -> String { DisplayText.padded(self, to: width) }

  /// With spaces up to so many columns, wide characters counted as the terminal shows them.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - DisplayText.columns(of: self)))
  }
}
