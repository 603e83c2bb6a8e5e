import Casework
import Foundation
import Testing

@testable import CaseStore

@Suite("Rows of imports that wait for repair")
struct PendingImportTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  private func row(_ digest: String, reference: String? = nil, raw: String = "{}") -> UnsoundRow {
    UnsoundRow(
      batch: "forms.csv", line: 2, formReference: reference, formDigest: digest, raw: raw, faults: ["No name."])
  }

  @discardableResult
  private func add(_ digests: String...) throws -> [KeptRow] {
    try temporary.store.addPendingImports(digests.map { row($0) }, at: temporary.tick())
  }

  private func waiting() throws -> [Int64] { try temporary.store.pendingImports().map(\.id) }

  @discardableResult
  private func repair(_ id: Int64) throws -> Receipt {
    let command = Command(
      .caseReceive,
      [
        CaseCommands.formReference.name: .text("WF11-9"), CaseCommands.formDigest.name: .text("ab"),
        PersonFields.firstName.name: .text("Ann"), PersonFields.lastName.name: .text("Bell"),
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

  @Test("A form that made a case makes no second one, whether it was imported or is keyed in")
  func oneFormOneCase() throws {
    func key(_ form: String) -> Command {
      Command(
        .caseNew,
        [
          CaseCommands.formReference.name: .text(form), CaseCommands.earlierMatch.name: .text("no match"),
          CaseCommands.recordType.name: .text("complaint"), CaseCommands.investigationAsked.name: .text("yes"),
          PersonFields.lastName.name: .text("Bell"), PersonFields.telephone.name: .text("01632 960001"),
          CaseCommands.channel.name: .text("letter"),
        ])
    }
    let store = temporary.store
    try add("a")
    let imported = try #require(try repair(try waiting()[0]).reference)
    let second = #expect(throws: Refusal.self) { try store.perform(key("WF11-9"), by: 1, at: temporary.tick()) }
    #expect(second?.description.contains("'WF11-9' was received already, and is case \(imported).") == true)
    #expect(second?.reasons.first?.field == CaseCommands.formReference.name)
    let keyed = try store.perform(key("WF11-10"), by: 1, at: temporary.tick())
    #expect(throws: Refusal.self) { try store.perform(key("WF11-10"), by: 1, at: temporary.tick()) }
    // What is imported afterwards may say something else than what was keyed: somebody has to look.
    #expect(try store.importedForm("WF11-10")?.digest.isEmpty == true)
    try store.undo(keyed.entry, by: 1, at: temporary.tick())
    try store.perform(key("WF11-10"), by: 1, at: temporary.tick())
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

  private func isInFile(_ text: String) throws -> Bool {
    try ["", "-wal"].contains {
      try Data(contentsOf: URL(fileURLWithPath: temporary.path + $0)).range(of: Data(text.utf8)) != nil
    }
  }

  @Test("What was received goes with the entry that opened its case, and no other, and leaves nothing in the file")
  func erased() throws {
    let secret = "Lives above the bakery"
    try temporary.store.addPendingImports(
      [row("a", raw: secret), row("b", reference: "WF11-9", raw: secret), row("c", raw: "Somebody else")],
      at: temporary.tick())
    let ids = try waiting()
    for id in ids.dropFirst() {
      try temporary.store.discardPendingImport(id, reason: "sent twice", by: 1, at: temporary.tick())
    }
    let made = try repair(ids[0])
    let note = try temporary.perform(temporary.note("Rang", on: try #require(made.reference)))
    func erase(_ entry: Int64) throws {
      try temporary.store.erase(payloadsOf: [entry], by: 1, at: temporary.tick(), reason: "asked for")
    }
    try erase(note.entry)
    #expect(try temporary.store.pendingImport(ids[0]).raw == secret)
    #expect(try temporary.store.erasurePreview(of: [made.entry], by: 1)[0].contains("the form as received"))
    try erase(made.entry)
    #expect(try ids.map { try temporary.store.pendingImport($0).raw } == ["", "", "Somebody else"])
    #expect(try temporary.store.pendingImport(ids[0]).faults == [])
    #expect(try !isInFile(secret))
    #expect(try add("a").map(\.isNew) == [false])
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("A discarded row is erased by itself; one that waits, or became a case, is not")
  func erasedAlone() throws {
    let secret = "Lives above the bakery"
    try temporary.store.addPendingImports([row("a", raw: secret), row("b"), row("c")], at: temporary.tick())
    let ids = try waiting()
    func erase(_ id: Int64, reason: String = "asked for") throws {
      try temporary.store.erase(importRow: id, by: 1, at: temporary.tick(), reason: reason)
    }
    try repair(ids[1])
    #expect(throws: Refusal.self) { try erase(ids[0]) }
    #expect(throws: Refusal.self) { try erase(ids[1]) }
    try temporary.store.discardPendingImport(ids[0], reason: "sent twice", by: 1, at: temporary.tick())
    #expect(throws: Refusal.self) { try erase(ids[0], reason: " ") }
    #expect(throws: StoreError.self) { try erase(99) }
    try erase(ids[0])
    let row = try temporary.store.pendingImport(ids[0])
    #expect(row.raw == "" && row.reason.hasPrefix("sent twice\nErased by Ada Hart, "))
    #expect(try !isInFile(secret))
    #expect(throws: Refusal.self) { try erase(ids[0]) }
    #expect(try temporary.store.verify().problems == [])
  }

  @Test("A row whose case was taken back keeps its text when the entries of that case are erased")
  func erasedAfterUndo() throws {
    try add("a")
    let id = try waiting()[0]
    let made = try repair(id)
    let undo = try temporary.store.undo(made.entry, by: 1, at: temporary.tick())
    try temporary.store.erase(payloadsOf: [made.entry, undo.entry], by: 1, at: temporary.tick(), reason: "asked for")
    #expect(try temporary.store.pendingImports().map(\.raw) == ["{}"])
  }
}
