import Casework
import Console
import Testing

@Suite("Unsound import rows")
struct ImportTests {
  private let store = FakeStore()

  init() {
    store.addCases(2)
    store.addImports(3)
  }

  private var repaired: [Int64: [String: String]] { store.change { $0.repaired } }

  @Test("They are a list beside the others, by number and by name", arguments: ["9", "vunsound<Enter>"])
  func list(keys: String) {
    var bench = Bench(store)
    bench.press(keys)
    #expect(bench.header.contains("Unsound import rows"))
    #expect(bench.contains("Nothing that happened is said"))
    #expect(bench.atCursor.hasPrefix("1 "))
    bench.press("q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("One is discarded with a reason, and not without")
  func discard() {
    var bench = Bench(store)
    bench.press("9jx<Enter>")
    #expect(bench.status == "Nothing was discarded.")
    bench.press("xA test of the form<Enter>")
    #expect(bench.status == "Row 2 is discarded.")
    #expect(store.change { $0.discarded } == [2: "A test of the form"])
    #expect(bench.atCursor.hasPrefix("3 "))
  }

  @Test("Enter opens the form with the text as received, at the column that is wrong")
  func opened() {
    var bench = Bench(store)
    bench.press("9j<Enter>")
    #expect(bench.contains("Repair row 2: a form without a reference"))
    #expect(bench.contains("Ann 2"))
    #expect(bench.contains("Summary: The form does not say what happened."))
    #expect(bench.contains("The form does not say what happened."))
    Snapshot.expect(bench, "repair of an import row")
    bench.press("<C-t>")
    #expect(bench.contains("name,Ann 2") && bench.contains("From in/forms.csv, line 12"))
    bench.press("q<C-g>q")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("It is saved with the columns that were changed, and the list goes on")
  func repair() {
    var bench = Bench(store)
    bench.press("9<Enter>It was lost<C-x>")
    #expect(repaired == [1: ["what_happened": "It was lost"]])
    #expect(bench.status == "C-1090: Receive an intake form, entry 90.")
    #expect(bench.state.repair == nil)
    #expect(bench.atCursor.hasPrefix("2 "))
  }

  @Test("What still cannot be a case is not saved, keeps waiting, and keeps what was typed")
  func stillUnsound() {
    var bench = Bench(store)
    bench.press("9<Enter><Up><Up> Bell<C-x>")
    #expect(repaired.isEmpty)
    #expect(bench.status.hasPrefix("Not saved: it cannot be a case yet."))
    #expect(bench.contains("Ann 1 Bell"))
    #expect(bench.contains("Summary: The form does not say what happened."))
  }

  @Test("A value that cannot be used is marked when its field is left, and passed as a warning")
  func warning() {
    var bench = Bench(store)
    bench.press("9<Enter>It was lost<BackTab>31/02/1970<Tab>")
    #expect(bench.contains("1 text cannot be used as it stands"))
    bench.press("<BackTab>")
    #expect(bench.contains("Date of birth: 31/02 is no date; ask for it."))
    bench.press("<C-x>")
    #expect(bench.status.hasPrefix("Not saved: a warning."))
    #expect(repaired.isEmpty)
    bench.press("<C-y>")
    #expect(repaired == [1: ["what_happened": "It was lost", "date_of_birth": "31/02/1970"]])
  }

  @Test("A warning that was not shown is not passed")
  func unseen() {
    var bench = Bench(store)
    bench.press("9<Enter>It was lost<BackTab>31/02/1970<C-y>")
    #expect(bench.status == "No warning is to be passed.")
    #expect(repaired.isEmpty)
  }

  @Test("What somebody else settled meanwhile is not repaired again, and what was typed stays to be read")
  func conflict() {
    var bench = Bench(store)
    bench.press("9<Enter>It was lost")
    store.change { $0.imports.removeFirst() }
    bench.press("<C-x>")
    #expect(bench.status.hasPrefix("Not saved. What you typed is kept"))
    #expect(bench.contains("Row 1 of the imports was repaired by Tom Reed."))
    #expect(bench.contains("It was lost"))
    bench.press("<C-x>")
    #expect(bench.status.contains("repaired by Tom Reed"))
    #expect(repaired.isEmpty)
    bench.press("<C-g>")
    #expect(bench.atCursor.hasPrefix("2 "), "the list is read again")
    bench.press("Q")
    #expect(bench.driver.isOver)
  }

  @Test("A form put aside comes back with what was typed; quitting does not ask")
  func putAside() {
    var bench = Bench(store)
    bench.press("9<Enter>It was<C-g>")
    #expect(bench.status == "Row 1 is put aside; open it again to go on with what you typed.")
    bench.press("<Enter>")
    #expect(bench.status == "What you typed just now is back.")
    bench.press(" lost<C-x>")
    #expect(repaired == [1: ["what_happened": "It was lost"]])
    bench.press("Q")
    #expect(bench.driver.isOver)
  }

  @Test("Hidden characters are not shown, and stay as received until their field is changed")
  func hostile() {
    store.change { $0.columns[1]?["first_name"] = "A\u{1B}[31mnn\u{202E}\u{9B}2J" }
    var bench = Bench(store)
    bench.press("9<Enter>It was lost")
    #expect(!bench.screen.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{9B}" })
    bench.resize(rows: 30, columns: 100)
    bench.press("<C-x>")
    #expect(repaired == [1: ["what_happened": "It was lost"]])
  }

  @Test("A row that cannot be opened says why")
  func gone() {
    var bench = Bench(store)
    bench.press("9")
    store.change { $0.imports.removeFirst() }
    bench.press("<Enter>")
    #expect(bench.status == "Row 1 of the imports was repaired by Tom Reed.")
  }

  @Test("Text is pasted into the field; nothing is to diverge from")
  func pasted() {
    var bench = Bench(store)
    bench.press("9<Enter>")
    bench.paste("Lost twice")
    bench.press("<C-v>")
    #expect(bench.status.hasPrefix("No requirement stands in the way"))
    bench.press("<C-x>")
    #expect(repaired == [1: ["what_happened": "Lost twice"]])
  }
}
