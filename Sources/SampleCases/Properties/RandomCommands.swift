import Casework

/// Proposes commands for tests of properties: believable cases that go on by their scripts, and between them any command at all with
/// drawn values, against the case as it stands.
public struct RandomCommands: Sendable {
  /// The commands that can be undone, and those that cannot.
  public static let undoable = CommandName.allCases.filter { name in
    name != .undo && name != .redo && CommandTable.definition(of: name).notUndoable == nil
  }
  public static let lasting = CommandName.allCases.filter { name in
    name != .undo && name != .redo && CommandTable.definition(of: name).notUndoable != nil
  }

  /// What the scripts may propose.
  public enum Scripts: Sendable {
    case all
    /// A script whose next command cannot be undone waits.
    case undoable
  }

  var random: SeededRandom
  private var scripts: [SampleCase]
  /// Which script has proposed the command that is being tried.
  private var speaking: Int?
  /// The values of mergers of organisations, the last one last.
  private var mergers: [[String: FieldValue]] = []
  private let today: Day

  /// - Parameter cases: how many scripts run side by side; a finished one makes room for another.
  public init(seed: UInt64, cases: Int, today: Day) {
    random = SeededRandom(seed: seed)
    self.today = today
    scripts = []
    for _ in 0..<max(cases, 1) { scripts.append(script()) }
  }

  private mutating func script() -> SampleCase {
    var wishes = SampleWishes(random.pick(SampleStage.allCases))
    wishes.isHighRisk = random.chance(20)
    return SampleCase(wishes, seed: random.next(), today: today)
  }

  /// A number from this generator, for whoever runs the commands.
  public mutating func below(_ bound: Int) -> Int { random.below(bound) }
  public mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }
  public mutating func any<Element>(of elements: ArraySlice<Element>) -> Element? { random.any(of: Array(elements)) }

  /// The next command to try.
  ///
  /// - Parameters:
  ///   - allowed: what a script may propose.
  ///   - names: what else may be proposed, with how often each was accepted: the rarest come first.
  ///   - file: looks a case up; nil for one that was taken back.
  public mutating func next(
    scripts allowed: Scripts, among names: [CommandName], accepted: [CommandName: Int], references: [String],
    office: Office, bodies: [String: Int64], at now: Moment, file: @escaping (String) throws -> CaseFile?
  ) throws -> SampleStep? {
    speaking = nil
    if random.chance(45) {
      let index = random.below(scripts.count)
      return try script(index, allowed, office: office, bodies: bodies, at: now, file: file)
    }
    // Not always the rarest: what scripts do often, they do in one way.
    let candidates = random.chance(60) ? names.shuffled(using: &random) : [random.pick(names)]
    let rarest = candidates.sorted { accepted[$0, default: 0] < accepted[$1, default: 0] }
    let looks = Looks(references: references, office: office, bodies: bodies, now: now, file: file)
    return try steered(to: rarest.prefix(6), among: allowed == .all ? CommandName.allCases : names, looks)
  }

  /// Tells that a command was carried out, and the reference of its case.
  public mutating func accepted(_ command: Command, on reference: String?) {
    if command.name == .organisationMerge { mergers.append(command.values) }
    if let speaking, let reference, scripts[speaking].reference == nil { scripts[speaking].opened(reference) }
  }

  /// The same command with what a refusal asked for: divergences by somebody who may give them, and warnings passed. Nil where that
  /// would not help.
  public mutating func amended(_ step: SampleStep, after refusal: Refusal) -> SampleStep? {
    var command = step.command
    if !command.isRecordedAfterwards, random.chance(60) { recordAfterwards(&command, at: step.at) }
    for reason in refusal.reasons {
      guard let id = reason.requirement else { return nil }
      if reason.enforcement == .warn {
        command.passing.append(id)
      } else if reason.block == .gate, !command.isRecordedAfterwards {
        command.divergences.append(
          DivergenceRequest(id, instead: "Something as good.", reason: "It fits this case.", legalAdvice: "LT-1"))
      } else if reason.block != .gate {
        return nil
      }
    }
    return SampleStep(command: command, login: "priya", at: step.at)
  }

  // MARK: - Proposing

  private mutating func script(
    _ index: Int, _ allowed: Scripts, office: Office, bodies: [String: Int64], at now: Moment,
    file: (String) throws -> CaseFile?
  ) throws -> SampleStep? {
    let known = try scripts[index].reference.map(file)
    // A case that was taken back for good takes its script with it.
    if scripts[index].moment == nil || known == .some(nil) { scripts[index] = script() }
    let standing = try scripts[index].reference.flatMap { try file($0) }
    var spoken = scripts[index]
    let step = spoken.next(standing, office, bodies, at: now)
    if allowed == .undoable, let step, Self.lasting.contains(step.command.name) { return nil }
    scripts[index] = spoken
    speaking = index
    return step
  }

  /// What a command is proposed by.
  struct Looks {
    let references: [String]
    let office: Office
    let bodies: [String: Int64]
    let now: Moment
    let file: (String) throws -> CaseFile?
  }

  /// A command on some case, with the case.
  struct Proposal {
    var step: SampleStep
    let file: CaseFile?
  }

  mutating func anything(_ name: CommandName, _ looks: Looks) throws -> Proposal? {
    let definition = CommandTable.definition(of: name)
    var reference: String?
    var found: CaseFile?
    switch definition.target {
    case .newCase, .office: break
    case .openCase, .anyCase, .closedCase:
      // Some cases until one is in a state that the command is for; now and then the wrong one.
      for _ in 0..<20 {
        // Those of late are more often half-way through something.
        reference = random.any(of: random.chance(50) ? Array(looks.references.suffix(40)) : looks.references)
        found = try reference.flatMap { try looks.file($0) }
        if let found, RandomValues.suits(found, name, in: looks.office) || random.chance(2) { break }
      }
      if found == nil { return nil }
    }
    var drawing = RandomValues(
      file: found, office: looks.office, bodies: looks.bodies.values.sorted(), now: looks.now, random: random)
    var command = Command(name, case: reference, drawing.values(for: definition))
    random = drawing.random
    if name == .personMerge, let other = try random.any(of: looks.references).flatMap(looks.file)?.complainant {
      command.values[MergeCommands.into.name] = .number(other.id)
    }
    if name == .organisationUnmerge, !takeApart(&command, looks.bodies), !random.chance(2) { return nil }
    if random.chance(5) { command.occurred = looks.now.adding(seconds: -random.number(0...200_000)) }
    if random.chance(4) { recordAfterwards(&command, at: looks.now) }
    return Proposal(step: SampleStep(command: command, login: login(for: definition), at: looks.now), file: found)
  }

  /// A merger that was made, as far as the run remembers; each is tried once, since it may have been taken back.
  ///
  /// - Returns: whether there is one.
  private mutating func takeApart(_ command: inout Command, _ bodies: [String: Int64]) -> Bool {
    guard let merger = mergers.popLast(), case .number(let merged)? = merger[RegisterCommands.body.name],
      let into = merger[RegisterCommands.into.name],
      let name = bodies.first(where: { $0.value == merged })?.key
    else { return false }
    command.values[RegisterCommands.body.name] = into
    command.values[RegisterCommands.former.name] = .text(name)
    return true
  }

  /// What is recorded afterwards happened on an earlier day.
  mutating func recordAfterwards(_ command: inout Command, at now: Moment) {
    command.isRecordedAfterwards = true
    command.occurred = now.adding(seconds: -random.number(86_400...300_000))
  }

  private mutating func login(for definition: CommandDefinition) -> String {
    if definition.group == .office { return SampleOffice.administrator.login }
    // Only a manager who is not its author explains or withdraws most divergences.
    if definition.name == .divergenceExplain || definition.name == .divergenceWithdraw { return "nerys" }
    return random.chance(40) ? "priya" : random.pick(SampleOffice.cast).login
  }
}
