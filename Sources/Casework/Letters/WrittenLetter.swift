/// A letter that is written here, from the first draft to the day it is sent. A ``Letter`` is what was sent, wherever it was written.
public struct WrittenLetter: Record {
  public static let table = RecordTable.writtenLetter

  public let id: Int64
  public let caseID: Int64
  public var kind: LetterKind
  /// The template that the text began with; empty where there was none.
  public let template: String
  /// Whether that was one in Welsh.
  public var isWelsh: Bool { template.hasSuffix(".cy") }
  /// The parties it is for.
  public var recipients: [Int64]
  /// By post, or electronically.
  public var method: Channel
  /// The whole text. From ``WrittenLetterState/ready`` on it never changes: another text is another letter.
  public var text: String
  public var state: WrittenLetterState = .draft
  public let writtenAt: Moment
  public let by: Int64
  public var readyAt: Moment?
  public var readyBy: Int64?
  /// Why it could not be sent, or was withdrawn.
  public var reason: String = ""
  /// The record of its having been sent.
  public var letter: Int64?

  public init(
    id: Int64, caseID: Int64, kind: LetterKind, template: String, recipients: [Int64], method: Channel, text: String,
    writtenAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.template = template
    self.recipients = recipients
    self.method = method
    self.text = text
    self.writtenAt = writtenAt
    self.by = by
  }
}

/// How far a written letter has come.
public enum WrittenLetterState: String, Codable, Sendable, CaseIterable {
  case draft, ready
  /// Handed to the system's mailer, which has not said yet what became of it. After a crash nobody knows: somebody is asked.
  case sending
  case sent, failed, withdrawn

  /// Its text and recipients may still change.
  public var isOpenToChange: Bool { self == .draft }
  /// It can go out: for the first time, or again after a failure.
  public var maySend: Bool { self == .ready || self == .failed }
}

extension WrittenLetter {
  /// The signs around the name of a value that the case did not have when the letter was written.
  static let gapOpening = "[["
  static let gapClosing = "]]"

  /// How a value that the case does not have shows in a letter: `[[decision_reasons]]`.
  public static func gap(_ name: String) -> String { gapOpening + name + gapClosing }

  /// What still stands in the text for values that were not there, in order; a letter with any is not ready.
  public var gaps: [String] { Self.gaps(in: text) }

  public static func gaps(in text: String) -> [String] {
    var names: [String] = []
    var rest = Substring(text)
    while let start = rest.range(of: gapOpening), let end = rest[start.upperBound...].range(of: gapClosing) {
      let name = String(rest[start.upperBound..<end.lowerBound])
      if !names.contains(name) { names.append(name) }
      rest = rest[end.upperBound...]
    }
    return names
  }
}

extension Substring {
  /// Where a text first stands in this one; nil where it does not.
  fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
