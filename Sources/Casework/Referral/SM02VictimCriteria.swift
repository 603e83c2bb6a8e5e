/// The criteria of the Victims and Prisoners Act at intake (SM 2.32–2.37).
enum SM02VictimCriteria {
  static var rules: [Rule] { questions + support + results }

  private static var questions: [Rule] {
    [
      .prompt(
        "SM-2.32a", .guidance,
        "Whether an MP referral is required is found out by four questions about a crime, and one about its link."
      ) { at in
        guard at.isVictimQuestionOpen, !at.returnsWithoutReferral else { return [] }
        return [
          Question(
            "SM-2.32a",
            "Does the complainant say anything of a crime? Put the questions that may spare an MP referral.",
            command: .assessVictimsAct, none: "They say nothing of a crime.")
        ]
      },
      .auto(
        "SM-2.32b", .guidance,
        "No MP referral is required where one of the four questions is answered yes, and so is the question of the link."
      ) { at in
        guard at.file.case.jurisdiction == .parliamentary else { return nil }
        switch VictimsAct(at).computed {
        case .met: return VictimsAct.notRequired
        case .notMet: return VictimsAct.required
        case .open, .awaitsAdvice, nil: return nil
        }
      },
      .auto(
        "SM-2.33", .guidance,
        "Where a case has several issues, one of them that meets the criteria is enough."
      ) { at in
        VictimsAct(at).parts.count > 1 ? "one issue is enough" : nil
      },
    ]
  }

  private static var support: [Rule] {
    [
      .prompt(
        "SM-2.34a", .guidance,
        "We consider both whether the criteria are met and whether what is said is linked to the complaint."
      ) { at in
        at.victimParts.filter { part in
          let link: VictimLink? = part.sheet.choice(VictimsActAssessment.link)
          return link == nil || link == .notKnown
        }.map { part in
          part.question(
            "SM-2.34a", "Is the crime reasonably linked to the alleged failings and the claimed injustice?",
            VictimsActAssessment.link, nil)
        }
      },
      .prompt(
        "SM-2.34b", .guidance,
        """
        For support with the criteria an intake caseworker speaks to the manager of the parliamentary team, who decides \
        whether legal advice is necessary at this stage.
        """
      ) { at in
        let isWanted = VictimsAct(at).parts.contains { $0.sheet.flag(VictimsActAssessment.support) == true }
        guard isWanted, at.isParliamentaryIntake, !at.hasAsked(.parliamentaryManager) else { return [] }
        return [
          at.consultation(
            "SM-2.34b", .parliamentaryManager, "Ask the manager of the parliamentary team about the criteria.",
            question: "Are the criteria met, and is legal advice necessary at this stage?")
        ]
      },
    ]
  }

  private static var results: [Rule] {
    [
      .gate(
        "SM-2.35", .guidance, at: [.casePass],
        """
        Where the criteria are met and linked, the case is accepted without an MP referral, and a note says that it is \
        passed through on the set criteria.
        """,
        steps: { at in
          guard at.isParliamentaryIntake, at.lacksCriteriaNote else { return [] }
          return [
            Question(
              "SM-2.35", "Note that the case is passed through without an MP referral, on the set criteria.",
              command: .noteAdd, proposal: [NoteCommands.text.name: VictimsAct(at).note])
          ]
        }
      ) { act in
        guard act.situation.goesOnUnderVictimsAct else { return .notApplicable }
        return act.situation.lacksCriteriaNote
          ? .unmet("Add a note first that the case passes under the \(VictimsAct.name) (note.add).") : .met
      },
      .prompt(
        "SM-2.36", .guidance,
        "Where the criteria are not met, the complainant is told to return to us with an MP referral."
      ) { at in
        guard at.file.case.ready != .yes, at.file.case.ready != .no, at.isSparedByVictimsAct == .no else { return [] }
        return at.referralAdvice("SM-2.36", "Tell the complainant to return with an MP referral.")
      },
      .warn(
        "SM-2.37", .guidance, at: [.assessReferralAdvice],
        "The advice is shared by the complainant's preferred method of communication."
      ) { act in
        let used = act.sheet(.referralAdvice).choice(ReferralAdviceAssessment.advisedBy, as: Channel.self)
        guard let used, let asked = act.file.complainant?.preferredContact else { return .notApplicable }
        return used == asked ? .met : .unmet("The complainant asked to be contacted by \(asked.rawValue).")
      },
    ]
  }
}

extension Situation {
  /// A parliamentary case that goes on without a referral because of the Act.
  var goesOnUnderVictimsAct: Bool {
    file.case.jurisdiction == .parliamentary && file.case.mpReferralOn == nil && isSparedByVictimsAct == .yes
  }

  /// It does, and no note says so.
  var lacksCriteriaNote: Bool {
    goesOnUnderVictimsAct && !file.notes.contains { $0.text.lowercased().contains(VictimsAct.name.lowercased()) }
  }

  /// The advice to return with a referral, where it is due and was not given.
  func referralAdvice(_ id: RequirementID, _ text: String) -> [Question] {
    let field = ReferralAdviceAssessment.advisedOn
    guard isParliamentaryIntake, needsReferral, !hasReferral,
      file.sheet(.referralAdvice)[field] == nil
    else { return [] }
    var proposal: [String: String] = [:]
    if let channel = file.complainant?.preferredContact {
      proposal[ReferralAdviceAssessment.advisedBy.name] = channel.rawValue
    }
    return [Question(id, text, command: .assessReferralAdvice, proposal: proposal, field: field)]
  }
}
