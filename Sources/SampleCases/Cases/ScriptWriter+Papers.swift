import Casework

/// Documents, letters, consents, adjustments, and information that is asked for.
extension ScriptWriter {
  /// The organisation's replies, and what else came.
  mutating func papers() {
    document(.complaintResponses, "final response")
    if random.chance(30) { document(.evidence, "\(story.complaint.subject) letters") }
    if story.body.jurisdiction == .health, random.chance(30) { document(.medicalRecords, "records", isSensitive: true) }
  }

  mutating func document(_ section: DocumentSection, _ kind: String, isSensitive: Bool = false) {
    let name = story.complainant.lastName
    let digest = (0..<8).map { _ in String(UInt32(truncatingIfNeeded: random.next()) | 1 << 31, radix: 16) }.joined()
    step { scene in
      let title = "\(scene.day.digits) - \(kind) - \(name).pdf"
      var command = Command(.documentAdd)
      command.set(DocumentCommands.title, title)
      command.set(DocumentCommands.section, choice: section)
      command.set(DocumentCommands.path, "/srv/records/\(scene.file?.case.reference ?? "new")/\(title)")
      command.set(DocumentCommands.sha256, digest)
      if isSensitive { command.set(DocumentCommands.sensitive, .flag(true)) }
      return command
    }
  }

  /// Adds the representative, with the consent to act and the authority to be told.
  mutating func represent() {
    guard let helper = story.representative else { return }
    let relationship = story.relationship
    step { _ in
      var command = Command(.partyAdd)
      command.set(PartyCommands.role, choice: PartyRole.representative)
      command.set(PersonFields.title, helper.title)
      command.set(PersonFields.firstName, helper.firstName)
      command.set(PersonFields.lastName, helper.lastName)
      command.set(PersonFields.telephone, helper.telephone)
      command.set(PersonFields.email, helper.email)
      command.set(PartyCommands.relationship, relationship)
      return command
    }
    document(.consent, "consent form")
    step { scene in
      guard let party = scene.file?.representatives.first else { return nil }
      var command = Command(.consentRecord)
      command.set(ConsentCommands.kind, choice: ConsentKind.representation)
      command.set(ConsentCommands.isGiven, .flag(true))
      command.set(ConsentCommands.representative, .number(party.id))
      if let paper = scene.file?.documents(in: .consent).last {
        command.set(ConsentCommands.document, .number(paper.id))
      }
      return command
    }
    step { scene in
      guard let party = scene.file?.representatives.first else { return nil }
      var command = Command(.authorityRecord)
      command.set(ConsentCommands.third, .number(party.id))
      command.set(ConsentCommands.isGiven, .flag(true))
      command.set(ConsentCommands.scope, "everything about this complaint")
      command.set(ConsentCommands.includesSensitive, .flag(true))
      return command
    }
  }

  /// Decides the adjustment that was asked for; without a decision no case is closed.
  mutating func decideAdjustments() {
    let isRaised = random.chance(8)
    if story.adjustment == nil, isRaised {
      step { _ in
        var command = Command(.adjustmentRequest)
        command.set(AdjustmentCommands.what, "Written summary after each call")
        command.set(AdjustmentCommands.kind, choice: AdjustmentKind.accessibility)
        return command
      }
    }
    guard story.adjustment != nil || isRaised else { return }
    let disability = story.adjustment?.disability ?? "other"
    step { scene in
      guard let open = scene.file?.adjustments.first(where: { $0.outcome == nil }) else { return nil }
      var command = Command(.adjustmentDecide)
      command.set(AdjustmentCommands.adjustment, .number(open.id))
      command.set(AdjustmentCommands.outcome, choice: AdjustmentOutcome.agreed)
      command.set(AdjustmentCommands.disability, disability)
      command.set(AdjustmentCommands.reasons, "Easy to do, and it lets the complainant take part as others do.")
      return command
    }
    let channel: Channel = story.complainant.email.isEmpty ? .letter : .email
    step { scene in
      guard let agreed = scene.file?.adjustments.last(where: { $0.outcome == .agreed }) else { return nil }
      var command = Self.letter(.adjustmentOutcome, scene, by: channel)
      command?.set(LetterCommands.adjustment, .number(agreed.id))
      return command
    }
  }

  /// A letter to the complainant; to the others too where `everybody`.
  mutating func letter(_ kind: LetterKind, by login: String? = nil, everybody: Bool = false) {
    step(by: login) { scene in Self.letter(kind, scene, everybody: everybody) }
  }

  static func letter(
    _ kind: LetterKind, _ scene: SampleScene, answers: Int64? = nil, by channel: Channel? = nil, everybody: Bool = false
  ) -> Command? {
    guard let file = scene.file, let complainant = file.complainantParty else { return nil }
    let others = everybody ? file.representatives + file.parties(.memberOfParliament) : []
    let isByEmail = file.complainant?.email.isEmpty == false && file.complainant?.preferredContact != .letter
    var command = Command(.letterRecord)
    command.set(LetterCommands.kind, choice: kind)
    command.set(LetterCommands.to, .list(([complainant] + others).map { String($0.id) }))
    command.set(LetterCommands.method, choice: channel ?? (isByEmail ? .email : .letter))
    if let answers { command.set(LetterCommands.answers, .number(answers)) }
    if file.complainant?.isPrisoner == true { command.set(LetterCommands.envelopeMarked, .flag(true)) }
    return command
  }

  /// Asks the complainant for something, in writing.
  mutating func askForInformation() {
    letter(.informationNeeded)
    step { scene in
      var command = Command(.informationRequest)
      command.set(InformationCommands.text, "The organisation's final response, and the date on which it came.")
      command.set(InformationCommands.channel, choice: scene.file?.letters.last?.method ?? .letter)
      command.set(InformationCommands.replyBy, .day(scene.day + 5))
      if let letter = scene.file?.letters.last { command.set(InformationCommands.letter, .number(letter.id)) }
      return command
    }
  }
}

extension Day {
  /// `20260303`, as the names of documents begin.
  var digits: String { description.filter { $0 != "-" } }
}
