import Casework

/// Turns the forms of a file into commands. It makes nothing itself: the caller carries the commands out.
///
/// A value that cannot be used never costs the row: its field stays empty, the text is kept as received, and a warning says what to ask.
/// A row that cannot be a case never costs the file.
public struct FormImporter: Sendable {
  private let context: ImportContext
  private let header: FormHeader
  private var reader: CSVReader
  /// The forms of this file that became commands, by reference.
  private var taken: [String: String] = [:]

  /// - Throws: ``ImportFileError`` where the file is not the form; then nothing is read.
  public init(_ bytes: [UInt8], in context: ImportContext) throws(ImportFileError) {
    self.context = context
    reader = CSVReader(bytes)
    header = try FormHeader(reader.next())
  }

  /// What becomes of the next row; nil at the end.
  public mutating func next() -> RowResult? {
    guard let record = reader.next() else { return nil }
    let (row, surplus, faults) = decode(record)
    let reference = row.reference
    let digest = faults.isEmpty ? row.digest : SHA256.hexadecimal(of: Array(record.raw))
    let judgement = faults.isEmpty ? Self.judge(row, digest, in: context, taken: taken) : .unsound(faults)
    if case .command = judgement { taken[Self.key(reference, digest)] = digest }
    return RowResult(
      line: record.line, lastLine: record.lastLine, reference: reference, digest: digest, outcome: judgement,
      raw: Array(record.raw), row: row, surplus: surplus)
  }

  /// Reads one pending row again, with the columns that somebody has mended.
  public static func repair(
    _ pending: PendingRow, with edits: [FormColumn: String], in context: ImportContext
  ) -> RowResult.Outcome {
    let row = FormRow(pending.row.values.merging(edits) { $1 })
    let undecoded = pending.faults.filter { fault in
      // What the bytes were meant to be, only a person can say.
      guard case .undecodable(_, let column?) = fault else { return false }
      return row[column] == pending.row[column]
    }
    let outcome = judge(row, row.digest, in: context, taken: [:])
    if undecoded.isEmpty { return outcome }
    if case .unsound(let faults) = outcome { return .unsound(undecoded + faults) }
    return .unsound(undecoded)
  }

  /// The reference of a form that has none.
  static func substituteReference(_ digest: String) -> String { "no-reference-\(digest.prefix(16))" }

  private static func key(_ reference: String, _ digest: String) -> String {
    reference.isEmpty ? substituteReference(digest) : reference
  }

  private static func judge(
    _ row: FormRow, _ digest: String, in context: ImportContext, taken: [String: String]
  ) -> RowResult.Outcome {
    let key = key(row.reference, digest)
    var faults: [FormFault] = []
    if let known = taken[key] ?? context.knownForm(key) {
      if known == digest { return .skipped }
      faults.append(.referenceUsed(key))
    }
    var reading = FormReading(row, digest: digest, context)
    reading.read()
    faults += reading.faults
    if !faults.isEmpty { return .unsound(faults) }
    return .command(Command(.caseReceive, reading.values, occurred: reading.occurred), reading.warnings)
  }

  private func decode(_ record: CSVRecord) -> (row: FormRow, surplus: [String], faults: [FormFault]) {
    var faults = record.fault.map { [$0] } ?? []
    if faults.isEmpty, record.cells.count != header.columns.count {
      faults.append(.wrongNumberOfColumns(found: record.cells.count))
    }
    var values: [FormColumn: String] = [:]
    var surplus: [String] = []
    for (index, cell) in record.cells.enumerated() {
      let text = String(validating: cell, as: UTF8.self)
      let column = header.columns.indices.contains(index) ? header.columns[index] : nil
      if text == nil { faults.append(.undecodable(cell: index + 1, column)) }
      let shown = text ?? String(decoding: cell, as: UTF8.self)
      if let column { values[column] = shown } else { surplus.append(shown) }
    }
    return (FormRow(values), surplus, faults)
  }
}
