/// What puts on file what is missing before a case is passed on (SM-1.23).
extension PassingChecklist {
  /// A step for each item that is missing, with the command that records it as it comes.
  func steps(_ id: RequirementID) -> [Question] {
    // A form that awaits signature has its step already (SM-1.41).
    let isFormOpen = form != nil && file.formAwaitingSignature == nil
    return (isFormOpen ? [paper(id, .complaintForm, "the complaint form, or the answers to all of its questions")] : [])
      + (responses == nil ? [] : [paper(id, .complaintResponses, "the organisation's complaint responses")])
      + unconsented.map { consent(id, $0) } + silent.map { telephone(id, $0) }
  }

  private func paper(_ id: RequirementID, _ section: DocumentSection, _ what: String) -> Question {
    Question(
      id, "Not on file yet: \(what).", subject: section.rawValue, command: .documentAdd,
      proposal: [DocumentCommands.section.name: section.rawValue], field: DocumentCommands.title)
  }

  private func consent(_ id: RequirementID, _ acting: Party) -> Question {
    var proposal = [
      ConsentCommands.kind.name: ConsentKind.representation.rawValue,
      ConsentCommands.representative.name: String(acting.id),
    ]
    if acting.role == .complainant, let whom = acting.represents { proposal[ConsentCommands.giver.name] = String(whom) }
    return Question(
      id, "Not on file yet: consent for \(file.name(of: acting)) to act.", subject: "consent, party \(acting.id)",
      command: .consentRecord, proposal: proposal, field: ConsentCommands.isGiven)
  }

  private func telephone(_ id: RequirementID, _ called: Party) -> Question {
    Question(
      id, "Not on file yet: a telephone number of \(file.name(of: called)).", subject: "telephone, party \(called.id)",
      command: .personChange, proposal: [PartyCommands.party.name: String(called.id)], field: PersonFields.telephone)
  }
}
