import Casework
import GRDB

/// A journalled record on its way from or to its table: the coding keys are the columns.
///
/// A wrapper, so that the domain's types do not carry the database's methods into every module that knows both.
struct Stored<Value: Casework.Record>: FetchableRecord, PersistableRecord, Codable {
  let value: Value

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws { value = try Value(from: decoder) }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

  static var databaseTableName: String { Value.table.rawValue }
}
