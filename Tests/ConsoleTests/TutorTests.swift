import Casework
import Console
import Terminal
import Testing

@Suite("Tutor")
struct TutorTests {
  private func bench(from step: Int = 0, rows: Int = 24, settings: Settings = Settings()) -> Bench {
    let store = FakeStore()
    store.addCases(4)
    return Bench(store, rows: rows, settings: settings, tutor: Tutor(from: step))
  }

  private func step(_ bench: Bench) -> Int? { bench.state.tutor.map { $0.step + 1 } }

  @Test("A step is done by what is so afterwards, by whatever key; a key that changes nothing does not do it")
  func byState() {
    var byKey = bench()
    #expect(byKey.contains("Tutor, step 1 of \(Tutor().lessons.count): the list"))
    byKey.press("k")
    #expect(step(byKey) == 1, "the cursor was at the top already")
    byKey.press("j")
    #expect(step(byKey) == 2)
    #expect(byKey.status == "Done. Tutor, step 2 of 23: open a case.")
    var byEnd = bench()
    byEnd.press("<End>")
    #expect(step(byEnd) == 2)
  }

  @Test("The first steps follow one another: opening, sections, back, a filter, the palette, a note, undo")
  func steps() {
    var bench = bench()
    bench.press("j<Enter>")
    #expect(step(bench) == 3)
    bench.press("0")
    #expect(step(bench) == 4)
    bench.press(")q")
    #expect(step(bench) == 6)
    bench.press("/zz")
    #expect(step(bench) == 6, "not while it is typed")
    bench.press("<C-u>stage:intake<Enter>")
    #expect(step(bench) == 7)
    bench.press("/<C-u><Enter>")
    #expect(step(bench) == 8)
    bench.press(":note<Enter>")
    #expect(step(bench) == 9)
    bench.press("Hello<C-x>")
    #expect(step(bench) == 10)
    bench.press("uy")
    #expect(step(bench) == 11)
  }

  @Test("Other acts than the one that is asked for do not do a step")
  func otherActs() {
    var bench = bench(from: 8)
    bench.press("n<C-g>")
    #expect(step(bench) == 9)
    bench.press("w<C-g>")
    #expect(step(bench) == 9, "put aside is not saved")
    bench.press("wHello<C-x>")
    #expect(step(bench) == 10)
  }

  @Test("A step is skipped and gone back to; the end says what is left")
  func skipping() {
    var bench = bench()
    bench.press("))(")
    #expect(step(bench) == 2)
    bench.press(String(repeating: ")", count: 40))
    #expect(bench.contains("Tutor: the end"))
    #expect(bench.contains("Done: 0 of 23; left: 1, 2, 3"))
    #expect(bench.state.tutor?.farewell.contains("ombud demo") == true)
  }

  @Test("Every instruction fits its rows, and names keys that there are", arguments: Tutor().lessons.indices)
  func fits(lesson: Int) {
    let bench = bench(from: lesson)
    let lines = bench.lines
    #expect(!lines.contains { $0.contains("{") })
    // The last word of the instruction is on the screen.
    let words = Tutor().lessons[lesson].text(Settings().keymap).split(separator: " ")
    #expect(lines[lines.count - 6..<lines.count - 2].joined(separator: " ").contains(words.last ?? "?"))
  }

  @Test("Remapped keys are the ones that are taught")
  func remapped() throws {
    let settings = Settings.read([SettingsFile(path: "config.toml", text: "[keys]\nundo = \"<F9>\"\n", isOffice: false)]
    )
    try #require(settings.problems.isEmpty, "\(settings.problems)")
    #expect(bench(from: 9, settings: settings).contains("F9 takes back your last entry"))
  }

  @Test("Outside the tutor its keys say so, and the palette does not list them")
  func elsewhere() {
    var bench = Bench()
    bench.press(")")
    #expect(bench.status == "That is for the tutor: ombud tutor.")
    bench.press(":Tutor")
    #expect(!bench.contains("Tutor: skip"))
  }

  @Test("A window too small for the lesson says so and recovers")
  func small() {
    var bench = bench(rows: 18)
    #expect(!bench.contains("Tutor, step 1"))
    bench.resize(rows: 24, columns: 80)
    #expect(bench.contains("Tutor, step 1"))
  }

  @Test("On the plain screen a step that is done is said, with the next one")
  func plain() {
    var settings = Settings()
    settings.set(.screen, to: .text("plain"), from: .option("--plain"))
    var bench = bench(settings: settings)
    bench.press("j")
    #expect(bench.status.hasPrefix("Done. Tutor, step 2 of 23: open a case."))
    #expect(bench.contains("opens the case under the cursor"))
  }
}
