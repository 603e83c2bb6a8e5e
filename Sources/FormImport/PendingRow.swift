/// A row that could not be a case, kept until somebody repairs or discards it.
///
/// Keep one for each digest, dealt with or not: then a file taken in twice asks for each repair once.
public struct PendingRow: Sendable, Hashable, Codable {
  /// Everything as it stood in the file.
  public let raw: [UInt8]
  /// Tells whether the same row is already pending.
  public let digest: String
  /// The values by column as far as they can be told, for the form that repairs them. Bytes that are no text are shown as U+FFFD.
  public var row: FormRow
  /// Cells beyond the columns of the form.
  public let surplus: [String]
  public let faults: [FormFault]

  public init(raw: [UInt8], digest: String, row: FormRow, surplus: [String], faults: [FormFault]) {
    self.raw = raw
    self.digest = digest
    self.row = row
    self.surplus = surplus
    self.faults = faults
  }
}
