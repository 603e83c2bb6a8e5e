/// How the answer to a question is kept: one text, read back by the type of its field.
extension FieldValue {
  /// The value as it is kept. A list has an item a line: no item holds a line break.
  var stored: String {
    switch self {
    case .text(let text): text
    case .number(let number), .money(let number): String(number)
    case .day(let day): day.description
    case .moment(let moment): moment.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.map(\.onOneLine).joined(separator: "\n")
    }
  }

  /// The value that was kept of a field; nil where it does not fit the field's type.
  init?(stored text: String, of type: FieldType) {
    switch type {
    case .text, .longText, .choice, .requirement, .command: self = .text(text)
    case .number, .person, .staff, .party, .part, .organisation:
      guard let number = Int64(text) else { return nil }
      self = .number(number)
    case .money:
      guard let pence = Int64(text) else { return nil }
      self = .money(pence)
    case .date:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    case .moment:
      guard let moment = Moment(text) else { return nil }
      self = .moment(moment)
    case .flag: self = .flag(text == "yes")
    case .choices, .parties, .parts: self = .list(text.split(separator: "\n").map(String.init))
    }
  }
}
