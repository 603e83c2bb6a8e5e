/// Two organisations that a complaint may have been put to: the one that it arose with, and another that replied to it.
///
/// A second tier comes after the original organisation; a commissioner may stand in the provider's place. The case is recorded about the
/// first of them unless the complainant says that it is about the other alone (SM-2.144, 2.159).
struct HandlerPair: Sendable {
  /// What is asked about them.
  let assessment: Assessment
  /// The question whom the complaint is about.
  let scope: Field
  /// The answer that leaves the original organisation out.
  let handlerOnly: ComplaintScope
  let original: OrganisationRole
  let handler: OrganisationRole
  /// The `auto` rule that has the case recorded about the original organisation.
  let recordedBy: RequirementID
  /// The `auto` rule that lets information be asked of both.
  let informationBy: RequirementID

  static let secondTier = HandlerPair(
    assessment: .secondTier, scope: SecondTierAssessment.scope, handlerOnly: .secondTierOnly, original: .original,
    handler: .secondTier, recordedBy: "SM-2.144a", informationBy: "SM-2.152a")
  static let commissioner = HandlerPair(
    assessment: .commissioner, scope: CommissionerAssessment.scope, handlerOnly: .commissionerOnly,
    original: .provider, handler: .commissioner, recordedBy: "SM-2.159a", informationBy: "SM-2.164a")
  static let all = [secondTier, commissioner]
}

extension HandlerPair {
  func scope(in file: CaseFile) -> ComplaintScope? { file.sheet(assessment).choice(scope) }

  /// The other organisation of the pair, beside the one that the case is about; empty where there is none.
  func rows(in file: CaseFile) -> [InvolvedOrganisation] {
    file.organisations.filter { $0.role == handler || $0.role == original }
  }

  func isOn(_ file: CaseFile) -> Bool { !rows(in: file).isEmpty }

  /// Both organisations, the one that the case is about first.
  func names(in file: CaseFile) -> [String] { [file.organisationName] + rows(in: file).map(\.name) }

  /// What the complainant limited the complaint to; nil where it is both, or was not asked.
  func limit(in file: CaseFile) -> ComplaintScope? {
    guard isOn(file), let scope = scope(in: file), scope != .both else { return nil }
    return scope
  }

  /// The role that is left out by the complainant's choice.
  func roleLeftOut(in file: CaseFile) -> OrganisationRole? {
    limit(in: file).map { $0 == handlerOnly ? original : handler }
  }

  /// The case is with a caseworker who speaks with the complainant and has decided nothing about it.
  func isWithCaseworker(_ file: CaseFile) -> Bool {
    file.case.stage == .primaryInvestigation && isOn(file)
  }

  /// A question of the assessment that the caseworker puts to the complainant.
  func question(
    _ id: RequirementID, _ text: String, subject: String = "", field: Field, none: String? = nil
  ) -> Question {
    Question(id, text, subject: subject, command: assessment.definition.command, field: field, none: none)
  }

  /// Only the organisation that the complaint is limited to is worked on and recorded (SM-2.151, 2.163).
  func confines(_ act: Act) -> Finding {
    guard let leftOut = roleLeftOut(in: act.file) else { return .notApplicable }
    let name = rows(in: act.file).first { $0.role == leftOut }?.name ?? leftOut.rawValue
    let limited = "The complainant limits the complaint to \(act.file.organisationName)"
    let command = act.command
    switch act.name {
    case .componentAdd, .componentChange:
      let about = act.file.organisations.first { $0.id == command.number(ComponentCommands.organisation) }
      guard about?.role == leftOut else { return .met }
      return .unmet("\(limited): no component is about \(name).", ComponentCommands.organisation)
    case .involvedAdd, .involvedChange:
      let row = act.file.organisations.first { $0.id == command.number(InvolvedOrganisationCommands.involved) }
      let role = command.choice(InvolvedOrganisationCommands.role, as: OrganisationRole.self) ?? row?.role
      guard role == leftOut, command.flag(InvolvedOrganisationCommands.isComplainedAbout) == true else { return .met }
      return .unmet(
        "\(limited): ask again whom it is about (\(assessment.definition.command.rawValue)) before it is about \(name) too.",
        InvolvedOrganisationCommands.isComplainedAbout)
    case .consultationLog:
      guard command.text(ConsultationCommands.topic) == ConsultationTopic.information.rawValue,
        !act.situation.applies(informationBy)
      else { return .met }
      return .unmet("\(limited): no information is asked of \(name).")
    default: return .notApplicable
    }
  }

  /// Nothing is decided about the organisation that the complainant leaves out.
  func refusesDecision(_ act: Act, under limit: ComplaintScope) -> Finding {
    guard self.limit(in: act.file) == limit, let leftOut = roleLeftOut(in: act.file),
      let row = act.file.organisations.first(where: {
        $0.id == act.command.number(InvolvedOrganisationCommands.involved)
      })
    else { return .notApplicable }
    return row.role == leftOut
      ? .unmet(
        "The complaint is not about \(row.name): record the decision about \(act.file.organisationName) alone.") : .met
  }

  /// Both are given the chance to comment on a proposed investigation (SM-2.152, 2.164).
  func isHeard(_ act: Act) -> Finding {
    guard isOn(act.file) else { return .notApplicable }
    let missing = act.withoutProposalLetter(names(in: act.file))
    return missing.isEmpty
      ? .met
      : .unmet(
        "Give \(missing.joined(separator: " and ")) the chance to comment too (letters-to).", ProposalCommands.lettersTo
      )
  }

  /// What became of the complaint at intake (SM-2.144, 2.159).
  func intakeOutcome(_ file: CaseFile) -> String? {
    guard isOn(file) else { return nil }
    if let passed = file.case.passedAt { return "passed for further consideration on \(passed.day.shortText)" }
    return file.case.closedAt.map { "closed on \($0.day.shortText) as '\(file.case.closureCode ?? "")'" }
  }
}

extension Act {
  /// Those of some names that the proposal's letters leave out; none where everybody gets one.
  func withoutProposalLetter(_ names: [String]) -> [String] {
    guard command[ProposalCommands.lettersTo] != nil else { return [] }
    let addressed = Set(command.list(ProposalCommands.lettersTo).map { $0.trimmed.lowercased() })
    return names.filter { !addressed.contains($0.lowercased()) }
  }
}
