import Casework

/// What the property needs of a store.
public struct PropertyDesk<Dump: Equatable> {
  public var desk: SampleDesk
  /// The number of the last entry.
  public var lastEntry: () throws -> Int64
  /// The entries after this one, oldest first.
  public var entries: (_ after: Int64) throws -> [Entry]
  public var undo: (_ entry: Int64, _ login: String, _ at: Moment, _ reason: String?) throws -> Void
  public var redo: (_ entry: Int64, _ login: String, _ at: Moment) throws -> Void
  /// The journalled tables, to be compared.
  public var dump: () throws -> Dump

  public init(
    desk: SampleDesk, lastEntry: @escaping () throws -> Int64,
    entries: @escaping (_ after: Int64) throws -> [Entry],
    undo: @escaping (_ entry: Int64, _ login: String, _ at: Moment, _ reason: String?) throws -> Void,
    redo: @escaping (_ entry: Int64, _ login: String, _ at: Moment) throws -> Void,
    dump: @escaping () throws -> Dump
  ) {
    self.desk = desk
    self.lastEntry = lastEntry
    self.entries = entries
    self.undo = undo
    self.redo = redo
    self.dump = dump
  }
}

/// How a run of the property ended.
public struct PropertyReport: Sendable {
  /// How often each command was accepted, undo and redo among them.
  public internal(set) var accepted: [CommandName: Int] = [:]
  public internal(set) var refused: [CommandName: Int] = [:]
  /// One refusal of each command, to see why.
  public internal(set) var lastRefusal: [CommandName: String] = [:]
  public internal(set) var steps = 0
  /// How often everything was undone to the beginning.
  public internal(set) var rewinds = 0
  /// Acts that stood when everything was undone.
  public internal(set) var takenBack = 0
  /// Acts that were brought back after it.
  public internal(set) var broughtBack = 0
  /// What does not hold; empty where the property does.
  public internal(set) var failures: [String] = []

  /// The size of the run and its counts, on one line.
  public var summary: String {
    let done = accepted.values.reduce(0, +)
    let kinds = accepted.count { $0.value > 0 }
    return """
      \(steps) steps, \(done) accepted of \(kinds) commands, \(refused.values.reduce(0, +)) refused; \(rewinds) times undone to the \
      beginning and done again: \(takenBack) acts taken back, \(broughtBack) brought back
      """
  }

  /// The commands, except undo and redo as commands of their own, that were accepted less often than that.
  public func rarerThan(_ count: Int) -> [CommandName] {
    CommandName.allCases.filter { accepted[$0, default: 0] < count }
  }
}

/// Any sequence of commands, undo and redo among them, undone to the beginning, gives the same journalled tables; done again, it gives what it
/// gave before.
///
/// Commands that cannot be undone (letters, signatures, staff) have phases of their own between the sequences.
public struct UndoProperty<Dump: Equatable> {
  private let desk: PropertyDesk<Dump>
  private var commands: RandomCommands
  private var now: Moment
  private var references: [String] = []
  private var bodies: [String: Int64] = [:]
  private var report = PropertyReport()

  /// - Parameters:
  ///   - cases: how many scripts run side by side.
  ///   - now: the moment of the first command; each takes some minutes more.
  public init(_ desk: PropertyDesk<Dump>, seed: UInt64, cases: Int, from now: Moment) {
    self.desk = desk
    self.now = now
    commands = RandomCommands(seed: seed, cases: cases, today: now.day)
  }

  /// Sets the office up and runs so many steps.
  public mutating func run(steps: Int, progress: (PropertyReport) -> Void = { _ in }) throws -> PropertyReport {
    try setUp()
    while report.steps < steps, report.failures.isEmpty {
      try lastingPhase()
      try reversiblePhase(max(min(steps - report.steps, 20 + commands.below(140)), 1))
      progress(report)
    }
    return report
  }

  private mutating func setUp() throws {
    var player = SamplePlayer(desk.desk)
    try player.setUp(SampleOffice(opened: now, today: now.day + 4_000))
    bodies = try desk.desk.bodies()
    for refused in player.report.refused { report.failures.append("The office: \(refused.refusal)") }
  }

  // MARK: - Phases

  private mutating func lastingPhase() throws {
    for _ in 0..<(20 + commands.below(30)) {
      try step(RandomCommands.lasting, scripts: .all)
    }
  }

  private mutating func reversiblePhase(_ length: Int) throws {
    let start = try desk.dump()
    let mark = try desk.lastEntry()
    for _ in 0..<length {
      switch commands.below(100) {
      case 0..<12: try undoSome(after: mark)
      case 12..<19: try redoSome(after: mark)
      default: try step(RandomCommands.undoable, scripts: .undoable)
      }
    }
    let end = try desk.dump()
    let undone = try rewind(to: mark)
    guard report.failures.isEmpty else { return }
    if try desk.dump() != start {
      report.failures.append("Undone to entry \(mark), the tables are not what they were.")
    }
    try bringBack(undone)
    if report.failures.isEmpty, try desk.dump() != end {
      report.failures.append("Done again after entry \(mark), the tables are not what they were.")
    }
  }

  /// Takes back every act that stands after the mark, the one that came to stand last first.
  private mutating func rewind(to mark: Int64) throws -> [Entry] {
    report.rewinds += 1
    let entries = try desk.entries(mark)
    var lastWord: [Int64: Int64] = [:]
    for entry in entries { lastWord[entry.about ?? entry.sequence] = entry.sequence }
    let standing = entries.filter { $0.kind == .act && $0.stands }
      .sorted { (lastWord[$0.sequence] ?? 0) > (lastWord[$1.sequence] ?? 0) }
    for entry in standing {
      do {
        try desk.undo(entry.sequence, Self.login(over: entry), tick(), "Taken back by the test.")
        report.takenBack += 1
      } catch let refusal as Refusal {
        report.failures.append("Entry \(entry.sequence), \(entry.command.rawValue), cannot be undone: \(refusal)")
        return []
      }
    }
    return standing
  }

  private mutating func bringBack(_ undone: [Entry]) throws {
    for entry in undone.reversed() {
      do {
        try desk.redo(entry.sequence, Self.login(over: entry), tick())
        report.broughtBack += 1
      } catch let refusal as Refusal {
        report.failures.append("Entry \(entry.sequence) cannot be done again: \(refusal)")
        return
      }
    }
  }

  /// Somebody with the authority of the act.
  private static func login(over entry: Entry) -> String {
    CommandTable.definition(of: entry.command).isAdministrators ? SampleOffice.administrator.login : "nerys"
  }

  // MARK: - Steps

  private mutating func tick() -> Moment {
    now = now.adding(seconds: 1 + commands.below(240))
    return now
  }

  private mutating func step(_ names: [CommandName], scripts: RandomCommands.Scripts) throws {
    report.steps += 1
    let desk = desk
    let proposed = try commands.next(
      scripts: scripts, among: names, accepted: report.accepted, references: references,
      office: desk.desk.office(), bodies: bodies, at: tick(), file: { try? desk.desk.file($0) })
    if let proposed { try attempt(proposed, mayAmend: true) }
  }

  private mutating func attempt(_ step: SampleStep, mayAmend: Bool) throws {
    let name = step.command.name
    do {
      let reference = try desk.desk.perform(step.command, step.login, step.at)
      report.accepted[name, default: 0] += 1
      commands.accepted(step.command, on: reference)
      if let reference, CommandTable.definition(of: name).target == .newCase { references.append(reference) }
      if name == .organisationAdd { bodies = try desk.desk.bodies() }
    } catch let refusal as Refusal {
      if mayAmend, commands.chance(70), let amended = commands.amended(step, after: refusal) {
        return try attempt(amended, mayAmend: false)
      }
      report.refused[name, default: 0] += 1
      report.lastRefusal[name] = "\(refusal)"
    } catch {
      report.failures.append("Step \(report.steps), \(step.command): \(error)")
    }
  }

  /// Takes an act back that may lie some way behind.
  private mutating func undoSome(after mark: Int64) throws {
    report.steps += 1
    let standing = try desk.entries(mark).filter { $0.kind == .act && $0.stands }
    guard let entry = commands.any(of: standing.suffix(commands.chance(60) ? 1 : 12)) else { return }
    let author = try desk.desk.office().member(entry.actor)?.login ?? "nerys"
    let undo = desk.undo
    try count(.undo) { at in try undo(entry.sequence, author, at, nil) }
  }

  private mutating func redoSome(after mark: Int64) throws {
    report.steps += 1
    let gone = try desk.entries(mark).filter { $0.kind == .act && !$0.stands }
    guard let entry = commands.any(of: gone.suffix(3)) else { return }
    let redo = desk.redo
    try count(.redo) { at in try redo(entry.sequence, Self.login(over: entry), at) }
  }

  private mutating func count(_ name: CommandName, _ body: (Moment) throws -> Void) throws {
    do {
      try body(tick())
      report.accepted[name, default: 0] += 1
    } catch let refusal as Refusal {
      report.refused[name, default: 0] += 1
      report.lastRefusal[name] = "\(refusal)"
    } catch {
      report.failures.append("Step \(report.steps), \(name.rawValue): \(error)")
    }
  }
}
