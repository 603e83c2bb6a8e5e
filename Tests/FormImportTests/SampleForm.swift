import Casework

@testable import FormImport

/// Forms as the online form exports them, in its own words, for tests to spoil.
enum SampleForm {
  static let now: Moment = OfficeTime.moment(day: Day(epochDays: 20_778), hour: 12)  // Saturday 21 November 2026
  static let register = ["Ashdown Road Surgery", "Environment Agency"]

  static let good: [FormColumn: String] = [
    .formReference: "WF11-00001", .submittedAt: "2026-11-04T15:40", .channel: "online form", .title: "Dr",
    .firstName: "Siân", .lastName: "O'Neill", .dateOfBirth: "22/08/1974", .telephone: "020 7946 0756",
    .email: "siân.oneill@example.org", .address: "160 Mill Lane, Northmoor", .postcode: "NM1 4QT",
    .preferredContact: "telephone", .bestTime: "after 4pm", .reasonableAdjustment: "large print",
    .complainingFor: "my husband", .relationship: "husband", .consentOfPersonAffected: "yes",
    .mpName: "Amara Cole MP", .mpReferredOn: "14/10/2026", .organisation: "Ashdown Road Surgery",
    .organisationKind: "gp", .otherOrganisation: "Northmoor County Council",
    .whatHappened: "I waited, and \"waited\".\nTwice.",
    .happenedFrom: "18/02/2025", .becameAwareOn: "23.05.25", .complainedOn: "16 October 2025",
    .finalResponseOn: "2026-01-05", .injustice: "I am frightened.", .outcomeWanted: "An apology",
    .amountSought: "£2,300", .legalAction: "no", .victimOfCrime: "no", .prisonNumber: "A6727XY",
    .seenBeforeReference: "WF11-00000",
  ]

  static func with(_ changes: [FormColumn: String]) -> [FormColumn: String] { good.merging(changes) { $1 } }

  static let header = FormColumn.allCases.map(\.rawValue).joined(separator: ",")

  static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  static func line(_ values: [FormColumn: String]) -> String {
    FormColumn.allCases.map { quoted(values[$0] ?? "") }.joined(separator: ",")
  }

  static func file(_ rows: [String]) -> [UInt8] {
    Array(("\u{FEFF}" + ([header] + rows).joined(separator: "\r\n") + "\r\n").utf8)
  }

  static func context(known: [String: String] = [:]) -> ImportContext {
    ImportContext(now: now, calendar: WorkingCalendar()) { name in
      register.firstIndex(of: name).map {
        Organisation(id: Int64($0 + 1), name: name, kind: "gp", jurisdiction: nil, inJurisdiction: true)
      }
    } knownForm: {
      known[$0]
    }
  }

  /// All results of a file.
  static func results(_ bytes: [UInt8], known: [String: String] = [:]) throws -> (ImportReport, [RowResult]) {
    var importer = try FormImporter(bytes, in: context(known: known))
    var report = ImportReport()
    var results: [RowResult] = []
    while let result = importer.next() {
      results.append(result)
      report.add(result)
    }
    return (report, results)
  }

  /// The command of one form with changes, and its warnings.
  static func read(_ changes: [FormColumn: String]) throws -> (
    command: Command?, warnings: [FormWarning], faults: [FormFault]
  ) {
    let (_, results) = try results(file([line(with(changes))]))
    switch results.first?.outcome {
    case .command(let command, let warnings): return (command, warnings, [])
    case .unsound(let faults): return (nil, [], faults)
    case .skipped, nil: return (nil, [], [])
    }
  }
}
