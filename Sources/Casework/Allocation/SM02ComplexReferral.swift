/// Referring a case to complex investigations (SM 2.194, 2.195).
enum SM02ComplexReferral {
  static var rules: [Rule] { referral + agreed }

  private static var referral: [Rule] {
    [
      .gate(
        "SM-2.194a", .policy, at: [.consultationLog],
        """
        A caseworker who considers a case complex discusses it with the manager, and then emails the Assistant Director \
        responsible for the complex teams.
        """
      ) { act in
        guard act.command.choice(ConsultationCommands.with, as: Consulted.self) == .assistantDirector,
          act.command.text(ConsultationCommands.topic) == ConsultationTopic.complexReferral.rawValue
        else { return .notApplicable }
        return act.file.talksOfComplexity.isEmpty
          ? .unmet("Discuss it with your manager first, and log what they said (consultation.log, 'complex referral').")
          : .met
      },
      .prompt(
        "SM-2.194b", .guidance,
        "The email gives the case details, who the case has been discussed with, and why it is considered complex."
      ) { at in
        let sheet = at.file.sheet(.categorisation)
        guard !at.file.case.isClosed, at.file.category != .complex,
          sheet.choice(CategorisationAssessment.isComplex, as: Answered.self) == .yes,
          at.file.consultations(.assistantDirector, on: .complexReferral, isAnswered: false).isEmpty
        else { return [] }
        guard let talk = at.file.talksOfComplexity.last else {
          return [
            Question(
              "SM-2.194b", "You consider the case complex: discuss it with your manager.", subject: "manager",
              command: .consultationLog,
              proposal: .consultation(.lineManager, .complexReferral, "Is it complex? \(at.file.details)"))
          ]
        }
        let email = [
          at.file.details,
          "Discussed with: line manager, \((talk.answeredAt ?? talk.askedAt).day.shortText): \(talk.answer ?? "")",
          "Considered complex because: \(sheet.text(CategorisationAssessment.reasons) ?? "")",
        ]
        return [
          Question(
            "SM-2.194b",
            "Email the Assistant Director: the case's details, who it was discussed with, why it is complex.",
            subject: "email", command: .consultationLog,
            proposal: .consultation(.assistantDirector, .complexReferral, email.joined(separator: "\n")))
        ]
      },
    ]
  }

  private static var agreed: [Rule] {
    [
      .authority(
        "SM-2.195a", .guidance, at: .at([.assessCategorisation]),
        "Once the referral is agreed, the category is amended on the Decision Form."
      ) { act in
        guard act.changedCategory == .complex else { return .notApplicable }
        let isAgreed = act.file.agreement != nil || act.actor.role.mayAct(as: .assistantDirector)
        return isAgreed
          ? .met
          : .unmet(
            "The Assistant Director responsible for the complex teams agrees that the case becomes '\(TriageCategory.complex.rawValue)'."
          )
      },
      .prompt(
        "SM-2.195b", .guidance,
        "A physical file is sent to the caseworker, if one is allocated, or to the person who agreed the referral."
      ) { at in
        let sheet = at.file.sheet(.categorisation)
        guard !at.file.case.isClosed, let agreed = at.file.agreement,
          sheet[CategorisationAssessment.paperFileSent] == nil
        else { return [] }
        switch sheet.choice(CategorisationAssessment.paperFile, as: Answered.self) {
        case .no: return []
        case .notKnown, nil:
          return [
            Question(
              "SM-2.195b", "The referral is agreed: is there a physical file?", command: .assessCategorisation,
              field: CategorisationAssessment.paperFile)
          ]
        case .yes:
          let isNew = at.file.case.owner != nil && at.file.case.owner != agreed.by
          let whom = isNew ? at.office.name(at.file.case.owner) : "the Assistant Director who agreed the referral"
          return [
            Question(
              "SM-2.195b", "Send the physical file to \(whom), and record when.", command: .assessCategorisation,
              field: CategorisationAssessment.paperFileSent)
          ]
        }
      },
    ]
  }
}

extension CaseFile {
  /// What the manager said about the case being complex.
  fileprivate var talksOfComplexity: [Consultation] { consultations(.lineManager, on: .complexReferral) }

  /// The Assistant Director's agreement to the referral; a later answer stands for an earlier one.
  fileprivate var agreement: Consultation? {
    consultations(.assistantDirector, on: .complexReferral).last.flatMap { $0.outcome == .agreed ? $0 : nil }
  }
}
