import FoundationEssentials

extension BankHolidays {
  /// Reads an office's own file: the text of gov.uk/bank-holidays.json, or of its division "england-and-wales" alone
  /// (D4). The days of other divisions are not read.
  public init(json: String) throws(BankHolidayFileError) {
    let division = try Self.division(in: json)
    var entries: [(day: Day, title: String)] = []
    for event in division.events {
      guard let day = Day(event.date) else { throw .notADate(event.date, title: event.title) }
      if event.title.isEmpty { throw .noTitle(day) }
      let note = event.notes ?? ""
      entries.append((day, note.isEmpty ? event.title : "\(event.title) (\(note.lowercased()))"))
    }
    guard let table = BankHolidays(entries) else { throw .noDays }
    self = table
  }

  private static func division(in json: String) throws(BankHolidayFileError) -> Division {
    let decoder = JSONDecoder()
    do {
      let file = try decoder.decode(File.self, from: Data(json.utf8))
      if let division = file.englandAndWales { return division }
      guard let name = file.division, let events = file.events else { throw BankHolidayFileError.noDivision }
      guard name == "england-and-wales" else { throw BankHolidayFileError.otherDivision(name) }
      return Division(events: events)
    } catch let error as BankHolidayFileError {
      throw error
    } catch let error as DecodingError {
      throw .notTheForm(Self.place(of: error))
    } catch {
      throw .notTheForm("the text cannot be read")
    }
  }

  /// Where in the file the form was left, as far as the decoder knows.
  private static func place(of error: DecodingError) -> String {
    let context: DecodingError.Context
    switch error {
    case .keyNotFound(let key, let found):
      return "\"\(key.stringValue)\" is missing\(path(found.codingPath))"
    case .typeMismatch(_, let found), .valueNotFound(_, let found): context = found
    case .dataCorrupted: return "the text is not JSON"
    @unknown default: return "the text cannot be read"
    }
    return "a value has the wrong kind\(path(context.codingPath))"
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    guard !keys.isEmpty else { return "" }
    return " at " + keys.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }.joined(separator: " › ")
  }

  /// Both forms at once: all divisions by name, or the fields of one.
  private struct File: Decodable {
    let englandAndWales: Division?
    let division: String?
    let events: [Event]?

    enum CodingKeys: String, CodingKey {
      case englandAndWales = "england-and-wales"
      case division, events
    }
  }

  private struct Division: Decodable {
    let events: [Event]
  }

  private struct Event: Decodable {
    let title: String
    let date: String
    let notes: String?
  }
}
