/// The referral of a parliamentary complaint by an MP (SM 2.16–2.20).
enum SM02Referral {
  static var rules: [Rule] { requirements + knowledge + genuineness }

  private static var requirements: [Rule] {
    [
      .gate(
        "SM-2.16a", .legal, at: [.caseAssess, .casePass],
        """
        A parliamentary complaint is made to an MP in writing, and referred to us by that MP, unless it comes under the \
        Victims and Prisoners Act.
        """
      ) { act in
        let at = act.situation
        guard act.takesAsProperlyMade, at.needsReferral, !act.isJudgedElsewhere else { return .notApplicable }
        guard at.hasReferral else {
          return .unmet(
            "No MP has referred it: record the referral (assess.referral), or assess the Act that spares it.")
        }
        if at.reliesOnEarlierReferral { return .met }
        return act.isAnswered(ReferralAssessment.written)
          ? .met : .unmet("Record that the complainant made the complaint to the MP in writing (assess.referral).")
      },
      .gate(
        "SM-2.16b", .legal, at: [.caseAssess, .casePass],
        "A referral includes the consent of the person aggrieved, and the MP's request that we investigate."
      ) { act in
        guard act.restsOnNewReferral else { return .notApplicable }
        let missing = [ReferralAssessment.consent, ReferralAssessment.asked].filter { !act.isAnswered($0) }
        if missing.isEmpty { return .met }
        let labels = missing.map { "'\($0.label)'" }.joined(separator: " and ")
        return .unmet("Record \(labels) as yes first (assess.referral).")
      },
      .record(
        "SM-2.16c", .guidance,
        "The complaint to the MP is in writing; the referral from the MP to us need not be."
      ) { at in
        at.file.sheet(.referral).text(ReferralAssessment.form).map { "referral by \($0)" }
      },
    ]
  }

  private static var knowledge: [Rule] {
    [
      .gate(
        "SM-2.17a", .policy, at: [.caseAssess, .casePass],
        """
        The intake caseworker checks that the complainant knows of the referral; written consent to the MP is not needed.
        """
      ) { act in
        guard act.restsOnNewReferral else { return .notApplicable }
        return act.isAnswered(ReferralAssessment.known)
          ? .met : .unmet("Check that the complainant knows of the MP's referral, and record it (assess.referral).")
      },
      .auto(
        "SM-2.17b", .guidance, "Without the complainant's consent to the referral the case is not properly made."
      ) { at in
        at.file.sheet(.referral).choice(ReferralAssessment.consent) == Answered.no ? "not properly made" : nil
      },
    ]
  }

  private static var genuineness: [Rule] {
    [
      .record(
        "SM-2.18", .guidance,
        """
        A referral that clearly comes from an MP's office and is signed by staff on the MP's behalf is treated as \
        properly made.
        """
      ) { at in
        at.file.sheet(.referral).text(ReferralAssessment.signedBy).map { "signed by \($0)" }
      },
      .gate(
        "SM-2.19", .policy, at: [.caseAssess, .casePass],
        "Concerns over whether a referral is genuine are checked with the referring MP's office.",
        steps: { at in
          let isAsked = !at.file.consultations(.memberOfParliament, on: .referral, isAnswered: false).isEmpty
          guard at.isParliamentaryIntake, at.isReferralInDoubt, !isAsked else { return [] }
          return [
            Question(
              "SM-2.19", "Check with the MP's office whether the referral is genuine.", command: .consultationLog,
              proposal: [
                ConsultationCommands.with.name: Consulted.memberOfParliament.rawValue,
                ConsultationCommands.topic.name: ConsultationTopic.referral.rawValue,
                ConsultationCommands.question.name: "Is the referral genuine?",
              ])
          ]
        }
      ) { act in
        guard act.takesAsProperlyMade, act.file.sheet(.referral).flag(ReferralAssessment.doubt) == true else {
          return .notApplicable
        }
        return act.situation.isReferralInDoubt
          ? .unmet("The MP's office has not confirmed that the referral is genuine: ask it, and log the reply.") : .met
      },
      .warn(
        "SM-2.20", .guidance, at: [.assessReferral],
        "Any MP may refer a complaint; by convention it is the complainant's own constituency MP."
      ) { act in
        switch act.command.choice(ReferralAssessment.constituency, as: ReferralConstituency.self) {
        case nil: .notApplicable
        case .own: .met
        case .other: .unmet("Not the complainant's constituency MP: that is a convention only.")
        }
      },
    ]
  }
}

extension Act {
  /// It says that the complaint is properly made, or passes it on as such.
  var takesAsProperlyMade: Bool {
    name == .casePass || command.choice(CaseCommands.properlyMade) == Answered.yes
  }

  /// It rests on a referral that nobody has relied on before.
  fileprivate var restsOnNewReferral: Bool {
    takesAsProperlyMade && situation.needsReferral && file.case.mpReferralOn != nil
      && !situation.reliesOnEarlierReferral
  }

  /// The want of a referral is said once: of a prison case in the words of SM-1.58, where only legal advice is missing by SM-2.26.
  fileprivate var isJudgedElsewhere: Bool {
    guard name == .casePass, !situation.hasReferral else { return false }
    let isPrisons = file.case.prisonCase && file.case.prisonSubject != .healthcare
    return isPrisons || VictimsAct(situation).legalAdviceMissing
  }

  fileprivate func isAnswered(_ field: Field) -> Bool {
    file.sheet(.referral).choice(field, as: Answered.self) == .yes
  }
}
