import Casework
import Foundation
import GRDB

/// A row of a journalled table.
struct RowPlace: Hashable, Comparable {
  let table: RecordTable
  let key: Int64

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.table.rawValue, left.key) < (right.table.rawValue, right.key)
  }
}

/// Works out from the changesets of the journal what the rows of a family should be; only for families that do not match their digest.
enum RecordReplay {
  typealias Rows = [RowPlace: [String: StoredValue]]

  /// - Returns: nil where a payload was erased: what it changed is no longer known.
  static func rows(of family: FamilyKey, _ database: Database, shapes: [String: TableShape]) throws -> Rows? {
    var rows: Rows = [:]
    for entry in try EntryQuery.after(0, touching: family, database) {
      guard let payload = try EntryPayload.fetch(entry, database) else { return nil }
      for change in try Changeset.changes(in: payload.changeset) {
        guard let shape = shapes[change.table] else { continue }
        apply(change, shape, family, to: &rows)
      }
    }
    return rows
  }

  private static func apply(_ change: RowChange, _ shape: TableShape, _ family: FamilyKey, to rows: inout Rows) {
    let place = RowPlace(table: shape.table, key: change.key)
    guard shape.table.family == family.family else { return }
    switch change.operation {
    case .delete: rows[place] = nil
    case .update:
      for (column, value) in change.new where column > 0 { rows[place]?[shape.columns[column]] = value }
    case .insert:
      // An entry may touch several families; a row of another one is not this one's.
      if let position = shape.familyPosition, change.new[position] != .integer(family.key) { return }
      rows[place] = [:]
      for (column, value) in change.new where value != .null { rows[place]?[shape.columns[column]] = value }
    }
    for (column, value) in rows[place] ?? [:] where value == .null { rows[place]?[column] = nil }
  }

  static func storedRows(of family: FamilyKey, _ database: Database) throws -> Rows {
    var rows: Rows = [:]
    for table in FamilyDigest.tables[family.family] ?? [] {
      let condition = table.familyColumn.map { "WHERE \"\($0)\" = \(family.key)" } ?? ""
      for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table.rawValue)\" \(condition)") {
        var values: [String: StoredValue] = [:]
        for (name, value) in row where !value.isNull { values[name] = StoredValue(value) }
        rows[RowPlace(table: table, key: row[0])] = values
      }
    }
    return rows
  }
}

extension StoredValue {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .blob([UInt8](data))
    }
  }
}
