import SampleCases

/// What somebody types next, drawn from a seed: mostly things that people do, in between any key at all.
struct Phrases {
  /// What has the keys, as far as the screen tells.
  enum Place {
    case panes, form
  }

  private var random: SeededRandom

  init(_ random: SeededRandom) { self.random = random }

  /// The keys of one thing that somebody does, each as its bytes.
  mutating func next(in place: Place) -> [String] {
    switch (place, random.below(100)) {
    case (_, 0..<12): [anyKey()]
    case (.panes, 12..<50): walk()
    case (.panes, 50..<75): shortForm()
    case (.panes, 75..<90): find()
    case (.panes, _): letters(random.pick(Self.others))
    case (.form, 12..<60): words() + letters(random.pick(["\t", "\t", "\r", "\t\t", ""]))
    case (.form, 60..<85): letters(random.pick(Self.formKeys))
    case (.form, 85..<90): [pasted()]
    case (.form, _): letters(random.pick(["\u{18}", "\u{18}", "\u{19}", "\u{07}", "\u{1B}"]))
    }
  }

  private mutating func walk() -> [String] {
    (0...random.below(4)).map { _ in random.pick(Self.moves) }
  }

  /// A form of a case, opened by a key or chosen by name.
  private mutating func shortForm() -> [String] {
    switch random.below(5) {
    case 0: ["w"] + words() + ["\u{18}"]
    case 1: ["c"] + words() + ["\t"] + words() + letters(random.pick(["\u{18}", "\u{07}"]))
    case 2: ["n"] + words() + ["\t"] + words()
    case 3: ["a"] + letters(random.pick(["", "sum", "risk", "doc", "diary", "org"])) + downs() + ["\r"]
    default: ["\r", "i"] + words() + letters(random.pick(["\u{18}", "\t\t"]))
    }
  }

  private mutating func find() -> [String] {
    let end = letters(random.pick(["\r", "\r", "\u{07}", ""]))
    return switch random.below(6) {
    case 0: [":"] + letters(random.pick(["note", "risk", "und", "set", "filt", "zoo", "case"])) + downs() + end
    case 1: ["/"] + letters(random.pick(["northm", "stage:in\t", "due<today", "owner:me", "xyz", "risk:high o"])) + end
    case 2: ["v"] + downs() + end
    case 3: ["S"] + downs() + end
    case 4: ["V"] + words() + end
    default: [random.pick(["J", "P", "?", ",", "F"])] + downs() + end
    }
  }

  private mutating func downs() -> [String] { Array(repeating: "\u{1B}OB", count: random.below(6)) }

  mutating func words() -> [String] {
    (0...random.below(3)).flatMap { _ in letters(random.pick(Self.vocabulary) + " ") }
  }

  private mutating func pasted() -> String {
    let text = (0...random.below(3)).map { _ in random.pick(Self.vocabulary) }.joined(
      separator: random.pick([" ", "\r"]))
    // Now and then the end is lost on the way.
    return Self.pasteStart + text + (random.chance(95) ? Self.pasteEnd : "")
  }

  /// Whether a paste has begun in what was typed and not ended.
  static func isPasting(after typed: [String]) -> Bool {
    guard let last = typed.lastIndex(where: { $0.hasPrefix(pasteStart) }) else { return false }
    return !typed[last...].contains { $0.hasSuffix(pasteEnd) }
  }

  private static let pasteStart = "\u{1B}[200~"
  private static let pasteEnd = "\u{1B}[201~"

  private mutating func anyKey() -> String {
    switch random.below(4) {
    case 0: String(Character(Unicode.Scalar(UInt8(random.below(0x20)))))
    case 1: random.pick(Self.sequences)
    default: String(Character(Unicode.Scalar(UInt8(random.number(0x20...0x7F)))))
    }
  }

  private func letters(_ text: String) -> [String] {
    text.hasPrefix("\u{1B}") ? [text] : text.map(String.init)
  }

  private static let sequences = [
    "OA", "OB", "OC", "OD", "OH", "OF", "[5~", "[6~", "[2~", "[3~", "[Z", "OP", "OQ", "OR", "OS", "[15~", "[17~",
    "[18~", "[19~", "[1;5A", "[1;5B", "[1;5C", "[1;5D", "[1;5H", "[1;5F", "[3;5~", "[99~", "O", "[", "[<0;1;1M",
  ].map { "\u{1B}" + $0 }

  private static let moves = [
    "j", "j", "j", "k", "f", "b", "g", "G", "\r", "\r", "q", "h", "\t", "\u{1B}[Z", "]", "[", "0", "1", "3", "7",
    "\u{04}", "\u{15}", "\u{1B}OB", "\u{1B}OA", "\u{1B}[6~", " ",
  ]

  private static let others = [
    "u\r", "uy", "uy", "U", "R", "Rjl\r", "C", "Cj\r", "<", ">", "ma", "mb", "'a", "'b", "y", "Y", "o", "o", "r", " j ",
    "-", "s", "e", "Px", "Pxy", "P\r", "P\r\u{18}", "9j\r", ".", "\u{0C}",
  ]

  private static let formKeys = [
    "\t", "\r", "\u{1B}[Z", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{7F}", "\u{7F}\u{7F}", "\u{0F}",
    "\u{0F}\r",
    "\u{0E}", "\u{10}", "\u{04}", "\u{1F}", "\u{16}", "\u{14}", "\u{06}", "\u{0B}", "\u{15}", "\u{01}", "\u{05}",
    "\u{17}",
    "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[3~", "\u{12}", "y", "n", " ", "t", "+10wd", "15/3", "150326", "-2w", "mon",
    "31/2",
  ]

  private static let vocabulary = [
    "she", "rang", "appointment", "cancelled", "Northmoor", "01632 960001", "ann@example.org", "£250.00", "12",
    "caf\u{E9}", "e\u{301}", "\u{65E5}\u{672C}", "\u{1F469}\u{200D}\u{1F4BB}", "\u{5D0}\u{5D1}", "'quoted'", "50%",
    "a very long word\u{2026}", "NHS\u{A0}trust", "letter", "9999999999",
  ]
}
