/// What the commands on a case change.
extension CaseCommands {
  /// A received case goes on to intake once somebody has said whether it is new (SM-1.1).
  static func answerMatch(_ file: inout CaseFile, _ act: Act) {
    file.case.putMatch(act)
    if file.case.stage == .received { file.case.stage = .intake }
    file.takeIfNew(act)
  }

  static func assess(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let command = act.command
    // Reasons may come after their answers.
    let isAnswered = !answerPlaces.values(in: file.case).isEmpty
    if !isAnswered, command.values.keys.allSatisfy({ $0 == assessmentReasons.name }) {
      throw .because("Answer at least one of: \(inRemit.name), \(properlyMade.name), \(ready.name), …")
    }
    answerPlaces.put(command, into: &file.case)
    if let reasons = command.text(assessmentReasons) {
      let answers = answers.compactMap { field in
        command[field].map { $0 == .cleared ? "\(field.label): taken back" : "\(field.label): \($0.text)" }
      }.joined(separator: "; ")
      file.notes.append(
        Note(
          id: keys.next(), caseID: file.case.id, text: "Assessment. \(answers.isEmpty ? "" : "\(answers). ")\(reasons)",
          at: act.occurred,
          by: act.actor.id))
    }
  }

  static func move(_ file: inout CaseFile, _ act: Act) throws(Refusal) {
    guard let wanted = act.command.choice(stage, as: Stage.self) else { throw .field(stage, "is needed.") }
    let current = file.case.stage
    if current == .received {
      throw .because("Say first what the search for earlier contacts showed (case.match).")
    }
    if !current.isIntake {
      throw .because("\(file.case.reference) is in \(current.rawValue); only a case at intake is moved by hand.")
    }
    if wanted == current { throw .field(stage, "the case is in \(current.rawValue) already.") }
    if wanted.rank > current.rank + 1 {
      let next = Stage.allCases[current.rank + 1]
      throw .field(stage, "the next stage after \(current.rawValue) is \(next.rawValue).")
    }
    file.case.stage = wanted
  }
}

extension Case {
  mutating func putMatch(_ act: Act) {
    guard let match = act.command.choice(CaseCommands.earlierMatch, as: EarlierMatch.self) else { return }
    earlierMatch = match
    earlierReference = act.command.text(CaseCommands.earlierReference)
    earlierCheckedBy = act.actor.id
    earlierCheckedAt = act.occurred
  }
}

extension CaseFile {
  /// The body from the register, or as given; jurisdiction and kind are the body's where nothing else is said.
  mutating func putOrganisation(_ act: Act) throws(Refusal) {
    let command = act.command
    if let id = command.number(CaseCommands.body) {
      guard let body = act.organisation(CaseCommands.body) else {
        throw .field(CaseCommands.body, "no body in the register has the number \(id).")
      }
      organisation = body
      self.case.organisation = body.id
      self.case.organisationText = nil
      self.case.organisationKind = body.kind
      self.case.jurisdiction = body.jurisdiction
    } else if command.text(CaseCommands.organisationText) != nil || command.clears(CaseCommands.body) {
      organisation = nil
      self.case.organisation = nil
    }
    CaseCommands.organisationPlaces.dropFirst().put(command, into: &self.case)
    // Without an entry of its own the case falls under the law of the body.
    if command.clears(CaseCommands.jurisdiction) { self.case.jurisdiction = organisation?.jurisdiction }
  }

  /// Whoever opens a new case owns it (SM-1.2).
  mutating func takeIfNew(_ act: Act) {
    let opened = Situation(file: self, office: act.office, guidance: act.guidance)
    if self.case.owner == nil, opened.applies("SM-1.2") { self.case.owner = act.actor.id }
  }
}
