/// Reaching a decision in early consideration (SM 2.108–2.113).
enum SM02EarlyDecision {
  static var rules: [Rule] { [summary] + suitability + advice + [standard, proportionate] }

  private static var summary: Rule {
    .gate(
      "SM-2.108", .policy, at: [.caseDecline],
      """
      The caseworker summarises their understanding of the complaint on the information available when they decide, \
      proportionately to the decision.
      """
    ) { act in
      guard act.declinesEarly else { return .notApplicable }
      let text = act.file.sheet(.earlyConsideration).text(EarlyConsiderationAssessment.summary) ?? ""
      return text.isBlank
        ? .unmet("Summarise the complaint as you understand it now (assess.early-consideration).") : .met
    }
  }

  private static var suitability: [Rule] {
    [
      .gate(
        "SM-2.109", .policy, at: [.caseDecline],
        """
        Where the complainant is not the aggrieved, the case says whether there are concerns that they are not suitable \
        to complain on their behalf.
        """
      ) { act in
        guard act.declinesEarly, let aggrieved = act.file.parties(.aggrieved).first else { return .notApplicable }
        let sheet = act.file.sheet(.earlyConsideration)
        switch sheet.choice(EarlyConsiderationAssessment.concern, as: SuitabilityConcern.self) {
        case .noConcerns: return .met
        case .concerns where !(sheet.text(EarlyConsiderationAssessment.concernReason)?.isBlank ?? true): return .met
        case .concerns: return .unmet("Say what the concern about suitability is (assess.early-consideration).")
        case nil:
          let name = act.file.name(of: aggrieved)
          return .unmet("Say whether the complainant is suitable to complain for \(name) (assess.early-consideration).")
        }
      },
      .gate(
        "SM-2.110", .legal, at: [.letterReady, .letterRecord, .caseDecline],
        """
        With suitability concerns, no personal information about the aggrieved that was shared with us is released \
        without a full suitability consideration.
        """,
        steps: fullConsideration
      ) { act in
        let sheet = act.file.sheet(.earlyConsideration)
        let concern = sheet.choice(EarlyConsiderationAssessment.concern, as: SuitabilityConcern.self)
        guard concern == .concerns, act.mayTellOfAggrieved(sheet) else { return .notApplicable }
        switch sheet.choice(EarlyConsiderationAssessment.fullSuitability, as: Suitability.self) {
        case .suitable: return .met
        case .notSuitable:
          return .unmet("The complainant was found not suitable: nothing personal about the aggrieved is released.")
        case nil:
          return .unmet(
            "Complete the full suitability consideration first, or record that the decision tells nothing personal about the aggrieved."
          )
        }
      },
    ]
  }

  private static let fullConsideration: Rule.Steps = { at in
    let sheet = at.file.sheet(.earlyConsideration)
    guard at.isDecidedEarly, !at.file.case.isClosed,
      sheet.choice(EarlyConsiderationAssessment.concern, as: SuitabilityConcern.self) == .concerns,
      sheet[EarlyConsiderationAssessment.fullSuitability] == nil,
      sheet.choice(EarlyConsiderationAssessment.usesInformation, as: Answered.self) != .no
    else { return [] }
    return [
      Question(
        "SM-2.110",
        "Before the decision is told: complete the full suitability consideration, or say that it tells nothing personal about the aggrieved.",
        command: .assessEarlyConsideration, field: EarlyConsiderationAssessment.fullSuitability)
    ]
  }

  private static var advice: [Rule] {
    [
      .gate(
        "SM-2.111a", .policy, at: [.caseDecline],
        """
        The caseworker decides by the issues raised when to take clinical advice and, if unsure, speaks with a lead \
        clinician before going on.
        """,
        steps: { at in
          guard at.isInEarlyConsideration, at.file.clinicalAdvice == .unsure else { return [] }
          return at.consulting(
            "SM-2.111a", .leadClinician, on: .clinicalAdvice,
            "Unsure whether clinical advice is needed: speak with a lead clinician, and write down what they said.",
            question: "Does this case need clinical advice?")
        }
      ) { act in
        guard act.declinesEarly, act.file.clinicalAdvice == .unsure else { return .notApplicable }
        return act.file.consultations(.leadClinician, on: .clinicalAdvice).isEmpty
          ? .unmet("Speak with a lead clinician about the need for clinical advice, and log it (consultation.log).")
          : .met
      },
      .required(
        "SM-2.111b", .policy, at: .at([.consultationLog]),
        "Any discussion with a lead clinician is documented on the case."
      ) { act in
        guard act.command.choice(ConsultationCommands.with, as: Consulted.self) == .leadClinician,
          act.command.choice(ConsultationCommands.topic, as: ConsultationTopic.self) == .clinicalAdvice
        else { return .notApplicable }
        return act.command.text(ConsultationCommands.answer)?.isBlank ?? true
          ? .unmet("Write down what the lead clinician said.", ConsultationCommands.answer) : .met
      },
    ]
  }

  private static var standard: Rule {
    .gate(
      "SM-2.112", .policy, at: [.caseDecline],
      "Where a robust decision is made without an appropriate standard, the rationale for using none is noted."
    ) { act in
      // What is outside remit, time or jurisdiction, or not ready for us, is measured by no standard.
      guard act.declinesEarly,
        act.command.choice(DecisionCommands.decision, as: DeclineReason.self) == .other
      else { return .notApplicable }
      let sheet = act.file.sheet(.earlyConsideration)
      let given = [EarlyConsiderationAssessment.standard, EarlyConsiderationAssessment.noStandard]
      return given.contains { !(sheet.text($0)?.isBlank ?? true) }
        ? .met : .unmet("Name the standard, or say why the decision needs none (assess.early-consideration).")
    }
  }

  private static var proportionate: Rule {
    .prompt(
      "SM-2.113", .policy,
      "The proportionality principles are applied on every case, for the most quick and proportionate decision."
    ) { at in
      let sheet = at.file.sheet(.earlyConsideration)
      let route = sheet.choice(EarlyConsiderationAssessment.suitability, as: EarlyRoute.self)
      guard at.isEarlyOpen, let route, route != .passOn,
        sheet.text(EarlyConsiderationAssessment.proportionality)?.isBlank ?? true
      else { return [] }
      return [
        Question(
          "SM-2.113", "How is this the quickest decision that is proportionate to the case?",
          command: .assessEarlyConsideration, field: EarlyConsiderationAssessment.proportionality)
      ]
    }
  }
}

extension Act {
  /// It may tell somebody what was shared with us about the aggrieved: a decision, given or sent, or sensitive papers.
  fileprivate func mayTellOfAggrieved(_ sheet: AnswerSheet) -> Bool {
    let uses = sheet.choice(EarlyConsiderationAssessment.usesInformation, as: Answered.self) != .no
    if name == .letterReady {
      let letter = file.writtenLetters.first { $0.id == command.number(WritingCommands.number) }
      return uses && letter?.kind == .decision
    }
    guard name == .letterRecord else {
      let channel = command.choice(DecisionCommands.channel, as: DecisionChannel.self) ?? .notYet
      return declinesEarly && channel != .notYet && uses
    }
    let enclosed = Set(command.keys(LetterCommands.enclosures))
    let isSensitive = file.documents.contains { enclosed.contains($0.id) && $0.isSensitive }
    return isSensitive || uses && command.choice(LetterCommands.kind, as: LetterKind.self) == .decision
  }
}

extension CaseFile {
  /// Whether clinical advice is taken before the decision, as far as somebody has said.
  fileprivate var clinicalAdvice: ClinicalAdvice? {
    sheet(.earlyConsideration).choice(EarlyConsiderationAssessment.clinicalAdvice)
  }
}
