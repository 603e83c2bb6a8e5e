/// Complaints under the Victims' Code (SM 2.5–2.7).
enum SM02VictimsCode {
  static var rules: [Rule] {
    [
      .record(
        "SM-2.5", .guidance,
        """
        We consider complaints that an organisation of the criminal justice system failed to meet its responsibilities \
        under the Victims' Code.
        """
      ) { at in
        at.isVictimsCodeComplaint ? "A Victims' Code complaint about \(at.file.organisationName)" : nil
      },
      .gate(
        "SM-2.6", .policy, at: [.caseDecline, .caseClose],
        """
        Before a complaint is declined about an organisation that falls under our remit for the Victims' Code only, we \
        make sure that it does not concern the Victims' Code.
        """,
        steps: { at in
          guard at.file.awaitsAction, at.file.isVictimsCodeOnly(at.file.sheet(.organisation)),
            at.standing(.organisation).outcome == .notKnown
          else { return [] }
          return [
            Question(
              "SM-2.6", "Does the complaint say that \(at.file.organisationName) failed the Victims' Code?",
              command: .assessOrganisation, field: OrganisationAssessment.isVictimsCode)
          ]
        }
      ) { act in
        let sheet = act.file.sheet(.organisation)
        guard act.declines || act.isDeclinedAs(.outOfJurisdiction), act.file.isVictimsCodeOnly(sheet) else {
          return .notApplicable
        }
        switch sheet.choice(OrganisationAssessment.isVictimsCode, as: Answered.self) {
        case .no: return .met
        case .yes where !act.isDeclinedAs(.outOfJurisdiction): return .met
        case .yes: return .unmet("It is a Victims' Code complaint, for which we can look into this organisation.")
        case .notKnown, nil:
          return .unmet("Make sure first that the complaint does not concern the Victims' Code (assess.organisation).")
        }
      },
      .auto(
        "SM-2.7", .guidance, "A complaint brought to us under the Victims' Code needs no referral by an MP."
      ) { at in
        at.isVictimsCodeComplaint ? "MP referral: not required" : nil
      },
    ]
  }
}
