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
  private func add(_ digests: String...) throws -> KeptRows {
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
    #expect(try add("a").known == [.pending: 1])
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

  @Test("Rows that are known already are counted by their state")
  func known() throws {
    #expect(try add("a", "b", "c", "c") == KeptRows(added: 3, known: [.pending: 1]))
    let ids = try waiting()
    try repair(ids[0])
    try temporary.store.discardPendingImport(ids[1], reason: "empty", by: 1, at: temporary.tick())
    #expect(try add("a", "b", "c", "d") == KeptRows(added: 1, known: [.repaired: 1, .discarded: 1, .pending: 1]))
  }
}
