/// What the complainant of a premature complaint is told, and when we consider one all the same (SM 2.73–2.76).
enum SM02PrematureExceptions {
  static var rules: [Rule] {
    [
      .gate(
        "SM-2.73", .policy, at: [.caseClose],
        """
        A complainant whose case is closed as premature is told about our time limit and that we can put it to one side \
        where that is reasonable.
        """
      ) { act in
        guard act.closureCode?.isPremature ?? false else { return .notApplicable }
        let missing = ToldAtClosure.allCases.filter { !act.tells($0) }
        if missing.isEmpty { return .met }
        return .unmet("Tell the complainant of: \(missing.map(\.rawValue).joined(separator: ", ")) (told).")
      },
      .prompt(
        "SM-2.74", .guidance,
        "In exceptional circumstances, such as a terminal illness, we may decide to consider a premature complaint."
      ) { at in
        let sheet = at.file.sheet(.ready)
        guard at.isReadinessOpen, at.isPremature, sheet.text(ReadinessAssessment.exception) == nil else { return [] }
        return [
          Question(
            "SM-2.74",
            "Are there exceptional circumstances for considering it now: particular difficulties, a terminal illness, a complete breakdown?",
            command: .assessReadiness, field: ReadinessAssessment.exception, none: "There are none.")
        ]
      },
      .prompt(
        "SM-2.75", .guidance,
        "Where there is a Duty of Candour response and no local resolution response, we consider whether looking further has merit."
      ) { at in
        let sheet = at.file.sheet(.ready)
        let isAnswered = at.file.case.finalResponseOn != nil || !at.file.documents(in: .complaintResponses).isEmpty
        guard at.isReadinessOpen, sheet.day(ReadinessAssessment.dutyOfCandourOn) != nil, !isAnswered,
          sheet.text(ReadinessAssessment.merit) == nil
        else { return [] }
        return [
          Question(
            "SM-2.75", "There is a Duty of Candour response and no local one: is there merit in looking further?",
            command: .assessReadiness, field: ReadinessAssessment.merit)
        ]
      },
      .required(
        "SM-2.76", .policy, at: .at([.assessReadiness]),
        "Where earlier procedures need not be completed, it is recorded why we should consider the case now."
      ) { act in
        let sheet = act.sheet(.ready)
        guard let waived = sheet.waiver else { return .notApplicable }
        return sheet.text(ReadinessAssessment.whyNow)?.isBlank ?? true
          ? .unmet("Say why the case should be considered now (why-now): \(waived).") : .met
      },
    ]
  }
}
