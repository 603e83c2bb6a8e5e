/// Prison complaints (SM 1.57–1.60).
enum SM01Prison {
  static var rules: [Rule] {
    [
      .gate(
        "SM-1.57", .policy, at: [.caseMove, .casePass, .caseDecline],
        "For a case about a prison we check whether it concerns the prison's own actions or the prisoner's healthcare.",
        steps: { at in
          let row = at.file.case
          guard row.prisonCase, row.prisonSubject == nil, row.stage.isIntake, row.stage != .received else { return [] }
          return [
            Question(
              "SM-1.57", "Is it about the prison's own actions or about the prisoner's healthcare?",
              command: .casePrison, proposal: [DecisionCommands.isPrisonCase.name: "yes"])
          ]
        }
      ) { act in
        guard act.file.case.prisonCase else { return .notApplicable }
        let wanted = act.command.choice(CaseCommands.stage, as: Stage.self)
        if act.name == .caseMove, wanted.map({ $0.rank < Stage.remit.rank }) ?? true { return .notApplicable }
        return act.file.case.prisonSubject == nil
          ? .unmet("Say first what the prison complaint is about (case.prison).") : .met
      },
      .gate(
        "SM-1.58a", .legal, at: [.casePass],
        """
        A complaint about the prison's own actions falls under the parliamentary legislation and needs an MP's referral, \
        unless it comes under the Victims and Prisoners Act.
        """
      ) { act in
        let row = act.file.case
        guard row.prisonCase, row.prisonSubject != .healthcare, act.situation.isSparedByVictimsAct != .yes,
          !act.situation.applies("SM-2.7")
        else { return .notApplicable }
        return !act.situation.hasReferral
          ? .unmet(
            "An MP's referral is needed first; record its date, or that the Victims and Prisoners Act applies, or that it is about healthcare (case.prison)."
          )
          : .met
      },
      .prompt(
        "SM-1.58b", .guidance,
        "Complaints about a prison's own actions usually involve the Prisons and Probation Ombudsman as well."
      ) { at in
        let name = "Prisons and Probation Ombudsman"
        guard at.file.case.prisonCase, at.file.case.prisonSubject == .prison,
          !at.file.parties(.otherComplaintHandler).contains(where: { at.file.name(of: $0) == name })
        else { return [] }
        return [
          Question(
            "SM-1.58b", "Is the \(name) involved? Add it as other complaint handler.", command: .partyAdd,
            proposal: [
              PartyCommands.role.name: PartyRole.otherComplaintHandler.rawValue, PartyCommands.body.name: name,
            ], none: "The \(name) is not involved.")
        ]
      },
      .warn(
        "SM-1.59", .guidance, at: [.casePrison, .caseOrganisation, .casePass],
        """
        A complaint about healthcare at a prison is recorded against the organisation that provides it, usually an NHS \
        organisation; it is then a health complaint.
        """
      ) { act in
        let subject: PrisonSubject? =
          act.name == .casePrison ? act.command.choice(DecisionCommands.subject) : act.file.case.prisonSubject
        guard subject == .healthcare else { return .notApplicable }
        let body = act.name == .caseOrganisation ? act.organisation(CaseCommands.body) : act.file.organisation
        if body?.jurisdiction == .health { return .met }
        return .unmet(
          "Name the organisation that provides the healthcare in prison; '\(body?.name ?? act.file.organisationName)' is no health body.",
          CaseCommands.body)
      },
      .gate(
        "SM-1.60a", .policy, at: [.letterRecord],
        "A prisoner's prison number is recorded and included in all correspondence.",
        steps: { at in
          guard !at.file.case.isClosed, at.file.case.stage != .received, let person = at.file.complainant,
            person.isPrisoner, person.prisonNumber.isBlank, let party = at.file.complainantParty
          else { return [] }
          return [
            Question(
              "SM-1.60a", "Record \(person.fullName)'s prison number: every letter carries it.", command: .personChange,
              proposal: [PartyCommands.party.name: String(party.id)], field: PersonFields.prisonNumber)
          ]
        }
      ) { act in
        guard let complainant = act.file.complainant, complainant.isPrisoner else { return .notApplicable }
        let number = complainant.prisonNumber
        if number.isBlank { return .unmet("Record \(complainant.fullName)'s prison number first (person.change).") }
        guard let reference = act.command.text(LetterCommands.reference), !reference.contains(number) else {
          return .met
        }
        return .unmet("The reference line leaves out the prison number \(number).", LetterCommands.reference)
      },
      .auto(
        "SM-1.60b", .policy,
        """
        A letter to a prisoner is headed 'confidential access rights apply', and so are the envelope's front and back, in \
        red pen.
        """
      ) { at in
        at.file.people.contains { $0.isPrisoner && $0.mergedInto == nil } ? "confidential access rights apply" : nil
      },
    ]
  }
}
