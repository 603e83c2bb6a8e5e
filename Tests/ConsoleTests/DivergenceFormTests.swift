import Casework
import Console
import Testing

@Suite("Diverging where several requirements stand in the way")
struct DivergenceFormTests {
  /// Two gates and a warning before a note.
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(1)
    store.change { contents in
      var rules = Guidance.current.rules.filter { $0.id.rawValue.hasPrefix("SM-0.") }
      rules.append(.gate("SM-1.23", .policy, at: [.noteAdd], "Think.") { _ in .unmet("Nobody has thought.") })
      rules.append(.gate("SM-1.25", .policy, at: [.noteAdd], "Ask.") { _ in .unmet("Nobody was asked.") })
      rules.append(.warn("SM-1.24", .guidance, at: [.noteAdd], "Wait.") { _ in .unmet("It is late.") })
      contents.guidance = Guidance(rules: rules)
    }
    return store
  }

  @Test("A warning is told from what a divergence passes")
  func mixed() {
    var bench = Bench(store(), columns: 120)
    bench.press("wHello<C-x>")
    #expect(bench.contains("- Meet or diverge: Nobody has thought. (SM-1.23"))
    #expect(bench.contains("- Warning, can be passed: It is late. (SM-1.24"))
  }

  @Test("What will be met is left empty; what was begun is asked for whole")
  func one() throws {
    let store = store()
    var bench = Bench(store, columns: 120)
    bench.press("wHello<C-x><C-v><C-x>")
    #expect(bench.contains("Diverge from SM-1.23, SM-1.25") && bench.contains("SM-1.23 instead: is needed"))
    bench.press("Asked Tom<C-x>")
    #expect(bench.contains("SM-1.23 reason: is needed"))
    bench.press("He knows<C-x>")
    #expect(bench.contains("Nobody was asked.") && !bench.contains("Nobody has thought."), "\(bench.screen)")
    bench.press("<C-v>")
    #expect(bench.contains("Diverge from SM-1.25"))
    bench.press("Rang<Tab>Quicker<C-x>")
    #expect(bench.contains("It is late."), "\(bench.screen)")
    bench.press("<C-y>")
    #expect(store.file("C-1001")?.divergences.map(\.instead) == ["Asked Tom", "Rang"], "\(bench.screen)")
  }
}
