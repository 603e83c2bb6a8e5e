import Casework
import Console
import Terminal
import Testing

/// What makes a long form quick: sections, what was entered last time, the editor.
@Suite("Long forms")
struct LongFormTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.change { $0.organisations = FakeStore.register }
    return store
  }

  @Test("The form of a new case by sections", arguments: ["<C-n>", "<PageDown>"])
  func sections(next: String) {
    var bench = Bench(store())
    bench.press("n")
    #expect(bench.contains("How it came"))
    bench.press(next)
    #expect(bench.atCursorRow.contains("Person on file"))
    bench.press("<Tab><Tab>Ann<C-p>")
    #expect(bench.atCursorRow.contains("Person on file"))
    bench.press("<C-p>")
    #expect(bench.atCursorRow.contains("Received"))
    Snapshot.expect(bench, "new case form 80x24")
  }

  @Test("As last time: the field, then all that are often the same; nothing of a person comes along by itself")
  func asLastTime() {
    let store = store()
    var bench = Bench(store)
    bench.press("nt 9:30<Tab>em<C-n><Tab><Tab>Bo<Tab>Carr<C-n>no<C-n><C-n>north h<C-x>")
    #expect(store.file("C-1003")?.case.channel == "email")
    bench.press("qn<Tab><C-d>")
    #expect(bench.contains("email"))
    #expect(!bench.contains("Tue 3 Mar 2026 09:30"))
    bench.press("<C-d>")
    #expect(bench.contains("Tue 3 Mar 2026 09:30"))
    #expect(bench.status.contains("Received, Organisation"))
    bench.press("<C-n><Tab><Tab>")
    #expect(!bench.contains("Bo"))
    bench.press("<C-d>")
    #expect(bench.contains("Bo"))
  }

  @Test("What is wrong is gone through by a key that every terminal has")
  func errors() {
    var bench = Bench(store())
    bench.press("nsoon<C-n><Tab><Tab><Tab><Tab>never<C-x>")
    #expect(bench.atCursorRow.contains("soon"))
    bench.press("<C-_>")
    #expect(bench.atCursorRow.contains("never"))
    bench.press("<C-_>")
    #expect(bench.atCursorRow.contains("soon"))
  }

  @Test("The editor's text comes back; an editor that failed or left nothing changes nothing")
  func editor() {
    var bench = Bench(store())
    bench.press("wFirst<C-o>lost?")
    #expect(bench.driver.editing?.text == "First")
    bench.edited(.kept("The editor failed."))
    #expect(bench.contains("First"))
    bench.press("<C-u>First<C-o>")
    bench.edited(.text(" \n"))
    #expect(bench.contains("First"))
    #expect(bench.status.contains("left nothing"))
    bench.press("<C-o>")
    bench.edited(.text("Second\nthird"))
    #expect(bench.contains("third"))
    bench.press("!")
    #expect(bench.contains("third!"))
  }

  @Test("Where the settings forbid it no editor is opened")
  func forbidden() {
    var settings = Settings()
    settings.set(.editorAllowed, to: .flag(false), from: .standard)
    var bench = Bench(store(), settings: settings)
    bench.press("wText<C-o>")
    #expect(bench.driver.editing == nil)
    #expect(bench.status.contains("not allowed"))
    #expect(!bench.hints.contains("editor"))
  }
}
