import Casework

/// Tries to have a command accepted: fills its form in, and after a refusal mends what it complains about, passes what only warns, and turns to
/// somebody else who may.
struct FormAttempt {
  /// What may be done about a refusal beside filling the form in otherwise.
  enum Means {
    /// Nothing is departed from.
    case lawful
    /// Gates are passed by recorded divergences too.
    case diverging
  }

  /// How it ended.
  enum Outcome {
    case accepted(Command, login: String)
    case refused(Refusal)
  }

  let name: CommandName
  let proposal: [String: FieldValue]
  let means: Means
  let tries: Int
  var aim: PathAim?
  /// How many times in a hundred a choice follows the aim.
  var fidelity = 0
  /// Nothing is filled in but what is proposed or needed.
  var isSparse = false
  /// What it answers, where that is a line of what is next.
  var requirement: RequirementID?
  /// Fields that are filled in whatever else is.
  var named: Set<String> = []

  /// Tries it on a case, which is changed where a filling is accepted.
  func run(on desk: inout PathDesk, next: [OpenStep], _ random: inout SeededRandom) -> Outcome {
    var filling = FormFilling(
      name, proposing: proposal, naming: named, aim: aim, fidelity: fidelity, isSparse: isSparse, desk.reading(next),
      &random)
    var command = Command(name, case: desk.file?.case.reference)
    var login = Self.intake(desk, &random)
    var last = Refusal.because("Nothing was tried.")
    for _ in 0..<tries {
      command.values = filling.values
      do throws(Refusal) {
        try desk.perform(command, by: login)
        return .accepted(command, login: login)
      } catch {
        last = error
        if let signed = approved(command, after: error, by: login, on: desk, &random) {
          desk = signed
          return .accepted(command, login: login)
        }
        answer(error, &command, &login, &filling, desk.office, &random)
      }
    }
    return .refused(last)
  }

  private func answer(
    _ refusal: Refusal, _ command: inout Command, _ login: inout String, _ filling: inout FormFilling, _ office: Office,
    _ random: inout SeededRandom
  ) {
    command.passing = refusal.reasons.filter { $0.enforcement == .warn }.compactMap(\.requirement)
    command.divergences = []
    let isPassed = refusal.reasons.allSatisfy { reason in
      if reason.enforcement == .warn { return true }
      guard means == .diverging, reason.block == .gate, let id = reason.requirement else { return false }
      command.divergences.append(
        DivergenceRequest(id, instead: "Something as good.", reason: "It fits this case.", legalAdvice: "LT-1"))
      return true
    }
    // The same once more, with what passes it.
    if isPassed, random.chance(70) {
      if !command.divergences.isEmpty { login = "priya" }
      return
    }
    if !isPassed || random.chance(50) { command.divergences = [] }
    if random.chance(45) { login = random.pick(office.staff).login }
    filling.mend(refusal, &random)
  }

  /// The case after the act where somebody approved it first; nil where that is not what it lacks, or nobody may.
  private func approved(
    _ command: Command, after refusal: Refusal, by login: String, on desk: PathDesk, _ random: inout SeededRandom
  ) -> PathDesk? {
    let others = refusal.reasons.filter { $0.block != .authority }
    guard others.isEmpty, let lacking = refusal.requirements.first, name != .approvalAsk else { return nil }
    let staff = desk.office.staff
    let first = random.below(staff.count)
    for approver in staff[first...] + staff[..<first] where approver.login != login {
      var trial = desk
      var ask = Command(.approvalAsk, case: command.reference)
      ask.set(ApprovalCommands.requirement, lacking.rawValue)
      ask.set(ApprovalCommands.act, name.rawValue)
      ask.set(ApprovalCommands.values, ApprovalCommands.text(of: command.values))
      ask.set(ApprovalCommands.of, .number(approver.id))
      guard (try? trial.perform(ask, by: login)) != nil, let asked = trial.file?.approvals.last else { continue }
      var give = Command(.approvalDecide, case: command.reference)
      give.set(ApprovalCommands.approval, .number(asked.id))
      give.set(ApprovalCommands.outcome, "given")
      if (try? trial.perform(give, by: approver.login)) != nil, (try? trial.perform(command, by: login)) != nil {
        return trial
      }
    }
    return nil
  }

  /// Who sits at the case: whoever has it, else somebody of its office.
  private static func intake(_ desk: PathDesk, _ random: inout SeededRandom) -> String {
    if random.chance(50), let owner = desk.office.member(desk.file?.case.owner) { return owner.login }
    if random.chance(20) { return random.pick(["ruth", "priya", "nerys", "sue"]) }
    return random.pick(SampleOffice.intake)
  }
}
