/// Reads what people type, or JSON holds, into the values of a command's fields.
///
/// The command line, the forms, `ombud run` and the importer all read through this, so that a date or a name means the same everywhere.
public struct FieldReader: Sendable {
  public let now: Moment
  public let office: Office
  /// The case that the command is about; parties and papers are looked up on it.
  public let file: CaseFile?
  /// Looks a body up in the register by number or exact name or alias.
  public let organisation: @Sendable (String) -> Organisation?

  public init(
    now: Moment, office: Office, file: CaseFile?, organisation: @escaping @Sendable (String) -> Organisation?
  ) {
    self.now = now
    self.office = office
    self.file = file
    self.organisation = organisation
  }

  /// The values of a command, by field name.
  /// - Throws: ``Refusal`` with one reason for each field that cannot be read.
  public func values(_ raw: [String: RawValue], for name: CommandName) throws(Refusal) -> [String: FieldValue] {
    let definition = CommandTable.definition(of: name)
    var values: [String: FieldValue] = [:]
    var reasons: [Refusal.Reason] = []
    for (key, value) in raw.sorted(by: { $0.key < $1.key }) {
      if value.isEmpty {
        if definition.isClearable(key) {
          values[key] = .cleared
        } else if let field = definition.kept(key) {
          reasons += Refusal.field(field, "cannot be taken away; leave it out.").reasons
        }
        continue
      }
      guard let field = definition.fields.first(where: { $0.name == key }) else {
        reasons +=
          Refusal.because("\(name.rawValue) has no field '\(key)'; see `ombud commands \(name.rawValue)`.").reasons
        continue
      }
      switch read(value, for: field) {
      case .success(let read): values[key] = read
      case .failure(let problem): reasons += Refusal.field(field, problem.sentence).reasons
      }
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    return values
  }

  /// One value; the failure says in a sentence what to type.
  public func read(_ raw: RawValue, for field: Field) -> Result<FieldValue, Unreadable> {
    let raw = raw.withoutNull
    let text = raw.text.trimmed
    switch field.type {
    case .text: return .success(.text(text.onOneLine))
    case .longText: return .success(.text(text))
    case .number:
      guard let number = Int64(text) else {
        return fail("'\(text)' is not a whole number; type it in figures, such as 3.")
      }
      return .success(.number(number))
    case .money:
      guard let pence = Money.parse(text) else { return fail("'\(text)' is not an amount; type it as 1234.50.") }
      return .success(.money(pence))
    case .person:
      guard let number = Int64(text.prefix { $0 != " " }) else {
        return fail("'\(text)' is no number of somebody on file.")
      }
      return .success(.number(number))
    case .date: return day(text, for: field)
    case .moment: return moment(text, for: field)
    case .flag: return flag(text)
    case .choice(let options): return choice(text, options, of: field).map(FieldValue.text)
    case .choices(let options, let open): return choices(raw, options, open: open)
    case .command: return choice(text, field.type.options).map(FieldValue.text)
    case .requirement: return .success(.text(text.uppercasedDocument))
    case .staff, .party, .part, .organisation: return reference(text, field.type).map(FieldValue.number)
    case .parties: return references(raw, .party)
    case .parts(let table): return references(raw, .part(table))
    }
  }

  private func fail<Value>(_ sentence: String) -> Result<Value, Unreadable> { .failure(Unreadable(sentence: sentence)) }

  private func day(_ text: String, for field: Field) -> Result<FieldValue, Unreadable> {
    do {
      let entry = DateEntry(today: now.day, calendar: office.calendar, direction: field.direction)
      let day = try entry.parse(text)
      if field.direction.looksBack, day > now.day { return fail("\(day.shortText) has not come yet.") }
      return .success(.day(day))
    } catch { return fail("\(error)") }
  }

  private func moment(_ text: String, for field: Field) -> Result<FieldValue, Unreadable> {
    do {
      let entry = DateTimeEntry(now: now, calendar: office.calendar, direction: field.direction)
      let moment = try Moment(text) ?? entry.parse(text, orBeginningOfDay: field.takesDayAlone)
      if field.direction.looksBack, moment > now { return fail("\(moment.officeText) has not come yet.") }
      return .success(.moment(moment))
    } catch { return fail("\(error)") }
  }

  private func flag(_ text: String) -> Result<FieldValue, Unreadable> {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "x": .success(.flag(true))
    case "no", "n", "false", "0": .success(.flag(false))
    default: fail("'\(text)' is neither yes nor no; type y or n.")
    }
  }

  /// An exact value, whatever its case, or the only one that begins so.
  private func choice(_ text: String, _ options: [String]) -> Result<String, Unreadable> {
    let typed = text.lowercased()
    if let exact = options.first(where: { $0.lowercased() == typed }) { return .success(exact) }
    let begins = options.filter { $0.lowercased().hasPrefix(typed) }
    if begins.count == 1 { return .success(begins[0]) }
    return fail("'\(text)' is not one of: \(options.joined(separator: "; ")).")
  }

  /// Of the choices that the case has, else of all: what is chosen against the case is refused by the command, which says why.
  private func choice(_ text: String, _ all: [String], of field: Field) -> Result<String, Unreadable> {
    let read = choice(text, field.options(on: file?.case))
    guard case .failure = read, case .success(let elsewhere) = choice(text, all) else { return read }
    return .success(elsewhere)
  }

  private func choices(_ raw: RawValue, _ options: [String], open: Bool) -> Result<FieldValue, Unreadable> {
    var chosen: [String] = []
    for item in raw.items {
      switch choice(item, options) {
      case .success(let exact): chosen.append(exact)
      case .failure(let problem):
        guard open else { return .failure(problem) }
        chosen.append(item)
      }
    }
    return .success(.list(chosen))
  }

  private func references(_ raw: RawValue, _ type: FieldType) -> Result<FieldValue, Unreadable> {
    var keys: [String] = []
    for item in raw.items {
      switch reference(item, type) {
      case .success(let key): keys.append(String(key))
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(.list(keys))
  }
}

/// Why a value cannot be used, in one sentence that says what to type.
public struct Unreadable: Error, Sendable, Equatable {
  public let sentence: String

  public init(sentence: String) { self.sentence = sentence }
}

extension RawValue {
  /// The items of a list; text is split at semicolons, since names and sentences hold commas.
  var items: [String] {
    switch self {
    case .list(let list): list.map(\.trimmed).filter { !$0.isEmpty }
    default: text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }
}
