import Casework

/// Contacts, notes and what else is put on a case at any stage.
extension ScriptWriter {
  /// An attempt that may fail first, then a conversation in which what we do is explained.
  mutating func firstContact() {
    if random.chance(35) { attempt() }
    talk(isFirst: true)
  }

  mutating func attempt(by login: String? = nil) {
    let text = random.pick(SampleTexts.attempts)
    step(by: login) { scene in
      guard let channel = scene.usualChannel, channel.isCall else { return nil }
      var command = Command(.contactLog)
      command.set(ContactCommands.channel, choice: channel)
      command.set(ContactCommands.direction, choice: ContactDirection.outgoing)
      command.set(ContactCommands.reached, .flag(false))
      command.set(ContactCommands.text, text)
      return command
    }
    if random.chance(50) { wait(1...2) }
  }

  /// A conversation with the complainant, in the way that they asked for.
  mutating func talk(by login: String? = nil, isFirst: Bool = false) {
    let text = random.pick(SampleTexts.calls)
    let questions = random.some(random.number(3...4), of: SecurityQuestion.allCases.map(\.rawValue))
    let isUpToDate = random.chance(85)
    step(by: login) { scene in
      guard let channel = scene.usualChannel else { return nil }
      var command = Command(.contactLog)
      command.set(ContactCommands.direction, choice: ContactDirection.outgoing)
      command.set(ContactCommands.channel, choice: channel)
      command.set(ContactCommands.reached, .flag(true))
      command.set(ContactCommands.text, text)
      if channel.isCall { Self.identify(questions, isUpToDate, in: &command) }
      for field in [ContactCommands.stageExplained, ContactCommands.limitsExplained] {
        command.set(field, .flag(true))
      }
      if isFirst {
        command.set(ContactCommands.sharingExplained, .flag(true))
        command.set(ContactCommands.adjustmentsDiscussed, .flag(true))
      }
      return command
    }
  }

  /// The complainant gets in touch; most of the time they are answered.
  mutating func incoming(by login: String? = nil) {
    let text = random.pick(SampleTexts.incoming)
    let questions = random.some(3, of: SecurityQuestion.allCases.map(\.rawValue))
    step(by: login) { scene in
      guard let channel = scene.usualChannel else { return nil }
      var command = Command(.contactLog)
      command.set(ContactCommands.direction, choice: ContactDirection.incoming)
      command.set(ContactCommands.channel, choice: channel)
      command.set(ContactCommands.reached, .flag(true))
      command.set(ContactCommands.text, text)
      command.set(ContactCommands.stageExplained, .flag(true))
      if channel.isCall { Self.identify(questions, true, in: &command) }
      return command
    }
    // On a form that nobody has looked at yet, a letter is not for us to write.
    guard random.chance(85), wishes.stage != .received else { return }
    let isLetter = random.chance(40)
    step(by: login) { scene in
      guard let asked = scene.file?.contacts.last(where: { $0.direction == .incoming }) else { return nil }
      if isLetter { return Self.letter(.update, scene, answers: asked.id) }
      var command = Command(.contactNoReply)
      command.set(ContactCommands.unanswered, .number(asked.id))
      command.set(ContactCommands.reason, "Answered while they were on the line.")
      return command
    }
  }

  private static func identify(_ questions: [String], _ isUpToDate: Bool, in command: inout Command) {
    command.set(ContactCommands.identity, choice: IdentityResult.verified)
    command.set(ContactCommands.identityQuestions, .list(questions))
    command.set(ContactCommands.identityCorrect, .number(Int64(questions.count)))
    command.set(ContactCommands.detailsUpToDate, choice: isUpToDate ? Answered.yes : .notKnown)
  }

  mutating func note(by login: String? = nil) {
    let text = random.pick(SampleTexts.notes)
    step(by: login) { _ in
      var command = Command(.noteAdd)
      command.set(NoteCommands.text, text)
      return command
    }
  }

  /// A date in the diary; a planned contact for somebody who has the case.
  mutating func diary(by login: String? = nil, on day: Day? = nil) {
    let text = random.pick(SampleTexts.diary)
    let ahead = random.number(3...25)
    step(by: login) { scene in
      var command = Command(.diaryAdd)
      command.set(DiaryCommands.on, .day(day ?? scene.day + ahead))
      command.set(DiaryCommands.text, text)
      if let party = scene.file?.complainantParty { command.set(DiaryCommands.party, .number(party.id)) }
      return command
    }
  }

  mutating func tickOffDiary(by login: String) {
    step(by: login) { scene in
      guard let entry = scene.file?.diary.first(where: { $0.doneAt == nil }) else { return nil }
      var command = Command(.diaryDone)
      command.set(DiaryCommands.entry, .number(entry.id))
      return command
    }
  }
}

extension SampleScene {
  /// How the complainant is contacted: as they asked, else by telephone, else in writing.
  var usualChannel: Channel? {
    guard let person = file?.complainant else { return nil }
    if let asked = person.preferredContact { return asked }
    if !person.telephone.isEmpty { return .telephone }
    return person.email.isEmpty ? .letter : .email
  }
}
