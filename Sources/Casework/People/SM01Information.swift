/// Obtaining information, and consent to it (SM 1.61–1.62).
enum SM01Information {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-1.61a", .policy, "Complainants are told that we may need to obtain and share information about their case."
      ) { at in
        let talks = at.file.conversations
        guard let last = talks.last, !at.file.case.isClosed, !talks.contains(where: \.sharingExplained) else {
          return []
        }
        return [
          Question(
            "SM-1.61a",
            "Tell the complainant that we may obtain and share information; the contact of \(last.at.day.shortText) did not.",
            command: .contactLog, proposal: [ContactCommands.sharingExplained.name: "yes"])
        ]
      },
      .record(
        "SM-1.61b", .guidance,
        """
        The complaint form asks for consent to obtain relevant information and papers, medical records for health \
        complaints among them.
        """
      ) { at in
        at.file.consents.filter { $0.kind == .obtainInformation || $0.kind == .obtainMedicalRecords }.listed(in: at)
      },
      .record(
        "SM-1.62", .policy,
        "Consent to refer a case to another Ombudsman or complaint handler is recorded on the complainant's record."
      ) { at in at.file.consents.filter { $0.kind == .referral }.listed(in: at) },
    ]
  }
}

extension [Consent] {
  /// What was consented to or refused, by whom and when; nil where there is none.
  fileprivate func listed(in at: Situation) -> String? {
    if isEmpty { return nil }
    return map { consent in
      let result = consent.stands ? "given" : consent.given ? "withdrawn" : "refused"
      let whom = [consent.body, consent.scope].filter { !$0.isEmpty }.map { " - \($0)" }.joined()
      return "\(consent.kind.rawValue)\(whom): consent \(result) \(consent.givenAt.day.shortText)"
    }.joined(separator: "; ")
  }
}
