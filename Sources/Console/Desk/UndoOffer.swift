import Casework

/// What an undo would take back, to be asked about first.
public struct UndoOffer: Sendable, Equatable {
  public let entry: Int64
  /// What, on which case, by whom, when.
  public let sentence: String
  /// Why it can only be taken back as a correction, with a reason; nil where a plain undo does.
  public let needsReason: String?
  /// The bulk act that the entry is a part of.
  public let batch: Batch?

  public init(entry: Int64, sentence: String, needsReason: String? = nil, batch: Batch? = nil) {
    self.entry = entry
    self.sentence = sentence
    self.needsReason = needsReason
    self.batch = batch
  }

  /// A bulk act of which several entries stand.
  public struct Batch: Sendable, Equatable {
    public let number: Int64
    /// How many of its entries stand.
    public let count: Int

    public init(number: Int64, count: Int) {
      self.number = number
      self.count = count
    }
  }
}

/// What taking back all that stands of a bulk act would do, to be asked about first.
public struct BatchOffer: Sendable {
  public let number: Int64
  /// What, on which cases, by whom, when.
  public let sentence: String
  /// Why some of it can only be taken back as a correction, with a reason; nil where a plain undo does.
  public let needsReason: String?
  /// What stays as it is, and why.
  public let refused: [BulkOutcome.RefusedCase]

  public init(number: Int64, sentence: String, needsReason: String?, refused: [BulkOutcome.RefusedCase]) {
    self.number = number
    self.sentence = sentence
    self.needsReason = needsReason
    self.refused = refused
  }

  /// The sentence with what stays, a line for each case.
  var consequence: String {
    let most = 5
    let staying = refused.prefix(most).map { "\($0.reference) stays: \($0.refusal.description.onOneLine)" }
    let rest = refused.count > most ? ["\(refused.count - most) more stay."] : []
    return ([sentence] + staying + rest).joined(separator: "\n")
  }
}

/// What is to be taken back.
public enum UndoTarget: Sendable, Equatable {
  case entry(Int64)
  /// All that stands of a bulk act.
  case batch(Int64)
}
