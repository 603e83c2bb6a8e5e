import Casework
import Terminal
import Testing

@testable import Console

/// What takes its time and is stopped before its end.
@Suite("Stopping what takes its time")
struct WorkTests {
  /// Stops effects as somebody at the keys would.
  private final class Stopper {
    var stops: (Effect) -> StopReason? = { _ in nil }
    /// How many cases an act on many gets through; nil for all.
    var cases: Int?
    var pages = 0
  }

  private func bench(_ stopper: Stopper, cases: Int = 5, settings: Settings = Settings()) -> Bench {
    let store = FakeStore()
    store.addCases(cases)
    return Bench(store, settings: settings) { runner, effect in
      if case .page = effect { stopper.pages += 1 }
      if let reason = stopper.stops(effect) { return .stopped(effect, reason) }
      let work = Work()
      guard let cases = stopper.cases else { return runner.run(effect, work) }
      if case .submitEach(let submission, let references) = effect {
        return Self.stop(after: cases, submission, references, runner)
      }
      return runner.run(effect, work)
    }
  }

  /// The runner itself does the act, on so many cases as were reached.
  private static func stop(
    after count: Int, _ submission: Submission, _ references: [String], _ runner: DeskRunner
  ) -> Outcome? {
    let reached = Array(references.prefix(count))
    guard !reached.isEmpty else {
      let work = Work()
      work.stop(.asked)
      return runner.run(.submitEach(submission, references), work)
    }
    guard case .submittedEach(let submission, var outcome)? = runner.run(.submitEach(submission, reached)) else {
      return nil
    }
    outcome.untried = references.count - count
    return .submittedEach(submission, outcome)
  }

  private static func isPage(_ effect: Effect) -> Bool {
    if case .page = effect { true } else { false }
  }

  @Test("A list whose reading is stopped gives way to the one before, and can be asked for again")
  func list() {
    let stopper = Stopper()
    var bench = bench(stopper)
    bench.press("jj")
    stopper.stops = { Self.isPage($0) ? .asked : nil }
    bench.press("7")
    #expect(bench.status.hasPrefix("Stopped: this is the list as it was."))
    #expect(bench.state.queue.view == .due && bench.atCursor.hasPrefix("C-1003"))
    stopper.stops = { _ in nil }
    bench.press("7")
    #expect(bench.state.queue.view == .all && bench.atCursor.hasPrefix("C-1001"))
  }

  @Test("Where no list was read yet it says how to read it")
  func first() {
    let stopper = Stopper()
    stopper.stops = { Self.isPage($0) ? .asked : nil }
    var bench = bench(stopper)
    #expect(bench.status.hasPrefix("Stopped: r reads the list."))
    stopper.stops = { _ in nil }
    bench.press("r")
    #expect(bench.atCursor.hasPrefix("C-1001"))
  }

  @Test(
    "A filter gives way to the keys that go on with it, and what they make of it is read", arguments: ["z", "<Tab>"])
  func filter(next: String) {
    let stopper = Stopper()
    var bench = bench(stopper)
    bench.press("/")
    stopper.stops = { Self.isPage($0) ? .keys : nil }
    bench.press("C-100")
    #expect(bench.state.queue.rows.isEmpty)
    stopper.stops = { _ in nil }
    let pages = stopper.pages
    bench.press("4")
    #expect(bench.state.queue.rows.map(\.reference) == ["C-1004"] && stopper.pages == pages + 1)
    stopper.stops = { Self.isPage($0) ? .keys : nil }
    bench.press("5<Backspace>")
    stopper.stops = { _ in nil }
    // Neither key changes the filter: the list is read all the same.
    bench.press(next == "z" ? "<Home>" : "<Enter>")
    #expect(bench.state.queue.rows.map(\.reference) == ["C-1004"])
  }

  @Test("A count that gave way to keys is taken up when nothing waits")
  func count() {
    let stopper = Stopper()
    stopper.stops = { if case .count = $0 { .keys } else { nil } }
    var bench = bench(stopper)
    #expect(!bench.header.hasSuffix(" 5"))
    stopper.stops = { _ in nil }
    bench.press("j")
    #expect(bench.header.hasSuffix(" 5"))
  }

  @Test("An act on many cases that is stopped says what was done; the rest stays marked, and the form at hand")
  func bulk() {
    let stopper = Stopper()
    var bench = bench(stopper)
    bench.press("<Space><Space><Space>wSeen")
    stopper.cases = 2
    bench.press("<C-x>")
    #expect(bench.status.hasPrefix("Stopped: done for 2 of 3 cases; the others are still marked."))
    #expect(bench.state.queue.markedReferences == ["C-1003"])
    #expect(["C-1001", "C-1002", "C-1003"].map { bench.store.file($0)?.notes.count } == [1, 1, 0])
    #expect(bench.drafts.drafts.map(\.references) == [["C-1003"]])
  }

  @Test("Stopped before the first case, an act on many changes nothing and keeps its form")
  func none() {
    let stopper = Stopper()
    var bench = bench(stopper)
    bench.press("<Space><Space><Space>wSeen")
    stopper.cases = 0
    bench.press("<C-x>")
    #expect(bench.status.hasPrefix("Stopped."))
    #expect(bench.state.form != nil && bench.contains("Seen") && bench.state.queue.marks.count == 3)
    #expect(bench.store.file("C-1001")?.notes.isEmpty == true)
  }

  @Test("What is said meanwhile tells how far, and how to stop what can be stopped")
  func sentences() {
    let bench = bench(Stopper())
    let (work, request) = (Work(), bench.state.queue.start(visible: 10))
    #expect(
      bench.state.text(of: .page(request), work, seconds: 0, isStopping: false) == "Looking for cases. ^G stops it.")
    #expect(
      bench.state.text(of: .page(request), work, seconds: 3, isStopping: false)
        == "Looking for cases, 3 s. ^G stops it.")
    #expect(bench.state.text(of: .redo(nil), work, seconds: 3, isStopping: false) == "Taking back, 3 s.")
    #expect(work.goesOn("Saving cases", 37, of: 120))
    let undo = Effect.undo(.batch(1), reason: nil)
    #expect(
      bench.state.text(of: undo, work, seconds: 4, isStopping: false) == "Saving cases: 37 of 120, 4 s. ^G stops it.")
    work.stop(.asked)
    #expect(!work.goesOn("Saving cases", 38, of: 120))
    #expect(bench.state.text(of: undo, work, seconds: 4, isStopping: true) == "Saving cases: 38 of 120, 4 s. Stopping.")
  }

  @Test("Read out, it says the time every five seconds only")
  func plain() {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    let bench = bench(Stopper(), settings: settings)
    let said = (5...9).map { bench.state.text(of: .redo(nil), Work(), seconds: $0, isStopping: false) }
    #expect(Set(said) == ["Taking back, 5 s."])
  }
}
