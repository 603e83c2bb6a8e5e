/// Cases that partly fall to another Ombudsman (SM 1.49–1.56).
enum SM01JointWorking {
  static var rules: [Rule] { sharing + [topics, early] + consent + [agreed] + calls + [parliamentary] }

  private static var sharing: [Rule] {
    [
      .gate(
        "SM-1.49", .legal, at: [.caseClose],
        "A case that may partly fall within another Ombudsman's jurisdiction is shared with them.",
        steps: { at in
          let sheet = at.file.sheet(.jointWorking)
          guard sheet.isJoint, !sheet.isShared else { return [] }
          return [
            Question(
              "SM-1.49", "Share the case with \(sheet.jointPartner), and say when and what.",
              command: .assessJointWorking, field: JointWorkingAssessment.sharedOn)
          ]
        }
      ) { act in
        let sheet = act.file.sheet(.jointWorking)
        // A call about a new case may be closed at once (SM-1.55); the sharing then stays open on the closed case.
        let isCall = Channel(rawValue: act.file.case.channel)?.isCall ?? false
        guard sheet.isJoint, !isCall || act.closureCode != .notProperlyMade else { return .notApplicable }
        return sheet.isShared
          ? .met
          : .unmet("Share the case with \(sheet.jointPartner) first: record when and what (assess.joint-working).")
      },
      .record("SM-1.50a", .policy, "A case that is joint working is recorded as a 'joint working case'.") { at in
        let sheet = at.file.sheet(.jointWorking)
        return sheet.isJoint ? "joint working case with \(sheet.jointPartner)" : nil
      },
      .auto(
        "SM-1.50b", .policy,
        "A joint working case with another body than the LGSCO is closed or passed as usual, without the joint working team."
      ) { at in
        let sheet = at.file.sheet(.jointWorking)
        let isOther = sheet.isJoint && !JointWorkingAssessment.isLGSCO(sheet.jointPartner)
        return isOther ? "no referral to the joint working team" : nil
      },
    ]
  }

  private static var topics: Rule {
    .prompt(
      "SM-1.51", .guidance, "Twenty-one topics may indicate that a case is potentially joint working with the LGSCO."
    ) { at in
      let sheet = at.file.sheet(.jointWorking)
      guard at.file.awaitsAction, sheet.mayBeJoint, !sheet.isJoint else { return [] }
      let hits = sheet.list(JointWorkingAssessment.topics).joined(separator: ", ")
      return [
        Question(
          "SM-1.51", "Possible joint working with the LGSCO (\(hits)): is it?", command: .assessJointWorking,
          field: JointWorkingAssessment.isJoint)
      ]
    }
  }

  private static var early: Rule {
    .authority(
      "SM-1.52", .guidance, at: .at([.assessJointWorking]),
      """
      A premature joint working case usually completes the complaints process first; only the caseworker on the joint \
      working team decides to transfer it before.
      """, mayApprove: { _, member in member.isInJointWorkingTeam }
    ) { act in
      guard act.command.flag(JointWorkingAssessment.transferredEarly) == true else { return .notApplicable }
      if act.actor.isInJointWorkingTeam { return .met }
      let why = act.command.text(JointWorkingAssessment.transferReason) ?? "no reason given"
      return .unmet("A premature case is transferred by a caseworker on the joint working team alone (\(why)).")
    }
  }

  private static var consent: [Rule] {
    [
      .gate(
        "SM-1.53a", .policy, at: [.casePass],
        "Where the joint working team takes a case, the complainant is asked for consent to work with the LGSCO."
      ) { act in
        guard act.file.isTakenByJointTeam, !act.situation.applies("SM-1.50b") else { return .notApplicable }
        return act.file.jointConsent == nil
          ? .unmet("Ask the complainant for consent to work with the LGSCO, and record the answer (consent.record).")
          : .met
      },
      .prompt(
        "SM-1.53b", .policy, "With that consent the process agreed with the LGSCO is followed."
      ) { at in
        guard at.file.isTakenByJointTeam, at.file.jointConsent?.stands == true, !at.file.case.isClosed,
          !at.applies("SM-1.50b")
        else { return [] }
        let steps = at.office.value(of: .jointWorkingProcess)
        return [Question("SM-1.53b", "Follow the process agreed with the LGSCO. \(steps)".trimmed)]
      },
    ]
  }

  private static var agreed: Rule {
    .authority(
      "SM-1.54", .guidance, at: .at([.caseDecline, .caseClose, .casePropose, .involvedDecide]),
      """
      Any decision on a joint working case at assessment or investigation stage, to issue provisional views or a final \
      report among them, is agreed in line with the joint working Delegation Scheme.
      """, mayApprove: { _, member in member.isInJointWorkingTeam && member.role.isManager }
    ) { act in
      let row = act.file.case
      guard act.file.sheet(.jointWorking).isJoint, row.stage >= .primaryInvestigation,
        !act.situation.applies("SM-1.50b")
      else { return .notApplicable }
      // What carries out a decision needs no agreement of its own.
      let isDecided = row.decision != nil && row.decision != DecisionCommands.passed
      if act.name == .caseClose, isDecided { return .notApplicable }
      if act.actor.isInJointWorkingTeam, act.actor.role.isManager { return .met }
      let value =
        act.command.text(DecisionCommands.decision) ?? act.command.text(DecisionCommands.code) ?? act.name.rawValue
      return .unmet("'\(value)' on a joint working case needs the agreement of a manager of the joint working team.")
    }
  }

  private static var calls: [Rule] {
    [
      .prompt(
        "SM-1.55a", .policy,
        "Where joint working comes up in a call, it is explained to the complainant, who is asked for consent in the call."
      ) { at in
        guard at.isJointByTelephone, at.file.jointConsent == nil else { return [] }
        return [
          Question(
            "SM-1.55a", "Explain joint working to the caller and ask for consent; record whether it is given.",
            command: .consentRecord,
            proposal: [
              ConsentCommands.kind.name: ConsentKind.referral.rawValue,
              ConsentCommands.body.name: at.file.sheet(.jointWorking).jointPartner,
            ])
        ]
      },
      .prompt(
        "SM-1.55b", .guidance, "If such a call relates to a new case, the case can be closed as 'not properly made'."
      ) { at in
        guard at.isJointByTelephone, at.file.jointConsent != nil else { return [] }
        return [
          at.closing(
            "SM-1.55b", .notProperlyMade, declinedAs: .notProperlyMade, nextStep: .otherBody,
            "A call about a case that may be worked on jointly")
        ]
      },
    ]
  }

  private static var parliamentary: Rule {
    .gate(
      "SM-1.56", .policy, at: [.casePass, .caseClose],
      """
      A properly made parliamentary case about a government department and a local authority that may need joint working \
      is discussed with the joint working team.
      """,
      steps: { at in
        guard at.file.mayNeedJointWorking, !at.file.case.isClosed else { return [] }
        return at.consulting(
          "SM-1.56", .jointWorkingTeam, on: .jointWorking,
          "Discuss the case with the joint working team, and log what they said.",
          question: "May this case need joint working? \(at.file.details)")
      }
    ) { act in
      guard act.file.mayNeedJointWorking else { return .notApplicable }
      return act.file.consultations(.jointWorkingTeam, on: .jointWorking).isEmpty
        ? .unmet("Discuss the case with the joint working team and log what they said (consultation.log).") : .met
    }
  }
}

extension CaseFile {
  /// A properly made parliamentary case about a government department and a local authority (SM-1.56).
  fileprivate var mayNeedJointWorking: Bool {
    self.case.jurisdiction == .parliamentary && self.case.properlyMade == .yes
      && sheet(.jointWorking).flag(JointWorkingAssessment.localAuthority) == true
  }
}

extension Staff {
  /// Works in the team that we share with the LGSCO, by the name of their team.
  fileprivate var isInJointWorkingTeam: Bool { team.lowercased().contains("joint working") }
}

extension AnswerSheet {
  /// When and what the other Ombudsman was given is on record.
  fileprivate var isShared: Bool {
    self[JointWorkingAssessment.sharedOn] != nil && self[JointWorkingAssessment.shared] != nil
  }
}

extension CaseFile {
  fileprivate var isTakenByJointTeam: Bool {
    sheet(.jointWorking).choice(JointWorkingAssessment.isTaken, as: Answered.self) == .yes
  }

  /// What the complainant said to working jointly with the other Ombudsman, given or refused.
  fileprivate var jointConsent: Consent? {
    let partner = sheet(.jointWorking).jointPartner.lowercased()
    return consents.last { consent in
      guard consent.kind == .referral, consent.withdrawnAt == nil, !consent.body.isBlank else { return false }
      return partner.contains(consent.body.lowercased())
        || JointWorkingAssessment.isLGSCO(partner) && JointWorkingAssessment.isLGSCO(consent.body)
    }
  }
}

extension Situation {
  /// The complaint came by telephone, is not decided, and may be one for joint working with the LGSCO.
  fileprivate var isJointByTelephone: Bool {
    guard let channel = Channel(rawValue: file.case.channel), channel.isCall, file.isUndecidedOrDeclined else {
      return false
    }
    return file.sheet(.jointWorking).mayBeJoint && !applies("SM-1.50b")
  }
}
