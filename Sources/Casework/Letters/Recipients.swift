extension Situation {
  /// Whom a letter of a kind goes to. The decision goes to the complainant, to representatives who may be told, and to the MPs whom the law
  /// names (SM-1.28c, SM-2.49); an approach to an MP to the MPs; all else to the complainant and those who act for them.
  public func recipients(of kind: LetterKind) -> [Party] {
    let complainant = [file.complainantParty].compactMap { $0 }
    let representatives = file.representatives.filter { file.mayBeTold($0, decision: kind == .decision) }
    switch kind {
    case .approachToMP: return file.parties(.memberOfParliament)
    case .decision: return complainant + representatives + CaseMembers(self).current
    case .formForSignature, .adjustmentOutcome: return complainant
    case .acknowledgement, .informationNeeded, .update, .other: return complainant + representatives
    }
  }
}

extension CaseFile {
  /// What was agreed for the complainant that a letter has to carry: large print, Welsh, a coloured paper.
  public var letterAdjustments: [String] {
    adjustments.filter { $0.outcome == .agreed }.map(\.request)
  }

  /// The size of print in points that was agreed for letters; nil where none was. Who names no size has large print as it is usual, 18 points.
  public var largePrint: Int? {
    let asked = letterAdjustments.map { $0.lowercased() }.first { request in
      ["large print", "larger print", "large-print", "big print", "print bras"].contains { request.contains($0) }
    }
    guard let asked else { return nil }
    let named = asked.split { !$0.isNumber }.compactMap { Int($0) }.first { (14...72).contains($0) }
    return named ?? 18
  }

  /// Whether a letter in Welsh was agreed.
  public var isWelshAgreed: Bool {
    letterAdjustments.contains { request in ["welsh", "cymraeg"].contains { request.lowercased().contains($0) } }
  }
}

extension Act {
  /// A letter that is made ready goes by the written way that its first recipient asked for (SM-1.7a).
  var letterIsAsPreferred: Finding {
    guard let letter = file.writtenLetters.first(where: { $0.id == command.number(WritingCommands.number) }),
      let party = file.party(letter.recipients.first), let asked = file.person(of: party)?.preferredContact,
      asked == .letter || asked == .email
    else { return .notApplicable }
    return letter.method == asked
      ? .met
      : .unmet("\(file.name(of: party)) asked to be contacted by \(asked.rawValue): change how the letter goes.")
  }
}
