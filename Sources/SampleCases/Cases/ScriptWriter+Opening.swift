import Casework

/// How a sample case comes to us: by a form that waits to be looked at, or in a letter, a call or an email.
extension ScriptWriter {
  mutating func open() {
    if story.isForm { openByForm() } else { openByHand() }
    // A form that nobody has looked at yet takes no letter; of the others many are acknowledged before anybody calls (SM-1.27).
    guard wishes.stage != .received, random.chance(55) else { return }
    wait(0...2)
    letter(.acknowledgement)
  }

  private mutating func openByForm() {
    let story = story
    let number = random.digits(5)
    let digest = (0..<4).map { _ in hexadecimal(random.next()) }.joined()
    let waited = random.number(1...14) * 3600 + random.below(3600)
    step { scene in
      var command = Command(.caseReceive)
      // Five digits alone come twice among some hundred forms, and no form is received twice.
      command.set(CaseCommands.formReference, "WF-\(number)-\(digest.prefix(6))")
      command.set(CaseCommands.formDigest, digest)
      command.set(CaseCommands.received, .moment(scene.at.adding(seconds: -waited)))
      command.set(CaseCommands.channel, choice: Channel.onlineForm)
      Self.describe(story, scene, in: &command)
      return command
    }
    guard wishes.stage != .received else {
      if random.chance(30) { note() }
      return
    }
    wait(0...3)
    step { _ in
      var command = Command(.caseMatch)
      command.set(CaseCommands.earlierMatch, choice: EarlierMatch.none)
      return command
    }
  }

  private mutating func openByHand() {
    let story = story
    let isEnquiry = wishes.stage == .enquiryAnswered
    let usual: Channel = story.complainant.telephone.isEmpty ? .email : random.pick([.telephone, .letter, .email])
    step { scene in
      var command = Command(.caseNew)
      command.set(CaseCommands.earlierMatch, choice: EarlierMatch.none)
      command.set(CaseCommands.channel, choice: usual)
      command.set(CaseCommands.recordType, choice: isEnquiry ? RecordType.enquiry : .complaint)
      command.set(CaseCommands.investigationAsked, choice: isEnquiry ? Answered.notKnown : .yes)
      command.set(CaseCommands.actionAsked, .flag(true))
      Self.describe(story, scene, in: &command)
      return command
    }
  }

  /// The complainant, the body and the complaint: what the form and the call have in common.
  private static func describe(_ story: SampleStory, _ scene: SampleScene, in command: inout Command) {
    let person = story.complainant
    command.set(PersonFields.title, person.title)
    command.set(PersonFields.firstName, person.firstName)
    command.set(PersonFields.lastName, person.lastName)
    command.set(PersonFields.dateOfBirth, .day(person.dateOfBirth))
    command.set(PersonFields.telephone, person.telephone)
    command.set(PersonFields.email, person.email)
    command.set(PersonFields.address, person.address)
    command.set(PersonFields.postcode, person.postcode)
    if let channel = person.preferredContact { command.set(PersonFields.preferredContact, choice: channel) }
    if let adjustment = story.adjustment { command.set(CaseCommands.reasonableAdjustment, adjustment.request) }
    if let number = story.prisonNumber { command.set(PersonFields.prisonNumber, number) }
    if let body = scene.bodies[story.body.name] {
      command.set(CaseCommands.body, .number(body))
    } else {
      command.set(CaseCommands.organisationText, story.body.name)
    }
    command.set(CaseCommands.summary, story.complaint.summary(story.body))
    command.set(CaseCommands.injustice, story.complaint.injustice)
    command.set(CaseCommands.outcomesWanted, story.complaint.outcome)
    command.set(CaseCommands.happenedFrom, .day(scene.day - story.daysBefore.happened))
    command.set(CaseCommands.awareOn, .day(scene.day - story.daysBefore.aware))
    command.set(CaseCommands.complainedOn, .day(scene.day - story.daysBefore.complained))
    command.set(CaseCommands.finalResponseOn, .day(scene.day - story.daysBefore.final))
    if let amount = story.amount { command.set(CaseCommands.amountSought, .money(amount)) }
  }

  private func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
