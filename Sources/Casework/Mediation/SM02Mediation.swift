/// Dispute resolution through mediation: what it is and which cases go there (SM 2.114–2.119).
enum SM02Mediation {
  static var rules: [Rule] { purpose + suitability + reviews }

  private static var purpose: [Rule] {
    [
      .help(
        "SM-2.114", .guidance,
        "Later sections of this guidance help with decisions under our specific and general discretion."),
      .auto(
        "SM-2.115", .guidance,
        """
        In dispute resolution we help complainant and organisation come to their own resolution, without giving our own \
        view on the substance of the complaint.
        """
      ) { at in
        at.file.case.stage == .disputeResolution
          ? "In dispute resolution we give no view of our own: record the outcome of the mediation first (assess.mediation-outcome)."
          : nil
      },
      .prompt(
        "SM-2.116", .guidance, "Mediation is looked into case by case: not every complaint is suited to it."
      ) { at in
        let sheet = at.file.sheet(.mediation)
        guard at.mayGoToMediation, !sheet.isEmpty,
          sheet[MediationAssessment.suitable] == nil || (sheet.text(MediationAssessment.reason) ?? "").isBlank
        else { return [] }
        return [
          Question(
            "SM-2.116", "Does mediation suit this case, and why?", command: .assessMediation,
            field: sheet[MediationAssessment.suitable] == nil
              ? MediationAssessment.suitable : MediationAssessment.reason)
        ]
      },
      .record(
        "SM-2.117a", .guidance,
        "A case is allocated to the Dispute Resolution team after intake, or re-allocated to it later."
      ) { at in
        let sheet = at.file.sheet(.mediation)
        guard let entry = sheet.text(MediationAssessment.entry) else { return nil }
        let former = sheet.number(MediationAssessment.former).map { "; held before by \(at.office.name($0))" } ?? ""
        return "\(entry)\(former)"
      },
      .auto(
        "SM-2.117b", .guidance, "Dispute resolution is for complaints about any organisation that we investigate."
      ) { at in
        at.standing(.organisation).outcome == .no ? nil : "mediation may be tried, whatever the kind of organisation"
      },
    ]
  }

  private static var suitability: [Rule] {
    [
      .warn(
        "SM-2.118a", .guidance, at: [.assessMediation, .caseMediate],
        "Any case that is ready for further consideration may be appropriate for dispute resolution."
      ) { act in
        let isPutForward = act.name == .caseMediate || act.command[MediationAssessment.suitable] == .text("yes")
        guard isPutForward else { return .notApplicable }
        return act.file.case.ready == .yes
          ? .met : .unmet("\(act.file.case.reference) is not known to be ready for further consideration yet.")
      },
      .prompt(
        "SM-2.118b", .guidance,
        "Whoever believes that dispute resolution suits their case consults a member of the Dispute Resolution team."
      ) { at in
        guard at.isPutForward, at.file.consultations(.disputeResolutionTeam, on: .mediation).isEmpty else { return [] }
        return [
          Question(
            "SM-2.118b", "Ask a member of the Dispute Resolution team whether the case is suitable for them.",
            command: .consultationLog,
            proposal: [
              ConsultationCommands.with.name: Consulted.disputeResolutionTeam.rawValue,
              ConsultationCommands.topic.name: ConsultationTopic.mediation.rawValue,
            ])
        ]
      },
      .record(
        "SM-2.118c", .guidance, "The caseworker may discuss it with their manager before approaching the team."
      ) { at in
        at.file.consultations(.lineManager, on: .mediation).last.map { said in
          "\((said.answeredAt ?? said.askedAt).day.shortText): \(said.answer ?? "")"
        }
      },
    ]
  }

  private static var reviews: [Rule] {
    [
      .gate(
        "SM-2.119a", .guidance, at: [.assessReviewRequest],
        "Complainants in dispute resolution cannot request a review, as we have made no decision on their complaint."
      ) { act in
        let sheet = act.sheet(.reviewRequest)
        guard act.file.isOrWasMediated, sheet.flag(ReviewRequestAssessment.isOpened) == true else {
          return .notApplicable
        }
        return act.file.barToReview(of: sheet).map { .unmet($0) } ?? .met
      },
      .prompt(
        "SM-2.119b", .guidance, "Whoever is unsure what to do about such a request asks their manager."
      ) { at in
        let sheet = at.file.sheet(.reviewRequest)
        guard !sheet.isEmpty, at.file.barToReview(of: sheet) != nil,
          at.file.consultations(.lineManager, on: .review).isEmpty
        else { return [] }
        return [
          Question(
            "SM-2.119b", "A review was asked for where we have decided nothing: if unsure, ask your manager.",
            command: .consultationLog,
            proposal: [
              ConsultationCommands.with.name: Consulted.lineManager.rawValue,
              ConsultationCommands.topic.name: ConsultationTopic.review.rawValue,
            ], none: "It is clear what to do.")
        ]
      },
    ]
  }
}

extension CaseFile {
  /// In mediation, or through it.
  fileprivate var isOrWasMediated: Bool { self.case.stage == .disputeResolution || mediationOutcome != nil }
}

extension Situation {
  /// At a stage from which a case may be transferred.
  var mayGoToMediation: Bool {
    let stage = file.case.stage
    return stage != .disputeResolution && (Stage.earlyConsideration ... .primaryInvestigation).contains(stage)
  }

  /// Mediation was found to suit the case, and nothing has ended the attempt.
  var isPutForward: Bool {
    let sheet = file.sheet(.mediation)
    return mayGoToMediation && file.mediationOutcome == nil
      && sheet.choice(MediationAssessment.suitable, as: Answered.self) == .yes && sheet.unwilling.isEmpty
      && sheet.refusing.isEmpty
  }
}
