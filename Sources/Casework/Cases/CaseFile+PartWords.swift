/// What people call the parts of a case, whose keys mean nothing to them.
extension CaseFile {
  /// A part in a few words: a party by its name, a contact by its time, way and party; nil where the case has no such part.
  public func words(for key: Int64, in table: RecordTable) -> String? {
    switch table {
    case .party: party(key).map { name(of: $0) }
    case .person: people.first { $0.id == key }?.fullName
    case .contact:
      contacts.first { $0.id == key }.map {
        "\($0.at.officeText) \($0.direction.rawValue) \($0.channel.rawValue) \(name(of: party($0.party)))"
      }
    case .note: notes.first { $0.id == key }.map { "\($0.at.officeText) \($0.text)" }
    case .diaryDate: diary.first { $0.id == key }.map { "\($0.on.shortText) \($0.text)" }
    case .document, .letter, .writtenLetter, .informationRequest, .adjustment, .consent: paper(key, table)
    case .divergence:
      divergences.first { $0.id == key }.map { "\($0.requirement.rawValue), \($0.at.day.shortText): \($0.instead)" }
    case .risk: risks.first { $0.id == key }?.text
    case .riskAssessment:
      riskAssessments.first { $0.id == key }.map { "assessment of the risks on \($0.at.day.shortText)" }
    case .mitigation: mitigations.first { $0.id == key }.map { "\($0.aim.rawValue): \($0.text)" }
    case .complianceItem: complianceItems.first { $0.id == key }?.text
    case .involvedOrganisation: organisations.first { $0.id == key }.map { "\($0.name) (\($0.role.rawValue))" }
    case .component: components.first { $0.id == key }?.area
    case .consultation: consultations.first { $0.id == key }.map { "\($0.with.rawValue): \($0.question)" }
    case .approval: approvals.first { $0.id == key }.map { "\($0.act.rawValue) (\($0.requirement))" }
    default: nil
    }
  }

  private func paper(_ key: Int64, _ table: RecordTable) -> String? {
    switch table {
    case .document: documents.first { $0.id == key }?.title
    case .letter: letters.first { $0.id == key }.map { "\($0.kind.rawValue), \($0.sentOn.shortText)" }
    case .writtenLetter:
      writtenLetters.first { $0.id == key }.map { letter in
        let names = letter.recipients.map { name(of: party($0)) }.joined(separator: ", ")
        return "\(letter.kind.rawValue) to \(names), \(letter.state.rawValue)"
      }
    case .informationRequest: informationRequests.first { $0.id == key }?.text
    case .adjustment: adjustments.first { $0.id == key }?.request
    case .consent: consents.first { $0.id == key }?.kind.rawValue
    default: nil
    }
  }

  /// What a question, an answer or an assessment is about, such as 'party 974', as people read it: the name instead of the key.
  public func words(ofSubject subject: String) -> String {
    var words: [String] = []
    for word in subject.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      if let key = Int64(word), let part = words.last, let name = name(ofPart: part, key) {
        words[words.count - 1] = name
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  private func name(ofPart word: String, _ key: Int64) -> String? {
    switch word {
    case "assessment": words(for: key, in: .riskAssessment)
    // Of one that is written here the requirements speak before it is on record as sent.
    case "letter": words(for: key, in: .letter) ?? words(for: key, in: .writtenLetter)
    default: RecordTable(rawValue: word).flatMap { words(for: key, in: $0) }
    }
  }
}
