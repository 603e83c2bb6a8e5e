import Casework

/// One path: what is offered is done, step by step, until the case is closed, passed on or allocated.
struct OfferedPath {
  /// The most steps without a closure or a pass.
  static let limit = 200
  /// How many fillings are tried before a command is said to have none.
  private static let tries = 240

  let start: PathStart
  let seed: UInt64
  let number: Int
  private var desk: PathDesk
  private var random: SeededRandom
  /// How this path would end, so that the rare endings are tried for too.
  private let aim: PathAim?
  /// What stood in the way of an ending that was tried.
  private var wanted: Set<RequirementID> = []
  /// The commands that it named as what would satisfy it.
  private var named: [Named] = []
  /// The last refusal of each ending, to see why a path goes on.
  private var blocked: [CommandName: Refusal] = [:]
  private var lasted = 0
  private(set) var history: [String] = []
  private(set) var report = PathReport()

  init(_ start: PathStart, seed: UInt64, number: Int, office: Office, register: [Organisation]) {
    self.start = start
    self.seed = seed
    self.number = number
    random = SeededRandom(seed: seed, part: UInt64(number))
    desk = PathDesk(office: office, register: register, scheme: start.scheme, file: start.file, now: start.now)
    aim = random.any(of: PathAim.all(from: start))
  }

  /// - Parameter trials: how many times in a hundred steps what is offered is tried for a filling.
  mutating func walk(trials: Int) {
    report.paths = 1
    defer { if let aim { report.aim(at: aim.code.name, in: number) } }
    while report.failures.isEmpty {
      if random.chance(trials) { tryOffered() }
      let before = desk.file
      guard step() else { return fail("no offered command is accepted") }
      report.steps += 1
      lasted += 1
      report.longest = max(report.longest, lasted)
      if isAtEnd(since: before) { return }
      if lasted > Self.limit { return fail("\(Self.limit) steps without a closure or a pass") }
      passTime()
    }
  }

  /// Walks until the case stands at a stage; nil where it does not come there.
  mutating func file(at stage: Stage) -> PathStart? {
    for _ in 0..<120 {
      if let file = desk.file, file.case.stage == stage {
        return PathStart(
          name: "\(start.kind), \(stage.rawValue)", kind: start.kind, scheme: start.scheme, file: file, now: desk.now)
      }
      if desk.file?.case.isClosed ?? false { return nil }
      _ = step()
      passTime()
    }
    return nil
  }

  // MARK: - Ends

  private mutating func isAtEnd(since before: CaseFile?) -> Bool {
    guard let file = desk.file else { return false }
    if file.case.isClosed {
      // A closed case that is added to is as closed as before, and may stay so (SM-2.62).
      if before?.case.isClosed ?? false {
        guard lasted >= Self.limit / 4 else { return false }
        report.end(.leftClosed, from: start.name)
        return true
      }
      report.end(.closed(file.case.closureCode ?? "no code"), from: start.name)
      return true
    }
    if file.case.stage > .allocation, before.map({ $0.case.stage <= .allocation }) ?? false {
      report.end(.allocated, from: start.name)
      return true
    }
    guard file.case.passedAt != nil, file.case.passedAt != before?.case.passedAt else { return false }
    report.end(.passed(file.case.stage), from: start.name)
    lasted = 0
    // Most go on where they were passed to.
    return random.chance(30)
  }

  /// Which path it is, and how it was meant to end.
  var title: String { "path \(number) of seed \(seed) from \(start.name) to '\(aim?.code.name ?? "any end")'" }

  /// What stood last in the way of each ending that was tried.
  var obstacles: [String] {
    blocked.sorted { $0.key.rawValue < $1.key.rawValue }.map { "last refusal of \($0.key.rawValue): \($0.value)" }
  }

  private mutating func fail(_ what: String) {
    report.failures.append((["\(title): \(what)"] + history + obstacles + openSteps()).joined(separator: "\n"))
  }

  /// What was next then, and whether it could be done.
  private mutating func openSteps() -> [String] {
    let next = desk.next
    return next.map { step in
      var copy = desk
      let outcome = answering(step).run(on: &copy, next: next, &random)
      let line = "next: \(step.requirement) \(step.command.rawValue): \(step.text)"
      guard case .refused(let refusal) = outcome else { return line }
      return "\(line) REFUSED: \(refusal)"
    }
  }

  // MARK: - Steps

  /// Does one of the things that are offered; false where none is accepted.
  private mutating func step() -> Bool {
    let next = desk.next
    for round in 0..<60 {
      // Where what would bring it on is refused again and again, anything else may change the case.
      let isStuck = round > 30 && round.isMultiple(of: 2)
      var attempt = isStuck ? plain(random.pick(desk.offered)) : choose(next, among: desk.offered)
      attempt.aim = aim
      attempt.fidelity = PathAim.fidelity(after: lasted)
      // A path departs from nothing: that is only tried, on a copy.
      switch attempt.run(on: &desk, next: next, &random) {
      case .accepted(let command, let login):
        report.accepted[command.name, default: 0] += 1
        history.append(Self.line(history.count + 1, command, login, desk.now))
        wanted.subtract(attempt.requirement.map { [$0] } ?? [])
        named.removeAll { $0.command == command.name }
        return true
      case .refused(let refusal):
        if Self.endings.contains(attempt.name) {
          wanted = Set(refusal.requirements)
          named = Self.commands(namedBy: refusal)
          blocked[attempt.name] = refusal
        } else if attempt.requirement != nil {
          // A step that waits for another one.
          wanted.formUnion(refusal.requirements)
          named += Self.commands(namedBy: refusal)
        }
        if round > 30 { passTime() }
      }
    }
    return false
  }

  /// What ends a case, or brings it on.
  private static let endings: Set<CommandName> = [
    .caseClose, .casePass, .caseDecline, .caseMove, .caseAllocate, .caseTake, .caseAssess, .caseRestart, .caseMatch,
    .assessMediationOutcome,
  ]

  private mutating func choose(_ next: [OpenStep], among offered: [CommandName]) -> FormAttempt {
    let isLate = lasted > 60
    // Once an investigator has it, it would miss its end.
    let avoided: CommandName? = !isLate && aim?.isBeforeAllocation ?? false ? .caseAllocate : nil
    let next = next.filter { $0.command != avoided }
    let offered = offered.filter { $0 != avoided }
    let missing = next.filter { wanted.contains($0.requirement) }
    if random.chance(60), let step = random.any(of: missing) { return answering(step) }
    let leads = aim?.leads(desk.reading(next)).filter { offered.contains($0.0) } ?? []
    if random.chance(isLate ? 5 : 25), let (name, values) = random.any(of: leads) {
      var attempt = FormAttempt(name: name, proposal: values, means: .lawful, tries: 6)
      attempt.isSparse = true
      return attempt
    }
    if random.chance(60), let named = random.any(of: named.filter({ offered.contains($0.command) })) {
      var attempt = plain(named.command)
      attempt.named = named.fields
      return attempt
    }
    if random.chance(isLate ? 20 : 45), let step = random.any(of: next) { return answering(step) }
    // Late on, what ends it for good; earlier, what brings it on as well.
    let isDeclined = (desk.file?.case.decision).map { DeclineReason(rawValue: $0) != nil } ?? false
    let ending = offered.filter { name in
      isLate ? Self.closing.contains(name) && !(isDeclined && name == .caseDecline) : Self.endings.contains(name)
    }
    if random.chance(isLate ? 80 : 35), let name = random.any(of: ending) { return plain(name) }
    return plain(random.any(of: offered) ?? .noteAdd)
  }

  /// A command that a refusal names, with the fields that it names beside it.
  private struct Named {
    let command: CommandName
    let fields: Set<String>
  }

  /// What a refusal says in words: `record it so (involved.change, complained-about)`.
  private static func commands(namedBy refusal: Refusal) -> [Named] {
    refusal.reasons.flatMap { reason in
      let words = reason.message.split { "() ,:;".contains($0) }.map(String.init)
      return words.compactMap { CommandName(rawValue: $0) }.map { name in
        let own = Set(CommandTable.definition(of: name).fields.map(\.name))
        return Named(command: name, fields: own.intersection(words))
      }
    }
  }

  private static let closing: Set<CommandName> = [
    .caseClose, .casePass, .caseDecline, .caseRestart, .assessMediationOutcome,
  ]

  private func answering(_ step: OpenStep) -> FormAttempt {
    let values = try? desk.read(step.proposal, for: step.command)
    var attempt = FormAttempt(name: step.command, proposal: values ?? [:], means: .lawful, tries: 6)
    attempt.requirement = step.requirement
    return attempt
  }

  private func plain(_ name: CommandName) -> FormAttempt {
    FormAttempt(name: name, proposal: [:], means: .lawful, tries: Self.endings.contains(name) ? 10 : 5)
  }

  private mutating func passTime() {
    let seconds =
      switch random.below(20) {
      case 0: 86_400 * random.number(8...30)
      case 1...5: 86_400 * random.number(1...4)
      default: random.number(60...6_000)
      }
    desk.now = desk.now.adding(seconds: seconds)
  }

  static func line(_ number: Int, _ command: Command, _ login: String, _ now: Moment) -> String {
    let values = command.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }.joined(separator: "; ")
    return "\(number). \(now.officeText) \(login): \(command.name.rawValue) \(values)"
  }
}

// MARK: - Whether what is offered can be done

extension OfferedPath {
  /// Looks for a filling that is accepted of one offered command and one line of what is next, on a copy of the case.
  private mutating func tryOffered() {
    var dice = SeededRandom(seed: random.next())
    let next = desk.next
    if let name = dice.any(of: desk.offered) {
      seek(
        FormAttempt(name: name, proposal: [:], means: .diverging, tries: Self.tries), "offered: \(name.rawValue)", next,
        &dice)
    }
    guard let step = dice.any(of: next) else { return }
    let what = "next: \(step.requirement) \(step.command.rawValue)"
    do {
      let values = try desk.read(step.proposal, for: step.command)
      seek(FormAttempt(name: step.command, proposal: values, means: .diverging, tries: Self.tries), what, next, &dice)
    } catch {
      report.trials += 1
      note(what, "cannot be read: \(error)")
    }
  }

  private mutating func seek(
    _ attempt: FormAttempt, _ what: String, _ next: [OpenStep], _ dice: inout SeededRandom
  ) {
    report.trials += 1
    var copy = desk
    if case .refused(let refusal) = attempt.run(on: &copy, next: next, &dice) { note(what, "\(refusal)") }
  }

  private mutating func note(_ what: String, _ why: String) {
    let stage = desk.file?.case.stage.rawValue ?? "no case"
    let place = "path \(number) of seed \(seed) from \(start.name), after step \(history.count), at \(stage)"
    report.note(unfillable: what, "\(place): \(why)")
  }
}
