import Casework
import Console
import Terminal
import Testing

/// Forms that change what is on record: they begin with it, send in what was changed, and take away what was emptied.
@Suite("Forms that change what is on record")
struct ChangingFormTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.changeElsewhere("C-1001") { file in
      file.case.awareOn = Day("2026-01-05")
      file.case.victimOfCrime = .yes
      file.case.legalAction = "None planned"
      file.people[0].telephone = "01632 960001"
      file.people[0].preferredContact = .email
    }
    return store
  }

  private func open(_ title: String, on store: FakeStore, rows: Int = 40) -> Bench {
    var bench = Bench(store, rows: rows)
    bench.press(":\(title)<Enter>")
    return bench
  }

  @Test("A form begins with what is on record; saving it unchanged saves nothing")
  func begins() {
    let store = store()
    var bench = open("Describe the complaint", on: store)
    #expect(bench.contains("The appointment was cancelled 1 times."))
    #expect(bench.contains("Mon 5 Jan 2026"))
    let entries = store.change { $0.entries.count }
    bench.press("<C-x>")
    #expect(bench.status == "Nothing is changed: there is nothing to save.")
    #expect(store.change { $0.entries.count } == entries)
    bench.press("<C-g>")
    #expect(!bench.contains("is put aside"))
  }

  @Test("An emptied date and an emptied choice are taken away; what was not touched stays")
  func cleared() throws {
    let store = store()
    var bench = open("Describe the complaint", on: store)
    bench.goTo("Became aware on")
    bench.press("<C-u>")
    #expect(bench.contains("'Mon 5 Jan 2026' is taken away"))
    bench.goTo("Victim of crime")
    bench.press("<Delete><C-x>")
    let file = try #require(store.file("C-1001")).case
    #expect(file.awareOn == nil)
    #expect(file.victimOfCrime == nil)
    #expect(file.legalAction == "None planned")
    #expect(file.summary == "The appointment was cancelled 1 times.")
  }

  @Test("What cannot be taken away is said at the field, and nothing is saved")
  func kept() throws {
    let store = store()
    store.changeElsewhere("C-1001") { $0.case.recordType = .complaint }
    var bench = open("Set the record type", on: store)
    bench.press("<Delete><Tab>")
    bench.press("<C-x>")
    #expect(bench.status == "Not saved. Record type cannot be emptied; 'complaint' stands.")
    #expect(store.file("C-1001")?.case.recordType == .complaint)
  }

  @Test("Once a party is chosen, the form holds the person's details")
  func subject() throws {
    let store = store()
    var bench = open("Change a person's details", on: store)
    #expect(!bench.contains("01632 960001"))
    bench.press("<Right>")
    #expect(bench.contains("01632 960001"))
    #expect(bench.contains("email"))
    bench.goTo("Preferred contact")
    bench.press("<Delete><C-x>")
    let person = try #require(store.file("C-1001")).people[0]
    #expect(person.preferredContact == nil)
    #expect(person.telephone == "01632 960001")
    #expect(person.lastName == "Archer")
  }

  @Test("What another changes meanwhile is not undone by a form that held it")
  func meanwhile() throws {
    let store = store()
    var bench = open("Describe the complaint", on: store)
    bench.goTo("Legal action")
    bench.press("<C-u>A solicitor wrote")
    store.changeElsewhere("C-1001", .caseDescribe) { $0.case.awareOn = Day("2026-02-01") }
    bench.press("<C-x>")
    if bench.contains("Sun 1 Feb 2026") { bench.press("<C-x>") }
    let file = try #require(store.file("C-1001")).case
    #expect(file.legalAction == "A solicitor wrote")
    #expect(file.awareOn == Day("2026-02-01"))
  }

  @Test("A draft keeps what was changed and what was emptied, and nothing that was only shown")
  func draft() throws {
    let store = store()
    var bench = open("Describe the complaint", on: store)
    bench.goTo("Became aware on")
    bench.press("<C-u>")
    bench.goTo("Legal action")
    bench.press("<C-u>A solicitor wrote<C-g>")
    store.changeElsewhere("C-1001", .caseDescribe) { $0.case.victimOfCrime = .no }
    bench.press(":Describe the complaint<Enter><C-f>")
    bench.press("<C-x>")
    if bench.contains("Not saved yet") { bench.press("<C-x>") }
    let file = try #require(store.file("C-1001")).case
    #expect(file.awareOn == nil)
    #expect(file.legalAction == "A solicitor wrote")
    #expect(file.victimOfCrime == .no)
  }

  @Test("What a step proposes stands in place of what is on record, and is saved")
  func proposed() throws {
    let store = store()
    store.changeElsewhere("C-1001") { file in
      file.case.recordType = .enquiry
      file.case.copiedInOnly = true
    }
    store.change { contents in
      contents.guidance = Guidance(
        rules: [
          .prompt("SM-1.5", .guidance, "Weighed by itself.") { _ in
            [Question("SM-1.5", "A complaint?", command: .caseClassify, proposal: ["record-type": "complaint"])]
          }
        ])
    }
    var bench = Bench(store, rows: 40)
    bench.press("<Enter>")
    for _ in 0..<20 where !bench.atCursorRow.contains("A complaint?") { bench.press("j") }
    bench.press("<Enter>")
    #expect(bench.atCursor.hasPrefix("complaint"))
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.case.recordType == .complaint)
    #expect(store.file("C-1001")?.case.copiedInOnly == true)
  }

  @Test("Only the codes of the case's scheme and law are offered for closing")
  func codes() {
    let store = store()
    store.changeElsewhere("C-1001") { $0.case.jurisdiction = .health }
    var bench = open("Close the case", on: store, rows: 60)
    bench.press("<C-o>")
    #expect(bench.contains("Not properly made - not in writing"))
    #expect(!bench.contains("No MP referral"))
    #expect(!bench.contains("Early Resolution"))
  }

  private func register() -> FakeStore {
    let store = store()
    store.change { contents in
      contents.organisations = FakeStore.register
      for index in contents.organisations.indices where contents.organisations[index].id == 52 {
        contents.organisations[index].kind = "trust"
        contents.organisations[index].liaison = "Ring Jo"
        contents.organisations[index].parent = 51
        contents.organisations[index].aliases = ["The General"]
      }
    }
    return store
  }

  @Test(
    "What the register says of a body stands in its form once the body is chosen, and only what was changed is sent in")
  func body() throws {
    let store = register()
    var bench = open("Change an organisation", on: store)
    #expect(!bench.contains("Ring Jo"))
    bench.press("Northmoor Hospital<Enter>")
    for fact in ["trust", "Ring Jo", "Northmoor Council", "The General"] { #expect(bench.contains(fact), "\(fact)") }
    bench.press("<C-x>")
    #expect(bench.status == "Nothing is changed: there is nothing to save.")
    bench.goTo("Kind")
    bench.press("<C-u>hospital")
    bench.goTo("Part of")
    bench.press("<C-u><C-x>")
    let body = try #require(store.change { $0.organisations.last { $0.id == 52 } })
    #expect(
      body.kind == "hospital" && body.parent == nil && body.liaison == "Ring Jo" && body.aliases == ["The General"])
  }

  @Test("In lines too")
  func bodyInLines() {
    var talk = Talk(register())
    talk.answer("find Change an organisation", "Northmoor Hospital")
    #expect(talk.prompt.contains("now trust"))
    talk.answer("review", "save")
    #expect(talk.heard("Nothing is changed"))
  }
}
