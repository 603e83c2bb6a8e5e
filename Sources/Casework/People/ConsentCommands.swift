/// Commands about consent and authority.
public enum ConsentCommands {
  public static let third = Field(
    "party", "Third party", .party, required: true, help: "The party who may be told, such as an advocate or an MP.",
    paragraph: "SM-1.65")
  public static let isGiven = Field(
    "given", "Given", .flag, required: true, help: "Yes where it was given, no where it was refused.")
  public static let scope = Field("scope", "Scope", .text, help: "What it covers, in the giver's words.")
  public static let includesSensitive = Field(
    "sensitive", "Includes sensitive material", .flag,
    help: "The giver is content that personal and sensitive material, such as medical history, is shared.",
    paragraph: "SM-1.66a")
  public static let document = Field(
    "document", "Document", .part(.document), help: "The document that holds it, where it was given in writing.")
  public static let giver = Field(
    "from", "From", .party, help: "Who gives or refuses it; the complainant unless said otherwise.")

  public static let kind = Field(
    "kind", "Kind", .choice(ConsentKind.allCases.filter { $0 != .sharing }.map(\.rawValue)), required: true,
    help: "What is consented to; authority to share with a third party is recorded by authority.record.",
    paragraph: "SM-1.62")
  public static let representative = Field(
    "party", "Representative", .party, help: "Who may act for the giver; for representation.", paragraph: "SM-1.23")
  public static let body = Field(
    "body", "Ombudsman or complaint handler", .text, help: "Whom the case may be referred to; for a referral.",
    paragraph: "SM-1.62")

  public static let consent = Field(
    "consent", "Consent", .part(.consent), required: true, help: "The consent or authority that is withdrawn.")

  public static let authority = CommandDefinition(
    .authorityRecord, "Record authority to share", .people, on: .anyCase,
    help: "Records the complainant's authority to give a third party information about the case, or their refusal.",
    fields: [third, isGiven, scope, includesSensitive, document, giver]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try add(.sharing, to: &file, &keys, act) }
  }

  public static let record = CommandDefinition(
    .consentRecord, "Record a consent", .people, on: .anyCase,
    help: "Records a consent, or its refusal, on the person who gives it.",
    fields: [kind, isGiven, giver, representative, body, scope, includesSensitive, document]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let chosen = act.command.choice(kind, as: ConsentKind.self) ?? .representation
      if chosen == .referral, act.command.text(body) == nil {
        throw .field(body, "is needed for consent to refer.")
      }
      try add(chosen, to: &file, &keys, act)
    }
  }

  public static let withdraw = CommandDefinition(
    .consentWithdraw, "Withdraw a consent", .people, on: .anyCase,
    help: "Records that a consent or an authority was withdrawn; it stands no longer from then on.", fields: [consent]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.consents.firstIndex(where: { $0.id == act.command.number(consent) }) else { return }
      guard file.consents[index].stands else { throw .field(consent, "does not stand any more.") }
      file.consents[index].withdrawnAt = act.occurred
    }
  }

  private static func add(
    _ kind: ConsentKind, to file: inout CaseFile, _ keys: inout Keys, _ act: Act
  ) throws(Refusal) {
    let command = act.command
    // On the party's own entry, so that it goes with it where merged people are taken apart.
    guard let person = (file.party(command.number(giver)) ?? file.complainantParty)?.person else {
      throw .field(giver, "only a person can give it; add the complainant first.")
    }
    var party = command.number(third)
    if kind == .representation, party == nil {
      guard file.representatives.count == 1, let only = file.representatives.first else {
        throw .field(representative, "say who may act: \(file.representatives.count) representatives are on the case.")
      }
      party = only.id
    }
    var consent = Consent(
      id: keys.next(), personID: person, caseID: file.case.id, kind: kind, given: command.flag(isGiven) ?? false,
      givenAt: act.occurred)
    consent.party = party
    command.put(body, into: &consent.body)
    command.put(scope, into: &consent.scope)
    command.put(includesSensitive, into: &consent.includesSensitive)
    consent.document = command.number(document)
    file.consents.append(consent)
  }
}
