/// Puts an act before the rules and sorts what is unmet into refused, diverged, warned and recorded afterwards (decisions D1 and D1a).
struct Gatekeeper {
  let act: Act

  init(_ act: Act) { self.act = act }

  struct Passed {
    var diverged: [Unmet] = []
    var warned: [Unmet] = []
    var afterwards: [Unmet] = []
    /// Approved in the program by somebody who may.
    var approvals: [Approval] = []
    /// Every requirement that was asked and applied, met or not.
    var decidedBy: [RequirementID] = []
  }

  func pass() throws(Refusal) -> Passed {
    let judgements = act.guidance.judgements(of: act) + sending
    var passed = Passed(decidedBy: judgements.map(\.rule.id))
    var refused: [Refusal.Reason] = []
    let unmet = judgements.compactMap(\.unmet)
    for unmet in unmet {
      switch verdict(on: unmet) {
      case .diverged: passed.diverged.append(unmet)
      case .divergedBefore: break
      case .warned: passed.warned.append(unmet)
      case .afterwards: passed.afterwards.append(unmet)
      case .approved(let approval): passed.approvals.append(approval)
      case .refused(let message): refused.append(unmet.reason(message))
      }
    }
    refused += idleDivergences(unmet)
    if !refused.isEmpty { throw Refusal(refused) }
    return passed
  }

  /// What is asked of the record of a letter's sending is asked before it is handed over, and passed here as there.
  private var sending: [Judgement] {
    guard let sending = act.sending else { return [] }
    let own = Set(act.guidance.judgements(of: act).map(\.rule.id))
    return act.guidance.judgements(of: sending).filter { !own.contains($0.rule.id) }.map { judgement in
      // None of its fields is one of the form that hands it over.
      let unmet = judgement.unmet.map { Unmet(rule: $0.rule, message: $0.message, label: $0.label, field: nil) }
      return Judgement(rule: judgement.rule, unmet: unmet)
    }
  }

  private enum Verdict {
    case diverged, warned, afterwards
    /// The same act in another command has, and it stands on the case.
    case divergedBefore
    case approved(Approval)
    case refused(String)
  }

  private func verdict(on unmet: Unmet) -> Verdict {
    let rule = unmet.rule
    if rule.enforcement == .warn {
      if act.command.passing.contains(rule.id) { return .warned }
      return act.command.isRecordedAfterwards ? .afterwards : .refused(unmet.message)
    }
    if rule.block == .authority { return verdict(onAuthority: unmet) }
    guard rule.block == .gate, act.situation.offersDivergence else { return .refused(unmet.message) }
    if act.isDivergedInSending(rule.id) { return .divergedBefore }
    guard let request = act.command.divergences.first(where: { $0.requirement == rule.id }) else {
      return act.command.isRecordedAfterwards ? .afterwards : .refused(unmet.message)
    }
    if let objection = objection(to: request, from: rule) { return .refused(objection) }
    return .diverged
  }

  /// An authority is passed only by an approval: one given here, or one that was given outside the program, with what happened there (decision
  /// D1a).
  private func verdict(onAuthority unmet: Unmet) -> Verdict {
    if let approval = act.approvalGiven(for: unmet) { return .approved(approval) }
    guard let approval = act.approvalOutside(unmet.rule.id) else {
      return .refused([unmet.message, act.standOfApproval(for: unmet)].compactMap { $0 }.joined(separator: " "))
    }
    return objection(toApproval: approval, of: unmet).map(Verdict.refused) ?? .afterwards
  }

  /// What is wrong with an approval given outside; nil when whoever gave it holds what the act lacks (decision D1).
  private func objection(toApproval approval: DivergenceRequest, of unmet: Unmet) -> String? {
    let id = unmet.rule.id
    guard act.command.isRecordedAfterwards else {
      return
        "An approval given outside the program is for what happened there: record the act afterwards, with when it happened, or have it approved here. \(unmet.message)"
    }
    if approval.evidence?.isBlank ?? true {
      return "An approval of \(id) given outside the program names its evidence, such as the email of that day."
    }
    guard let approver = act.office.member(approval.approver), approver.isEmployed(on: act.day) else {
      return "The approval of \(id) names nobody who was on the staff on \(act.day.shortText)."
    }
    if approver.id == act.actor.id { return "Nobody approves their own request: \(unmet.message)" }
    if mayApprove(approver, unmet.rule) { return nil }
    return "\(approver.name), \(approver.role.rawValue), cannot approve this: \(unmet.message)"
  }

  func mayApprove(_ approver: Staff, _ rule: Rule) -> Bool {
    if let mayApprove = rule.mayApprove { return mayApprove(act, approver) }
    guard case .check(let check) = rule.provision else { return false }
    return !check(act.given(by: approver)).isUnmet
  }

  /// What is wrong with a divergence; nil when it passes the gate (decision D1).
  private func objection(to request: DivergenceRequest, from rule: Rule) -> String? {
    if request.approver != nil {
      return "\(rule.id) waits for no approval: give what was done instead and the reason, and no approver."
    }
    if request.reason.isBlank || request.instead.isBlank {
      return "A divergence from \(rule.id) needs what was done instead and the reason."
    }
    guard rule.isLegal else { return nil }
    if !act.actor.role.isManager {
      return "Only an operations manager or above may diverge from \(rule.id), a legal requirement."
    }
    if request.legalAdvice?.isBlank ?? true {
      return "A divergence from \(rule.id), a legal requirement, needs the reference of the Legal Team's advice."
    }
    return nil
  }

  /// A divergence asked for where nothing is unmet would put a false statement on the case.
  private func idleDivergences(_ unmet: [Unmet]) -> [Refusal.Reason] {
    let unmet = Set(unmet.map(\.rule.id))
    return act.command.divergences.filter { !unmet.contains($0.requirement) }.map {
      Refusal.Reason(
        requirement: $0.requirement, label: nil, enforcement: nil, block: nil, field: "divergence",
        message: "\($0.requirement) is met or does not apply to this act; take the divergence out.")
    }
  }
}

extension Gatekeeper.Passed {
  /// Records the divergences of the act on its case (SM-0.4a).
  func leaveTrace(in draft: inout Draft, _ act: Act) {
    guard var file = draft.file else { return }
    for unmet in diverged {
      guard let request = act.command.divergences.first(where: { $0.requirement == unmet.rule.id }) else { continue }
      var divergence = row(unmet, instead: request.instead, reason: request.reason, file, &draft.keys, act)
      divergence.legalAdvice = request.legalAdvice
      file.divergences.append(divergence)
    }
    for unmet in afterwards {
      var divergence = row(unmet, instead: "", reason: "", file, &draft.keys, act)
      divergence.recordedAfterwards = true
      let approval = act.approvalOutside(unmet.rule.id)
      divergence.approver = approval?.approver
      divergence.evidence = approval?.evidence
      file.divergences.append(divergence)
    }
    for approval in approvals {
      if let index = file.approvals.firstIndex(where: { $0.id == approval.id }) {
        file.approvals[index].usedAt = act.occurred
      }
    }
    draft.file = file
  }

  private func row(
    _ unmet: Unmet, instead: String, reason: String, _ file: CaseFile, _ keys: inout Keys, _ act: Act
  ) -> Divergence {
    var divergence = Divergence(
      id: keys.next(), caseID: file.case.id, requirement: unmet.rule.id, instead: instead, reason: reason,
      by: act.actor.id, at: act.occurred, stage: act.file.case.stage, act: act.name)
    if act.name == .letterSend { divergence.subject = act.letterSubject }
    return divergence
  }
}

extension Unmet {
  func reason(_ message: String) -> Refusal.Reason {
    Refusal.Reason(
      requirement: rule.id, label: label, enforcement: rule.enforcement, block: rule.block, field: field,
      message: message)
  }
}
