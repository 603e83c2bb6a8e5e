/// Whom the complainant lets us tell about the case (SM-1.65, SM-1.66).
extension CaseFile {
  /// The standing consents that let a party have information: authority to share, representation, or a referral to that body.
  func authorities(for party: Party) -> [Consent] {
    consents.filter { consent in
      guard consent.stands else { return false }
      switch consent.kind {
      case .sharing, .representation: return consent.party == party.id
      case .referral: return consent.body == name(of: party)
      case .obtainInformation, .obtainMedicalRecords: return false
      }
    }
  }

  /// Whether case information may go to a party. An MP who brings a parliamentary case needs no authority, and any MP who is a party is told of
  /// a decision by law (SM-1.28, SM-2.93).
  func mayBeTold(_ party: Party, decision isDecision: Bool = false) -> Bool {
    if !party.role.isThirdParty { return true }
    if party.role == .memberOfParliament, isDecision || self.case.jurisdiction == .parliamentary { return true }
    return !authorities(for: party).isEmpty
  }

  /// Whether personal and sensitive material may go to a party.
  func mayHaveSensitive(_ party: Party) -> Bool {
    !party.role.isThirdParty || authorities(for: party).contains(where: \.includesSensitive)
  }

  /// The names of parties, as a sentence lists them.
  func names(of parties: [Party]) -> String { parties.map { name(of: $0) }.joined(separator: ", ") }
}
