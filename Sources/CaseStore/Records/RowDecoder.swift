import CSQLite
import Casework
import Foundation

/// Decodes a record from the row that a statement stands on: the coding keys are the columns.
///
/// By position, and not through the library's own decoder: a case has eighty columns and is read for every change; this takes a fifth of the time.
final class RowDecoder: Decoder {
  let statement: OpaquePointer
  private let columns: [String]
  /// Keys come in the order of the columns, so the next one is nearly always where it is expected.
  private var expected = 0

  init(_ statement: OpaquePointer, columns: [String]) {
    self.statement = statement
    self.columns = columns
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    expected = 0
    return KeyedDecodingContainer(RowContainer<Key>(row: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw RowCodingError.notARecord }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw RowCodingError.notARecord }

  fileprivate func position(of key: some CodingKey) -> Int32? {
    let name = key.stringValue
    if expected < columns.count, columns[expected] == name {
      expected += 1
      return Int32(expected - 1)
    }
    guard let found = columns.firstIndex(of: name) else { return nil }
    expected = found + 1
    return Int32(found)
  }

  fileprivate func place(of key: some CodingKey) throws -> Int32 {
    guard let position = position(of: key) else { throw RowCodingError.noColumn(key.stringValue) }
    return position
  }

  fileprivate func isNull(_ position: Int32) -> Bool { sqlite3_column_type(statement, position) == SQLITE_NULL }

  func text(_ position: Int32) -> String {
    let bytes = UnsafeBufferPointer(
      start: sqlite3_column_text(statement, position), count: Int(sqlite3_column_bytes(statement, position)))
    return String(decoding: bytes, as: UTF8.self)
  }

  func number(_ position: Int32) -> Int64 { sqlite3_column_int64(statement, position) }

  fileprivate func value<Value: Decodable>(_ type: Value.Type, at position: Int32) throws -> Value {
    if type == Moment.self, let moment = Moment(text(position)) as? Value { return moment }
    if type == Day.self, let day = Day(text(position)) as? Value { return day }
    if RowJSON.isStored(type) { return try RowJSON.decode(text(position)) }
    return try Value(from: ColumnDecoder(row: self, position: position))
  }
}

enum RowCodingError: Error {
  case notARecord
  case noColumn(String)
}

private struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let row: RowDecoder
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { row.position(of: key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { row.isNull(try row.place(of: key)) }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { row.number(try row.place(of: key)) != 0 }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { row.text(try row.place(of: key)) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { row.number(try row.place(of: key)) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { Int(row.number(try row.place(of: key))) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try row.value(type, at: try row.place(of: key))
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    let position = try row.place(of: key)
    return row.isNull(position) ? nil : row.text(position)
  }

  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    let position = try row.place(of: key)
    return row.isNull(position) ? nil : row.number(position)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    let position = try row.place(of: key)
    return row.isNull(position) ? nil : try row.value(type, at: position)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  { throw RowCodingError.notARecord }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw RowCodingError.notARecord
  }
  func superDecoder() throws -> any Decoder { throw RowCodingError.notARecord }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw RowCodingError.notARecord }
}

/// One column, for types that decode themselves from one value, as enumerations do.
private struct ColumnDecoder: Decoder, SingleValueDecodingContainer {
  let row: RowDecoder
  let position: Int32
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw RowCodingError.notARecord
  }
  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw RowCodingError.notARecord }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { row.isNull(position) }
  func decode(_ type: String.Type) throws -> String { row.text(position) }
  func decode(_ type: Int64.Type) throws -> Int64 { row.number(position) }
  func decode(_ type: Int.Type) throws -> Int { Int(row.number(position)) }
  func decode(_ type: Bool.Type) throws -> Bool { row.number(position) != 0 }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try row.value(type, at: position) }
}
