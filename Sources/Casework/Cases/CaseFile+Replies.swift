/// What the parties are waiting for from us.
extension CaseFile {
  /// The contacts from parties that still need an acknowledgement or a reply (SM-1.27): not a talk, in which they had one, and not those of
  /// somebody under restrictions of the unreasonable-behaviour policy.
  var unansweredContacts: [Contact] {
    contacts.filter { contact in
      guard contact.direction == .incoming, contact.noReplyNeeded == nil, let party = party(contact.party) else {
        return false
      }
      return person(of: party)?.isRestricted != true && !contact.isTalk && !isAnswered(contact)
    }
  }

  /// Whether a letter to the party, or an outgoing contact that reached them, answered their contact.
  private func isAnswered(_ contact: Contact) -> Bool {
    letters.contains { letter in letter.answers == contact.id && letter.recipients.contains { $0 == contact.party } }
      || contacts.contains {
        $0.answers == contact.id && $0.party == contact.party && $0.direction == .outgoing && $0.reached
      }
  }

  /// Whether the complaint itself, as it was received, still waits for an acknowledgement or a reply (SM-1.27): it is the complainant's
  /// first contact with us on the case.
  ///
  /// Whatever went out to the complainant or a representative since then answers it: a letter, an outgoing contact that reached them, a
  /// request for information; and so does a talk with them, whoever rang. What was sent before belongs to an earlier contact.
  var isReceiptUnanswered: Bool {
    guard let complainantParty, complainant?.isRestricted != true else { return false }
    let since = self.case.receivedAt
    let side = Set(([complainantParty] + representatives).map(\.id))
    let isWritten = letters.contains { $0.sentOn >= since.day && !side.isDisjoint(with: $0.recipients) }
    let isTold = contacts.contains { contact in
      (contact.direction == .outgoing && contact.reached || contact.isTalk) && contact.at >= since
        && (contact.party.map(side.contains) ?? false)
    }
    return !isWritten && !isTold && !informationRequests.contains { $0.requestedOn >= since.day }
  }

  /// The requests for a call back that nobody has returned yet (SM-1.34).
  var openCallBacks: [Contact] {
    contacts.filter { asked in
      asked.callBackAsked && asked.noReplyNeeded == nil
        && !contacts.contains { $0.returns == asked.id && $0.party == asked.party && $0.reached }
    }
  }

  /// The contacts in which the complainant or a representative was reached, oldest first.
  var conversations: [Contact] { complainantContacts.filter(\.reached) }

  /// The letters of a kind that went to a party, from a day on.
  func letters(_ kind: LetterKind, to party: Party?, from day: Day = .earliest) -> [Letter] {
    guard let party else { return [] }
    return letters.filter { $0.kind == kind && $0.recipients.contains(party.id) && $0.sentOn >= day }
  }

  /// The last day on which something is recorded to have happened with the parties.
  var lastDayOfContact: Day {
    max(contacts.map(\.at.day).max() ?? .earliest, letters.map(\.sentOn).max() ?? .earliest)
  }
}

extension Contact {
  /// Whether somebody of ours and the party spoke with each other.
  fileprivate var isTalk: Bool { reached && (channel.isCall || channel == .inPerson) }
}

/// Until when a call back is usually returned.
enum CallBack {
  /// Elapsed hours, by the clock (SM-1.34, decision D10).
  static let hours = 48

  static func dueAt(_ asked: Contact) -> Moment { asked.at.adding(hours: hours) }
}
