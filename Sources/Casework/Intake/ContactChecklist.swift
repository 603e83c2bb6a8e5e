/// What a contact with the complainant should bring (SM-1.10, SM-1.12).
enum ContactChecklist: String, CaseIterable {
  // The five questions.
  case complaint
  case injustice
  case remedy = "remedy sought"
  case stage = "stage of the complaint"
  case reply = "unhappy with the reply"
  // The basic parties.
  case complainant
  case otherParties = "other parties"
  case interestedParties = "interested parties"
  case complainedAbout = "organisation/individuals"

  static let questions: [ContactChecklist] = [.complaint, .injustice, .remedy, .stage, .reply]
  static let parties: [ContactChecklist] = [.complainant, .otherParties, .interestedParties, .complainedAbout]
  /// What a case that plainly cannot be considered does not need (SM-1.14): all but who complains about what and whom.
  static let unneeded: [ContactChecklist] = [
    .injustice, .remedy, .stage, .reply, .otherParties, .interestedParties,
  ]

  /// The question as it is put to the user.
  var text: String {
    switch self {
    case .complaint: "What is being complained about?"
    case .injustice: "What injustice is claimed?"
    case .remedy: "What remedy is sought, and is a financial remedy among it?"
    case .stage: "What stage has the complaint reached in the complaints process?"
    case .reply: "Why are they unhappy with the organisation's reply to their complaint?"
    case .complainant: "Record the complainant's name and contact details."
    case .otherParties:
      "Are there other relevant parties (aggrieved, representative, MP)? Record names and contact details."
    case .interestedParties: "Are there interested parties, medical defence organisations among them?"
    case .complainedAbout: "Which organisation or individuals are complained about?"
    }
  }

  /// The command that answers it.
  var command: CommandName {
    switch self {
    case .complaint, .injustice, .remedy, .stage, .reply: .caseDescribe
    case .complainant: .personChange
    case .otherParties, .interestedParties: .partyAdd
    case .complainedAbout: .caseOrganisation
    }
  }

  /// The field of it that is asked about; nil where it is the command as a whole.
  var field: Field? {
    switch self {
    case .complaint: CaseCommands.summary
    case .injustice: CaseCommands.injustice
    case .remedy: CaseCommands.outcomesWanted
    case .stage: CaseCommands.complaintStage
    case .reply: CaseCommands.unhappyWithReply
    case .complainant, .otherParties, .interestedParties, .complainedAbout: nil
    }
  }

  /// What a plain answer says where there is nobody to record.
  var none: String? {
    switch self {
    case .otherParties: "There are no other relevant parties."
    case .interestedParties: "There are no interested parties."
    default: nil
    }
  }

  /// The question as it stands open on a case.
  func question(_ requirement: RequirementID, in file: CaseFile) -> Question {
    Question(
      requirement, text, subject: rawValue, command: command,
      proposal: self == .complainant ? file.proposingComplainant : [:], field: field, none: none)
  }

  func isMissing(in file: CaseFile) -> Bool {
    switch self {
    case .complaint: file.case.summary.isBlank
    case .injustice: file.case.injustice.isBlank
    case .remedy: file.case.outcomesWanted.isBlank
    case .stage: file.case.complaintStage.isBlank
    case .reply: file.case.unhappyWithReply.isBlank
    case .complainant: file.complainant.map { $0.fullName.isBlank || !$0.isReachable } ?? true
    case .otherParties:
      !file.parties.contains { [.aggrieved, .representative, .memberOfParliament].contains($0.role) }
    case .interestedParties:
      file.parties(.interestedParty).isEmpty && file.parties(.medicalDefenceOrganisation).isEmpty
    case .complainedAbout:
      file.organisation == nil && file.parties(.individual).isEmpty && file.parties(.organisation).isEmpty
    }
  }

  /// The items still missing, without those that SM-1.14 makes unneeded.
  static func missing(_ items: [ContactChecklist], in at: Situation) -> [ContactChecklist] {
    let unneeded = Set(at.outcome("SM-1.14")?.split(separator: ";").map { String($0).trimmed } ?? [])
    return items.filter { $0.isMissing(in: at.file) && !unneeded.contains($0.rawValue) }
  }

  /// What is missing of the parties: after the first contact, but a body that the register does not know at once.
  static func partyQuestions(_ at: Situation) -> [Question] {
    missing(parties, in: at).compactMap { item in
      if item == .complainedAbout, let given = at.file.case.organisationText {
        return Question(
          "SM-1.12", "Identify the organisation: '\(given)' is not in the register.", subject: item.rawValue,
          command: item.command)
      }
      return at.file.hasBeenInContact ? item.question("SM-1.12", in: at.file) : nil
    }
  }
}

extension CaseFile {
  /// The complainant, proposed as the party whose details are changed.
  var proposingComplainant: [String: String] {
    complainantParty.map { [PartyCommands.party.name: String($0.id)] } ?? [:]
  }
}

extension Person {
  /// A telephone, an email or a postal address is known.
  var isReachable: Bool { !(telephone + email + address).isBlank }
}

/// Values of an intake form that could not be read, until somebody has put them right.
enum FormFault {
  /// The names of the fields that are still empty.
  static func open(in file: CaseFile) -> [(name: String, text: String)] {
    file.case.asReceived.filter { isEmpty($0.key, in: file) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The values of an intake form that could not be read.
  static func questions(_ at: Situation) -> [Question] {
    open(in: at.file).map { fault in
      let command = command(for: fault.name)
      return Question(
        "SM-1.12", "The form's \(fault.name) could not be read: '\(fault.text)'. Put it right.",
        subject: "form: \(fault.name)", command: command,
        proposal: command == .personChange ? at.file.proposingComplainant : [:],
        field: command.flatMap { name in
          CommandTable.definition(of: name).fields.first { $0.name == fault.name }
        })
    }
  }

  /// The command that puts a field right; nil where none can, so that the question is answered as such.
  static func command(for name: String) -> CommandName? {
    if PersonFields.all.contains(where: { $0.name == name }) || name == PersonFields.bestTime.name {
      return .personChange
    }
    if name == CaseCommands.mpReferredOn.name { return .casePrison }
    let settable: [CommandName] = [.caseDescribe, .caseOrganisation]
    return settable.first { command in CommandTable.definition(of: command).fields.contains { $0.name == name } }
  }

  private static func isEmpty(_ name: String, in file: CaseFile) -> Bool {
    switch name {
    case PersonFields.dateOfBirth.name: file.complainant?.dateOfBirth == nil
    case PersonFields.telephone.name: file.complainant?.telephone.isEmpty ?? true
    case PersonFields.email.name: file.complainant?.email.isEmpty ?? true
    case PersonFields.preferredContact.name: file.complainant?.preferredContact == nil
    case CaseCommands.mpReferredOn.name: file.case.mpReferralOn == nil
    case CaseCommands.happenedFrom.name: file.case.happenedFrom == nil
    case CaseCommands.awareOn.name: file.case.awareOn == nil
    case CaseCommands.complainedOn.name: file.case.complainedOn == nil
    case CaseCommands.finalResponseOn.name: file.case.finalResponseOn == nil
    case CaseCommands.amountSought.name: file.case.amountSought == nil
    case CaseCommands.victimOfCrime.name: file.case.victimOfCrime == nil
    default: true
    }
  }
}
