/// The texts of a day: ISO for storage, English for people.
extension Day: CustomStringConvertible, LosslessStringConvertible {
  public init?(_ description: String) {
    self.init(description[...])
  }

  /// "2026-03-03".
  public var description: String {
    let (year, month, day) = ymd
    return String(unsafeUninitializedCapacity: 10) { buffer in
      buffer.writeDigits(year, at: 0, count: 4)
      buffer[4] = UInt8(ascii: "-")
      buffer.writeDigits(month, at: 5, count: 2)
      buffer[7] = UInt8(ascii: "-")
      buffer.writeDigits(day, at: 8, count: 2)
      return 10
    }
  }

  /// "Tuesday 3 March 2026".
  public var longText: String {
    let (year, month, day) = ymd
    return "\(weekday.name) \(day) \(Self.monthName(month)) \(year)"
  }

  /// "3 March 2026", as letters have it.
  public var letterText: String {
    let (year, month, day) = ymd
    return "\(day) \(Self.monthName(month)) \(year)"
  }

  /// "Tue 3 Mar 2026": every date shown to a person carries its weekday (D5).
  public var shortText: String {
    let (year, month, day) = ymd
    return "\(weekday.shortName) \(day) \(Self.monthName(month).prefix(3)) \(year)"
  }

  /// "3 March", for lists whose year is clear.
  public var dayAndMonthText: String {
    let (_, month, day) = ymd
    return "\(day) \(Self.monthName(month))"
  }

  /// "March" for 3. `month` is 1 to 12.
  public static func monthName(_ month: Int) -> String { monthNames[month - 1] }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Day: CodedAsText {
  public static var textForm: String { "a YYYY-MM-DD date" }
}
