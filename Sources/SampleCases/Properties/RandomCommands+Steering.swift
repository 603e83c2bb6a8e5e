import Casework

/// What brings a run to commands that few cases are in a state for: some proposals are tried in the head, and where none would be accepted, a
/// command is proposed that leads there.
extension RandomCommands {
  /// A command of one of these names that would be accepted, else one that prepares it, else one that is refused.
  ///
  /// - Parameters:
  ///   - rarest: what is wanted, most of all the first.
  ///   - names: what may be proposed.
  mutating func steered(to rarest: ArraySlice<CommandName>, among names: [CommandName], _ looks: Looks) throws
    -> SampleStep?
  {
    var last: SampleStep?
    for name in rarest {
      var proposed: SampleStep?
      if let step = try passing(name, looks, otherwise: &proposed) { return step }
      if let step = try preparation(for: name, among: names, looks) { return step }
      last = last ?? proposed
      // What must be refused is proposed too.
      if random.chance(15) { break }
    }
    return last
  }

  /// A command of this name that would be accepted; what was proposed last is told where none would.
  private mutating func passing(_ name: CommandName, _ looks: Looks, otherwise last: inout SampleStep?) throws
    -> SampleStep?
  {
    for _ in 0..<6 {
      guard let proposal = try anything(name, looks) else { return nil }
      if wouldPass(proposal, looks.office) { return proposal.step }
      last = proposal.step
    }
    return nil
  }

  private mutating func preparation(
    for name: CommandName, among names: [CommandName], _ looks: Looks, depth: Int = 0
  ) throws -> SampleStep? {
    switch name {
    case .divergenceExplain: return try unexplained(names, looks)
    case .divergenceWithdraw: return try metAfterAll(looks)
    case .approvalAsk: return try asking(names, looks)
    default: break
    }
    guard let first = Self.preparations[name], names.contains(first), depth < 3 else { return nil }
    var proposed: SampleStep?
    if let step = try passing(first, looks, otherwise: &proposed) { return step }
    return try preparation(for: first, among: names, looks, depth: depth + 1)
  }

  /// What leaves something behind that another command is about.
  private static let preparations: [CommandName: CommandName] = [
    .informationExtend: .informationRequest, .informationReceive: .informationRequest,
    .adjustmentInformLegal: .adjustmentDecide, .adjustmentDecide: .adjustmentRequest,
    .adjustmentEscalate: .adjustmentRequest, .consentWithdraw: .consentRecord, .diaryDone: .diaryAdd,
    .contactNoReply: .contactLog, .noteShare: .contactLog, .caseRestart: .caseClose,
    .componentChange: .componentAdd, .componentRemove: .componentAdd, .involvedChange: .involvedAdd,
    .involvedDecide: .involvedAdd, .consultationAnswer: .consultationLog, .approvalDecide: .approvalAsk,
    .approvalWithdraw: .approvalAsk, .delegationEnd: .delegationAdd, .supervisionEnd: .supervisionAdd,
    .caseMatch: .caseReceive, .letterChange: .letterWrite, .letterReady: .letterWrite, .letterSend: .letterReady,
    .letterFail: .letterSend, .letterWithdraw: .letterWrite,
    .caseMediate: .assessMediation, .assessConference: .caseMediate,
    .assessMediationOutcome: .caseMediate, .organisationUnmerge: .organisationMerge,
    .personUnmerge: .personMerge, .assessOversight: .assessHighRisk,
  ]

  /// An act past what it needed, recorded afterwards: that is a divergence without its explanation.
  private mutating func unexplained(_ names: [CommandName], _ looks: Looks) throws -> SampleStep? {
    let gated = [CommandName.casePass, .caseDecline, .caseMove, .noteShare].filter(names.contains)
    for _ in 0..<6 {
      guard let name = random.any(of: gated), var proposal = try anything(name, looks) else { return nil }
      recordAfterwards(&proposal.step.command, at: looks.now)
      if wouldPass(proposal, looks.office) { return proposal.step }
    }
    return nil
  }

  /// An answer to what somebody diverged from: the divergence can then be withdrawn.
  private mutating func metAfterAll(_ looks: Looks) throws -> SampleStep? {
    for _ in 0..<20 {
      guard let reference = random.any(of: Array(looks.references.suffix(60))), let file = try looks.file(reference),
        let divergence = random.any(of: file.divergences.filter { $0.withdrawnAt == nil })
      else { continue }
      var without = file
      without.divergences.removeAll { $0.requirement == divergence.requirement }
      let situation = Situation(file: without, office: looks.office, guidance: .current)
      let open = Guidance.current.questions(in: situation).first { $0.requirement == divergence.requirement }
      guard let open else { continue }
      var command = Command(.requirementAnswer, case: reference)
      command.set(GuidanceCommands.requirement, open.requirement.rawValue)
      command.set(GuidanceCommands.subject, open.subject)
      command.set(GuidanceCommands.kind, choice: AnswerKind.done)
      command.set(GuidanceCommands.text, "Done after all.")
      return SampleStep(command: command, login: "priya", at: looks.now)
    }
    return nil
  }

  /// Whether the domain would let it pass as far as the case and the office tell. What is looked up elsewhere is not known here.
  private func wouldPass(_ proposal: Proposal, _ office: Office) -> Bool {
    let definition = CommandTable.definition(of: proposal.step.command.name)
    if definition.target == .newCase
      || definition.fields.contains(where: { [.organisation, .person].contains($0.type) })
    {
      return true
    }
    // Warnings are passed at the second try.
    return refusals(of: proposal, office).allSatisfy { $0.enforcement == .warn }
  }

  /// What speaks against it; nothing where it passes.
  private func refusals(of proposal: Proposal, _ office: Office) -> [Refusal.Reason] {
    let step = proposal.step
    guard let actor = office.member(login: step.login) else {
      return Refusal.because("\(step.login) is not on the staff list.").reasons
    }
    let draft = Draft(file: proposal.file, office: office, keys: Keys(nextKey: .max / 2, nextReference: .max / 2))
    do throws(Refusal) {
      _ = try Decision.decide(
        step.command, by: actor, at: step.at, in: draft, scheme: .phso, guidance: .current)
      return []
    } catch { return error.reasons }
  }

  /// An act that lacks somebody's approval: it is asked for.
  private mutating func asking(_ names: [CommandName], _ looks: Looks) throws -> SampleStep? {
    let acts = [CommandName.complianceAdd, .noteShare, .informationExtend].filter(names.contains)
    for _ in 0..<6 {
      guard let name = random.any(of: acts), let proposal = try anything(name, looks),
        let lacking = refusals(of: proposal, looks.office).first(where: { $0.block == .authority })?.requirement,
        let reference = proposal.step.command.reference
      else { continue }
      var command = Command(.approvalAsk, case: reference)
      command.set(ApprovalCommands.requirement, lacking.rawValue)
      command.set(ApprovalCommands.act, name.rawValue)
      command.set(ApprovalCommands.values, ApprovalCommands.text(of: proposal.step.command.values))
      command.set(ApprovalCommands.role, choice: Role.operationsManager)
      return SampleStep(command: command, login: proposal.step.login, at: looks.now)
    }
    return names.contains(.supervisionAdd) ? try anything(.supervisionAdd, looks)?.step : nil
  }
}
