import Casework
import Terminal

/// What is complained about, and what was said, written and sent.
extension CaseWriter {
  mutating func writeComplaint() {
    let item = file.case
    // Kept apart, as SM-1.11 has it.
    for (label, value) in [
      ("Summary", item.summary), ("Injustice", item.injustice), ("Outcomes wanted", item.outcomesWanted),
    ] where !value.isEmpty {
      text(label, anchor: "complaint \(label)", role: .accent)
      text(value, anchor: "complaint \(label)", indent: 4, continues: true)
    }
    for (label, value) in facts where !value.isEmpty {
      text("\(label): \(value)", anchor: "fact \(label)")
    }
    for (field, received) in item.asReceived.sorted(by: { $0.key < $1.key }) {
      text("As received, \(field): \(received)", anchor: "received \(field)", role: .warning)
    }
  }

  private var facts: [(String, String)] {
    let item = file.case
    return [
      ("Record type", item.recordType?.rawValue ?? ""),
      ("Received", "\(item.receivedAt.officeText) by \(item.channel)"),
      (
        "Earlier contact",
        [item.earlierMatch?.rawValue, item.earlierReference].compactMap { $0 }.joined(separator: " ")
      ),
      ("Jurisdiction", item.jurisdiction?.rawValue ?? ""),
      ("Amount sought", item.amountSought.map(Money.text) ?? ""),
      ("Happened from", item.happenedFrom?.shortText ?? ""), ("Aware on", item.awareOn?.shortText ?? ""),
      ("Complained to the body on", item.complainedOn?.shortText ?? ""),
      ("Final response on", item.finalResponseOn?.shortText ?? ""), ("Legal action", item.legalAction ?? ""),
      ("In remit", item.inRemit?.rawValue ?? ""), ("Properly made", item.properlyMade?.rawValue ?? ""),
      ("Ready", item.ready?.rawValue ?? ""), ("Triage", item.triageCategory ?? ""),
      ("Rationale", item.triageRationale ?? ""), ("Passed to", item.route ?? ""), ("Decision", item.decision ?? ""),
      ("Reasons", item.decisionReasons ?? ""), ("Closed as", item.closureCode ?? ""),
    ]
  }

  mutating func writeContacts() {
    for contact in file.contacts.sorted(by: { ($0.at, $0.id) > ($1.at, $1.id) }) {
      let how = contact.reached ? "" : ", not reached"
      let identity = contact.identity.map { ", identity \($0.rawValue)" } ?? ""
      let callBack = contact.callBackAsked ? ", call back asked" : ""
      record(
        [
          StyledText(contact.at.officeText, .accent),
          StyledText(
            "  \(contact.direction.rawValue) \(contact.channel.rawValue), \(partyName(contact.party))"
              + "\(how)\(identity)\(callBack), by \(name(contact.by)) (\(contact.id))"),
        ],
        text(of: contact), anchor: "contact \(contact.id)", action: .unfold)
    }
  }

  /// What was said; once it is unfolded also everything else that is known of the contact.
  private func text(of contact: Contact) -> String {
    guard explained.contains("contact \(contact.id)") else { return contact.text }
    var lines = [contact.text].filter { !$0.isEmpty }
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(label): \(value)") }
    }
    if !contact.identityQuestions.isEmpty {
      let asked = contact.identityQuestions.joined(separator: "; ")
      add("Security questions", "\(asked); \(contact.identityCorrect) answered correctly")
    }
    if contact.identityConcern { lines.append("It gave cause to doubt who the caller is.") }
    add("Identity", contact.identityReason)
    add("Details up to date", contact.detailsUpToDate?.rawValue)
    let told = [
      (contact.stageExplained, "the stage"), (contact.limitsExplained, "what we can and cannot do"),
      (contact.sharingExplained, "with whom we share"), (contact.adjustmentsDiscussed, "reasonable adjustments"),
    ].filter(\.0).map(\.1)
    add("Told or talked about", told.joined(separator: ", "))
    for (label, id) in [("Returns the call asked for in", contact.returns), ("Answers", contact.answers)] {
      guard let other = file.contacts.first(where: { $0.id == id }) else { continue }
      add(label, "\(other.direction.rawValue) \(other.channel.rawValue) of \(other.at.officeText) (\(other.id))")
    }
    if let shared = contact.sharedWith {
      let day = contact.sharedAt.map { " on \($0.day.shortText)" } ?? ""
      add("Copy shared with", "\(partyName(shared))\(day)")
    }
    add("No reply needed", contact.noReplyNeeded)
    return lines.count > 1 || contact.text.isEmpty && !lines.isEmpty
      ? lines.joined(separator: "\n")
      : ([contact.text, "Nothing more is recorded."].filter { !$0.isEmpty }).joined(separator: "\n")
  }

  mutating func writeNotes() {
    for note in file.notes.sorted(by: { ($0.at, $0.id) > ($1.at, $1.id) }) {
      record(
        [StyledText(note.at.officeText, .accent), StyledText("  \(name(note.by))")], note.text,
        anchor: "note \(note.id)")
    }
  }

  mutating func writeDocuments() {
    for document in file.documents {
      let sensitive = document.isSensitive ? ", sensitive" : ""
      record(
        [
          StyledText(document.title, .accent),
          StyledText("  \(document.section)\(sensitive), \(document.addedAt.day.shortText) (\(document.id))"),
        ],
        document.path, anchor: "document \(document.id)")
    }
  }

  mutating func writeLetters() {
    for letter in file.writtenLetters where letter.state != .sent {
      let reason = letter.reason.isEmpty ? "" : ": \(letter.reason)"
      record(
        [StyledText(letterTitle(letter), .accent), StyledText("  \(letter.state.rawValue)\(reason)")], letter.text,
        anchor: "written letter \(letter.id)", action: changing(letter) ?? letterAction(letter))
    }
    for letter in file.letters {
      let recipients = letter.recipients.map { partyName($0) }.joined(separator: ", ")
      record(
        [
          StyledText(letter.kind.rawValue, .accent),
          StyledText("  to \(recipients), \(letter.sentOn.shortText) by \(letter.method.rawValue) (\(letter.id))"),
        ],
        ([letter.reference, writtenText(of: letter)].compactMap { $0 }.filter { !$0.isEmpty }).joined(separator: "\n"),
        anchor: "letter \(letter.id)")
    }
  }

  /// What a letter said, where it was written here.
  private func writtenText(of letter: Letter) -> String? {
    file.writtenLetters.first { $0.letter == letter.id }?.text
  }

  /// `decision to Mrs Jane Okafor by email (12)`.
  func letterTitle(_ letter: WrittenLetter) -> String {
    let recipients = letter.recipients.map { partyName($0) }.joined(separator: ", ")
    return "\(letter.kind.rawValue) to \(recipients) by \(letter.method.rawValue) (\(letter.id))"
  }

  /// What is next done with a letter; nil where it is done with.
  func letterAction(_ letter: WrittenLetter) -> CaseDocument.LineAction? {
    let number = [WritingCommands.number.name: String(letter.id)]
    switch letter.state {
    case .draft: return .form(.letterReady, number)
    case .ready, .failed: return letter.method == .email ? .form(.letterSend, number) : recording(letter)
    case .sending: return recording(letter)
    case .sent, .withdrawn: return nil
    }
  }

  /// Among the letters a draft is gone on with; what next has it read through and made ready.
  private func changing(_ letter: WrittenLetter) -> CaseDocument.LineAction? {
    letter.state == .draft ? .form(.letterChange, [WritingCommands.number.name: String(letter.id)]) : nil
  }

  private func recording(_ letter: WrittenLetter) -> CaseDocument.LineAction {
    .form(
      .letterRecord,
      [
        LetterCommands.kind.name: letter.kind.rawValue,
        LetterCommands.to.name: letter.recipients.map(String.init).joined(separator: "; "),
        LetterCommands.method.name: letter.method.rawValue, LetterCommands.written.name: String(letter.id),
      ])
  }

  mutating func writeInformation() {
    for request in file.informationRequests {
      let reply = (request.extendedTo ?? request.replyBy).map { ", reply by \($0.shortText)" } ?? ""
      let received = request.receivedOn.map { ", received \($0.shortText)" } ?? ""
      record(
        [
          StyledText("asked \(request.requestedOn.shortText)", .accent),
          StyledText("  \(request.channel.rawValue)\(reply)\(received) (\(request.id))"),
        ],
        request.text, anchor: "request \(request.id)")
    }
  }
}
