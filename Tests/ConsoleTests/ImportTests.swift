import Casework
import Console
import Testing

@Suite("Unsound import rows")
struct ImportTests {
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(2)
    store.change { contents in
      contents.imports = (1...3).map { number in
        UnsoundForm(
          id: Int64(number), batch: "in/forms.csv", line: number + 10, reference: number == 2 ? nil : "F-\(number)",
          faults: ["Nothing that happened is said."], text: "name,Ann \(number)", receivedAt: contents.now)
      }
    }
    return store
  }

  @Test("They are a list beside the others, by number and by name", arguments: ["9", "vunsound<Enter>"])
  func list(keys: String) {
    var bench = Bench(store())
    bench.press(keys)
    #expect(bench.header.contains("Unsound import rows"))
    #expect(bench.contains("Nothing that happened is said"))
    #expect(bench.atCursor.hasPrefix("1 "))
    bench.press("j<Enter>")
    #expect(bench.contains("ombud import --repair 2 --set column=value"))
    #expect(bench.contains("name,Ann 2"))
    bench.press("qq")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("One is discarded with a reason, and not without")
  func discard() {
    let store = store()
    var bench = Bench(store)
    bench.press("9jx<Enter>")
    #expect(bench.status == "Nothing was discarded.")
    bench.press("xA test of the form<Enter>")
    #expect(bench.status == "Row 2 is discarded.")
    #expect(store.change { $0.discarded } == [2: "A test of the form"])
    #expect(bench.atCursor.hasPrefix("3 "))
  }
}
