/// Commands about people and their part in a case.
public enum PartyCommands {
  public static let role = Field(
    "role", "Role", .choice(of: PartyRole.self), required: true, help: "What the party is in this case.",
    paragraph: "SM-1.12")
  public static let existing = Field(
    "person", "Person already here", .part(.person),
    help: "The number of a person who is on this case already in another role.")
  public static let body = Field(
    "body", "Body", .text,
    help: "The body's name where the party is not a person, such as a medical defence organisation.",
    paragraph: "SM-1.12")
  public static let relationship = Field(
    "relationship", "Relationship", .text, help: "How the party stands to the complainant: daughter, advocate.")
  public static let represents = Field(
    "represents", "Represents", .party,
    help: "The party for whom a representative acts; the complainant unless said otherwise.")

  public static let party = Field("party", "Party", .party, required: true, help: "The party concerned.")
  public static let newRole = Field(
    "role", "Role", .choice(of: PartyRole.self), help: "What the party is in this case.", paragraph: "SM-1.12")
  public static let informed = Field(
    "informed-of-decision", "Informed of decision", .moment,
    help: "When the party was told of our decision, where no letter recorded here told them.", paragraph: "SM-1.28c",
    direction: .past)

  public static let restricted = Field(
    "restricted", "Restricted", .flag,
    help: "Under restrictions of the unreasonable-behaviour policy: contacts from this person set no reply date.",
    paragraph: "SM-1.27")
  public static let confirmed = Field(
    "details-confirmed", "Details confirmed", .flag, help: "The stored details were confirmed as still right.",
    paragraph: "SM-1.63d")

  private static let partyPlaces: [FieldPlace<Party>] = [
    FieldPlace(newRole, \.role), FieldPlace(relationship, \.relationship), FieldPlace(represents, \.represents),
    FieldPlace(body, \.bodyName),
  ]
  private static let restrictedPlace = FieldPlace<Person>(restricted, \.isRestricted)

  public static let add = CommandDefinition(
    .partyAdd, "Add a party", .people, on: .anyCase,
    help: "Adds somebody to the case: a person with their details, or a body by its name.",
    sections: [
      FieldSection("Party", [role, existing, body, relationship, represents]),
      FieldSection("The person", PersonFields.all),
    ]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try addParty(to: &file, &keys, act) }
  }

  public static let change = CommandDefinition(
    .partyChange, "Change a party", .people, on: .anyCase,
    help: "Changes what a party is in this case, or records that they were told of the decision.",
    fields: [party] + partyPlaces.fields() + [informed], clears: [relationship, represents, body],
    standing: Standing(of: party) { partyPlaces.values(in: $1) }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.parties.firstIndex(where: { $0.id == act.command.number(party) }) else { return }
      if let informedAt = act.command.moment(informed), informedAt > act.entered {
        throw .field(informed, "\(informedAt.officeText) is in the future.")
      }
      let hadComplainant = file.complainantParty != nil
      partyPlaces.put(act.command, into: &file.parties[index])
      // Nobody else could be written to, and so the case not be closed.
      if hadComplainant, file.complainantParty == nil {
        throw .field(
          newRole, "\(file.name(of: file.parties[index])) is the only complainant; make somebody else one first.")
      }
      if file.parties[index].represents == file.parties[index].id {
        throw .field(represents, "is the party itself.")
      }
      if file.parties[index].person == nil, file.parties[index].bodyName.isBlank {
        throw .field(body, "a party that is no person needs a name.")
      }
      file.parties[index].informedAt = act.command.moment(informed) ?? file.parties[index].informedAt
    }
  }

  public static let person = CommandDefinition(
    .personChange, "Change a person's details", .people, on: .anyCase,
    help: "Corrects a person's details on every case of theirs, or confirms that they are right.",
    sections: [
      FieldSection("Who it is", [party] + PersonFields.naming),
      FieldSection("How to reach them", PersonFields.reaching),
      FieldSection("How they are written to", PersonFields.writing),
      FieldSection("Our record", [restricted, confirmed]),
    ], clears: PersonFields.all.filter { $0.type != .flag },
    standing: Standing(of: party) { file, party in
      file.person(of: party).map { (PersonFields.places + [restrictedPlace]).values(in: $0) } ?? [:]
    }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let concerned = file.party(act.command.number(party))
      let known = file.person(of: concerned)?.id
      guard let index = file.people.firstIndex(where: { $0.id == known }) else {
        throw .field(party, "\(file.name(of: concerned)) is a body; change it with party.change.")
      }
      let wasNamed = file.people[index].isNamed
      PersonFields.put(act.command, into: &file.people[index], at: act.occurred)
      restrictedPlace.put(act.command, &file.people[index])
      let isCorrected = PersonFields.contactDetails.contains { act.command[$0] != nil }
      if isCorrected || act.command.flag(confirmed) == true { file.people[index].detailsCheckedAt = act.occurred }
      let isNameless = file.people[index].fullName.isEmpty || (wasNamed && !file.people[index].isNamed)
      if isNameless { throw .field(PersonFields.lastName, "a person needs a name.") }
    }
  }

  private static func addParty(to file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let command = act.command
    var personID = command.number(existing)
    if personID == nil, let name = command.text(PersonFields.lastName) ?? command.text(PersonFields.firstName) {
      var person = Person(id: keys.next(), firstName: "", lastName: name)
      if command.text(PersonFields.lastName) == nil { person.lastName = "" }
      PersonFields.put(command, into: &person, at: act.occurred)
      file.people.append(person)
      personID = person.id
    }
    guard personID != nil || command.text(body) != nil else {
      throw .field(PersonFields.lastName, "a party needs a name, or the name of a body.")
    }
    var party = Party(
      id: keys.next(), caseID: file.case.id, role: command.choice(role) ?? .other, person: personID,
      bodyName: command.text(body) ?? "")
    command.put(relationship, into: &party.relationship)
    party.represents = command.number(represents)
    if party.role == .representative, party.represents == nil { party.represents = file.complainantParty?.id }
    file.parties.append(party)
    // Whoever complains for somebody else represents them (SM-1.23).
    if party.role == .aggrieved, let index = file.parties.firstIndex(where: { $0.role == .complainant }) {
      file.parties[index].represents = file.parties[index].represents ?? party.id
    }
  }
}

extension Person {
  /// It has a first or a last name; a title alone names nobody.
  fileprivate var isNamed: Bool { !firstName.isBlank || !lastName.isBlank }
}
