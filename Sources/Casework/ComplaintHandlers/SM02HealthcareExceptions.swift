/// Investigating before NHS England's review, or the ICB with NHS England (SM 2.176–2.177).
enum SM02HealthcareExceptions {
  static var rules: [Rule] {
    [
      .gate(
        "SM-2.176a", .guidance, at: [.casePass, .casePropose],
        "A case that is to be investigated before NHS England has reviewed it is discussed with a manager.",
        steps: { at in
          guard at.isFound(.full), at.file.exception == .before, at.file.isReviewedNationally != .yes else { return [] }
          return discussing(at, "SM-2.176a", "it goes on without a review by NHS England")
        }
      ) { act in
        guard act.situation.isFound(.full), let review = act.file.isReviewedNationally, review != .yes else {
          return .notApplicable
        }
        return discussed(act, "it goes on without a review by NHS England")
      },
      .gate(
        "SM-2.176b", .guidance, at: [.casePass, .casePropose],
        "A case in which both the ICB (or former CCG) and NHS England need to be investigated is discussed with a manager.",
        steps: { at in
          guard at.isReviewOpen, at.file.concernsBoth else { return [] }
          return discussing(at, "SM-2.176b", "both the ICB and NHS England are to be investigated")
        }
      ) { act in
        guard act.file.concernsBoth else { return .notApplicable }
        return discussed(act, "both the ICB and NHS England are to be investigated")
      },
      .gate(
        "SM-2.177a", .policy, at: [.casePropose],
        "In these instances there are written complaints about both the ICB (or former CCG) and NHS England on file."
      ) { act in
        guard act.file.exception != nil else { return .notApplicable }
        let sheet = act.file.sheet(.continuingHealthcare)
        let missing = [
          sheet.flag(ContinuingHealthcareAssessment.isBoardWritten) == true ? nil : "the ICB",
          sheet.flag(ContinuingHealthcareAssessment.isNationalWritten) == true ? nil : "NHS England",
        ].compactMap { $0 }
        return missing.isEmpty
          ? .met
          : .unmet(
            "A written complaint about \(missing.joined(separator: " and about ")) belongs on file (assess.continuing-healthcare)."
          )
      },
      .gate(
        "SM-2.177b", .policy, at: [.casePropose],
        "In these instances both the ICB and the NHS commissioning region are added as organisations complained about."
      ) { act in
        guard act.file.exception != nil else { return .notApplicable }
        return act.file.isAboutBoardAndRegion
          ? .met
          : .unmet(
            "Add the other of ICB and NHS commissioning region as complained about, or as the organisation of a component (involved.add, component.add)."
          )
      },
    ]
  }

  private static func discussing(_ at: Situation, _ id: RequirementID, _ what: String) -> [Question] {
    if at.file.isDiscussedWithManager { return [] }
    return at.consulting(
      id, .lineManager, on: .continuingHealthcare, "Discuss with a manager that \(what), and log the outcome.",
      question: "Continuing Healthcare: \(what). Agreed?")
  }

  private static func discussed(_ act: Act, _ what: String) -> Finding {
    act.file.isDiscussedWithManager
      ? .met : .unmet("Discuss with a manager that \(what), and log the outcome (consultation.log).")
  }
}

extension CaseFile {
  /// What of a complaint on Continuing Healthcare is done otherwise than usual.
  fileprivate var exception: HealthcareException? {
    sheet(.continuingHealthcare).choice(ContinuingHealthcareAssessment.exception)
  }

  fileprivate var isDiscussedWithManager: Bool {
    [Consulted.lineManager, .assistantDirector].contains { !consultations($0, on: .continuingHealthcare).isEmpty }
  }

  /// Reviewed by NHS England, and both it and the ICB are to be investigated.
  fileprivate var concernsBoth: Bool {
    isContinuingHealthcare && isReviewedNationally == .yes && (exception == .both || isAboutBoardAndRegion)
  }

  /// The ICB or the region stands beside the other on the case, complained about or with a component of its own.
  fileprivate var isAboutBoardAndRegion: Bool {
    organisations.contains { row in
      [.board, .reviewer].contains(row.role)
        && (row.isComplainedAbout || components.contains { $0.organisation == row.id })
    }
  }
}
