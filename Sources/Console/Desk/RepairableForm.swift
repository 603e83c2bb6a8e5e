import Casework

/// A row of an import with its columns, to be repaired.
public struct RepairableForm: Sendable, Equatable {
  public let row: UnsoundForm
  /// The columns of the form, in its own order.
  public let columns: [Column]
  /// What the importer says of it as it was received.
  public let judgement: ImportJudgement

  public init(row: UnsoundForm, columns: [Column], judgement: ImportJudgement) {
    self.row = row
    self.columns = columns
    self.judgement = judgement
  }

  /// One column of the form.
  public struct Column: Sendable, Equatable {
    /// As the file has it.
    public let name: String
    /// As the field of a case is called that it fills.
    public let label: String
    public let help: String
    /// Whether it takes several lines.
    public let isLong: Bool
    /// The text as received, as far as the columns could be told apart.
    public let value: String
    /// The title of the section that begins with it; nil within one.
    public let section: String?

    public init(name: String, label: String, help: String, isLong: Bool, value: String, section: String? = nil) {
      self.name = name
      self.label = label
      self.help = help
      self.isLong = isLong
      self.value = value
      self.section = section
    }
  }
}

/// What the importer says of a row.
public struct ImportJudgement: Sendable, Equatable {
  /// Why it cannot be a case; empty where it can.
  public let faults: [Remark]
  /// Values that cannot be used as they are: the case keeps the text as received, and somebody has to ask.
  public let warnings: [Remark]

  public init(faults: [Remark] = [], warnings: [Remark] = []) {
    self.faults = faults
    self.warnings = warnings
  }

  public struct Remark: Sendable, Hashable {
    /// The column that would be mended; nil where it is about the row as a whole.
    public let column: String?
    public let sentence: String

    public init(column: String?, sentence: String) {
      self.column = column
      self.sentence = sentence
    }
  }
}
