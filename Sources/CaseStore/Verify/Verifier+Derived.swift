import Casework
import GRDB

extension Verifier {
  /// Compares what is stored of each case with what follows from it now.
  mutating func checkDerived() throws {
    let office = try OfficeQuery.load(database, calendar: store.calendar)
    let version = try store.knownRuleVersion(for: office, database)
    let ids = try Int64.fetchCursor(database, sql: #"SELECT "id" FROM "case" ORDER BY "id""#)
    while let id = try ids.next() {
      guard let file = try CaseFileQuery.load(id, database) else { continue }
      report.cases += 1
      try check(file, office, version)
    }
    let numbers = try TelephoneKey.differences(database)
    if numbers > 0 {
      report.add(
        .derived,
        "The telephone numbers that earlier cases are found by are wrong for \(numbers) people; `ombud recompute --all` makes them anew."
      )
    }
    let strays = """
      SELECT "reference" FROM "queueRow" WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE "id" = "caseID") LIMIT 100
      """
    for reference in try String.fetchAll(database, sql: strays) {
      report.add(.derived, "The queue shows \(reference), which is no case.", reference: reference)
    }
  }

  private mutating func check(_ file: CaseFile, _ office: Office, _ version: Int64?) throws {
    let reference = file.case.reference
    guard let stored = try DerivedRows.stored(of: file.case.id, database) else {
      report.add(
        .derived, "\(reference) is missing from the queue; `ombud recompute` brings it back.", reference: reference)
      return
    }
    guard stored.ruleVersion == version else {
      if !file.case.isClosed { report.outdated += 1 }
      return
    }
    let fresh = DerivedRows(
      file, office: office, guidance: store.guidance, entry: stored.entry, ruleVersion: stored.ruleVersion)
    if !fresh.saysSame(as: stored) {
      report.add(
        .derived, "The queue, the dates or the search words of \(reference) are not what follows from it.",
        reference: reference)
    }
  }
}
