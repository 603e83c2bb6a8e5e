/// The five items that are on file before a case is passed for further or early consideration (SM-1.23). Meetings, second responses and
/// representation are asked about only where there were any.
struct PassingChecklist {
  let file: CaseFile
  /// The organisation met the complainant.
  var meetingsHeld = false
  var transcriptExists = false
  /// A second tier or another complaint handler replied as well.
  var secondResponse = false

  /// What is missing, in the order of the paragraph, as parts of a sentence.
  var missing: [String] { [form, responses, meetings, consent, telephone].compactMap { $0 } }

  var form: String? {
    if file.case.formReference != nil || answersAllQuestions { return nil }
    if file.formAwaitingSignature != nil { return "the complaint form, which awaits signature" }
    return file.documents(in: .complaintForm).isEmpty
      ? "a completed complaint form, or the answers to all of its questions" : nil
  }

  /// The complaint form's questions as the case holds their answers (SM-1.10).
  private var answersAllQuestions: Bool {
    let row = file.case
    return [
      row.summary, row.injustice, row.outcomesWanted, row.complaintStage, row.unhappyWithReply, file.organisationName,
    ].allSatisfy { !$0.isBlank }
  }

  var responses: String? {
    let count = file.documents(in: .complaintResponses).count
    if count == 0 { return "the organisation's complaint responses" }
    return secondResponse && count < 2 ? "the response of the second tier or other complaint handler" : nil
  }

  private var meetings: String? {
    if meetingsHeld && file.documents(in: .meetingRecordings).isEmpty { return "a recording of the meetings" }
    if transcriptExists && file.documents(in: .meetingTranscripts).isEmpty { return "the transcript of the meetings" }
    return nil
  }

  private var consent: String? {
    unconsented.isEmpty ? nil : "consent for \(file.names(of: unconsented)) to act"
  }

  /// Who acts for somebody without that one's consent on file.
  var unconsented: [Party] { file.representations.filter { !file.isConsented($0) } }

  private var telephone: String? {
    silent.isEmpty ? nil : "a telephone number of \(file.names(of: silent))"
  }

  /// The complainant and representatives who cannot be rung.
  var silent: [Party] {
    let called = [file.complainantParty].compactMap { $0 } + file.representatives
    return called.filter { file.person(of: $0)?.telephone.isBlank ?? true }
  }
}

extension CaseFile {
  /// The parties who act for somebody else: representatives, and a complainant who complains for the aggrieved. Nobody consents for a person who has died.
  var representations: [Party] {
    parties.filter { acting in
      if acting.role == .representative { return true }
      guard acting.role == .complainant, let whom = party(acting.represents), !isSamePerson(whom, acting) else {
        return false
      }
      return !whom.relationship.hasSuffix("has died")
    }
  }

  /// Whether a standing consent lets a party act for somebody else.
  func isConsented(_ acting: Party) -> Bool {
    consents.contains { consent in
      guard consent.kind == .representation, consent.stands, consent.party == acting.id else { return false }
      return acting.role == .representative || person(consent.personID)?.id == person(of: party(acting.represents))?.id
    }
  }

  /// The complaint form that we filled in and sent out for signature, and that is not back yet (SM-1.41).
  var formAwaitingSignature: Letter? {
    guard let sent = letters.last(where: { $0.kind == .formForSignature }) else { return nil }
    return documents(in: .complaintForm).contains { $0.addedAt.day > sent.sentOn } ? nil : sent
  }
}
