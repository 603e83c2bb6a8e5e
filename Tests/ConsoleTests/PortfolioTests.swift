import Casework
import Console
import Terminal
import Testing

@Suite("Portfolio pane")
struct PortfolioTests {
  private static let today = Day(year: 2026, month: 3, day: 3) ?? .earliest

  /// Three cases of high risk in two stages, all with their bodies, one of them raised this month; and one whose assessment is missing.
  private func store() -> FakeStore {
    let store = FakeStore()
    store.addCases(3)
    typealias Tally = Portfolio.Tally
    let raised = Tally(.at(.highlyLikely, .critical), .high, .fresh, .raised, count: 1)
    let high = Tally(.at(.likely, .critical), .high, .stale, nil, count: 2)
    let missing = Tally(nil, nil, .missing, nil, count: 1)
    store.change { contents in
      contents.portfolio = Portfolio(
        stages: [.intake: [raised], .proposal: [high, missing]], owners: [1: [raised], 0: [high, missing]],
        organisations: ["Northmoor Trust": [raised], "Board of Eels": [high, missing]], office: contents.office,
        today: Self.today)
    }
    return store
  }

  @Test("The matrix has how many cases stand in each cell, and below it what is assessed and what changed")
  func numbers() {
    var bench = Bench(store())
    bench.press("M")
    Snapshot.expect(bench, "portfolio 80x24")
    #expect(bench.contains("Risk: all open cases  High 3  Medium 0  Low 0"))
    #expect(bench.contains("assessment missing: 1 case"))
    #expect(bench.contains("assessment stale: 2 cases"))
    #expect(bench.contains("rating raised this month: 1 case"))
  }

  @Test("What changed since the cases were counted is said, and r counts again")
  func behind() {
    let store = store()
    var bench = Bench(store)
    bench.press("M")
    #expect(!bench.contains("counts again"))
    store.changeElsewhere("C-1001") { $0.case.summary = "Theirs" }
    bench.tick()
    #expect(bench.contains("Something has changed: r counts again."))
    bench.press("r")
    #expect(!bench.contains("counts again"))
  }

  @Test("The arrows go through the matrix and on through the lines below it; Enter lists the cases")
  func moving() {
    var bench = Bench(store())
    bench.press("M<Enter>")
    #expect(bench.status == "No case is there.")
    bench.press("l<Enter>")
    #expect(bench.state.focus == .queue)
    #expect(bench.lines[0].contains("/cell:likely-critical"))
    bench.press("Mlll<Enter>")
    #expect(bench.lines[0].contains("/cell:highly-likely-critical"))
    bench.press("Mjjj")
    #expect(bench.atCursor.hasPrefix("rated by hand: none"))
    bench.press("jj")
    #expect(bench.atCursor.hasPrefix("assessment missing: 1 case"))
    bench.press("kkk")
    #expect(bench.atCursor.hasPrefix("Medium or Low"))
    bench.press("Gk<Enter>")
    #expect(bench.lines[0].contains("/change:raised rated>=2026-03-01"))
  }

  @Test("From the list of a cell one goes back to the portfolio, and from there to the list before")
  func back() {
    var bench = Bench(store())
    bench.press("2Ml<Enter>")
    #expect(bench.status == "q goes back to the portfolio.")
    bench.press("/stage:in<Enter>q")
    #expect(bench.state.focus == .portfolio)
    #expect(bench.atCursor.hasPrefix("High"))
    bench.press("q")
    #expect(bench.state.queue.view == .mine && !bench.lines[0].contains("cell"))
    bench.press("M<Enter>l<Enter>1")
    #expect(!bench.lines[0].contains("cell"))
    bench.press("q")
    #expect(bench.driver.isOver, "Another list has nothing to do with the portfolio.")
  }

  @Test(
    "A team, an organisation or a stage is chosen by some letters of its name, and stays when the numbers are read again"
  )
  func whose() {
    var bench = Bench(store())
    bench.press("Mv")
    #expect(bench.contains("Team North"))
    #expect(bench.contains("High 2, Medium 0, Low 0"))
    bench.press("eels<Enter>")
    #expect(bench.contains("Risk: organisation Board of Eels  High 2"))
    bench.press("r")
    #expect(bench.contains("Risk: organisation Board of Eels  High 2"))
    bench.press("l<Enter>")
    #expect(bench.lines[0].contains("/cell:likely-critical org:\"Board of Eels\""))
    bench.press("Mq")
    #expect(bench.state.focus == .queue)
  }

  @Test("On the plain screen and in lines the cells are sentences, one below the other")
  func plain() {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    var bench = Bench(store(), settings: settings)
    bench.press("M")
    Snapshot.expect(bench, "portfolio plain 80x24")
    bench.press("j")
    #expect(bench.atCursor.hasPrefix("impact critical, likely, High: 2 cases"))
    var talk = Talk(store())
    talk.answer("portfolio")
    #expect(talk.said.first == "Risk, all open cases: High 3, Medium 0, Low 0.")
    #expect(talk.heard("2 impact critical, likely, High: 2 cases"))
    talk.answer("1")
    #expect(talk.text == "No case is there.")
    talk.answer("of")
    #expect(talk.heard("2 North: High 1, Medium 0, Low 0"))
    talk.answer("2")
    #expect(talk.said.first == "Risk, team North: High 1, Medium 0, Low 0.")
    talk.answer("3")
    #expect(talk.said.first?.hasPrefix("Open by date with 'cell:highly-likely-critical team:North'") == true)
  }
}
