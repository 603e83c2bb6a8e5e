import Casework
import Testing

@testable import CaseStore

@Suite("Rows of imports that wait for repair")
struct PendingImportTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func row(_ digest: String) -> UnsoundRow {
    UnsoundRow(batch: "forms.csv", line: 2, formReference: nil, formDigest: digest, raw: "{}", faults: ["No name."])
  }

  @discardableResult
  private func add(_ digests: String...) throws -> [KeptRow] {
    try temporary.store.addPendingImports(digests.map(row), at: temporary.tick())
  }

  private func waiting() throws -> [Int64] { try temporary.store.pendingImports().map(\.id) }

  @discardableResult
  private func repair(_ id: Int64) throws -> Receipt {
    let command = Command(
      .caseReceive,
      [
        CaseCommands.formReference.name: .text("WF11-9"), CaseCommands.formDigest.name: .text("ab"),
        CaseCommands.firstName.name: .text("Ann"), CaseCommands.lastName.name: .text("Bell"),
      ])
    return try temporary.store.repairPendingImport(id, with: command, by: 1, at: temporary.tick())
  }

  @Test("A row whose case was taken back waits again, until the case is brought back")
  func takenBack() throws {
    try add("a")
    let id = try waiting()[0]
    let made = try repair(id)
    #expect(try waiting() == [])
    #expect(try temporary.store.pendingImports(.repaired).map(\.caseReference) == [made.reference])
    #expect(throws: Refusal.self) { try repair(id) }
    try temporary.store.undo(made.entry, by: 1, at: temporary.tick())
    #expect(try waiting() == [id])
    #expect(try temporary.store.pendingImports(.repaired) == [])
    #expect(try temporary.store.pendingImport(id).state == .pending)
    #expect(try add("a").map(\.state) == [.pending])
    try temporary.store.redo(by: 1, at: temporary.tick())
    #expect(try waiting() == [])
    try temporary.store.undo(made.entry, by: 1, at: temporary.tick())
    let second = try repair(id)
    #expect(second.reference != made.reference)
    #expect(try temporary.store.pendingImport(id).caseReference == second.reference)
    try temporary.store.undo(second.entry, by: 1, at: temporary.tick())
    try temporary.store.discardPendingImport(id, reason: "sent twice", by: 1, at: temporary.tick())
    #expect(try temporary.store.pendingImport(id).state == .discarded)
  }

  @Test("Rows that are known already are told with their number and state")
  func known() throws {
    let first = try add("a", "b", "c", "c")
    #expect(first.map(\.isNew) == [true, true, true, false])
    #expect(first.map(\.id) == [1, 2, 3, 3])
    let made = try repair(1)
    try temporary.store.discardPendingImport(2, reason: "empty", by: 1, at: temporary.tick())
    #expect(
      try add("a", "b", "c", "d") == [
        KeptRow(id: 1, state: .repaired, caseReference: made.reference, isNew: false),
        KeptRow(id: 2, state: .discarded, caseReference: nil, isNew: false),
        KeptRow(id: 3, state: .pending, caseReference: nil, isNew: false),
        KeptRow(id: 4, state: .pending, caseReference: nil, isNew: true),
      ])
    #expect(try temporary.store.keptRow("b")?.state == .discarded)
    #expect(try temporary.store.keptRow("z") == nil)
  }

  @Test("Whoever comes second is told who settled the row, and how")
  func settled() throws {
    try add("a", "b")
    let made = try repair(1)
    try temporary.store.discardPendingImport(2, reason: "Sent twice", by: 1, at: temporary.tick())
    let name = try temporary.store.office().name(1)
    for (id, said) in [(1, "repaired by \(name)"), (1, "is case \(made.reference ?? "")"), (2, "Sent twice")] {
      let refusal = #expect(throws: Refusal.self) { try repair(Int64(id)) }
      #expect(refusal?.description.contains(said) == true, "\(said)")
    }
  }
}
