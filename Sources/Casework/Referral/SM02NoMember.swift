/// Complainants who have no MP, or whose MP refuses to refer (SM 2.51–2.54).
enum SM02NoMember {
  static var rules: [Rule] { without + refusal }

  private static var without: [Rule] {
    [
      .prompt(
        "SM-2.51a", .guidance,
        """
        A complainant who has no MP and never lived in the UK is directed to the Chair of PACAC: through the committee, \
        not the Chair's constituency office.
        """
      ) { at in
        guard at.directs(.neverResident, to: .committee) else { return [] }
        let contact = at.outcome("SM-2.52").map { " \($0)" } ?? ""
        return [at.direction("SM-2.51a", "Direct the complainant to the Chair of PACAC.\(contact)", .committee)]
      },
      .prompt(
        "SM-2.51b", .guidance,
        "A complainant abroad who lived in the UK before is directed to the MP of the previous constituency."
      ) { at in
        guard at.directs(.livedHere, to: .previous) else { return [] }
        return [
          at.direction("SM-2.51b", "Direct the complainant to the MP of their previous constituency.", .previous)
        ]
      },
      .auto("SM-2.52", .guidance, "The contact details of PACAC are given with the direction to its Chair.") { at in
        let advice = at.file.sheet(.referralAdvice)
        let isNeeded =
          advice.choice(ReferralAdviceAssessment.membership) == ComplainantMember.neverResident
          || advice.choice(ReferralAdviceAssessment.directedTo) == ReferralDirection.committee
        return isNeeded ? at.office.value(of: .committeeContact) : nil
      },
      .gate(
        "SM-2.53", .guidance, at: [.assessReferralAdvice],
        "A complainant whose own MP refuses to refer the complaint is not directed to the Chair of PACAC."
      ) { act in
        let advice = act.sheet(.referralAdvice)
        guard advice.choice(ReferralAdviceAssessment.membership) == ComplainantMember.refuses else {
          return .notApplicable
        }
        return advice.choice(ReferralAdviceAssessment.directedTo) == ReferralDirection.committee
          ? .unmet("Their own MP refuses: do not direct them to the Chair of PACAC.") : .met
      },
    ]
  }

  private static var refusal: [Rule] {
    [
      .warn(
        "SM-2.54a", .guidance, at: [.letterRecord, .contactLog],
        "We cannot require an MP to refer a complaint, nor act on a complainant's behalf to get a referral."
      ) { act in
        let advice = act.file.sheet(.referralAdvice)
        guard advice.choice(ReferralAdviceAssessment.membership) == ComplainantMember.refuses, act.approachesMember
        else {
          return .notApplicable
        }
        return .unmet("The complainant's MP refuses to refer it: we do not seek a referral for them.")
      },
      .prompt(
        "SM-2.54b", .guidance,
        """
        A complainant who wants to find another MP is given contact details of the House of Commons, and told that MPs \
        do not normally act for another MP's constituent.
        """
      ) { at in
        let advice = at.file.sheet(.referralAdvice)
        guard !at.file.case.isClosed, advice.flag(ReferralAdviceAssessment.wantsOther) == true,
          advice.choice(ReferralAdviceAssessment.directedTo) != ReferralDirection.commons
        else { return [] }
        return [
          at.direction(
            "SM-2.54b",
            "Give contact details of the House of Commons, and say that MPs do not normally act for others' constituents.",
            .commons)
        ]
      },
    ]
  }
}

extension Situation {
  /// What the complainant said of an MP asks for a direction that has not been given.
  fileprivate func directs(_ membership: ComplainantMember, to direction: ReferralDirection) -> Bool {
    let advice = file.sheet(.referralAdvice)
    return !file.case.isClosed && needsReferral && !hasReferral
      && advice.choice(ReferralAdviceAssessment.membership) == membership
      && advice.choice(ReferralAdviceAssessment.directedTo) != direction
  }

  fileprivate func direction(_ id: RequirementID, _ text: String, _ direction: ReferralDirection) -> Question {
    Question(
      id, text, command: .assessReferralAdvice,
      proposal: [ReferralAdviceAssessment.directedTo.name: direction.rawValue],
      field: ReferralAdviceAssessment.directedTo)
  }
}

extension Act {
  /// It turns to an MP: by a letter that approaches one, or a contact of ours with one.
  fileprivate var approachesMember: Bool {
    if name == .letterRecord { return command.choice(LetterCommands.kind) == LetterKind.approachToMP }
    let made = ContactBeingLogged(self)
    return made.direction == .outgoing && made.party?.role == .memberOfParliament
  }
}
