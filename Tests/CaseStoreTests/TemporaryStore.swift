import Casework
import Foundation
import GRDB

@testable import CaseStore

/// A store in a directory of its own, gone with the test.
final class TemporaryStore {
  let directory: String
  let store: Store
  static let start = OfficeTime.moment(day: Day(epochDays: 20_500), hour: 9)
  var now = start

  init(
    kind: StoreKind = .training, guidance: Guidance = .current, opened: Moment = start,
    administrator: NewAdministrator = administrator
  ) throws {
    directory = NSTemporaryDirectory() + "ombud-test-" + UUID().uuidString
    store = try Store.create(
      at: directory + "/cases.ombud", scheme: .phso, kind: kind, administrator: administrator, at: opened,
      guidance: guidance)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  static let administrator = NewAdministrator(login: "ada", uid: 1000, name: "Ada Hart", role: .operationsManager)

  var path: String { directory + "/cases.ombud" }
  var ada: Int64 { 1 }

  /// A minute later than the last one.
  func tick() -> Moment {
    now = now.adding(seconds: 60)
    return now
  }

  @discardableResult
  func perform(_ command: Command, by actor: Int64 = 1) throws -> Receipt {
    try store.perform(command, by: actor, at: tick())
  }

  func note(_ text: String, on reference: String) -> Command {
    Command(.noteAdd, case: reference, ["text": .text(text)])
  }

  /// A case written past the commands but not past the journal.
  @discardableResult
  func insertCase(lastName: String = "Bell", change: (inout CaseFile) -> Void = { _ in }) throws -> String {
    let now = tick()
    return try store.write { transaction in
      let office = try transaction.office()
      var keys = transaction.keys
      let row = Case(
        id: keys.next(), reference: keys.reference(), scheme: .phso, stage: .intake, receivedAt: now, openedBy: ada,
        channel: "letter")
      var file = CaseFile(case: row)
      let person = Person(id: keys.next(), firstName: "Ann", lastName: lastName)
      file.people = [person]
      file.parties = [Party(id: keys.next(), caseID: row.id, role: .complainant, person: person.id)]
      change(&file)
      let before = Draft(file: nil, office: office, keys: transaction.keys)
      let after = Draft(file: file, office: office, keys: keys)
      let changeset = try ChangesetRecorder.changeset(transaction.database) {
        try RecordChanges.write(from: before, to: after, named: Named(), transaction.database)
      }
      transaction.keys = keys
      let families = try transaction.journal.families(of: Changeset.changes(in: changeset))
      try transaction.append(
        EntryDraft(
          kind: .act, command: Command(.caseNew), occurred: now, actor: ada, role: .operationsManager, caseID: row.id,
          reference: row.reference, edition: store.edition, changeset: changeset),
        entered: now, to: families)
      return row.reference
    }
  }

  /// The journalled tables as text, to compare.
  func dump(_ tables: [String] = RecordTable.allCases.map(\.rawValue)) throws -> String {
    try store.read { database in
      var text = ""
      for table in tables {
        for row in try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\" ORDER BY 1, 2") {
          text += "\(table) \(row.map { "\($0.0)=\($0.1)" }.joined(separator: "|"))\n"
        }
      }
      return text
    }
  }

  static let derivedTables = ["queueRow", "openRequirement", "searchText"]
}
