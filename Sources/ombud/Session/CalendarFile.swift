import Casework
import Foundation

/// The bank holidays in force: the program's own table, or an office's file of the same form (as gov.uk publishes it).
enum CalendarFile {
  static var paths: [String] {
    let own = Environment.configHome + "/ombud/bank-holidays.json"
    return Environment.isPrivileged ? ["/etc/ombud/bank-holidays.json"] : [own, "/etc/ombud/bank-holidays.json"]
  }

  /// - Throws: ``Failure`` for a file that is there and cannot be used: dates counted by another table than the office means would be wrong.
  static func load() throws -> WorkingCalendar {
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      do {
        return WorkingCalendar(try BankHolidays(json: String(decoding: data, as: UTF8.self)))
      } catch {
        throw Failure(message: "\(path): \(error) Mend or remove it.", code: 78)
      }
    }
    return WorkingCalendar()
  }
}
