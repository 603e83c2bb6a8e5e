import Casework
import Testing

@Suite("The way through: list, case, form, undo")
struct FirstRunTests {
  @Test("A note is written and taken back")
  func noteAndUndo() {
    let store = FakeStore()
    store.addCases(3)
    var bench = Bench(store)
    bench.press("j<Enter>")
    #expect(bench.contains("C-1002  intake"))
    bench.press("wRang her back.<C-x>")
    #expect(bench.status == "Add a note: C-1002, entry 1.")
    #expect(store.file("C-1002")?.notes.map(\.text) == ["Rang her back."])
    bench.press("u")
    #expect(bench.contains("'Add a note' on C-1002, will be taken back."))
    #expect(bench.atCursor.hasPrefix("No"))
    bench.press("<Enter>")
    #expect(bench.status == "Nothing was undone.")
    #expect(store.file("C-1002")?.notes.count == 1)
    bench.press("uy")
    #expect(bench.status == "Undone: entry 1.")
    #expect(store.file("C-1002")?.notes.isEmpty == true)
    bench.press("U")
    #expect(store.file("C-1002")?.notes.count == 1)
  }

  @Test("The list at 80×24 and at 132×40")
  func lists() {
    let store = FakeStore()
    store.addCases(30)
    Snapshot.expect(Bench(store), "queue 80x24")
    Snapshot.expect(Bench(store, rows: 40, columns: 132), "queue 132x40")
  }

  @Test("The case at 80×24, and beside its list at 132×40")
  func cases() {
    let store = FakeStore()
    store.addCases(30)
    var bench = Bench(store)
    bench.press("j<Enter>")
    Snapshot.expect(bench, "case 80x24")
    bench = Bench(store, rows: 40, columns: 132)
    bench.press("j<Enter>")
    Snapshot.expect(bench, "case 132x40")
  }

  @Test("The form of a note, and that of a contact")
  func forms() {
    let store = FakeStore()
    store.addCases(2)
    var bench = Bench(store)
    bench.press("w")
    Snapshot.expect(bench, "note form 80x24")
    bench.press("<C-g>c")
    Snapshot.expect(bench, "contact form 80x24")
    bench = Bench(store, rows: 40, columns: 132)
    bench.press("<Enter>c")
    Snapshot.expect(bench, "contact form 132x40")
  }
}
