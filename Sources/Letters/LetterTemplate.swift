import Casework
import Mustache

/// The text of a kind of letter, with tags in double braces for what is filled in from the case.
///
/// It is written in [mustache](https://mustache.github.io), as plain text. A first line in the form of a comment says what it is:
/// `{{! decision: Out of remit }}`, a ``Casework/LetterKind`` and a title. It sees the values of ``Casework/LetterField`` and nothing else.
public struct LetterTemplate: Sendable {
  /// Its file's name without the ending: `decision-out-of-remit`; `.cy` at its end marks one in Welsh.
  public let name: String
  public let kind: LetterKind
  public let title: String
  /// Where it was read; nil for one that the program brings.
  public let path: String?
  /// The whole file, its first line included.
  public let source: String
  private let template: MustacheTemplate

  public static let fileEnding = ".mustache"
  private static let welshEnding = ".cy"

  /// - Throws: ``LetterTemplateError``, with the line.
  public init(name: String, source: String, path: String? = nil) throws(LetterTemplateError) {
    let file = path ?? name
    guard let (kind, title) = Self.heading(source) else {
      let kinds = LetterKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw LetterTemplateError(
        file: file, line: 1, sentence: "begin with {{! KIND: TITLE }}, where the kind is one of: \(kinds).")
    }
    if let line = Self.line(with: ["{{>", "{{<", "{{$"], in: source) {
      throw LetterTemplateError(file: file, line: line, sentence: "a letter's template cannot take in another one.")
    }
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + source)
    } catch let error as MustacheTemplate.ParserError {
      throw LetterTemplateError(
        file: file, line: max(1, error.context.lineNumber - 1), sentence: "\(error.error): \(error.context.line)")
    } catch {
      throw LetterTemplateError(file: file, line: 1, sentence: "\(error)")
    }
    (self.name, self.kind, self.title, self.path, self.source) = (name, kind, title, path, source)
    if let stranger = unknownTags.first {
      throw LetterTemplateError(
        file: file, line: Self.line(with: [stranger], in: source) ?? 1,
        sentence: "there is no value '\(stranger)'; `ombud letters fields` lists those that there are.")
    }
  }

  public var isWelsh: Bool { name.hasSuffix(Self.welshEnding) }

  /// The name of the same letter in English.
  public var englishName: String { isWelsh ? String(name.dropLast(Self.welshEnding.count)) : name }

  /// The letter's text; a value that the case does not have stands as a gap (``Casework/WrittenLetter/gap(_:)``).
  public func text(_ values: LetterValues) -> String {
    let text = template.render(FieldContext { name in LetterField(rawValue: name).map { Self.value(of: $0, values) } })
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.trimmedAtEnd) }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  // MARK: - What it asks for

  /// The tags that no value answers. Rendered twice, with everything there and with nothing, it asks for every one.
  private var unknownTags: [String] {
    var asked: [String] = []
    let note = Notebook()
    for isThere in [true, false] {
      _ = template.render(
        FieldContext { name in
          note.write(name)
          return isThere ? Value(text: "x") : nil
        })
    }
    for name in note.names where LetterField(rawValue: name) == nil && !asked.contains(name) { asked.append(name) }
    return asked
  }

  private static func value(of field: LetterField, _ values: LetterValues) -> any Sendable {
    if let text = values[field] { return Value(text: text) }
    return Gap(name: field.rawValue, isCondition: field.isCondition)
  }

  private static func heading(_ source: String) -> (LetterKind, String)? {
    guard let line = source.split(separator: "\n", omittingEmptySubsequences: false).first,
      line.hasPrefix("{{!"), let end = line.ranges(of: "}}").first
    else { return nil }
    let parts = line[..<end.lowerBound].dropFirst(3).split(separator: ":", maxSplits: 1).map { String($0).trimmedText }
    guard parts.count == 2, let kind = LetterKind(rawValue: parts[0]), !parts[1].isEmpty else { return nil }
    return (kind, parts[1])
  }

  private static func line(with signs: [String], in source: String) -> Int? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { line in signs.contains { line.contains($0) } }.map { $0 + 1 }
  }
}

/// What is wrong with a template, and where.
public struct LetterTemplateError: Error, Equatable, Sendable, CustomStringConvertible {
  public let file: String
  public let line: Int
  public let sentence: String

  public var description: String { "\(file):\(line): \(sentence)" }
}

// MARK: - What mustache sees

/// The values by name; nothing else of the program can be reached through it.
private struct FieldContext: MustacheParent, MustacheCustomRenderable {
  let find: (String) -> (any Sendable)?

  func child(named: String) -> Any? { find(named) }
  var renderText: String { "" }
  var isNull: Bool { false }
}

/// A value of the case: prints itself, and has nothing inside.
private struct Value: MustacheParent, MustacheCustomRenderable {
  let text: String

  func child(named: String) -> Any? { nil }
  var renderText: String { text }
  var isNull: Bool { false }
}

/// A value that the case does not have: a section about it is left out, and where it is printed its name stands for it.
private struct Gap: MustacheCustomRenderable {
  let name: String
  let isCondition: Bool

  var isNull: Bool { true }
  var renderText: String { isCondition ? "no" : WrittenLetter.gap(name) }
}

/// The names that a template asked for.
private final class Notebook {
  private(set) var names: [String] = []

  func write(_ name: String) { names.append(name) }
}

extension StringProtocol {
  fileprivate var trimmedAtEnd: SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isWhitespace { end = index(before: end) }
    return self[..<end]
  }

  fileprivate var trimmedText: String { String(String(trimmedAtEnd.reversed()).trimmedAtEnd.reversed()) }
}
