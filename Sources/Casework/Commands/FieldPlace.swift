/// A field and the place in a record that it fills: what a command puts there, and what a form that changes it begins with.
///
/// One description for both, so that a form never shows another place than its command changes.
struct FieldPlace<Record>: Sendable {
  let field: Field
  /// Carries a given value over; an absent one leaves the place as it is (``Command/put(_:into:)-(_,String)``).
  let put: @Sendable (Command, inout Record) -> Void
  /// What stands there; nil where there is nothing.
  let value: @Sendable (Record) -> FieldValue?

  typealias Path<Value> = WritableKeyPath<Record, Value> & Sendable

  init(_ field: Field, _ path: any Path<String>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    value = { FieldValue.text($0[keyPath: path]).unlessEmpty }
  }

  init(_ field: Field, _ path: any Path<String?>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    value = { $0[keyPath: path].flatMap { FieldValue.text($0).unlessEmpty } }
  }

  init(_ field: Field, _ path: any Path<Day?>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    value = { $0[keyPath: path].map(FieldValue.day) }
  }

  init(_ field: Field, _ path: any Path<Bool>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    value = { .flag($0[keyPath: path]) }
  }

  /// A whole number, a reference by number, or an amount in pence.
  init(_ field: Field, _ path: any Path<Int64?>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    let isMoney = field.type == .money
    value = { $0[keyPath: path].map { isMoney ? .money($0) : .number($0) } }
  }

  init<Value: RawRepresentable<String> & SendableMetatype>(_ field: Field, _ path: any Path<Value?>) {
    self.field = field
    put = { $0.put(field, into: &$1[keyPath: path]) }
    value = { $0[keyPath: path].map { .text($0.rawValue) } }
  }

  /// A choice that always has a value.
  init<Value: RawRepresentable<String> & SendableMetatype>(_ field: Field, _ path: any Path<Value>) {
    self.field = field
    put = { if let value = $0.choice(field, as: Value.self) { $1[keyPath: path] = value } }
    value = { .text($0[keyPath: path].rawValue) }
  }
}

extension FieldValue {
  fileprivate var unlessEmpty: FieldValue? { self == .cleared ? nil : self }
}

extension Sequence {
  /// The fields of places, in their order.
  func fields<Record>() -> [Field] where Element == FieldPlace<Record> { map(\.field) }

  /// Carries the given values over into a record.
  func put<Record>(_ command: Command, into record: inout Record) where Element == FieldPlace<Record> {
    for place in self { place.put(command, &record) }
  }

  /// What stands in a record, by field name.
  func values<Record>(in record: Record) -> [String: FieldValue] where Element == FieldPlace<Record> {
    var values: [String: FieldValue] = [:]
    for place in self { values[place.field.name] = place.value(record) }
    return values
  }
}
