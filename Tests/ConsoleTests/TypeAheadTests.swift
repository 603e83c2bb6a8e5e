import Casework
import Console
import Terminal
import Testing

/// Keys typed faster than answers come do the same as keys typed slowly.
@Suite("Typed ahead")
struct TypeAheadTests {
  @Test("Keys pressed before a form is there are typed into it")
  func formThatComesLate() {
    let store = FakeStore()
    store.addCases(3)
    var desk = LateDesk(store)
    desk.press("wjudge quickly<Tab>t 9:30<C-x>")
    #expect(store.file("C-1001")?.notes.isEmpty == true)
    desk.settle()
    #expect(store.file("C-1001")?.notes.first?.text == "judge quickly")
    // Nothing went down in the list: the note is not another case's.
    #expect(desk.state.draw().lines.contains { $0.contains("Add a note: C-1001") })
  }

  @Test("A burst is the same as slow typing, whatever is pressed and however late answers come", arguments: 0..<150)
  func burst(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let keys = (0..<60).map { _ in Self.key(&chance) }
    let (slowly, burst) = (FakeStore(), FakeStore())
    for store in [slowly, burst] {
      store.addCases(4)
      store.change { $0.organisations = FakeStore.register }
    }
    var bench = Bench(slowly)
    for key in keys { bench.press(key) }
    var desk = LateDesk(burst)
    for key in keys {
      desk.press(key)
      // Some answers come in between, most when all is typed.
      while chance.below(5) == 0, desk.answerOne() {}
    }
    desk.settle()
    #expect(desk.state.draw().lines == bench.lines, "\(keys.joined())")
    #expect(burst.summary == slowly.summary, "\(keys.joined())")
  }

  @Test("2,000 keys at once make the cases that they make one by one")
  func twoThousand() {
    let (slowly, burst) = (FakeStore(), FakeStore())
    let oneCase = "n<C-n><Tab><Tab>Ann<Enter>Archer<Enter>3/3/70<Enter>020 7946 0001<C-x><C-x>q"
    let keys = String(repeating: oneCase, count: 2_000 / (Key.sequence(oneCase)?.count ?? 1) + 1)
    for store in [slowly, burst] { store.addCases(2) }
    var bench = Bench(slowly)
    bench.press(keys)
    var desk = LateDesk(burst)
    desk.press(keys)
    desk.settle()
    #expect(slowly.summary == burst.summary)
    #expect(slowly.change { $0.files.count } > 30)
  }

  private static let commands = [
    "n", "w", "c", "a", "u", "U", "y", "j", "k", "<Enter>", "<Enter>", "q", "/", "R", "C", "<Space>", "i", ":", "2",
    "s",
  ]
  private static let typing = [
    "a", "e", "i", "n", "t", "y", "1", "5", " ", "+", "-", ";", "t", "<Tab>", "<Tab>", "<Tab>", "<BackTab>", "<Enter>",
    "<Down>", "<Up>", "<Left>", "<Backspace>", "<C-u>", "<C-w>", "<C-x>", "<C-x>", "<C-y>", "<C-g>", "<C-v>", "<C-o>",
    "<C-f>", "<C-d>", "<C-n>", "<C-p>",
  ]

  private static func key(_ chance: inout Chance) -> String {
    let row = chance.below(3) == 0 ? commands : typing
    return row[chance.below(row.count)]
  }
}

/// A console whose effects are answered late, one at a time.
struct LateDesk {
  private(set) var state: ConsoleState
  private let runner: DeskRunner
  private var waiting: [Effect]

  init(_ store: FakeStore) {
    let desk = store.desk()
    runner = DeskRunner(desk: desk, drafts: FakeDrafts().desk)
    state = ConsoleState(session: desk.session, size: Size(rows: 24, columns: 80), now: desk.now())
    waiting = state.update(.start(reference: nil))
    settle()
  }

  mutating func press(_ keys: String) {
    for key in Key.sequence(keys) ?? [] { waiting += state.update(.key(key)) }
  }

  /// Answers the effect that has waited longest; false when none waits.
  mutating func answerOne() -> Bool {
    guard !waiting.isEmpty else { return false }
    let effect = waiting.removeFirst()
    if let outcome = runner.run(effect) { waiting = state.update(.outcome(outcome)) + waiting }
    return true
  }

  /// Answers all, as when nobody types any more.
  mutating func settle() {
    while answerOne() {}
    waiting = state.update(.idle)
    while answerOne() {}
  }
}

/// Repeatable chance.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

extension FakeStore {
  static let register = ["Anytown NHS Trust", "Northmoor Council", "Northmoor Hospital", "Southmoor Prison"]
    .enumerated()
    .map { Organisation(id: Int64($0 + 50), name: $1, kind: "body", jurisdiction: nil, inJurisdiction: true) }

  /// What came of everything that was done, to compare.
  var summary: [String] {
    change { contents in
      contents.entries.map { "\($0.sequence) \($0.kind) \($0.command.rawValue) \($0.reference ?? "") \($0.stands)" }
        + contents.files.values.sorted { $0.case.id < $1.case.id }.map { file in
          "\(file.case.reference) \(file.notes.map(\.text)) \(file.people) \(file.diary) \(file.contacts)"
        }
    }
  }
}
