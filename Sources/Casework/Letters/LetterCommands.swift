/// Commands about letters.
public enum LetterCommands {
  public static let kind = Field(
    "kind", "Kind", .choice(of: LetterKind.self), required: true, help: "What the letter is.")
  public static let to = Field("to", "To", .parties, required: true, help: "The parties it went to.")
  public static let date = Field(
    "date", "Sent on", .date, help: "The day it was sent; today unless said otherwise.", direction: .past)
  public static let method = Field(
    "method", "Sent by", .choice([Channel.letter, .email, .onlineForm].map(\.rawValue)), required: true,
    help: "By post ('letter') or electronically.")
  public static let answers = Field(
    "answers", "Answers contact", .part(.contact), help: "The contact that it acknowledges or answers.",
    paragraph: "SM-1.27")
  public static let enclosures = Field(
    "enclosures", "Enclosures", .parts(.document), help: "The documents enclosed.", paragraph: "SM-1.66a")
  public static let reference = Field(
    "reference", "Reference line", .text,
    help: "As printed; for a prisoner it holds the prison number, which is put in where you leave this out.",
    paragraph: "SM-1.60a")
  public static let envelopeMarked = Field(
    "envelope-marked", "Envelope marked", .flag,
    help: "For a prisoner: the heading stands on the envelope's front and back in red pen.", paragraph: "SM-1.60b")
  public static let adjustment = Field(
    "adjustment", "Adjustment request", .part(.adjustment), help: "The request whose outcome the letter confirms.",
    paragraph: "SM-1.45")
  public static let releaseReason = Field(
    "release-reason", "Risk to others", .longText,
    help: "Why it goes without the complainant's authority, under the disclosure policy: the risk to others.",
    paragraph: "SM-1.66b")

  public static let written = Field(
    "written", "Letter written here", .part(.writtenLetter),
    help: "Which letter that was written here it is: of its kind, to its recipients and by its way.")

  public static let record = CommandDefinition(
    .letterRecord, "Record a letter as sent", .papers, on: .anyCase,
    help: "Records a letter that was sent: its kind, to whom, when and how.",
    sections: [
      FieldSection("The letter", [kind, to, method, date, written]),
      FieldSection("What it answers and encloses", [answers, enclosures]),
      FieldSection("Where it needs more", [reference, envelopeMarked, adjustment, releaseReason]),
    ],
    notUndoable: "it has left the office; record a further letter that corrects it."
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      let letter = try letter(in: file, &keys, act)
      try tellWritten(letter, in: &file, act)
      file.letters.append(letter)
      if letter.kind == .decision { tellOfDecision(letter, in: &file, act) }
    }
  }

  /// The letter that was written here is sent by this one, where the command names it.
  private static func tellWritten(_ letter: Letter, in file: inout CaseFile, _ act: Act) throws(Refusal) {
    guard let number = act.command.number(written),
      let index = file.writtenLetters.firstIndex(where: { $0.id == number })
    else { return }
    let text = file.writtenLetters[index]
    guard text.state.maySend || text.state == .sending else {
      throw .field(written, "\(number) is \(text.state.rawValue): only a letter that is ready is sent.")
    }
    if text.kind != letter.kind { throw .field(kind, "is '\(text.kind.rawValue)' in letter \(number).") }
    if Set(text.recipients) != Set(letter.recipients) {
      throw .field(
        to, "is not whom letter \(number) is for: \(file.names(of: text.recipients.compactMap { file.party($0) })).")
    }
    if text.method != letter.method { throw .field(method, "is '\(text.method.rawValue)' in letter \(number).") }
    file.writtenLetters[index].state = .sent
    file.writtenLetters[index].letter = letter.id
  }

  private static func letter(in file: CaseFile, _ keys: inout Keys, _ act: Act) throws(Refusal) -> Letter {
    let command = act.command
    let sentOn = command.day(date) ?? act.day
    if sentOn > act.entered.day { throw .field(date, "\(sentOn.shortText) has not come yet.") }
    var letter = Letter(
      id: keys.next(), caseID: file.case.id, kind: command.choice(kind) ?? .other, recipients: command.keys(to),
      sentOn: sentOn, method: command.choice(method) ?? .letter, by: act.actor.id)
    letter.answers = command.number(answers)
    letter.enclosures = command.keys(enclosures)
    letter.adjustment = command.number(adjustment)
    if letter.kind == .adjustmentOutcome, letter.adjustment == nil {
      throw .field(adjustment, "say which request the letter confirms.")
    }
    letter.releaseReason = command.text(releaseReason)
    command.put(reference, into: &letter.reference)
    if let complainant = file.complainant, complainant.isPrisoner, letter.reference.isEmpty {
      letter.reference = complainant.prisonNumber
    }
    if file.prisoner(among: letter.recipients) != nil { try head(&letter, act) }
    return letter
  }

  /// The heading and the marked envelope of a letter to a prisoner (SM-1.60).
  private static func head(_ letter: inout Letter, _ act: Act) throws(Refusal) {
    guard let heading = act.situation.outcome("SM-1.60b") else { return }
    letter.marking = heading
    guard let marked = act.command.flag(envelopeMarked) else {
      throw .field(envelopeMarked, "say whether '\(heading)' stands on the envelope's front and back in red pen.")
    }
    letter.envelopeMarked = marked
  }

  /// A decision letter tells each party that it went to, and the complainant's is how the decision was given.
  private static func tellOfDecision(_ letter: Letter, in file: inout CaseFile, _ act: Act) {
    for index in file.parties.indices where letter.recipients.contains(file.parties[index].id) {
      file.parties[index].informedAt = act.occurred
      let isOpen = file.case.decisionChannel == DecisionChannel.notYet.rawValue
      if file.parties[index].role == .complainant, isOpen {
        file.case.decisionChannel =
          letter.method == .letter ? DecisionChannel.letter.rawValue : DecisionChannel.email.rawValue
      }
    }
  }
}

extension [String: String] {
  /// What is proposed for a letter of a kind to a party.
  static func letter(_ kind: LetterKind, to party: Party) -> [String: String] {
    [LetterCommands.kind.name: kind.rawValue, LetterCommands.to.name: String(party.id)]
  }
}

extension CaseFile {
  /// The first prisoner among some parties.
  func prisoner(among parties: [Int64]) -> Person? {
    parties.lazy.compactMap { person(of: party($0)) }.first(where: \.isPrisoner)
  }
}
