/// Makes a case with its people and parties out of the values of `case.new` or `case.receive`.
struct CaseOpening {
  let act: Act
  private var command: Command { act.command }

  init(_ act: Act) { self.act = act }

  /// A match with an earlier case names that case (SM-1.1).
  func checkEarlierReference() throws(Refusal) {
    guard let match = command.choice(CaseCommands.earlierMatch, as: EarlierMatch.self), match != .none,
      command.text(CaseCommands.earlierReference) == nil
    else { return }
    throw .field(CaseCommands.earlierReference, "is needed with '\(match.rawValue)'.")
  }

  func open(in draft: inout Draft, stage: Stage) throws(Refusal) {
    let received = command.moment(CaseCommands.received) ?? act.occurred
    if received > act.entered { throw .field(CaseCommands.received, "lies in the future.") }
    var made = Case(
      id: draft.keys.next(), reference: draft.keys.reference(), scheme: act.file.case.scheme, stage: stage,
      receivedAt: received, openedBy: act.actor.id, channel: command.text(CaseCommands.channel) ?? "")
    CaseCommands.typePlaces.put(command, into: &made)
    CaseCommands.complaintPlaces.put(command, into: &made)
    made.formReference = command.text(CaseCommands.formReference)
    if stage == .received { putForm(&made) } else { made.putMatch(act) }
    var file = CaseFile(case: made)
    try file.putOrganisation(act)
    try addParties(&file, &draft.keys)
    putPrison(&file)
    file.takeIfNew(act)
    draft.file = file
  }

  /// A form is a request for an investigation, so its record is a complaint; what is in it waits for somebody to look at.
  private func putForm(_ made: inout Case) {
    made.recordType = .complaint
    made.investigationAsked = .yes
    made.formDigest = command.text(CaseCommands.formDigest)
    for line in command.list(CaseCommands.asReceived) {
      guard let mark = line.firstIndex(of: "=") else { continue }
      made.asReceived[String(line[..<mark])] = String(line[line.index(after: mark)...])
    }
  }

  private func putPrison(_ file: inout CaseFile) {
    file.case.mpReferralOn = command.day(CaseCommands.mpReferredOn)
    command.put(CaseCommands.prisonSubject, into: &file.case.prisonSubject)
    file.case.prisonCase = file.complainant?.isPrisoner ?? false || file.case.prisonSubject != nil
  }
}

// MARK: - People and parties

extension CaseOpening {
  private func addParties(_ file: inout CaseFile, _ keys: inout Keys) throws(Refusal) {
    let complainant = try complainant(&keys)
    file.people.append(complainant)
    let party = add(.complainant, complainant, to: &file, &keys)
    if let text = command.text(CaseCommands.reasonableAdjustment) {
      file.adjustments.append(
        Adjustment(
          id: keys.next(), personID: complainant.id, caseID: file.case.id, kind: .adjustment, request: text,
          requestedAt: file.case.receivedAt))
    }
    addAggrieved(to: &file, &keys, representedBy: party)
    addRepresentative(to: &file, &keys, of: party)
    if let name = command.text(CaseCommands.mpName) {
      let member = Person(id: keys.next(), named: name)
      file.people.append(member)
      _ = add(.memberOfParliament, member, to: &file, &keys)
    }
  }

  private func complainant(_ keys: inout Keys) throws(Refusal) -> Person {
    var person: Person
    if command.number(CaseCommands.person) != nil {
      person = try act.onFile(CaseCommands.person)
    } else {
      person = Person(id: keys.next(), firstName: "", lastName: "")
    }
    PersonFields.put(command, into: &person, at: act.occurred)
    if (person.firstName + person.lastName + person.telephone + person.email + person.address).isBlank {
      throw .field(PersonFields.lastName, "is needed, or the first name, or a way to reach the complainant.")
    }
    return person
  }

  /// The person affected, where the complaint is made for somebody else.
  private func addAggrieved(to file: inout CaseFile, _ keys: inout Keys, representedBy complainant: Party) {
    let whom = command.text(CaseCommands.complainingFor) ?? "myself"
    let first = command.text(CaseCommands.aggrievedFirstName) ?? ""
    let last = command.text(CaseCommands.aggrievedLastName) ?? ""
    if whom.lowercased() == "myself" && (first + last).isBlank { return }
    // The form does not ask for the name: "my mother" stands for it until it is known.
    let isNamed = !(first + last).isBlank
    let person = Person(id: keys.next(), firstName: first, lastName: isNamed ? last : whom)
    file.people.append(person)
    var party = Party(id: keys.next(), caseID: file.case.id, role: .aggrieved, person: person.id)
    party.relationship = command.text(CaseCommands.relationship) ?? ""
    let consent = command.text(CaseCommands.consentOfAggrieved)
    if consent == "person has died" {
      party.relationship += party.relationship.isEmpty ? "has died" : ", who has died"
    }
    file.parties.append(party)
    if let index = file.parties.firstIndex(where: { $0.id == complainant.id }) {
      file.parties[index].represents = party.id
    }
    if consent == "yes" || consent == "no" {
      var row = Consent(
        id: keys.next(), personID: person.id, caseID: file.case.id, kind: .representation, given: consent == "yes",
        givenAt: file.case.receivedAt)
      row.party = complainant.id
      file.consents.append(row)
    }
  }

  private func addRepresentative(to file: inout CaseFile, _ keys: inout Keys, of complainant: Party) {
    guard let name = command.text(CaseCommands.representative) else { return }
    var person = Person(id: keys.next(), named: name)
    command.put(CaseCommands.representativeTelephone, into: &person.telephone)
    command.put(CaseCommands.representativeEmail, into: &person.email)
    file.people.append(person)
    var party = Party(id: keys.next(), caseID: file.case.id, role: .representative, person: person.id)
    party.represents = complainant.id
    file.parties.append(party)
  }

  private func add(_ role: PartyRole, _ person: Person, to file: inout CaseFile, _ keys: inout Keys) -> Party {
    let party = Party(id: keys.next(), caseID: file.case.id, role: role, person: person.id)
    file.parties.append(party)
    return party
  }
}

extension Person {
  /// Somebody of whom the whole name is given as one text: the last word is the last name, with "MP" kept behind it.
  init(id: Int64, named name: String) {
    let words = name.split(separator: " ").map(String.init)
    let count = words.last == "MP" ? 2 : 1
    self.init(
      id: id, firstName: words.dropLast(count).joined(separator: " "),
      lastName: words.suffix(count).joined(separator: " "))
  }
}
