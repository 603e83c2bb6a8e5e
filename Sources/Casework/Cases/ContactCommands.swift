/// Commands about contact with the parties.
public enum ContactCommands {
  public static let party = Field(
    "party", "With", .party, help: "The party; the complainant where left out.", paragraph: "SM-1.34")
  public static let direction = Field(
    "direction", "Direction", .choice(of: ContactDirection.self),
    help: "'incoming' when they came to us; 'outgoing' where left out.")
  public static let channel = Field(
    "channel", "By", .choice(of: Channel.self),
    help: "How; where left out, the way the person asked for, else the telephone.", paragraph: "SM-1.7")
  public static let reached = Field(
    "reached", "Reached", .flag,
    help: "No where nobody spoke: nobody answered, or a message was left. Yes where left out (our default).",
    paragraph: "SM-1.18")
  public static let text = Field("text", "What was said", .longText, help: "A record of it.", paragraph: "SM-1.34")

  // Who it was (SM-1.63 and SM-1.64).
  public static let identity = Field(
    "identity", "Identity", .choice(of: IdentityResult.self), help: "How the check of the caller's identity ended.",
    paragraph: "SM-1.63")
  public static let identityQuestions = Field(
    "identity-questions", "Questions asked", .choices(SecurityQuestion.allCases.map(\.rawValue), open: true),
    help: "The security questions put to the caller.", paragraph: "SM-1.63")
  public static let identityCorrect = Field(
    "identity-correct", "Answered correctly", .number, help: "How many were answered correctly.",
    paragraph: "SM-1.63",
    check: { value in
      if case .number(let count) = value, count < 0 { "a number of answers cannot be less than none." } else { nil }
    })
  public static let identityConcern = Field(
    "identity-concern", "Concern about identity", .flag,
    help: "Something gave cause to doubt that the caller is who they say.", paragraph: "SM-1.64")
  public static let identityReason = Field(
    "identity-reason", "Reason", .longText, help: "Why the check was waived, or how it failed.",
    paragraph: "SM-1.64")
  public static let detailsUpToDate = Field(
    "details-up-to-date", "Details up to date", .choice(of: Answered.self),
    help: "Whether the person's stored details are still right.", paragraph: "SM-1.63")

  // What was explained.
  public static let stageExplained = Field(
    "stage-explained", "Stage explained", .flag, help: "They know where their case is in the process.",
    paragraph: "SM-1.34")
  public static let limitsExplained = Field(
    "limits-explained", "Limits explained", .flag, help: "They were told what we can and cannot do.",
    paragraph: "SM-1.13")
  public static let sharingExplained = Field(
    "sharing-explained", "Sharing explained", .flag, help: "They were told with whom we share their information.",
    paragraph: "SM-1.61")
  public static let adjustmentsDiscussed = Field(
    "adjustments-discussed", "Adjustments discussed", .flag, help: "Reasonable adjustments were talked about.",
    paragraph: "SM-1.13")

  public static let callBackAsked = Field(
    "call-back-asked", "Call back asked for", .flag, help: "They asked to be called back.", paragraph: "SM-1.34")
  public static let returns = Field(
    "returns", "Returns", .part(.contact), help: "The contact whose request for a call back this one returns.",
    paragraph: "SM-1.34")
  public static let answers = Field(
    "answers", "Answers", .part(.contact), help: "The contact that this one answers or acknowledges.",
    paragraph: "SM-1.27")
  public static let sharedWith = Field(
    "shared-with", "Copy shared with", .party, help: "The party who was given a copy to agree what was said.",
    paragraph: "SM-1.34")

  public static let contact = Field(
    "contact", "Contact", .part(.contact), required: true, help: "The contact, by its number.")
  public static let unanswered = Field(
    "contact", "Contact", .part(.contact),
    help: "The contact, by its number; the complaint itself, as it was received, where left out.", paragraph: "SM-1.27")
  public static let reason = Field(
    "reason", "Reason", .longText, required: true, help: "Why it needs no answer from us.", paragraph: "SM-1.27")
  public static let with = Field(
    "with", "With", .party, required: true, help: "The party who was given a copy.", paragraph: "SM-1.34")

  public static let log = CommandDefinition(
    .contactLog, "Log a contact", .contact, on: .anyCase,
    help: "Logs a contact with a party, or an attempt at one, with what was asked and explained in it.",
    sections: [
      FieldSection("Contact", [party, direction, channel, reached, text]),
      FieldSection(
        "Identity",
        [identity, identityQuestions, identityCorrect, identityConcern, identityReason, detailsUpToDate]),
      FieldSection("Explained", [stageExplained, limitsExplained, sharingExplained, adjustmentsDiscussed]),
      FieldSection(
        "What it belongs to", [callBackAsked, returns, answers, sharedWith, LegalThreatAssessment.isLegal]),
    ]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in try log(&file, &keys, act) }
  }

  public static let noReplyNeeded = CommandDefinition(
    .contactNoReply, "Say that a contact needs no reply", .contact, on: .anyCase,
    help: "Records why a contact, or the complaint as it was received, needs no acknowledgement or answer.",
    fields: [unanswered, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      guard act.command[unanswered] != nil else { return try waiveReceipt(&file, &keys, act) }
      let index = try file.contactIndex(act.command, unanswered)
      if !file.contacts[index].mayWantReply {
        throw .field(unanswered, "went out from us; only what came to us needs an answer.")
      }
      file.contacts[index].noReplyNeeded = act.command.text(reason)
    }
  }

  public static let share = CommandDefinition(
    .noteShare, "Share a copy of a contact", .contact, on: .anyCase,
    help: "Records that a party was given a copy of the record of a contact, to agree what was said.",
    fields: [contact, with]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let index = try file.contactIndex(act.command, contact)
      file.contacts[index].sharedWith = try file.knownParty(act.command, with)?.id
      file.contacts[index].sharedAt = act.occurred
    }
  }
}

// MARK: - What they change

extension ContactCommands {
  /// How somebody is contacted where nobody says: the way they asked for, else as SM-1.7b has it.
  public static func usualChannel(with party: Party?, in situation: Situation) -> Channel? {
    situation.file.person(of: party)?.preferredContact ?? situation.outcome("SM-1.7b").flatMap(Channel.init(rawValue:))
  }

  /// The complaint itself needs no answer, as where it was acknowledged in a way that is not recorded here (SM-1.27).
  private static func waiveReceipt(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    guard file.mayWaiveReceipt else {
      throw .field(unanswered, "is needed: the complaint itself waits for no answer.")
    }
    file.answers.append(
      RequirementAnswer(
        id: keys.next(), caseID: file.case.id, requirement: "SM-1.27", subject: Case.receipt, kind: .notApplicable,
        text: act.command.text(reason) ?? "", at: act.occurred, by: act.actor.id))
  }

  private static func log(_ file: inout CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) {
    let command = act.command
    let with = try file.knownParty(command, party) ?? file.complainantParty
    guard let by = command.choice(channel, as: Channel.self) ?? usualChannel(with: with, in: act.situation) else {
      throw .field(channel, "is needed.")
    }
    var made = Contact(
      id: keys.next(), caseID: file.case.id, direction: command.choice(direction) ?? .outgoing, channel: by,
      at: act.occurred, reached: command.flag(reached) ?? true, by: act.actor.id)
    made.party = with?.id
    command.put(text, into: &made.text)
    command.put(identity, into: &made.identity)
    made.identityQuestions = command.list(identityQuestions)
    made.identityCorrect = Int(clamping: command.number(identityCorrect) ?? 0)
    if made.identityCorrect > made.identityQuestions.count, !made.identityQuestions.isEmpty {
      throw .field(identityCorrect, "is more than the \(made.identityQuestions.count) questions asked.")
    }
    command.put(identityConcern, into: &made.identityConcern)
    command.put(identityReason, into: &made.identityReason)
    command.put(detailsUpToDate, into: &made.detailsUpToDate)
    command.put(stageExplained, into: &made.stageExplained)
    command.put(limitsExplained, into: &made.limitsExplained)
    command.put(sharingExplained, into: &made.sharingExplained)
    command.put(adjustmentsDiscussed, into: &made.adjustmentsDiscussed)
    command.put(callBackAsked, into: &made.callBackAsked)
    made.returns = try file.knownContact(command, returns)?.id
    made.answers = try file.knownContact(command, answers)?.id
    if let copied = try file.knownParty(command, sharedWith) {
      made.sharedWith = copied.id
      made.sharedAt = act.occurred
    }
    let person = file.person(of: with)?.id
    if made.detailsUpToDate == .yes, let index = file.people.firstIndex(where: { $0.id == person }) {
      file.people[index].detailsCheckedAt = act.occurred
    }
    file.contacts.append(made)
    if let isLegal = command.text(LegalThreatAssessment.isLegal) {
      file.answer(.legalThreat, "contact \(made.id)", LegalThreatAssessment.isLegal, isLegal, &keys, act)
    }
  }
}

extension CaseFile {
  /// The party that a field names; nil where the field is absent.
  func knownParty(_ command: Command, _ field: Field) throws(Refusal) -> Party? {
    guard let key = command.number(field) else { return nil }
    guard let party = party(key) else { throw .field(field, "\(key) is no party of \(self.case.reference).") }
    return party
  }

  /// The contact that a field names; nil where the field is absent.
  func knownContact(_ command: Command, _ field: Field) throws(Refusal) -> Contact? {
    guard let key = command.number(field) else { return nil }
    guard let contact = contacts.first(where: { $0.id == key }) else {
      throw .field(field, "\(key) is no contact of \(self.case.reference).")
    }
    return contact
  }

  /// Where the contact that a required field names stands among the case's.
  func contactIndex(_ command: Command, _ field: Field) throws(Refusal) -> Int {
    let contact = try knownContact(command, field)
    guard let index = contacts.firstIndex(where: { $0.id == contact?.id }) else { throw .field(field, "is needed.") }
    return index
  }
}

extension Contact {
  /// It came to us, or asks to be rung back.
  var mayWantReply: Bool { direction == .incoming || callBackAsked }
}

extension CaseFile {
  /// The complaint itself waits for an answer, and nobody has said that it needs none (SM-1.27).
  var mayWaiveReceipt: Bool { isReceiptUnanswered && answer(to: "SM-1.27", subject: Case.receipt) == nil }
}
