import Casework

/// A file of bodies for the register: one body a row, its columns by name and in any order.
public struct RegisterFile: Sendable, Equatable {
  /// What a row may say of a body. Only the name is needed.
  public enum Column: String, Sendable, CaseIterable {
    case name, kind, jurisdiction
    case inJurisdiction = "in_jurisdiction"
    case jurisdictionFrom = "jurisdiction_from"
    case jurisdictionTo = "jurisdiction_to"
    case aliases, parent
    case secondTier = "second_tier"
    case commissioner, liaison
  }

  /// One body: what its cells say, without those that are empty.
  public struct Row: Sendable, Equatable {
    public let line: Int
    public let values: [Column: String]

    public var name: String { values[.name] ?? "" }
  }

  /// A row that cannot be read.
  public struct Fault: Sendable, Equatable {
    public let line: Int
    public let sentence: String
  }

  public private(set) var rows: [Row] = []
  public private(set) var faults: [Fault] = []

  /// - Throws: ``ImportFileError`` where the first line does not say which columns there are.
  public init(_ bytes: [UInt8]) throws(ImportFileError) {
    var reader = CSVReader(bytes)
    let columns = try Self.columns(reader.next())
    var seen: [String: Int] = [:]
    while let record = reader.next() {
      take(record, columns, &seen)
    }
  }

  private mutating func take(_ record: CSVRecord, _ columns: [Column], _ seen: inout [String: Int]) {
    func refuse(_ sentence: String) { faults.append(Fault(line: record.line, sentence: sentence)) }
    if let fault = record.fault { return refuse(fault.sentence) }
    guard record.cells.count == columns.count else {
      return refuse("It has \(record.cells.count) cells and not \(columns.count).")
    }
    var values: [Column: String] = [:]
    for (column, cell) in zip(columns, record.cells) {
      guard let text = String(validating: cell, as: UTF8.self) else { return refuse("It is not UTF-8 text.") }
      let line = CleanText.line(text)
      if !line.isEmpty { values[column] = line }
    }
    guard let name = values[.name] else { return refuse("It has no name.") }
    if let first = seen[name.lowercased()] {
      return refuse("\(CleanText.quoted(name)) stands on line \(first) already.")
    }
    seen[name.lowercased()] = record.line
    rows.append(Row(line: record.line, values: values))
  }

  private static func columns(_ record: CSVRecord?) throws(ImportFileError) -> [Column] {
    guard let record else { throw .empty }
    if let fault = record.fault { throw .brokenHeader(fault.sentence) }
    var names: [String] = []
    for cell in record.cells {
      guard let name = String(validating: cell, as: UTF8.self) else { throw .notText }
      names.append(CleanText.line(name).lowercased())
    }
    let unknown = names.filter { Column(rawValue: $0) == nil }
    let known = names.compactMap(Column.init(rawValue:))
    let missing = known.contains(.name) ? [] : [Column.name.rawValue]
    if !unknown.isEmpty || !missing.isEmpty { throw .columns(missing: missing, unknown: unknown) }
    let twice = Column.allCases.filter { column in known.filter { $0 == column }.count > 1 }.map(\.rawValue)
    if !twice.isEmpty { throw .columnsTwice(twice) }
    return known
  }
}
