/// Resolving a case, or a part of it, through mediation, and what follows where it fails (SM 2.127–2.131).
enum SM02MediationEnd {
  static var rules: [Rule] { settled + unsettled }

  private static var settled: [Rule] {
    [
      .gate(
        "SM-2.127a", .guidance, at: [.caseClose],
        """
        Where mediation resolves the case, both parties get a Resolution Agreement letter with a record of what has been \
        agreed, which confirms that the process has ended.
        """
      ) { act in
        guard act.file.mediationOutcome == .settled else { return .notApplicable }
        let sheet = act.file.sheet(.mediationOutcome)
        if (sheet.text(MediationOutcomeAssessment.agreed) ?? "").isBlank {
          return .unmet("Record first what has been agreed (assess.mediation-outcome, agreed).")
        }
        let missing = MediationParty.allCases.filter { sheet.day($0.letter) == nil }
        return missing.isEmpty
          ? .met : .unmet("Send the Resolution Agreement letter to \(act.file.names(of: missing)) first.")
      },
      .gate(
        "SM-2.127b", .guidance, at: [.caseClose],
        "Once the letters have gone, the case is closed as settled by mediation."
      ) { act in
        guard act.file.mediationOutcome == .settled else { return .notApplicable }
        if act.closureCode != .mediated {
          return .unmet(
            "Mediation has settled the complaint: close it as '\(ClosureCode.mediated.name)'.", DecisionCommands.code)
        }
        let sheet = act.file.sheet(.mediationOutcome)
        let last = MediationParty.allCases.compactMap { sheet.day($0.letter) }.max()
        guard let last, last > act.day else { return .met }
        return .unmet("The last letter went on \(last.shortText): the case is closed after it, not before.")
      },
      .gate(
        "SM-2.128", .guidance, at: [.complianceAdd],
        """
        No compliance process follows a mediated settlement: what was agreed is no recommendation of ours, and needs no \
        compliance plan.
        """
      ) { act in
        guard act.file.mediationOutcome == .settled else { return .notApplicable }
        return .unmet("Mediation has settled the complaint: what the parties agreed is not followed up as compliance.")
      },
    ]
  }

  private static var unsettled: [Rule] {
    [
      .auto(
        "SM-2.129", .guidance,
        "Where the parties cannot agree on an outcome, the case is considered further in line with the Service Model."
      ) { at in
        guard at.file.mediationOutcome == .noAgreement else { return nil }
        let former = at.file.sheet(.mediation).number(MediationAssessment.former).map { at.office.name($0) }
        let whose = former.map { " \($0) had it before: re-allocate it where \($0) goes on." } ?? ""
        return
          "The parties cannot agree: the case goes on in the primary investigation, with \(at.office.name(at.file.case.owner)).\(whose)"
      },
      .required(
        "SM-2.130", .guidance, at: .at([.assessMediationOutcome]),
        """
        Where mediation resolves parts of a complaint, they are recorded as complaint components and closed with what \
        was agreed.
        """
      ) { act in
        let sheet = act.sheet(.mediationOutcome)
        guard sheet.choice(MediationOutcomeAssessment.outcome, as: MediationOutcome.self) == .partly else {
          return .notApplicable
        }
        let settled = Set(sheet.keys(MediationOutcomeAssessment.components))
        if settled.isEmpty {
          return .unmet("Name the components that mediation settled.", MediationOutcomeAssessment.components)
        }
        if act.file.components.allSatisfy({ settled.contains($0.id) }) {
          return .unmet("That settles every component: the outcome is 'settled'.", MediationOutcomeAssessment.outcome)
        }
        return (sheet.text(MediationOutcomeAssessment.agreed) ?? "").isBlank
          ? .unmet("Say what was agreed on them.", MediationOutcomeAssessment.agreed) : .met
      },
      .auto(
        "SM-2.131", .guidance,
        "The caseworker of the Dispute Resolution team assesses and decides the other components of the complaint."
      ) { at in
        guard at.file.mediationOutcome == .partly else { return nil }
        let open = at.file.unsettledComponents.map(\.area).joined(separator: ", ")
        let who = at.office.name(at.file.case.owner)
        return "Mediation has settled a part; \(who), who mediated, assesses and decides the rest: \(open)."
      },
    ]
  }
}
