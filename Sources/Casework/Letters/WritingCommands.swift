/// Commands about letters that are written here: drafted, made ready, sent or withdrawn. That one was sent is recorded by
/// ``LetterCommands/record``, as of any letter.
public enum WritingCommands {
  public static let text = Field(
    "text", "Text", .longText, required: true, help: "The whole letter, as the recipients read it.")
  public static let kind = Field(
    "kind", "Kind", .choice(of: LetterKind.self), required: true, help: "What the letter is.")
  public static let to = Field(
    "to", "To", .parties,
    help:
      "Whom it is for; left out, all whom a letter of this kind goes to: the complainant, representatives who may be told, the MP by law."
  )
  public static let method = Field(
    "method", "By", .choice([Channel.letter, .email].map(\.rawValue)),
    help: "By post or by email; left out, as the complainant prefers.")
  public static let template = Field(
    "template", "Template", .text, help: "The template that the text began with; `ombud letters list` names them.")
  public static let number = Field(
    "letter", "Letter", .part(.writtenLetter), required: true, help: "Which one, by its number.")
  public static let reason = Field("reason", "Reason", .longText, required: true, help: "Why.")

  public static let write = CommandDefinition(
    .letterWrite, "Write a letter", .papers, on: .anyCase,
    help: "Begins a letter as a draft, which can be changed until it is ready.",
    fields: [template, kind, to, method, text]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let kind = act.command.choice(kind, as: LetterKind.self) ?? .other
      let recipients = act.command.keys(to)
      let letter = WrittenLetter(
        id: keys.next(), caseID: file.case.id, kind: kind, template: act.command.text(template) ?? "",
        recipients: recipients.isEmpty ? act.situation.recipients(of: kind).map(\.id) : recipients,
        method: act.command.choice(method) ?? file.usualMethod, text: act.command.text(text) ?? "",
        writtenAt: act.occurred, by: act.actor.id)
      if letter.recipients.isEmpty { throw .field(to, "names nobody, and the case has no complainant.") }
      file.writtenLetters.append(letter)
    }
  }

  public static let change = CommandDefinition(
    .letterChange, "Change a letter", .papers, on: .anyCase, help: "Changes a letter that is a draft.",
    fields: [number, to, method, changedText],
    standing: Standing(part: number) { file, key in
      guard let letter = file.writtenLetters.first(where: { $0.id == key }) else { return [:] }
      return [
        to.name: .list(letter.recipients.map(String.init)), method.name: .text(letter.method.rawValue),
        changedText.name: .text(letter.text),
      ]
    }
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try file.changeLetter(act, from: [.draft], "can no longer be changed: withdraw it and write another") { letter in
        let recipients = act.command.keys(to)
        if !recipients.isEmpty { letter.recipients = recipients }
        if let method: Channel = act.command.choice(method) { letter.method = method }
        if let text = act.command.text(changedText) { letter.text = text }
      }
    }
  }

  public static let makeReady = CommandDefinition(
    .letterReady, "Make a letter ready", .papers, on: .anyCase,
    help: "Freezes the text of a draft: from here on it is sent as it is, or withdrawn.", fields: [number]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try file.changeLetter(act, from: [.draft], "is no draft") { (letter) throws(Refusal) in
        if let first = letter.gaps.first {
          throw .field(
            number,
            "has \(letter.gaps.count == 1 ? "a gap" : "\(letter.gaps.count) gaps"): write what belongs in place of \(WrittenLetter.gap(first))."
          )
        }
        letter.state = .ready
        letter.readyAt = act.occurred
        letter.readyBy = act.actor.id
      }
    }
  }

  public static let handOver = CommandDefinition(
    .letterSend, "Hand a letter to the mailer", .papers, on: .anyCase,
    help: "Says that the system's mailer is given the letter now; `ombud letters send` does that.", fields: [number],
    notUndoable: "it has been handed over; record what became of it."
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      let addresses = file.addresses(of: act.command.number(number))
      try file.changeLetter(act, from: [.ready, .failed], "is not ready") { (letter) throws(Refusal) in
        if letter.method != .email { throw .field(number, "goes by post: print it, and record it as sent.") }
        if let unknown = addresses.first(where: { $0.email.isEmpty }) {
          throw .field(number, "cannot be sent: no email address of \(unknown.name) is on record.")
        }
        if let wrong = addresses.first(where: { !EmailAddress.isSound($0.email) }) {
          throw .field(number, "cannot be sent: '\(wrong.email)' of \(wrong.name) is not an email address; correct it.")
        }
        letter.state = .sending
        letter.reason = ""
      }
    }
  }

  public static let fail = CommandDefinition(
    .letterFail, "Record a letter as not sent", .papers, on: .anyCase,
    help: "Says that a letter which was handed to the mailer did not go out; it can be sent again.",
    fields: [number, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try file.changeLetter(act, from: [.sending], "is not being sent") { letter in
        letter.state = .failed
        letter.reason = act.command.text(reason) ?? ""
      }
    }
  }

  public static let withdraw = CommandDefinition(
    .letterWithdraw, "Withdraw a letter", .papers, on: .anyCase,
    help: "Puts away a letter that will not be sent; its text stays on record.", fields: [number, reason]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, _) throws(Refusal) in
      try file.changeLetter(act, from: [.draft, .ready, .failed], "is sent, or being sent") { letter in
        letter.state = .withdrawn
        letter.reason = act.command.text(reason) ?? ""
      }
    }
  }

  /// In a change the text may be left out.
  private static let changedText = Field("text", "Text", .longText, help: text.help)
}

// MARK: - What they read and change

extension Act {
  /// The record of the sending of a letter that this hands over, which the guidance is asked about before it has left the office.
  var sending: Act? {
    guard name == .letterSend, let letter = writtenLetter, letter.state.maySend, letter.method == .email else {
      return nil
    }
    return doing(.recordSent(letter, of: file.case.reference))
  }

  /// What of a letter's sending a divergence is about, since it is handed over and recorded by two commands: `letter 17`.
  var letterSubject: String? {
    guard name == .letterSend || name == .letterRecord, let letter = writtenLetter else { return nil }
    return "letter \(letter.id)"
  }

  /// Whether whoever handed a letter over has diverged from a requirement already, of which its record is asked again.
  func isDivergedInSending(_ id: RequirementID) -> Bool {
    guard name == .letterRecord, writtenLetter?.state == .sending, let letterSubject else { return false }
    return file.divergences(from: id).contains { $0.act == .letterSend && $0.subject == letterSubject }
  }

  /// The letter written here that a command hands over or records as sent.
  private var writtenLetter: WrittenLetter? {
    let number = command.number(name == .letterSend ? WritingCommands.number : LetterCommands.written)
    return file.writtenLetters.first { $0.id == number }
  }
}

extension Command {
  /// What records that a letter was sent which was written here.
  public static func recordSent(
    _ letter: WrittenLetter, of reference: String, passing: [RequirementID] = []
  ) -> Command {
    Command(
      .letterRecord, case: reference,
      [
        LetterCommands.kind.name: .text(letter.kind.rawValue),
        LetterCommands.to.name: .list(letter.recipients.map(String.init)),
        LetterCommands.method.name: .text(letter.method.rawValue), LetterCommands.written.name: .number(letter.id),
      ], passing: passing)
  }
}

extension CaseFile {
  /// Changes the letter that a command names, where it is in one of some states.
  fileprivate mutating func changeLetter(
    _ act: Act, from states: Set<WrittenLetterState>, _ otherwise: String,
    _ change: (inout WrittenLetter) throws(Refusal) -> Void
  ) throws(Refusal) {
    let number = act.command.number(WritingCommands.number)
    guard let index = writtenLetters.firstIndex(where: { $0.id == number }) else { return }
    guard states.contains(writtenLetters[index].state) else {
      throw .field(
        WritingCommands.number, "\(number ?? 0) \(otherwise); it is \(writtenLetters[index].state.rawValue).")
    }
    try change(&writtenLetters[index])
  }

  /// The method that the complainant prefers, where it is a written one; by email where there is an address, else by post.
  public var usualMethod: Channel {
    switch complainant?.preferredContact {
    case .email: .email
    case .letter: .letter
    default: complainant?.email.isEmpty == false ? .email : .letter
    }
  }

  /// Names and email addresses of those a written letter is for.
  public func addresses(of letter: Int64?) -> [(name: String, email: String)] {
    guard let letter = writtenLetters.first(where: { $0.id == letter }) else { return [] }
    return letter.recipients.compactMap { party($0) }.map { (name(of: $0), person(of: $0)?.email ?? "") }
  }
}
