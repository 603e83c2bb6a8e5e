import Casework

/// What became of one row.
public struct RowResult: Sendable {
  public enum Outcome: Sendable {
    /// It can be a case: the command that makes it, and what has to be asked.
    case command(Command, [FormWarning])
    /// The same form was taken in before.
    case skipped
    /// It cannot be a case.
    case unsound([FormFault])
  }

  public let line: Int
  public let lastLine: Int
  /// The form's reference, cleaned; empty where there is none.
  public let reference: String
  public let digest: String
  public let outcome: Outcome
  let raw: [UInt8]
  let row: FormRow
  let surplus: [String]

  /// What to keep of an unsound row until it is repaired or discarded; nil for the others.
  public var pending: PendingRow? {
    if case .unsound(let faults) = outcome { pending(because: faults) } else { nil }
  }

  /// What to keep of a row that turned out not to be a case: one whose command was refused.
  public func pending(because faults: [FormFault]) -> PendingRow {
    PendingRow(raw: raw, digest: digest, row: row, surplus: surplus, faults: faults)
  }
}
