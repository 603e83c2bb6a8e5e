/// The identity of callers, and telling third parties (SM 1.63–1.66).
enum SM01Identity {
  static var rules: [Rule] {
    [
      .required(
        "SM-1.63a", .policy, at: .at([.contactLog]),
        "The complainant's identity is verified for every incoming and outgoing call, at each stage."
      ) { act in
        let call = ContactBeingLogged(act)
        guard call.isCallWithComplainant else { return .notApplicable }
        let results = IdentityResult.allCases.map(\.rawValue).joined(separator: ", ")
        guard let result = call.identity else {
          return .unmet("Say how the check of identity ended: \(results).", ContactCommands.identity)
        }
        if result == .waived, (act.command.text(ContactCommands.identityReason) ?? "").isBlank {
          return .unmet("Give the reason why the complainant was not asked.", ContactCommands.identityReason)
        }
        return .met
      },
      .gate(
        "SM-1.63b", .policy, at: [.contactLog],
        "At least three security questions are asked, ideally different ones each time."
      ) { act in
        guard let check = IdentityCheck(act), check.result == .verified, check.correct < check.needed else {
          return .met
        }
        let fresh = act.file.freshSecurityQuestions.map(\.rawValue).joined(separator: "; ")
        return .unmet(
          "Identity is verified by \(check.needed) right answers, not \(check.correct). Not asked last time: \(fresh).",
          ContactCommands.identityCorrect)
      },
      .gate(
        "SM-1.63c", .policy, at: [.contactLog, .casePass, .caseDecline],
        """
        The answers are checked against the record before anything about the case is shared; a concern about the caller's \
        identity calls for further questions.
        """
      ) { act in
        guard act.name == .contactLog else { return act.callOfDecision }
        guard let check = IdentityCheck(act) else { return .notApplicable }
        if check.result == .notVerified, check.sharesInformation {
          return .unmet(
            "The caller's identity is not verified: nothing about the case may be shared in this call.",
            ContactCommands.identity)
        }
        if check.result == .waived, check.hasConcern {
          return .unmet(
            "With a concern about identity the check cannot be waived: ask the security questions.",
            ContactCommands.identity)
        }
        if check.result == .verified, check.hasConcern, check.correct <= check.needed {
          return .unmet(
            "With a concern about identity, ask further questions than the \(check.needed) needed.",
            ContactCommands.identityCorrect)
        }
        return .met
      },
      .prompt(
        "SM-1.63d", .policy, "Once identity is confirmed, out-of-date details are corrected."
      ) { at in
        guard let call = at.file.detailsInDoubt, let party = at.file.complainantParty else { return [] }
        let asks = call.detailsUpToDate == .no ? "are out of date: correct them" : "up to date? Correct or confirm them"
        return [
          Question(
            "SM-1.63d", "\(at.file.name(of: party))'s stored details \(asks) (contact of \(call.at.day.shortText)).",
            subject: "contact \(call.id)", command: .personChange,
            proposal: [PartyCommands.party.name: String(party.id)])
        ]
      },
      .warn(
        "SM-1.64", .policy, at: [.contactLog],
        """
        Identity is left unverified only where it would be entirely unreasonable to ask, as when we have only just spoken \
        to the complainant.
        """
      ) { act in
        let call = ContactBeingLogged(act)
        guard call.isCallWithComplainant, call.identity == .waived else { return .notApplicable }
        let justSpoken = act.file.complainantContacts.contains {
          $0.party == act.file.complainantParty?.id && $0.identity == .verified && $0.at.day == act.day
            && $0.at <= act.occurred
        }
        return justSpoken
          ? .met
          : .unmet(
            "No verified call today: waive the check only where asking would be entirely unreasonable.",
            ContactCommands.identity)
      },
      .gate(
        "SM-1.65", .policy, at: [.letterRecord, .noteShare, .contactLog],
        """
        Before information about a case goes to a third party, professional advocates and MPs in health cases included, \
        we check that we have the complainant's authority.
        """
      ) { act in
        let release = Release(act)
        if release.isForRiskToOthers { return .notApplicable }
        let strangers = release.parties.filter { !act.file.mayBeTold($0, decision: release.isDecision) }
        if strangers.isEmpty { return .met }
        return .unmet(
          "The complainant's authority to tell \(act.file.names(of: strangers)) is not on record (authority.record).")
      },
      .gate(
        "SM-1.66a", .policy, at: [.letterRecord],
        """
        Personal and sensitive information, such as medical history, goes to a third party only if the complainant is \
        happy with it.
        """
      ) { act in
        let release = Release(act)
        guard !release.isForRiskToOthers, release.hasSensitive else { return .notApplicable }
        let strangers = release.parties.filter { !act.file.mayHaveSensitive($0) }
        if strangers.isEmpty { return .met }
        return .unmet(
          "The authority for \(act.file.names(of: strangers)) does not include sensitive material; leave it out, or ask."
        )
      },
      .prompt(
        "SM-1.66b", .guidance,
        "Where there is a risk to others, the policy on disclosure is followed instead, and the reason recorded."
      ) { at in
        at.file.letters.filter { letter in
          letter.releaseReason != nil
            && !at.file.risks.contains { $0.category == .people && $0.assessedAt.day >= letter.sentOn }
        }.map { letter in
          Question(
            "SM-1.66b",
            "Released for a risk to others (\(letter.releaseReason ?? "")): follow the disclosure policy and rate the risk.",
            subject: "letter \(letter.id)", command: .riskRate,
            proposal: [RiskCommands.category.name: RiskCategory.people.rawValue])
        }
      },
    ]
  }
}

extension Act {
  /// A decision is given by telephone only to somebody whose identity was checked in that call: the last one with the complainant.
  fileprivate var callOfDecision: Finding {
    guard isDecidedByTelephone else { return .notApplicable }
    let since = file.case.restartedAt
    let call = file.conversations.last { contact in
      contact.party == file.complainantParty?.id && contact.channel.isCall && contact.at <= occurred
        && (since.map { contact.at >= $0 } ?? true)
    }
    guard let call else {
      return .unmet("Log the call in which the decision was given first, with how the check of identity ended.")
    }
    if call.identity == .verified || call.identity == .waived { return .met }
    return .unmet(
      "The caller's identity was not verified in the call of \(call.at.officeText): the decision is not given in it.")
  }
}

/// The check of identity in a call with the complainant that is being logged.
private struct IdentityCheck {
  let result: IdentityResult
  /// The questions asked and answered correctly; what was not asked cannot be answered.
  let correct: Int
  let needed: Int
  let hasConcern: Bool
  let sharesInformation: Bool

  init?(_ act: Act) {
    let call = ContactBeingLogged(act)
    guard call.isCallWithComplainant, let identity = call.identity else { return nil }
    let command = act.command
    result = identity
    correct = min(
      Int(clamping: command.number(ContactCommands.identityCorrect) ?? 0),
      Set(command.list(ContactCommands.identityQuestions)).count)
    needed = act.office.number(.securityQuestions)
    hasConcern = command.flag(ContactCommands.identityConcern) ?? false
    sharesInformation =
      command.flag(ContactCommands.stageExplained) ?? false || command.number(ContactCommands.sharedWith) != nil
  }
}

/// Who is given information about the case by an act.
private struct Release {
  let parties: [Party]
  /// A letter that tells of our decision.
  let isDecision: Bool
  let hasSensitive: Bool
  /// Under the policy on disclosure (SM-1.66), not the consent rule.
  let isForRiskToOthers: Bool

  init(_ act: Act) {
    let command = act.command
    let keys: [Int64]
    switch act.name {
    case .letterRecord: keys = command.keys(LetterCommands.to)
    case .noteShare: keys = [command.number(ContactCommands.with)].compactMap { $0 }
    default:
      let told = command.flag(ContactCommands.stageExplained) == true ? ContactBeingLogged(act).party?.id : nil
      keys = [command.number(ContactCommands.sharedWith), told].compactMap { $0 }
    }
    parties = keys.compactMap { act.file.party($0) }
    isDecision = act.name == .letterRecord && command.choice(LetterCommands.kind) == LetterKind.decision
    let enclosed = act.name == .letterRecord ? command.keys(LetterCommands.enclosures) : []
    hasSensitive = act.file.documents.contains { $0.isSensitive && enclosed.contains($0.id) }
    isForRiskToOthers = act.name == .letterRecord && command.text(LetterCommands.releaseReason) != nil
  }
}

extension CaseFile {
  /// The last contact after which the complainant's stored details still need a look: called wrong, or a verified caller was not asked.
  fileprivate var detailsInDoubt: Contact? {
    let last = complainantContacts.last {
      $0.party == complainantParty?.id && ($0.identity == .verified || $0.detailsUpToDate == .no)
    }
    guard let last, last.detailsUpToDate != .yes else { return nil }
    return complainant?.detailsCheckedAt.map { $0 >= last.at } ?? false ? nil : last
  }
}
