/// Once a case is in dispute resolution: each party heard, then both together (SM 2.123–2.126).
enum SM02Conference {
  static var rules: [Rule] {
    [
      .prompt(
        "SM-2.123", .guidance,
        """
        The caseworker speaks with each party alone: what has happened, what their views on the complaint are, and what \
        they would like to achieve.
        """
      ) { at in
        let sheet = at.file.sheet(.conference)
        guard at.isMediating else { return [] }
        return MediationParty.allCases.compactMap { side in
          let open = ([side.heard] + side.told).filter { sheet[$0] == nil }
          guard let first = open.first else { return nil }
          return Question(
            "SM-2.123",
            "Speak with \(at.file.name(of: side)) alone: what has happened, their views, and what they want to achieve.",
            subject: side.rawValue, command: .assessConference, field: first)
        }
      },
      .prompt(
        "SM-2.124", .guidance,
        "In these conversations each party is asked for a preferred method of contact and for adjustments they need."
      ) { at in
        let sheet = at.file.sheet(.conference)
        guard at.isMediating else { return [] }
        return MediationParty.allCases.filter { sheet.day($0.heard) != nil && sheet.text($0.contact) == nil }.map {
          Question(
            "SM-2.124",
            "Ask \(at.file.name(of: $0)) for their preferred method of contact and any reasonable adjustments.",
            subject: $0.rawValue, command: .assessConference, field: $0.contact)
        }
      },
      .warn(
        "SM-2.125a", .guidance, at: [.assessConference],
        "Once the first information is gathered, both parties meet: the resolution conference."
      ) { act in
        let sheet = act.sheet(.conference)
        guard act.command.day(ConferenceAssessment.heldOn) != nil else { return .notApplicable }
        let unheard = sheet.unheard
        return unheard.isEmpty ? .met : .unmet("Nobody has spoken alone with \(act.file.names(of: unheard)) yet.")
      },
      .record(
        "SM-2.125b", .guidance, "The resolution conference is held in person, by teleconference or videoconference."
      ) { at in
        let sheet = at.file.sheet(.conference)
        guard let day = sheet.day(ConferenceAssessment.heldOn) else { return nil }
        return "\(day.shortText), \(sheet.text(ConferenceAssessment.format) ?? "its form not said yet")"
      },
      .help(
        "SM-2.126a", .guidance,
        "In the conference the caseworker sees that both parties talk constructively, and goes over the options for resolution."
      ),
      .required(
        "SM-2.126b", .guidance, at: .at([.assessMediationOutcome, .caseClose]),
        "An outcome reached in the resolution conference is agreed by both parties."
      ) { act in
        let sheet = act.sheet(.mediationOutcome)
        switch sheet.choice(MediationOutcomeAssessment.outcome, as: MediationOutcome.self) {
        case .settled, .partly: return agreed(sheet, act)
        case .noAgreement, nil:
          guard act.closureCode == .mediated else { return .notApplicable }
          return .unmet("No outcome of a mediation is recorded: settle it first (assess.mediation-outcome).")
        }
      },
    ]
  }

  private static func agreed(_ sheet: AnswerSheet, _ act: Act) -> Finding {
    guard act.name == .assessMediationOutcome || act.closureCode == .mediated else { return .notApplicable }
    if let open = MediationParty.allCases.first(where: { sheet.choice($0.agrees, as: Answered.self) != .yes }) {
      return .unmet("\(act.file.name(of: open)) has not agreed the outcome.", open.agrees)
    }
    return .met
  }
}

extension Situation {
  /// In dispute resolution, and no outcome recorded.
  fileprivate var isMediating: Bool { file.case.stage == .disputeResolution && file.mediationOutcome == nil }
}
