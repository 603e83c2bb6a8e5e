/// Passing a case to dispute resolution: the wish and the consent of both parties (SM 2.120–2.122).
enum SM02MediationConsent {
  static var rules: [Rule] { talks + consents }

  private static var talks: [Rule] {
    [
      .gate(
        "SM-2.120a", .guidance, at: [.assessMediation],
        "Caseworker and complainant first talk about possible dispute resolution, to be sure that the complainant wants it."
      ) { act in talked(with: .complainant, act) },
      .gate(
        "SM-2.120b", .guidance, at: [.assessMediation],
        "A caseworker of the Dispute Resolution team has a similar discussion with the organisation."
      ) { act in talked(with: .organisation, act) },
      .auto(
        "SM-2.121", .guidance,
        """
        Where a party is unwilling, the case stays with its caseworker, does not go through dispute resolution, and is \
        assessed in line with the Service Model.
        """
      ) { at in
        guard at.file.case.stage != .disputeResolution else { return nil }
        return stays(at, because: at.file.sheet(.mediation).unwilling, "does not want mediation")
      },
    ]
  }

  private static var consents: [Rule] {
    [
      .prompt(
        "SM-2.122a", .guidance,
        """
        Once both agree to mediation, the caseworker sends a consent form to the complainant, and the caseworker of the \
        Dispute Resolution team sends one to the organisation.
        """
      ) { at in
        let sheet = at.file.sheet(.mediation)
        let areWilling = MediationParty.allCases.allSatisfy { sheet.choice($0.willing, as: Answered.self) == .yes }
        guard at.isPutForward, areWilling else { return [] }
        return MediationParty.allCases.filter { sheet.day($0.form) == nil && sheet[$0.consent] == nil }.map { side in
          let who =
            side == .complainant ? at.office.name(at.file.case.owner) : "a caseworker of the Dispute Resolution team"
          return Question(
            "SM-2.122a", "The consent form goes to \(at.file.name(of: side)), sent by \(who).",
            subject: side.rawValue, command: .assessMediation, field: side.form)
        }
      },
      .gate(
        "SM-2.122b", .guidance, at: [.caseMediate],
        "Once both consents are back, the case is transferred to the Dispute Resolution team for the process to begin."
      ) { act in
        let missing = act.file.sheet(.mediation).missingConsents
        return missing.isEmpty
          ? .met : .unmet("Not back yet: the consent of \(act.file.names(of: missing)) (assess.mediation).")
      },
      .auto(
        "SM-2.122c", .guidance,
        "Where consent is not provided, the case stays with its caseworker and does not go through dispute resolution."
      ) { at in
        guard at.file.case.stage != .disputeResolution else { return nil }
        return stays(at, because: at.file.sheet(.mediation).refusing, "does not consent to mediation")
      },
    ]
  }

  /// A consent form goes to a party, or comes back, only after a talk in which it wanted mediation.
  private static func talked(with side: MediationParty, _ act: Act) -> Finding {
    let sheet = act.sheet(.mediation)
    guard act.command[side.form] != nil || act.command[side.consent] == .text("yes") else { return .notApplicable }
    guard let talk = sheet.day(side.talk), sheet.choice(side.willing, as: Answered.self) == .yes else {
      return .unmet(
        "Talk to \(act.file.name(of: side)) first, and record that they want mediation.", side.talk)
    }
    guard let sent = sheet.day(side.form), sent < talk else { return .met }
    return .unmet("The form went out before the talk of \(talk.shortText).", side.form)
  }

  private static func stays(_ at: Situation, because sides: [MediationParty], _ why: String) -> String? {
    if sides.isEmpty { return nil }
    let owner = at.file.case.owner.map { "stays with \(at.office.name($0))" } ?? "stays where it is"
    return
      "\(at.file.names(of: sides)) \(why): the case \(owner) and goes on under the ordinary process."
  }
}
