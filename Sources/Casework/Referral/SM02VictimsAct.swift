/// Who needs no MP referral under the Victims and Prisoners Act (SM 2.21–2.31).
enum SM02VictimsAct {
  static var rules: [Rule] { victim + scenarios + treatment + returning }

  private static var victim: [Rule] {
    [
      .auto(
        "SM-2.21", .guidance,
        "From 27 January 2025 a victim of crime brings a parliamentary complaint about that experience without an MP."
      ) { at in
        at.file.case.jurisdiction == .parliamentary && at.file.arrivedOn >= VictimsAct.commencement
          ? "a victim needs no MP referral" : nil
      },
      .prompt(
        "SM-2.22", .guidance,
        "A victim is somebody who suffered harm as a direct result of one of five things; which one is recorded."
      ) { at in
        at.victimParts.filter { $0.sheet[VictimsActAssessment.limb] == nil }.map { part in
          let proposed = part.sheet.choice(VictimsActAssessment.witness, as: Answered.self) == .yes
          return part.question(
            "SM-2.22", "What is the harm a direct result of? It makes the complainant a victim.",
            VictimsActAssessment.limb, proposed ? VictimLimb.witnessing.rawValue : nil)
        }
      },
      .record(
        "SM-2.23", .guidance,
        """
        Harm is physical, mental or emotional harm and economic loss; whether the offence was reported is immaterial and \
        not asked.
        """
      ) { at in
        let harms = VictimsAct(at).parts.flatMap { $0.sheet.list(VictimsActAssessment.harm) }
        return harms.isEmpty ? nil : harms.joined(separator: ", ")
      },
      .auto("SM-2.24", .guidance, "Whether anybody was charged with the offence or convicted is immaterial.") { at in
        at.victimParts.isEmpty ? nil : "Whether anybody was charged or convicted is immaterial."
      },
    ]
  }

  private static var scenarios: [Rule] {
    [
      .prompt(
        "SM-2.25", .guidance,
        """
        A complaint that relates to the complainant's experience as a victim needs no MP referral, in one of two \
        scenarios; which one is recorded.
        """
      ) { at in
        at.victimParts.filter { $0.isLinked && $0.sheet[VictimsActAssessment.scenario] == nil }.map { part in
          part.question(
            "SM-2.25", "Which scenario is it: a crime by the organisation, or treatment as a victim?",
            VictimsActAssessment.scenario, VictimsAct.scenario(in: part.sheet)?.rawValue)
        }
      },
      .gate(
        "SM-2.26a", .guidance, at: [.casePass, .assessReferralReview], restsOnStatute: true,
        """
        Where the complainant reasonably says that the organisation committed the crime, the Legal Team is asked to \
        confirm that no MP referral is required.
        """,
        steps: { at in
          let act = VictimsAct(at)
          guard act.legalAdviceMissing else { return [] }
          return at.consulting(
            "SM-2.26a", .legalTeam, on: .victimsAndPrisonersAct,
            "Ask the Legal Team to confirm that no MP referral is required.",
            question: "Is no MP referral required, as the complainant says the organisation committed the crime?")
        }
      ) { act in
        let found = VictimsAct(act.situation)
        guard act.isAboutToGoOn, found.restsOnCrimeByOrganisation else { return .notApplicable }
        if found.legalAdvice != nil { return .met }
        // At intake the manager of the parliamentary team may settle that it is not needed yet (SM-2.34).
        if act.name == .casePass, !found.legalAdviceMissing { return .met }
        return .unmet("Ask the Legal Team and log its advice first (consultation.log).")
      },
    ]
  }

  private static var treatment: [Rule] {
    [
      .record(
        "SM-2.26b", .guidance,
        "We weigh whether the belief is reasonable; we never determine whether an offence was committed."
      ) { at in
        VictimsAct(at).parts.lazy.compactMap { part in
          part.sheet.text(VictimsActAssessment.belief).map { belief in
            [belief, part.sheet.text(VictimsActAssessment.beliefReason)].compactMap { $0 }.joined(separator: ": ")
          }
        }.first
      },
      .auto(
        "SM-2.27", .guidance,
        """
        Secondly, the organisation failed to treat the complainant as a victim, or to abide by the Victims' Code: no MP \
        referral, and no advice of the Legal Team, is needed.
        """
      ) { at in
        at.victimParts.contains { VictimsAct.scenario(in: $0.sheet) == .treatment } ? "no legal advice needed" : nil
      },
      .prompt(
        "SM-2.28", .guidance,
        "Where it is unclear whether either scenario applies, the briefing note or the Legal Team helps."
      ) { at in
        let isUnclear = at.victimParts.contains { VictimsAct.scenario(in: $0.sheet) == .unclear }
        guard isUnclear, !at.hasAsked(.legalTeam) else { return [] }
        return [
          at.consultation(
            "SM-2.28", .legalTeam, "Unclear: look at the briefing note on the Act, or ask the Legal Team.",
            question: "Does either scenario of the Victims and Prisoners Act apply?",
            none: "The briefing note was looked at.")
        ]
      },
    ]
  }

  private static var returning: [Rule] {
    [
      .prompt(
        "SM-2.29", .guidance,
        "At first contact the complainant is told whether they are likely to need an MP referral."
      ) { at in
        let advice = at.file.sheet(.referralAdvice)
        guard at.isParliamentaryIntake, at.file.hasBeenInContact, at.file.case.mpReferralOn == nil,
          advice[ReferralAdviceAssessment.likely] == nil, advice[ReferralAdviceAssessment.advisedOn] == nil
        else { return [] }
        return [
          Question(
            "SM-2.29", "Tell the complainant whether they are likely to need an MP referral.",
            command: .assessReferralAdvice,
            proposal: [
              ReferralAdviceAssessment.likely.name: (at.needsReferral ? ReferralLikelihood.likely : .notLikely).rawValue
            ], field: ReferralAdviceAssessment.likely)
        ]
      },
      .prompt(
        "SM-2.30", .guidance,
        """
        A complainant who was told earlier to get an MP referral may now complain directly, as a victim complaining \
        about that experience.
        """
      ) { at in
        guard at.isVictimQuestionOpen, at.returnsWithoutReferral else { return [] }
        return [
          Question(
            "SM-2.30", "Told earlier to get an MP referral: are they a victim of crime complaining about that?",
            command: .assessVictimsAct, none: "They say nothing of a crime.")
        ]
      },
      .auto(
        "SM-2.31", .guidance,
        "If any part of the complaint relates to being a victim, the case is accepted without an MP referral."
      ) { at in
        VictimsAct(at).parts.contains { $0.sheet.choice(VictimsActAssessment.link) == VictimLink.part }
          ? "a part of the complaint is enough" : nil
      },
    ]
  }
}

extension Situation {
  /// The parts of the complaint of which the complainant says something of a crime, at intake.
  var victimParts: [VictimPart] {
    guard file.case.jurisdiction == .parliamentary, !file.case.isClosed else { return [] }
    return VictimsAct(self).parts.filter { part in
      VictimsActAssessment.entries.contains { part.sheet.choice($0, as: Answered.self) == .yes }
    }.map { VictimPart(subject: $0.subject, sheet: $0.sheet) }
  }

  /// Nobody has said yet whether the Act may apply, and it matters.
  var isVictimQuestionOpen: Bool {
    let act = VictimsAct(self)
    return isParliamentaryIntake && applies("SM-2.21") && file.case.mpReferralOn == nil && act.parts.isEmpty
      && !act.isPlainlyNone && file.case.victimsAndPrisonersAct == nil
  }

  /// Whether somebody was asked about the Act, answered or not.
  func hasAsked(_ whom: Consulted) -> Bool {
    !file.consultations(whom, on: .victimsAndPrisonersAct, isAnswered: false).isEmpty
  }

  /// A question that is answered by logging one to somebody about the Act.
  func consultation(
    _ id: RequirementID, _ whom: Consulted, _ text: String, question: String, none: String? = nil
  ) -> Question {
    Question(
      id, text, command: .consultationLog,
      proposal: [
        ConsultationCommands.with.name: whom.rawValue,
        ConsultationCommands.topic.name: ConsultationTopic.victimsAndPrisonersAct.rawValue,
        ConsultationCommands.question.name: question,
      ], none: none)
  }
}

/// A part of a complaint that is assessed under the Act.
struct VictimPart {
  /// `component 17`; empty for the whole complaint.
  let subject: String
  let sheet: AnswerSheet

  var isLinked: Bool { [.yes, .part].contains(sheet.choice(VictimsActAssessment.link, as: VictimLink.self)) }

  /// A question about one answer of it.
  func question(_ id: RequirementID, _ text: String, _ field: Field, _ proposed: String?) -> Question {
    var proposal = proposed.map { [field.name: $0] } ?? [:]
    if let number = subject.split(separator: " ").last {
      proposal[VictimsActAssessment.component.name] = String(number)
    }
    return Question(
      id, text, subject: subject, command: .assessVictimsAct, proposal: proposal, field: field)
  }
}

extension Act {
  /// It passes the case on, or confirms that it goes to detailed investigation.
  var isAboutToGoOn: Bool {
    name == .casePass || sheet(.referralReview).flag(ReferralReviewAssessment.toDetailed) == true
  }
}
