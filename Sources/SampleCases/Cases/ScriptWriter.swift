import Casework

/// What a step of a sample is made from: the case as it stands, the office, and the register by name.
struct SampleScene {
  /// Nil until the case is opened.
  let file: CaseFile?
  let office: Office
  let bodies: [String: Int64]
  let at: Moment

  var day: Day { at.day }
}

/// Writes the script of a sample case: who does what, and when, in working days and minutes after the start.
struct ScriptWriter {
  typealias Making = @Sendable (SampleScene) -> Command?

  struct Line: Sendable {
    let day: Int
    let secondOfDay: Int
    let login: String
    let make: Making
  }

  let story: SampleStory
  let wishes: SampleWishes
  var random: SeededRandom
  private(set) var lines: [Line] = []
  private(set) var day = 0
  private var secondOfDay: Int

  init(_ story: SampleStory, _ wishes: SampleWishes, _ random: SeededRandom) {
    self.story = story
    self.wishes = wishes
    self.random = random
    secondOfDay = 9 * 3600
    secondOfDay += self.random.below(5400)
  }

  /// The same caseworker goes on, some minutes later; at the end of the day, on the next one.
  mutating func step(by login: String? = nil, _ make: @escaping Making) {
    lines.append(Line(day: day, secondOfDay: secondOfDay, login: login ?? story.intake, make: make))
    secondOfDay += random.number(130...2_300)
    if secondOfDay > 17 * 3600 { wait(1...1) }
  }

  /// Some working days pass.
  mutating func wait(_ days: ClosedRange<Int>) {
    let count = random.number(days)
    guard count > 0 else { return }
    day += count
    secondOfDay = 9 * 3600 + random.below(4 * 3600)
  }
}
