/// Whether a health complaint is in writing, from what is recorded of it (SM 2.8–2.11).
extension CaseFile {
  /// The ways in which the complainant's side has reached us: with the complaint itself, and since.
  var waysOfArrival: [Channel] {
    [Channel(rawValue: self.case.channel)].compactMap { $0 }
      + complainantContacts.filter { $0.direction == .incoming && $0.reached }.map(\.channel)
  }

  /// The complaint came on paper: as a letter, or on a form that the complainant filled in.
  var isOnPaper: Bool {
    if waysOfArrival.contains(.letter) || self.case.formReference != nil { return true }
    return !letters.contains { $0.kind == .formForSignature } && !documents(in: .complaintForm).isEmpty
  }

  /// The complaint stands on a form that we filled in for the complainant: as somebody said, else where we sent one for signature and nothing
  /// else is in writing (SM-2.11).
  func restsOnOurForm(_ sheet: AnswerSheet) -> Bool {
    if let said = sheet.flag(ProperlyMadeAssessment.filledInByUs) { return said }
    let isWrittenBesides = isOnPaper || waysOfArrival.contains { $0 == .email || $0 == .onlineForm }
    return letters.contains { $0.kind == .formForSignature } && !isWrittenBesides
  }

  /// The form that we filled in is back: as somebody said, else where it was filed after it was sent.
  func isOurFormBack(_ sheet: AnswerSheet) -> Bool {
    if sheet.day(ProperlyMadeAssessment.returnedOn) != nil { return true }
    return formAwaitingSignature == nil && letters.contains { $0.kind == .formForSignature }
  }
}

extension Situation {
  /// Whether the complaint is in writing: as somebody said, else as the ways in which it reached us have it.
  func isInWriting(_ sheet: AnswerSheet) -> Answered {
    if let said = sheet.choice(ProperlyMadeAssessment.inWriting, as: Answered.self) { return said }
    if sheet.text(ProperlyMadeAssessment.how) != nil || file.isOnPaper || applies("SM-2.8#2b") { return .yes }
    return file.waysOfArrival.isEmpty ? .notKnown : .no
  }

  /// Whether the complaint is in writing, by the answers that stand on the case.
  var isInWriting: Answered { isInWriting(file.sheet(.properlyMade)) }
}
