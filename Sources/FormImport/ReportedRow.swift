/// What an import made of one row of the file.
public struct ReportedRow: Sendable, Hashable, Codable {
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// A case was made of it, or would be in a dry run.
    case made
    /// The same form was taken in before.
    case skipped
    /// It cannot be a case as it is.
    case unsound
  }

  /// Where an unsound row waits, or what was done with it before.
  public struct Keeping: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
      /// Kept for repair now.
      case added
      /// Kept by an earlier import, and still waiting.
      case waiting
      /// Repaired since an earlier import.
      case repaired
      /// Discarded since an earlier import.
      case discarded
    }

    public let state: State
    /// The number by which it is repaired or discarded.
    public let row: Int64
    /// The case that it became by repair.
    public let caseReference: String?

    public init(_ state: State, row: Int64, caseReference: String? = nil) {
      self.state = state
      self.row = row
      self.caseReference = caseReference
    }
  }

  /// The line of the file on which the row begins, counted from 1.
  public let line: Int
  /// The form's own reference, safe to show; empty where it has none.
  public let reference: String
  public let outcome: Outcome
  /// The case made of it; nil in a dry run.
  public internal(set) var caseReference: String?
  /// Nil for what is not unsound, and for a row that a dry run would keep.
  public internal(set) var kept: Keeping?
  /// Values that were not usable, and a body to identify.
  public internal(set) var warnings: [FormWarning] = []
  /// Why it cannot be a case, a sentence each.
  public internal(set) var faults: [String] = []

  init(_ result: RowResult, _ outcome: Outcome) {
    line = result.line
    reference = result.reference
    self.outcome = outcome
  }

  var isWarned: Bool { warnings.contains(where: \.kind.isWarning) }
  var isToIdentify: Bool { warnings.contains { !$0.kind.isWarning } }

  /// What to tell about it: of an unsound row on one line why it is and where, else a sentence for each warning.
  var messages: [String] {
    outcome == .unsound
      ? [(faults + (kept.map { [$0.sentence] } ?? [])).joined(separator: " ")]
      : warnings.filter(\.kind.isWarning).map(\.sentence)
  }
}

extension ReportedRow.Keeping {
  var sentence: String {
    switch state {
    case .added: "It waits for repair as row \(row)."
    case .waiting: "It was waiting for repair already, as row \(row)."
    case .repaired: "It was repaired before, as row \(row)\(caseReference.map { ", and is case \($0)" } ?? "")."
    case .discarded: "It was discarded before, as row \(row)."
    }
  }
}
