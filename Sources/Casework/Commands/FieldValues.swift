/// What fields hold, by their names: a command's, or the answers of an assessment.
public protocol FieldValues {
  var values: [String: FieldValue] { get }
}

/// Typed access to the values of fields; a value of another type counts as absent.
extension FieldValues {
  public subscript(_ field: Field) -> FieldValue? { values[field.name] }

  public func text(_ field: Field) -> String? {
    if case .text(let text) = values[field.name], !text.isEmpty { text } else { nil }
  }

  public func number(_ field: Field) -> Int64? {
    if case .number(let number) = values[field.name] { number } else { nil }
  }

  public func money(_ field: Field) -> Int64? {
    if case .money(let pence) = values[field.name] { pence } else { nil }
  }

  public func day(_ field: Field) -> Day? {
    if case .day(let day) = values[field.name] { day } else { nil }
  }

  public func moment(_ field: Field) -> Moment? {
    if case .moment(let moment) = values[field.name] { moment } else { nil }
  }

  public func flag(_ field: Field) -> Bool? {
    if case .flag(let flag) = values[field.name] { flag } else { nil }
  }

  public func list(_ field: Field) -> [String] {
    if case .list(let list) = values[field.name] { list } else { [] }
  }

  /// The keys in a field that names several parties or papers; text that is no number counts as 0, which nothing has.
  public func keys(_ field: Field) -> [Int64] { list(field).map { Int64($0) ?? 0 } }

  /// The chosen value of an enumeration.
  public func choice<Value: RawRepresentable<String>>(_ field: Field, as type: Value.Type = Value.self) -> Value? {
    text(field).flatMap(Value.init(rawValue:))
  }
}
