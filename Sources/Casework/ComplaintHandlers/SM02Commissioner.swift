/// Health complaints that may go to the provider or to the commissioner (SM 2.158–2.164).
enum SM02Commissioner {
  static var rules: [Rule] { intake + asked + choice + work }

  private static let pair = HandlerPair.commissioner

  private static var intake: [Rule] {
    [
      .auto(
        "SM-2.158", .legal,
        "The complaints process of the NHS only needs to be completed with one of provider and commissioner.",
        steps: { at in
          let local = at.file.sheet(.ready).choice(ReadinessAssessment.localResolution, as: LocalResolution.self)
          // One is enough.
          guard at.file.case.jurisdiction != .parliamentary, local != .complete else { return [] }
          return at.proposing("SM-2.158", .commissioner, at.file.organisation?.commissioner)
        }
      ) { at in
        guard at.file.case.jurisdiction != .parliamentary else { return nil }
        let finished = at.file.processFinishedWith
        return finished.isEmpty ? nil : "complete with the \(finished.joined(separator: " and the "))"
      },
      .auto(
        "SM-2.159a", .policy,
        "The complaint is recorded about the provider, unless the complainant has said that it is about the commissioner only."
      ) { at in
        pair.isOn(at.file) && pair.scope(in: at.file) != pair.handlerOnly ? "recorded about the provider" : nil
      },
      .record(
        "SM-2.159b", .guidance, "It is then closed or passed for further consideration."
      ) { at in pair.intakeOutcome(at.file) },
    ]
  }

  private static var asked: [Rule] {
    [
      .prompt(
        "SM-2.160a", .policy,
        "In the first contact the caseworker confirms whether both the organisation and the commissioner are to be investigated."
      ) { at in
        guard pair.isWithCaseworker(at.file), pair.scope(in: at.file) == nil else { return [] }
        return [
          pair.question(
            "SM-2.160a",
            "Ask the complainant whom to investigate: \(pair.names(in: at.file).joined(separator: ", ")), or both?",
            field: pair.scope)
        ]
      },
      .help(
        "SM-2.160b", .policy,
        "The complainant leads this conversation, and only the complaint that is put to us is recorded."),
      .warn(
        "SM-2.161", .guidance, at: [.casePropose, .involvedDecide],
        "A complaint about both has components about the organisation and about the commissioner, even where the areas are the same."
      ) { act in
        guard pair.scope(in: act.file) == .both, let row = pair.rows(in: act.file).first else { return .notApplicable }
        let about = Set(act.file.components.map { $0.organisation ?? 0 })
        let missing = [(key: 0, name: act.file.organisationName), (key: row.id, name: row.name)]
          .filter { !about.contains($0.key) }.map(\.name)
        return missing.isEmpty
          ? .met : .unmet("No component is recorded about \(missing.joined(separator: " or ")) (component.add).")
      },
    ]
  }

  private static var choice: [Rule] {
    [
      .prompt(
        "SM-2.162", .policy,
        """
        Where only the original organisation is to be considered, it is confirmed why the complainant is unhappy with the \
        commissioner's response and whether the commissioning itself is complained about.
        """
      ) { at in
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == .organisationOnly else { return [] }
        return commissioning(at.file.sheet(.commissioner))
      },
      .gate(
        "SM-2.163", .policy, at: [.componentAdd, .componentChange, .involvedAdd, .involvedChange, .consultationLog],
        "Where only one of the two is to be considered, our assessment and all records are limited to that organisation."
      ) { act in pair.confines(act) },
    ]
  }

  private static func commissioning(_ sheet: AnswerSheet) -> [Question] {
    var questions: [Question] = []
    if sheet.text(CommissionerAssessment.unhappy) == nil {
      questions.append(
        pair.question(
          "SM-2.162", "Ask why the complainant remains unhappy with the commissioner's response.", subject: "response",
          field: CommissionerAssessment.unhappy, none: "The commissioner did not respond."))
    }
    switch sheet.choice(CommissionerAssessment.isAboutCommissioning, as: Answered.self) {
    case nil:
      questions.append(
        pair.question(
          "SM-2.162", "Is there a complaint about the commissioning, such as how the service was funded?",
          subject: "commissioning", field: CommissionerAssessment.isAboutCommissioning))
    case .yes:
      questions.append(
        pair.question(
          "SM-2.162", "The commissioning is complained about: ask again whom to investigate.", subject: "scope",
          field: pair.scope, none: "The complainant keeps to the organisation."))
    case .no, .notKnown: break
    }
    return questions
  }

  private static var work: [Rule] {
    [
      .auto(
        "SM-2.164a", .policy,
        "Any information that is needed may be asked of both the organisation and the commissioner."
      ) { at in
        pair.isOn(at.file) ? "information may be asked of \(pair.names(in: at.file).joined(separator: " and "))" : nil
      },
      .gate(
        "SM-2.164b", .policy, at: [.casePropose],
        "Where an investigation is proposed, both the organisation and the commissioner have the option to comment."
      ) { act in pair.isHeard(act) },
    ]
  }
}
