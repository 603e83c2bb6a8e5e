/// Which of two organisations that dealt with a complaint the case is about.
extension CaseFile {
  /// Puts on the case the organisation that it is to be about.
  mutating func settleHandlers(_ act: Act) {
    for pair in HandlerPair.all where pair.isOn(self) {
      let situation = Situation(file: self, office: act.office, guidance: act.guidance)
      let isAboutOriginal = situation.applies(pair.recordedBy)
      if isAboutOriginal, let index = organisations.firstIndex(where: { $0.role == pair.original }) {
        exchange(index, formerAs: pair.handler, act)
      } else if !isAboutOriginal, let index = organisations.firstIndex(where: { $0.role == pair.handler }) {
        exchange(index, formerAs: pair.original, act)
      }
    }
  }

  /// Says of the other organisation of a pair whether it is complained about too, as the complainant chose.
  mutating func markComplainedAbout() {
    for pair in HandlerPair.all {
      guard let scope = pair.scope(in: self) else { continue }
      for index in organisations.indices where [pair.handler, pair.original].contains(organisations[index].role) {
        organisations[index].isComplainedAbout = scope == .both
        // What was decided of an organisation that is left out stands in the journal alone.
        if scope != .both { organisations[index].forgetDecision() }
      }
    }
  }

  /// Puts an organisation beside the case in the place of the one that it is about, with its components and the day of its final reply.
  mutating func exchange(_ index: Int, formerAs role: OrganisationRole, _ act: Act) {
    var row = organisations[index]
    let former = (key: self.case.organisation, name: organisationName, finished: self.case.finalResponseOn)
    let body = row.organisation.flatMap { key in act.named.organisations.first { $0.id == key } }
    organisation = body
    self.case.organisation = row.organisation
    self.case.organisationText = row.organisation == nil ? row.name : nil
    self.case.organisationKind = body?.kind
    self.case.jurisdiction = body?.jurisdiction ?? self.case.jurisdiction
    self.case.finalResponseOn = row.procedureFinishedOn
    for index in components.indices where components[index].organisation == row.id || !former.name.isEmpty {
      switch components[index].organisation {
      case nil: components[index].organisation = row.id
      case row.id: components[index].organisation = nil
      default: break
      }
    }
    if former.name.isEmpty {
      organisations.remove(at: index)
      return
    }
    row.organisation = former.key
    row.name = former.name
    row.procedureFinishedOn = former.finished
    row.role = role
    row.isComplainedAbout = false
    row.forgetDecision()
    organisations[index] = row
  }
}

extension InvolvedOrganisation {
  mutating func forgetDecision() {
    decision = nil
    decisionReasons = ""
    decidedAt = nil
    decidedBy = nil
  }
}

extension Situation {
  /// The decision on each organisation that the complaint is about, the one on the case first; nil where there is none yet.
  public var decisionsByOrganisation: [(name: String, decision: String?)] {
    let isLimited = HandlerPair.secondTier.limit(in: file) == .organisationOnly
    let own = !isLimited || applies("SM-2.154c") ? [(name: file.organisationName, decision: file.ownDecision)] : []
    return own + file.organisations.filter(\.isComplainedAbout).map { (name: $0.name, decision: $0.decision) }
  }
}

extension CaseFile {
  /// The decision about the organisation that the case is about.
  fileprivate var ownDecision: String? {
    self.case.stage == .proposal ? OrganisationDecision.propose.rawValue : self.case.decision
  }
}

extension Situation {
  /// At the readiness test: to put on the case whom the register names for the organisation in a role, where nobody is on it in that role yet.
  func proposing(_ id: RequirementID, _ role: OrganisationRole, _ known: Int64?) -> [Question] {
    let row = file.case
    guard known != nil, row.stage == .readiness, row.decidedAt == nil, file.involved(role).isEmpty else { return [] }
    let which = "\(file.organisationName)'s \(role.rawValue)"
    return [
      Question(
        id, "The register names \(which): if it has dealt with the complaint, put it on the case.",
        subject: role.rawValue, command: .involvedAdd,
        proposal: [InvolvedOrganisationCommands.role.name: role.rawValue],
        field: InvolvedOrganisationCommands.finishedOn)
    ]
  }
}
