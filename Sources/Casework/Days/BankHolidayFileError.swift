/// Why an office's file of bank holidays cannot be used.
public enum BankHolidayFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Not JSON of gov.uk's form; the text says where.
  case notTheForm(String)
  /// Neither all divisions nor a single one.
  case noDivision
  /// A single division, of another country.
  case otherDivision(String)
  /// The division has no events.
  case noDays
  /// An event's date is not a YYYY-MM-DD date.
  case notADate(String, title: String)
  case noTitle(Day)

  public var description: String {
    "The file of bank holidays cannot be used: " + reason + "."
  }

  private var reason: String {
    switch self {
    case .notTheForm(let place): "\(place); it must have the form of gov.uk/bank-holidays.json"
    case .noDivision: "it has no division \"england-and-wales\""
    case .otherDivision(let name): "it is of the division \"\(name)\", not \"england-and-wales\""
    case .noDays: "its division \"england-and-wales\" has no events"
    case .notADate(let text, let title): "\"\(text)\" (\(title)) is not a date such as 2026-04-03"
    case .noTitle(let day): "the event on \(day) has no title"
    }
  }
}
