import Casework

/// Who wrote, for whom, and how to reach them.
extension FormReading {
  /// The reference, the time and the channel.
  ///
  /// A form without a reference gets one from its content, so that taking the file in again still finds it.
  mutating func readOrigin() {
    values[CaseCommands.formDigest.name] = .text(digest)
    if let reference = line(.formReference) {
      put(CaseCommands.formReference, reference)
    } else {
      put(CaseCommands.formReference, FormImporter.substituteReference(digest))
      warn(.noReference, .formReference, "The form has no reference; one was made from its content.")
    }
    occurred = submitted() ?? context.now
    values[CaseCommands.received.name] = .moment(occurred)
    let channel = line(.channel).flatMap(Channel.init(typed:))
    if channel == nil {
      warn(.channel, .channel, "The channel \(CleanText.quoted(row[.channel])) is not known; 'online form' was taken.")
    }
    put(CaseCommands.channel, (channel ?? .onlineForm).rawValue)
  }

  /// When the form came in; nil, with a warning, where it does not say or says a time to come. As with dates, a time that means another
  /// one a year earlier is none.
  private mutating func submitted() -> Moment? {
    let text = line(.submittedAt) ?? ""
    let yearBefore = DateTimeEntry(
      now: context.now.adding(hours: -24 * 365), calendar: context.calendar, direction: .past)
    let read = try? DateTimeEntry(now: context.now, calendar: context.calendar, direction: .past).parse(text)
    guard let moment = read, moment == (try? yearBefore.parse(text)) else {
      let shown = text.isEmpty ? "The form does not say when it was submitted" : "\(CleanText.quoted(text)) is no time"
      warn(.submitted, .submittedAt, "\(shown); the time of import was taken.")
      return nil
    }
    if moment > context.now {
      warn(.submitted, .submittedAt, "\(CleanText.quoted(text)) is in the future; the time of import was taken.")
      return nil
    }
    return moment
  }

  mutating func readPerson() {
    put(PersonFields.title, line(.title))
    put(PersonFields.firstName, line(.firstName))
    put(PersonFields.lastName, line(.lastName))
    if !isNamed { warn(.noName, .lastName, "The form gives no name; ask for it.") }
    put(PersonFields.telephone, checked(.telephone, .telephone, "telephone number", ContactDetail.isTelephone))
    put(PersonFields.email, checked(.email, .email, "email address", ContactDetail.isEmail))
    put(PersonFields.address, address())
    let postcode = checked(.postcode, .postcode, "postcode", ContactDetail.isPostcode)
    put(PersonFields.postcode, postcode?.uppercased())
    if !isReachable {
      warn(.noReach, .telephone, "The form gives no telephone number, email or postal address that can be used.")
    }
    if let text = line(.preferredContact) {
      let channel = Channel(typed: text)
      if channel == nil { warnChoice(.preferredContact, text) }
      put(PersonFields.preferredContact, channel?.rawValue)
    }
    put(PersonFields.bestTime, line(.bestTime))
    put(CaseCommands.reasonableAdjustment, paragraphs(.reasonableAdjustment))
    put(PersonFields.prisonNumber, line(.prisonNumber)?.uppercased())
  }

  /// Whom the complaint is for, and the Member of Parliament.
  mutating func readRepresentation() {
    let relationship = line(.relationship)
    let whom = line(.complainingFor) ?? relationship
    let isMyself = whom.map { ["myself", "me", "self"].contains($0.lowercased()) } ?? true
    put(CaseCommands.complainingFor, isMyself ? whom.map { _ in "myself" } : whom)
    put(CaseCommands.relationship, relationship)
    if let text = line(.consentOfPersonAffected) {
      let answer = ["yes", "no", "person has died"].first { $0 == text.lowercased() }
      if answer == nil { warnChoice(.consentOfPersonAffected, text) }
      put(CaseCommands.consentOfAggrieved, answer)
    }
    put(CaseCommands.mpName, line(.mpName))
  }

  /// The postal address on one line, its lines parted by commas.
  private mutating func address() -> String? {
    guard line(.address) != nil else { return nil }
    let lines = CleanText.paragraphs(row[.address]).text.split(separator: "\n").map { CleanText.line(String($0)) }
    let joined = lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }.joined(
      separator: ", ")
    return joined.isEmpty ? nil : joined
  }

  private mutating func checked(
    _ column: FormColumn, _ kind: FormWarning.Kind, _ noun: String, _ isGood: (String) -> Bool
  ) -> String? {
    guard let text = line(column) else { return nil }
    if isGood(text) { return text }
    warn(kind, column, "\(CleanText.quoted(text)) is no \(noun); ask for it.")
    return nil
  }

  mutating func warnChoice(_ column: FormColumn, _ text: String) {
    warn(.choice, column, "\(CleanText.quoted(text)) is no answer to \(column.rawValue); ask for it.")
  }
}

extension Channel {
  /// A channel as the form or a person names it.
  init?(typed text: String) {
    let word = text.lowercased()
    let others: [String: Channel] = [
      "phone": .telephone, "post": .letter, "e-mail": .email, "web": .onlineForm, "form": .onlineForm,
    ]
    guard let channel = Channel(rawValue: word) ?? others[word] else { return nil }
    self = channel
  }
}
