import Casework
import Terminal

/// What the text of a field is read as.
struct FieldReading: Sendable {
  let value: FieldValue
  /// What stands beside the text while it is typed: a date with its weekday, a body's full name. Nil for what reads as
  /// it was typed.
  let shown: String?
  /// What takes the text's place when the field is left.
  let writtenOut: String?

  /// A value that is read for itself.
  init(_ value: FieldValue) {
    self.value = value
    switch value {
    case .day(let day):
      shown = day.shortText
      writtenOut = shown
    case .moment(let moment):
      shown = moment.officeText
      writtenOut = shown
    case .money(let pence):
      shown = Money.text(pence)
      writtenOut = nil
    default:
      shown = nil
      writtenOut = nil
    }
  }

  /// The number of something that has a name.
  init(number: Int64, shown: String, writtenOut: String) {
    value = .number(number)
    self.shown = shown
    self.writtenOut = writtenOut
  }
}

/// Somebody on file is to be found by what was typed.
public struct LookUp: Sendable, Equatable {
  let field: String
  let typed: String
}

extension CommandForm {
  /// What a field's text is read as, as the command will read it; nil while it is empty.
  func reading(of identifier: String, now: Moment) -> Result<FieldReading, Unreadable>? {
    guard let field = field(identifier), let typed = typed(in: identifier) else { return nil }
    switch field.type {
    case .organisation: return organisation(typed)
    case .person: return person(typed, in: identifier)
    default:
      return material.reader(now: now).read(.text(typed), for: field).flatMap { value in
        field.complaint(about: value).map { .failure(Unreadable(sentence: $0)) } ?? .success(FieldReading(value))
      }
    }
  }

  /// What was typed in a field; nil where nothing was.
  func typed(in identifier: String) -> String? {
    guard let typed = form.values[identifier], typed.contains(where: { !$0.isWhitespace }) else { return nil }
    return typed
  }

  /// What a field's text could mean, where it is not yet one thing.
  func suggestions(for identifier: String) -> [String] {
    guard let type = field(identifier)?.type, let typed = typed(in: identifier) else { return [] }
    let names: [String]
    switch type {
    case .organisation: names = Organisation.matching(typed, in: material.organisations).map(\.name)
    case .person: names = people(for: typed, in: identifier)?.map(\.text) ?? []
    default: return []
    }
    return names.count > 1 ? names : []
  }

  // MARK: - A body of the register

  private func organisation(_ typed: String) -> Result<FieldReading, Unreadable> {
    let fitting = Organisation.matching(typed, in: material.organisations)
    if fitting.count == 1 { return .success(Self.reading(of: fitting[0], among: material.organisations)) }
    return .failure(
      Unreadable(
        sentence: fitting.isEmpty
          ? "'\(typed)' is not in the register: add it from the list, or give it in 'Organisation as given'."
          : "'\(typed)' fits \(fitting.count) bodies: type more of the name, or choose from the list."))
  }

  /// A body is written out by its name, or by its number where another is called the same.
  static func reading(of body: Organisation, among register: [Organisation]) -> FieldReading {
    let isFirst = register.first { $0.isCalled(body.name) }?.id == body.id
    return FieldReading(number: body.id, shown: body.name, writtenOut: isFirst ? body.name : String(body.id))
  }

  // MARK: - Somebody on file

  /// Whom to look for, when that was not yet done for what stands in the field.
  func lookUp(in identifier: String) -> LookUp? {
    guard field(identifier)?.type == .person, let typed = typed(in: identifier), !Self.isNumber(typed),
      typed.count > 1, people(for: typed, in: identifier) == nil
    else { return nil }
    return LookUp(field: identifier, typed: typed)
  }

  /// The people found for what was typed; nil while they were not looked for.
  func people(for typed: String, in identifier: String) -> [KnownPerson]? {
    found.flatMap { $0.lookUp == LookUp(field: identifier, typed: typed) ? $0.people : nil }
  }

  /// A number of somebody on file; a telephone number begins with a nought.
  private static func isNumber(_ typed: String) -> Bool { ("1"..."9").contains(typed.prefix(1)) }

  private func person(_ typed: String, in identifier: String) -> Result<FieldReading, Unreadable> {
    if Self.isNumber(typed) {
      guard let number = Int64(typed.prefix { $0 != " " }) else {
        return .failure(Unreadable(sentence: "'\(typed)' is no number of somebody on file."))
      }
      return .success(FieldReading(.number(number)))
    }
    let people = people(for: typed, in: identifier) ?? []
    if people.count == 1 {
      let person = people[0]
      return .success(
        FieldReading(number: person.id, shown: person.text, writtenOut: "\(person.id) \(person.text)"))
    }
    return .failure(
      Unreadable(
        sentence: people.isEmpty
          ? "nobody on file is called '\(typed)': leave it empty for a new person."
          : "'\(typed)' fits \(people.count == 20 ? "20 or more" : "\(people.count)") people: type more, or choose from the list."
      ))
  }
}
