import Casework
import Testing

@testable import CaseStore

@Suite("What stood there before a change")
struct FormerValuesTests {
  private func former(_ temporary: TemporaryStore) throws -> String {
    try #require(try temporary.store.entries(limit: 1).first).former
  }

  @Test("Is said in the words of the fields")
  func changed() throws {
    let temporary = try TemporaryStore(guidance: Guidance(rules: []))
    let reference = try temporary.insertCase { $0.people[0].telephone = "01632 960 111" }
    let party = try #require(try temporary.store.caseFile(reference).complainantParty).id
    try temporary.perform(
      Command(
        .personChange, case: reference,
        ["party": .number(party), "telephone": .text("01632 960 222"), "email": .text("ann@example.org")]))
    let told = try former(temporary)
    #expect(told == "Person, Telephone: 01632 960 111\nPerson, Email: empty\nPerson, Details checked at: empty")
    try temporary.perform(Command(.caseDescribe, case: reference, ["summary": .text("Waited a year.")]))
    #expect(try former(temporary) == "Case, Complaint: empty")
  }

  @Test("A note that is taken back is still read")
  func takenBack() throws {
    let temporary = try TemporaryStore(guidance: Guidance(rules: []))
    let reference = try temporary.insertCase()
    try temporary.perform(temporary.note("Rang in error.\nNobody\tthere.", on: reference))
    let at = temporary.now
    #expect(try former(temporary) == "")
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(
      try former(temporary)
        == "Note taken away: Text: Rang in error. Nobody\tthere.; When: \(at.officeText); Recorded by: Ada Hart")
  }

  @Test("Names people and says yes and no")
  func kinds() throws {
    let temporary = try TemporaryStore(guidance: Guidance(rules: []))
    let reference = try temporary.insertCase { $0.case.owner = 1 }
    try temporary.perform(Command(.settingChange, ["setting": .text("information-reply-days"), "value": .text("6")]))
    try temporary.perform(Command(.settingChange, ["setting": .text("information-reply-days"), "value": .text("7")]))
    #expect(try former(temporary) == "Setting, Value: 6")
    try temporary.perform(
      Command(
        .documentAdd, case: reference,
        [
          "path": .text("/a.pdf"), "title": .text("20260216 - letter - Bell.pdf"),
          "section": .text(DocumentSection.allCases[0].rawValue),
        ]))
    try temporary.store.undo(by: 1, at: temporary.tick())
    #expect(try former(temporary).contains("Name: 20260216 - letter - Bell.pdf; "))
    #expect(try former(temporary).contains("Is sensitive: no; "))
  }

  @Test("Every column of every table has words, none its name in the file", arguments: RecordTable.allCases)
  func words(table: RecordTable) throws {
    let temporary = try TemporaryStore()
    for column in try temporary.store.read({ try RecordColumns.names(of: table, $0) }) {
      let label = table.label(of: column)
      #expect(label.first?.isUppercase == true && label != column, "\(table) \(column): \(label)")
      #expect(label.firstMatch(of: /[a-z][A-Z]/) == nil, "\(table) \(column): \(label)")
    }
  }
}
