import Casework

/// No sequence of commands, undo and redo among them, ends with a formal point passed on a missing or stale assessment of the risks without a
/// recorded divergence (SM-10.13).
public struct FormalPointProperty<Dump: Equatable> {
  private let desk: PropertyDesk<Dump>
  private var random: SeededRandom
  private var now: Moment
  private var report = FormalPointReport()
  private var reference = ""
  /// The last entry from before the case was begun.
  private var start: Int64 = 0

  public init(_ desk: PropertyDesk<Dump>, seed: UInt64, from now: Moment) {
    self.desk = desk
    random = SeededRandom(seed: seed)
    self.now = now
  }

  /// Takes one case after the other through so many steps in all.
  public mutating func run(steps: Int) throws -> FormalPointReport {
    var player = SamplePlayer(desk.desk)
    try player.setUp(SampleOffice(opened: now, today: now.day + 4_000))
    while report.steps < steps, report.failures.isEmpty {
      try begin()
      for _ in 0..<80 where report.failures.isEmpty { try step() }
    }
    return report
  }

  /// A case newly with its caseworker.
  private mutating func begin() throws {
    start = try desk.lastEntry()
    var sample = SampleCase(SampleWishes(.primaryInvestigation), seed: random.next(), today: now.day)
    while sample.moment != nil {
      let file = try sample.reference.map(desk.desk.file)
      now = now.adding(seconds: 60)
      guard let next = sample.next(file, try desk.desk.office(), try desk.desk.bodies(), at: now) else { continue }
      if let made = try? desk.desk.perform(next.command, next.login, next.at), sample.reference == nil {
        sample.opened(made)
      }
    }
    reference = sample.reference ?? ""
  }

  private mutating func step() throws {
    report.steps += 1
    // Now and then so much later that what was assessed is stale.
    now = now.adding(seconds: random.chance(4) ? 86_400 * random.number(60...100) : random.number(60...600))
    let mark = try desk.lastEntry()
    do {
      switch random.below(10) {
      case 0: try takeBack()
      case 1: try bringBack()
      default: try act()
      }
    } catch is Refusal {
      report.refused += 1
    }
    if try desk.lastEntry() != mark { report.accepted += 1 }
    try check()
  }

  /// An act that changes what an assessment rests on, assesses, or passes a point.
  private mutating func act() throws {
    var command = Command(random.pick(Self.acts), case: reference)
    switch command.name {
    case .riskRate:
      for (field, value) in Self.risk { command.set(field, value) }
      command.set(RiskCommands.impact, choice: random.pick(Impact.allCases))
      command.set(RiskCommands.expectedImpact, choice: Impact.minor)
    case .riskAssess:
      command.set(RiskAssessmentCommands.point, choice: random.pick(AssessmentPoint.allCases))
      command.set(RiskAssessmentCommands.categories, .list(RiskCategory.named.map(\.rawValue)))
      for field in Self.assessment { command.set(field, "none") }
      if try desk.desk.file(reference).currentRisks.isEmpty {
        command.set(RiskAssessmentCommands.noRisk, "None shows.")
      }
    case .riskSettle:
      guard let risk = random.any(of: try desk.desk.file(reference).currentRisks) else { return }
      command.set(RiskPlanCommands.risk, .number(risk.id))
      command.set(RiskPlanCommands.state, choice: RiskState.over)
      command.set(RiskPlanCommands.reason, "It is over.")
    case .componentAdd: command.set(ComponentCommands.area, "delay \(random.digits(3))")
    case .casePropose: command.set(ProposalCommands.reasons, "There are indications of failings.")
    default: break
    }
    if Self.points[command.name] != nil, random.chance(20) { command.divergences = Self.divergences(random.chance(50)) }
    let before = try desk.desk.file(reference)
    _ = try desk.desk.perform(command, "nerys", now)
    guard let point = Self.points[command.name] else { return }
    report.passed += 1
    let isDiverged = !command.divergences.isEmpty
    if isDiverged { report.diverged += 1 }
    if let stale = before.staleness(for: point, on: now.day), !isDiverged {
      report.failures.append("\(command.name.rawValue) on \(reference) was accepted although \(stale).")
    }
  }

  /// Every point that the case has passed has its assessment from before it, or a divergence of that moment.
  private mutating func check() throws {
    let file = try desk.desk.file(reference)
    let points: [Int: AssessmentPoint] = [1: .proposal, 2: .confirmation, 5: .provisionalViews]
    for milestone in file.milestones {
      guard let point = points[milestone.number] else { continue }
      let isAssessed = file.riskAssessments.contains { $0.point == point && $0.at <= milestone.at }
      let isDiverged = file.divergences.contains { $0.at == milestone.at && $0.withdrawnAt == nil }
      if !isAssessed, !isDiverged {
        report.failures.append(
          "\(reference) has passed '\(point.rawValue)' on \(milestone.at.officeText) without an assessment or a divergence."
        )
      }
    }
  }

  private mutating func takeBack() throws {
    let entries = try desk.entries(start).suffix(60).filter { $0.kind == .act && $0.stands }
    guard let entry = random.any(of: Array(entries.suffix(8))) else { return }
    try desk.undo(entry.sequence, "nerys", now, "Taken back by the test.")
    report.takenBack += 1
  }

  private mutating func bringBack() throws {
    let gone = try desk.entries(start).suffix(60).filter { $0.kind == .act && !$0.stands }
    guard let entry = random.any(of: Array(gone.suffix(4))) else { return }
    try desk.redo(entry.sequence, "nerys", now)
    report.broughtBack += 1
  }
}

extension FormalPointProperty {
  private static var points: [CommandName: AssessmentPoint] {
    [.casePropose: .proposal, .caseConfirm: .confirmation, .caseShareViews: .provisionalViews]
  }

  private static var acts: [CommandName] {
    [
      .riskRate, .riskSettle, .componentAdd, .riskAssess, .riskAssess, .riskAssess, .riskAssess, .casePropose,
      .casePropose, .caseConfirm, .caseConfirm, .caseRequestEvidence, .caseReadyForAnalysis, .caseShareViews,
      .caseShareViews, .caseReceiveComments,
    ]
  }

  private static var risk: [(Field, String)] {
    [
      (RiskCommands.category, RiskCategory.legal.rawValue), (RiskCommands.text, "A claim may be brought."),
      (RiskCommands.likelihood, Likelihood.unlikely.rawValue), (RiskCommands.aim, MitigationAim.reduce.rawValue),
      (RiskCommands.mitigation, "Ask for advice."), (RiskCommands.expectedLikelihood, Likelihood.unlikely.rawValue),
      (RiskCommands.effect, "It is answered at once."), (RiskCommands.contingency, "Tell the manager."),
    ]
  }

  private static var assessment: [Field] {
    [
      RiskAssessmentCommands.staffConflicts, RiskAssessmentCommands.seniorConflicts,
      RiskAssessmentCommands.reallocation, RiskAssessmentCommands.supervision,
    ]
  }

  private static func divergences(_ isMissing: Bool) -> [DivergenceRequest] {
    let ids: [RequirementID] = isMissing ? ["SM-10.13"] : ["SM-3.125a"]
    return ids.map { DivergenceRequest($0, instead: "Talked it over.", reason: "The tool is down.") }
  }
}

/// How a run of ``FormalPointProperty`` ended.
public struct FormalPointReport: Sendable {
  public internal(set) var steps = 0
  public internal(set) var accepted = 0
  public internal(set) var refused = 0
  /// Formal points that were passed, and those of them with a divergence.
  public internal(set) var passed = 0
  public internal(set) var diverged = 0
  public internal(set) var takenBack = 0
  public internal(set) var broughtBack = 0
  /// What does not hold; empty where the property does.
  public internal(set) var failures: [String] = []

  /// The size of the run and its counts, on one line.
  public var summary: String {
    """
    \(steps) steps, \(accepted) accepted, \(refused) refused; \(passed) formal points passed, \(diverged) of them by a divergence; \
    \(takenBack) acts taken back, \(broughtBack) brought back
    """
  }
}
