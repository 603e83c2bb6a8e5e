import Casework

/// A command of a sample, with who gives it and when it is entered.
public struct SampleStep: Sendable {
  public var command: Command
  public let login: String
  public let at: Moment

  public init(command: Command, login: String, at: Moment) {
    self.command = command
    self.login = login
    self.at = at
  }
}

extension Command {
  /// Gives a field its value; empty text is left out.
  mutating func set(_ field: Field, _ value: FieldValue?) {
    if case .text("") = value { return }
    values[field.name] = value
  }

  mutating func set(_ field: Field, _ text: String) { set(field, .text(text)) }

  mutating func set<Value: RawRepresentable<String>>(_ field: Field, choice: Value) {
    set(field, .text(choice.rawValue))
  }
}
