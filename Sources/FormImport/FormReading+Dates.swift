import Casework

/// The dates of a form: written as people write them, but whole, and possible.
extension FormReading {
  private static let oldestAge = 120

  mutating func readDates() {
    let birth = day(.dateOfBirth)
    if let birth, birth < context.now.day.adding(years: -Self.oldestAge) {
      reject(.dateOfBirth, "is more than \(Self.oldestAge) years ago")
    } else {
      keep(PersonFields.dateOfBirth, birth)
    }
    // The date of birth is the writer's. What befell another may be older.
    let floor = isForAnother ? nil : values[PersonFields.dateOfBirth.name].flatMap { _ in birth }
    let happened = day(.happenedFrom, notBefore: floor, "the date of birth")
    let aware = day(
      .becameAwareOn, notBefore: happened ?? floor, happened == nil ? "the date of birth" : "what happened")
    let complained = day(
      .complainedOn, notBefore: happened ?? floor, happened == nil ? "the date of birth" : "what happened")
    let answered = day(
      .finalResponseOn, notBefore: complained ?? happened ?? floor,
      complained != nil ? "the complaint that it answers" : happened != nil ? "what happened" : "the date of birth")
    keep(CaseCommands.happenedFrom, happened)
    keep(CaseCommands.awareOn, aware)
    keep(CaseCommands.complainedOn, complained)
    keep(CaseCommands.finalResponseOn, answered)
    keep(CaseCommands.mpReferredOn, day(.mpReferredOn, notBefore: floor, "the date of birth"))
  }

  /// A date up to today; nil, with a warning, for anything else that is written there.
  private mutating func day(_ column: FormColumn, notBefore floor: Day? = nil, _ what: String = "") -> Day? {
    guard let text = line(column) else { return nil }
    guard let day = whole(text) else {
      warn(
        .date, column,
        "\(CleanText.quoted(text)) in \(column.rawValue) is no date with day, month and year; ask for it.")
      return nil
    }
    if day > context.now.day {
      reject(column, "is in the future")
      return nil
    }
    if let floor, day < floor {
      reject(column, "is before \(what) (\(floor.shortText))")
      return nil
    }
    return day
  }

  private mutating func reject(_ column: FormColumn, _ why: String) {
    warn(.impossibleDate, column, "\(CleanText.quoted(row[column])) in \(column.rawValue) \(why); ask for it.")
  }

  private var isForAnother: Bool {
    values[CaseCommands.complainingFor.name].map { $0 != .text("myself") } ?? false
  }

  private mutating func keep(_ field: Field, _ day: Day?) {
    if let day { values[field.name] = .day(day) }
  }

  /// A date with day, month and year. What the console lets people type short (`15/3`, `mon`, `+3`) depends on the day of reading, so
  /// it must read alike a year apart; in a form it would be a guess.
  private func whole(_ text: String) -> Day? {
    let today = context.now.day
    let read = try? DateEntry(today: today, calendar: context.calendar, direction: .past).parse(text)
    let yearBefore = DateEntry(today: today.adding(years: -1), calendar: context.calendar, direction: .past)
    guard let read, read == (try? yearBefore.parse(text)) else { return nil }
    return read
  }
}
