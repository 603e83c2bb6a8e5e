import Foundation
import SampleCases
import TestSupport

/// Random keys and sizes on the program itself, on a terminal of its own, as nobody would type them in years.
///
/// After each burst the program must have come to rest, and the screen must be what drawing it anew gives. Every so often it is
/// killed while a text stands in a form, and must offer that text to the letter when it is started again.
package struct KeyStorm {
  /// What was done, for a line of output.
  package struct Report: Sendable {
    package var keys = 0
    package var resizes = 0
    package var bursts = 0
    /// How often it ended because the keys said so.
    package var quits = 0
    package var kills = 0
  }

  private let seed: UInt64
  private let goal: (keys: Int, resizes: Int, kills: Int)
  private let desk: StormDesk
  private var phrases: Phrases
  private var random: SeededRandom
  private var recent: [String] = []
  private var report = Report()

  /// - Parameters:
  ///   - program: the path of `ombud`.
  ///   - directory: where everything is; a training store at `cases.sqlite` in it is used, else one is made.
  ///   - kills: how often it is killed with a text in a form; at least once, at the end.
  package init(
    seed: UInt64, keys: Int, resizes: Int, kills: Int, program: String, directory: String
  ) throws {
    self.seed = seed
    goal = (keys, resizes, max(1, kills))
    desk = try StormDesk(program: program, directory: directory)
    phrases = Phrases(SeededRandom(seed: seed, part: 1))
    random = SeededRandom(seed: seed, part: 2)
  }

  /// - Throws: ``StormFailure`` at the first thing that must not be.
  package mutating func run(progress: (Report) -> Void = { _ in }) throws -> Report {
    do {
      if !FileManager.default.fileExists(atPath: desk.store) {
        try desk.spawn(["demo", "--cases", "25", "--store", desk.store])
        try desk.waitFor("help")
        desk.kill()
      }
      try desk.open()
      while report.keys < goal.keys || report.resizes < goal.resizes {
        try burst()
        if report.keys >= goal.keys / goal.kills * (report.kills + 1) { try loseNothing() }
        progress(report)
      }
      if report.kills < goal.kills { try loseNothing() }
      desk.kill()
      try desk.run(["verify", "--store", desk.store, "--as", "dana"])
    } catch let trouble as StormDesk.Trouble {
      throw StormFailure(
        seed: seed, what: trouble.what, keys: report.keys, typed: recent,
        screen: desk.lines.joined(separator: "\n"))
    }
    return report
  }

  // MARK: - Bursts

  private mutating func burst() throws {
    let place: Phrases.Place = desk.lines.last?.contains("put aside") == true ? .form : .panes
    var typed: [String] = []
    let length = random.number(10...80)
    while typed.count < length { typed += phrases.next(in: place) }
    report.bursts += 1
    report.keys += typed.count
    // As many sizes for the keys as there are to be in all.
    var sizes = 0
    while report.resizes + sizes < goal.resizes * min(report.keys, goal.keys) / max(goal.keys, 1) { sizes += 1 }
    let cuts = (0..<sizes).map { _ in random.below(typed.count) }.sorted()
    remember("\(typed.map(Self.name).joined(separator: " "))  [sizes at \(cuts)]")
    var start = 0
    for cut in cuts + [typed.count] {
      desk.terminal.write(typed[start..<cut].joined())
      start = cut
      if cut < typed.count { resize() }
    }
    guard try desk.settle(isPasting: Phrases.isPasting(after: typed)) else { return try reopen() }
    try desk.checkScreen()
  }

  private mutating func resize() {
    report.resizes += 1
    let (rows, columns) =
      random.chance(10)
      ? (random.number(1...14), random.number(1...59)) : (random.number(15...60), random.number(60...200))
    recent[recent.count - 1] += " \(columns)×\(rows)"
    desk.resize(rows: rows, columns: columns)
  }

  private mutating func remember(_ typed: String) {
    recent = recent.suffix(5) + [typed]
  }

  /// The keys said that it should end: that is the one way in which it may.
  private mutating func reopen() throws {
    let ending = desk.ending()
    guard ending == .exited(0) else {
      throw StormDesk.Trouble(what: "it ended with \(ending.map { "\($0)" } ?? "nothing")")
    }
    report.quits += 1
    try desk.open()
  }

  // MARK: - Drafts

  /// Kills it wherever it is, then with a text in a form, and looks for that text.
  private mutating func loseNothing() throws {
    report.kills += 1
    desk.kill()
    try desk.open()
    let text = "Kept \(report.kills): " + (0..<5).map { _ in String(random.next() % 10_000) }.joined(separator: " ")
    remember("killed; w \(text)")
    try openNote()
    desk.terminal.write(text)
    try desk.waitForDraft(of: text)
    desk.kill()
    try desk.open()
    try openNote()
    // One that the storm left at the same second may be offered before it.
    for _ in 0..<3 {
      desk.terminal.write("\u{06}")
      try desk.settle()
      if desk.lines.contains(where: { $0.contains(text) }) { return }
    }
    throw StormDesk.Trouble(what: "the draft '\(text)' is not offered")
  }

  private func openNote() throws {
    desk.terminal.write("w")
    try desk.waitFor("Add a note: C-1")
  }

  private static func name(_ key: String) -> String {
    key.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x1B: "ESC"
      case 0..<0x20: "^" + String(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
      case 0x20: "SPC"
      case 0x7F: "DEL"
      default: String(Character(scalar))
      }
    }.joined()
  }
}
