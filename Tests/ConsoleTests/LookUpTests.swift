import Casework
import Console
import Terminal
import Testing

/// Fields that refer to somebody or something on file, and what is added to it on the way.
@Suite("Looking up")
struct LookUpTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.change { $0.organisations = FakeStore.register }
    return store
  }

  /// The form for the organisation, with the cursor in its first field.
  private func organisationForm(_ store: FakeStore) -> Bench {
    var bench = Bench(store)
    bench.press(":Set the organisation<Enter>")
    return bench
  }

  @Test("A body of the register is found by the beginnings of its words, shown while typing, and written out")
  func body() {
    let store = store()
    var bench = organisationForm(store)
    bench.press("nor")
    #expect(bench.contains("2:  Northmoor Council  Northmoor Hospital"))
    bench.press(" hos")
    #expect(bench.contains("nor hos   → Northmoor Hospital"))
    #expect(bench.atCursor.hasPrefix("   →"))
    bench.press("<Enter>")
    #expect(!bench.contains("nor hos"))
    #expect(bench.contains("Northmoor Hospital"))
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.case.organisation == 52)
  }

  @Test("What fits several bodies, or none, is complained about when the field is left; nobody is held")
  func unclear() {
    var bench = organisationForm(store())
    bench.press("nor<Enter>x<BackTab>")
    #expect(bench.contains("Organisation: 'nor' fits 2 bodies"))
    bench.press("<C-u>Nowhere<Enter><C-x>")
    #expect(bench.contains("'Nowhere' is not in the register"))
  }

  @Test("What no letters find can be added under the name that was typed to find it")
  func missing() {
    var bench = organisationForm(store())
    bench.press("<C-o>Zed Body")
    #expect(bench.contains("Add a body to the register"))
    bench.press("<Enter>")
    #expect(bench.contains("Zed Body") && bench.contains("Add an organisation"))
  }

  @Test("The list of a field chooses by a few letters")
  func list() {
    let store = store()
    var bench = organisationForm(store)
    bench.press("<C-o>")
    #expect(bench.contains("Southmoor Prison"))
    bench.press("pris<Enter>")
    #expect(bench.contains("Southmoor Prison"))
    #expect(bench.hints.contains("save"))
    bench.press("<C-x>")
    #expect(store.file("C-1001")?.case.organisation == 53)
  }

  @Test("A body that is missing is added from the form that needs it, and filled in")
  func addedBody() {
    let store = store()
    var bench = organisationForm(store)
    bench.press("Newtown Surgery<C-o>")
    bench.press("add<Enter>")
    #expect(bench.contains("Add an organisation"))
    #expect(bench.contains("Newtown Surgery"))
    bench.press("<Tab>gp<C-x>")
    #expect(bench.contains("Set the organisation: C-1001"))
    #expect(bench.contains("Newtown Surgery"))
    bench.press("<C-x>")
    #expect(store.change { $0.organisations.last?.name } == "Newtown Surgery")
    #expect(store.file("C-1001")?.case.organisation == store.change { $0.organisations.last?.id })
  }

  @Test("Put aside, what was to be added and the form below both stay as they were")
  func putAside() {
    var bench = organisationForm(store())
    bench.press("Newtown Surgery<Tab><Tab>surgery<BackTab><BackTab><C-o>add<Enter><Tab>half a kind<C-g>")
    #expect(bench.contains("Set the organisation: C-1001"))
    #expect(bench.contains("surgery"))
    bench.press("<C-o>add<Enter>")
    #expect(bench.contains("half a kind"))
    bench.press("<C-g><C-g>")
    #expect(bench.status.contains("put aside"))
    bench.press(":Set the organisation<Enter>")
    #expect(bench.contains("Newtown Surgery"))
  }

  @Test("A party that is not on the case yet is added from a contact's form; only others' changes stop the saving")
  func addedParty() {
    let store = store()
    var bench = Bench(store)
    bench.press("c")
    #expect(bench.contains("Log a contact: C-1001"))
    bench.press("<C-o>add a party<Enter>rep<C-n><Tab>Sam<Tab>Field<C-x>")
    #expect(bench.contains("Log a contact: C-1001"))
    #expect(bench.contains("Sam Field (representative)"))
    let party = store.file("C-1001")?.parties.last
    #expect(party?.role == .representative)
    #expect(bench.state.form?.values["party"] == party.map { String($0.id) })
  }

  @Test("Somebody on file is found by name while it is typed")
  func person() {
    let store = store()
    var bench = Bench(store)
    bench.press("n<C-n>")
    #expect(bench.contains("Person on file"))
    bench.press("ann")
    #expect(bench.contains("2:  Ann Archer  Ann Baker"))
    bench.press(" b")
    let baker = store.file("C-1002")?.people.first?.id ?? 0
    #expect(bench.contains("ann b   → Ann Baker"))
    bench.press("<Enter>")
    #expect(bench.contains("\(baker) Ann Baker"))
    bench.press("<C-x>")
    #expect(store.file("C-1003")?.people.first?.id == baker)
  }
}
