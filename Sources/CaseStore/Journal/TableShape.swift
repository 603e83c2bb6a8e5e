import Casework
import GRDB

/// The columns of the journalled tables as the file has them.
struct TableShape {
  let table: RecordTable
  let columns: [String]
  /// The position of the column that names the family's head.
  let familyPosition: Int?

  static func load(_ database: Database) throws -> [String: TableShape] {
    var shapes: [String: TableShape] = [:]
    for table in RecordTable.allCases {
      let columns = try database.columns(in: table.rawValue).map(\.name)
      let position = table.familyColumn.flatMap { columns.firstIndex(of: $0) }
      shapes[table.rawValue] = TableShape(table: table, columns: columns, familyPosition: position)
    }
    return shapes
  }

  /// The people whom a changed person is merged with, or was before: what they show changes too.
  func mergers(in change: RowChange) -> Set<FamilyKey> {
    guard table == .person, let position = columns.firstIndex(of: "mergedInto") else { return [] }
    var families = Set<FamilyKey>()
    for value in [change.old[position], change.new[position]] {
      if case .integer(let key)? = value { families.insert(FamilyKey(family: .person, key: key)) }
    }
    return families
  }

  /// The family of a changed row: from the change where it names it, else from the row itself.
  func family(of change: RowChange, _ database: Database) throws -> FamilyKey? {
    guard let familyPosition, let familyColumn = table.familyColumn else { return .office }
    if familyPosition == 0 { return FamilyKey(family: table.family, key: change.key) }
    if case .integer(let key) = change.new[familyPosition] ?? change.old[familyPosition] {
      return FamilyKey(family: table.family, key: key)
    }
    let sql = "SELECT \"\(familyColumn)\" FROM \"\(table.rawValue)\" WHERE \"id\" = ?"
    let key = try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [change.key])
    return key.map { FamilyKey(family: table.family, key: $0) }
  }
}
