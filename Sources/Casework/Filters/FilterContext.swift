/// What the words of a filter refer to: who asks, on which day, in which office.
public struct FilterContext: Sendable {
  public let office: Office
  public let actor: Int64
  public let today: Day

  public init(office: Office, actor: Int64, today: Day) {
    self.office = office
    self.actor = actor
    self.today = today
  }

  var dates: DateEntry { DateEntry(today: today, calendar: office.calendar) }

  /// The teams that there are.
  public var teams: [String] { Set(office.staff.map(\.team)).subtracting([""]).sorted() }

  /// Whoever a value may mean: by login, or by the beginning of the name or of one of its words.
  func staff(_ value: FilterValue) -> [Staff] {
    let typed = value.text.lowercased()
    if let exact = office.staff.first(where: { $0.login.lowercased() == typed || $0.name.lowercased() == typed }) {
      return [exact]
    }
    if value.match == .whole { return [] }
    return office.staff.filter { member in
      let name = member.name.lowercased()
      return member.login.lowercased().hasPrefix(typed) || name.hasPrefix(typed)
        || name.split(separator: " ").contains { $0.hasPrefix(typed) }
    }
  }
}
