/// Who may act, who signs first, and what is departed from (SM-0.4 to SM-0.6).
extension Act {
  /// The approval of a requirement that the act brings with it, given outside the program (decision D1a).
  func approvalOutside(_ id: RequirementID) -> DivergenceRequest? {
    command.divergences.first { $0.requirement == id && $0.approver != nil }
  }

  /// A signature that was given outside the program, under the name that it has on this case.
  var signatureOutside: DivergenceRequest? { approvalOutside("SM-0.5") ?? approvalOutside("OFFICE-signature") }

  /// It is about a case that is there, neither about the office nor about one that is being made.
  public var isAboutCase: Bool { !file.case.reference.isEmpty }

  /// The departures that the act records, with the act or as the act itself.
  var divergencesGiven: [DivergenceRequest] {
    let given = command.divergences.filter { $0.approver == nil }
    guard name == .divergenceRecord else { return given }
    let own = DivergenceRequest(
      RequirementID(command.text(GuidanceCommands.requirement) ?? ""),
      instead: command.text(GuidanceCommands.instead) ?? "", reason: command.text(GuidanceCommands.reason) ?? "")
    return given + [own]
  }

  /// Whether each departure says what was done instead, and why.
  var areDivergencesReasoned: Finding {
    let given = divergencesGiven
    guard let first = given.first(where: { $0.reason.isBlank || $0.instead.isBlank }) else {
      return given.isEmpty ? .notApplicable : .met
    }
    return .unmet("Say what was done instead of \(first.requirement), and why.")
  }

  // MARK: Supervision (SM-0.5)

  /// Whether the act has the signatures it needs, or is a signature that its actor may give.
  var supervision: Finding { name == .supervisionSign ? mayBeSigned : isSupervised }

  /// The days whose tables bind the act: when it happened and when it is entered, so that no date given avoids a row.
  var daysOfAuthority: [Day] { day == entered.day ? [day] : [day, entered.day] }

  /// The rows of the supervision table that this act by this role falls under.
  var supervisionNeeded: [Supervision] {
    office.supervisions.filter { row in
      row.act == name && row.role == actor.role && daysOfAuthority.contains { row.isInForce(on: $0) }
    }
  }

  /// A signature that meets a row: not spent, by somebody else, with the role asked for or above.
  func signature(for row: Supervision) -> SignOff? {
    file.signOffs.first { signOff in
      guard let signer = office.member(signOff.by), signer.id != actor.id else { return false }
      return signOff.act == name && !signOff.isUsed && signer.role.mayAct(as: row.supervisor)
    }
  }

  /// Whether every signature that the supervision table asks for has been given.
  var isSupervised: Finding {
    let needed = supervisionNeeded
    guard let missing = needed.first(where: { signature(for: $0) == nil }) else {
      return needed.isEmpty ? .notApplicable : .met
    }
    return .unmet(
      "\(name.rawValue) by \(actor.role.withArticle) needs the signature of \(missing.supervisor.withArticle) first (supervision.sign)."
    )
  }

  /// Whether the actor may sign the act that `supervision.sign` names.
  var mayBeSigned: Finding {
    let rows = rowsToSign
    if rows.isEmpty { return .unmet("The supervision table asks for no signature for this act.") }
    if rows.contains(where: { actor.role.mayAct(as: $0.supervisor) }) { return .met }
    let roles = rows.map(\.supervisor.rawValue).joined(separator: ", ")
    return .unmet("This act is signed off by: \(roles), or somebody above.")
  }

  /// The rows of the supervision table for the act that `supervision.sign` names.
  private var rowsToSign: [Supervision] {
    office.supervisions.filter { row in
      row.act.rawValue == command.text(GuidanceCommands.act) && daysOfAuthority.contains { row.isInForce(on: $0) }
    }
  }

  /// Whether somebody holds the signature that the act, or the signing of one, lacks.
  func maySupervise(_ approver: Staff) -> Bool {
    if name == .supervisionSign { return rowsToSign.contains { approver.role.mayAct(as: $0.supervisor) } }
    return supervisionNeeded.filter { signature(for: $0) == nil }.allSatisfy { approver.role.mayAct(as: $0.supervisor) }
  }

  /// Marks the signatures that this act rests on as spent, so that each holds for one act.
  func spendSignatures(in draft: inout Draft) {
    let spent = Set(supervisionNeeded.compactMap { signature(for: $0)?.id })
    guard !spent.isEmpty, var file = draft.file else { return }
    for index in file.signOffs.indices where spent.contains(file.signOffs[index].id) {
      file.signOffs[index].isUsed = true
    }
    draft.file = file
  }

  // MARK: Delegation (SM-0.6)

  /// Whether the actor's role may do this act, on the day it happened and on the day it is entered.
  var isDelegated: Finding {
    let findings = daysOfAuthority.map { office.delegation(of: name, to: actor.role, on: $0, may: situation.may) }
    return findings.first(where: \.isUnmet) ?? findings.first ?? .notApplicable
  }
}

extension Office {
  /// Whether the delegation table lets a role do an act on a day. An act that the table never names is open to all; one whose
  /// rows are not in force needs an operations manager (decision D3).
  func delegation(
    of act: CommandName, to role: Role, on day: Day, may: (_ role: Role, _ other: Role) -> Bool
  ) -> Finding {
    let rows = delegations.filter { $0.act == act }
    if rows.isEmpty { return .notApplicable }
    let roles = rows.filter { $0.isInForce(on: day) }.map(\.role)
    if roles.isEmpty {
      return role.isManager
        ? .met : .unmet("Nobody is delegated \(act.rawValue) on \(day.shortText): it needs an operations manager.")
    }
    if roles.contains(where: { may(role, $0) }) { return .met }
    return .unmet("\(act.rawValue) is for: \(roles.map(\.rawValue).joined(separator: ", ")), or somebody above.")
  }
}

extension Situation {
  /// Whether a role may do what is another's: the same, one above in the line, and a senior caseworker for a caseworker (SM-0.6a).
  public func may(_ role: Role, actAs other: Role) -> Bool {
    guard role == .seniorCaseworker, other == .caseworker, file.case.scheme.isBound(by: "SM") else {
      return role.mayAct(as: other)
    }
    return outcome("SM-0.6a")?.split(separator: ", ").contains { $0 == role.rawValue } ?? false
  }

  /// Whether a gate may be passed by a recorded divergence (SM-0.4b; decision D1 for the other schemes).
  var offersDivergence: Bool {
    guard file.case.scheme.isBound(by: "SM") else { return true }
    return outcome("SM-0.4b") == Divergence.route
  }

  /// The name of the phase that the case is shown in (SM-0.7); nil where it is in none.
  public var phase: String? { outcome("SM-0.7") }
}

extension Divergence {
  /// How a gate is passed (SM-0.4b).
  static let route = "by a recorded divergence"
}
