import Casework

/// Encodes a record to the values of its row, in the order of the columns; what has no value is null.
final class RowEncoder: Encoder {
  private let columns: [String]
  private var expected = 0
  private(set) var values: [StoredValue]

  static func values(of record: some Casework.Record, columns: [String]) throws -> [StoredValue] {
    let encoder = RowEncoder(columns: columns)
    try record.encode(to: encoder)
    return encoder.values
  }

  private init(columns: [String]) {
    self.columns = columns
    values = [StoredValue](repeating: .null, count: columns.count)
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(RowEncodingContainer<Key>(row: self))
  }

  // A record is keyed, and what its columns hold is one value; these only exist because the protocol cannot throw.
  func unkeyedContainer() -> any UnkeyedEncodingContainer { RefusingContainer() }
  func singleValueContainer() -> any SingleValueEncodingContainer { ColumnEncoder(row: self, position: 0) }

  fileprivate func put(_ value: StoredValue, at position: Int) { values[position] = value }

  fileprivate func place(of key: some CodingKey) throws -> Int {
    let name = key.stringValue
    if expected < columns.count, columns[expected] == name {
      expected += 1
      return expected - 1
    }
    guard let found = columns.firstIndex(of: name) else { throw RowCodingError.noColumn(name) }
    expected = found + 1
    return found
  }

  fileprivate func put<Value: Encodable>(_ value: Value, at position: Int) throws {
    if let moment = value as? Moment {
      put(.text(moment.description), at: position)
    } else if let day = value as? Day {
      put(.text(day.description), at: position)
    } else if RowJSON.isStored(Value.self) {
      put(.text(try RowJSON.encode(value)), at: position)
    } else {
      try value.encode(to: ColumnEncoder(row: self, position: position))
    }
  }
}

private struct RowEncodingContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let row: RowEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) throws { row.put(.null, at: try row.place(of: key)) }
  func encode(_ value: Bool, forKey key: Key) throws { row.put(.integer(value ? 1 : 0), at: try row.place(of: key)) }
  func encode(_ value: String, forKey key: Key) throws { row.put(.text(value), at: try row.place(of: key)) }
  func encode(_ value: Int64, forKey key: Key) throws { row.put(.integer(value), at: try row.place(of: key)) }
  func encode(_ value: Int, forKey key: Key) throws { row.put(.integer(Int64(value)), at: try row.place(of: key)) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try row.put(value, at: try row.place(of: key))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested>
  { row.container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { RefusingContainer() }
  func superEncoder() -> any Encoder { row }
  func superEncoder(forKey key: Key) -> any Encoder { row }
}

/// One column, for types that encode themselves as one value, as enumerations do.
private struct ColumnEncoder: Encoder, SingleValueEncodingContainer {
  let row: RowEncoder
  let position: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> { row.container(keyedBy: type) }
  func unkeyedContainer() -> any UnkeyedEncodingContainer { RefusingContainer() }
  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() throws { row.put(.null, at: position) }
  func encode(_ value: Bool) throws { row.put(.integer(value ? 1 : 0), at: position) }
  func encode(_ value: String) throws { row.put(.text(value), at: position) }
  func encode(_ value: Int64) throws { row.put(.integer(value), at: position) }
  func encode(_ value: Int) throws { row.put(.integer(Int64(value)), at: position) }
  func encode<Value: Encodable>(_ value: Value) throws { try row.put(value, at: position) }
}
