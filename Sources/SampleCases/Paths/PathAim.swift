import Casework

/// The closure code that a path would end with, and what somebody who means the case to end so records on the way.
///
/// It steers what is tried; whether it is accepted the rules say as of anything else.
struct PathAim: Sendable {
  let code: ClosureCode

  /// How many times in a hundred a choice that says how a case ends follows the aim: nearly always, until a path is long.
  static func fidelity(after steps: Int) -> Int { steps < 60 ? 92 : 35 }

  /// The aims that a path may have from its beginning, those that it would seldom come to the more often.
  static func all(from start: PathStart) -> [PathAim] {
    let codes = ClosureCode.offered(to: start.scheme, under: start.file?.case.jurisdiction)
    guard start.scheme == .phso, let stage = start.file?.case.stage else { return codes.map(PathAim.init) }
    return codes.map(PathAim.init).flatMap { Array(repeating: $0, count: $0.weight(at: stage)) }
  }

  /// How often a case at a stage is meant to end so: what is decided by early consideration is aimed at there, and nothing is settled before it
  /// is mediated.
  private func weight(at stage: Stage) -> Int {
    switch code {
    case .mediated: stage == .disputeResolution ? 8 : 0
    case .triage, .generalResolution, .outOfTime: stage == .earlyConsideration ? 12 : 0
    case .prematureResolution: [.triage, .earlyConsideration].contains(stage) ? 8 : 0
    case .triageResolution: stage == .earlyConsideration ? 6 : 0
    case .notInWriting, .noReferral: stage.isIntake ? 1 : 0
    default: 1
    }
  }

  /// Whether it would miss its end once an investigator has the case.
  var isBeforeAllocation: Bool { !leads(nil).isEmpty }

  /// What may be recorded toward it on a case as it stands.
  func leads(_ desk: FormFilling.Desk?) -> [(CommandName, [String: FieldValue])] {
    let file = desk?.file
    let today = desk?.now.day ?? .earliest
    return switch code {
    case .outOfTime: [(.assessTimeLimit, Self.late(file, today))]
    case .triage: [(.assessPublicValue, Self.slight)]
    case .generalResolution: [(.assessReadiness, Self.through), (.assessResolution, Self.resolved(file, today))]
    case .prematureResolution: [(.assessReadiness, Self.early), (.assessResolution, Self.resolved(file, today))]
    case .mediated: [(.assessMediationOutcome, Self.settled(today))]
    default: []
    }
  }

  /// The choice that leads to the code, where a field has it.
  func choice(in field: Field, _ options: [String]) -> String? {
    if options.contains(code.name) { return code.name }
    guard field.name == DecisionCommands.decision.name, code.declines else { return nil }
    return options.first { !code.contradicts($0) }
  }

  // MARK: - What is recorded

  private static func values(_ answers: KeyValuePairs<Field, FieldValue>) -> [String: FieldValue] {
    Dictionary(answers.map { ($0.key.name, $0.value) }) { first, _ in first }
  }

  /// Known for years before it was brought, and nobody would set that aside.
  private static func late(_ file: CaseFile?, _ today: Day) -> [String: FieldValue] {
    let brought = file?.case.receivedAt.day ?? today
    var answers = values([
      TimeLimitAssessment.aggrievedAwareOn: .day(brought - 900),
      TimeLimitAssessment.delays: .list([delay(from: brought - 900, to: today)]),
      TimeLimitAssessment.discretion: .text(TimeLimitDiscretion.notSetAside.rawValue),
      TimeLimitAssessment.reasons: .text("Nothing kept the complainant from coming earlier."),
    ])
    if file?.case.jurisdiction == .parliamentary { answers[TimeLimitAssessment.broughtToMP.name] = .day(brought) }
    return answers
  }

  static func delay(from first: Day, to last: Day) -> String {
    "\(first) to \(last) | complainant | waited | not justified | asked about it; nothing stood in the way"
  }

  /// Of the lowest level in everything.
  private static var slight: [String: FieldValue] {
    var answers = values([
      PublicValueAssessment.level: .text(InjusticeLevel.one.rawValue),
      PublicValueAssessment.outcome: .text(TriageOutcome.declining.rawValue),
      PublicValueAssessment.minimalIntervention: .text(Answered.no.rawValue),
    ])
    for question in PublicValueQuestion.allCases { answers[question.field.name] = .text("0") }
    return answers
  }

  private static var through: [String: FieldValue] {
    values([ReadinessAssessment.localResolution: .text(LocalResolution.complete.rawValue)])
  }

  private static var early: [String: FieldValue] {
    values([ReadinessAssessment.localResolution: .text(LocalResolution.notStarted.rawValue)])
  }

  private static func resolved(_ file: CaseFile?, _ today: Day) -> [String: FieldValue] {
    var answers = values([
      ResolutionAssessment.action: .text("Asked for the apology, which came."),
      ResolutionAssessment.actionOn: .day(today),
      ResolutionAssessment.cause: .text(ResolutionCause.ours.rawValue),
      ResolutionAssessment.isSatisfied: .text(Answered.yes.rawValue),
      ResolutionAssessment.askedOn: .day(today),
    ])
    let components = file?.keys(of: .component) ?? []
    if !components.isEmpty { answers[ResolutionAssessment.resolved.name] = .list(components.map(String.init)) }
    return answers
  }

  private static func settled(_ today: Day) -> [String: FieldValue] {
    values([
      MediationOutcomeAssessment.outcome: .text(MediationOutcome.settled.rawValue),
      MediationOutcomeAssessment.agreed: .text("An apology, and a meeting in spring."),
      MediationOutcomeAssessment.complainantAgrees: .text(Answered.yes.rawValue),
      MediationOutcomeAssessment.organisationAgrees: .text(Answered.yes.rawValue),
      MediationOutcomeAssessment.complainantLetter: .day(today),
      MediationOutcomeAssessment.organisationLetter: .day(today),
    ])
  }
}
