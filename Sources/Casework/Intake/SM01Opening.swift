/// A new case, and enquiry or complaint (SM 1.1-1.5).
enum SM01Opening {
  static var rules: [Rule] {
    [
      .required(
        "SM-1.1", .policy, at: .except([.caseReceive, .caseMatch, .contactLog, .contactNoReply, .noteShare, .noteAdd]),
        "Before a record is made, earlier contacts by this complainant are looked for, and whether any concerned the same organisation."
      ) { act in
        let isOpening = act.name == .caseNew
        guard isOpening || act.isAboutCase && act.file.case.stage == .received else { return .notApplicable }
        let match = act.command.choice(CaseCommands.earlierMatch, as: EarlierMatch.self) ?? act.file.case.earlierMatch
        if match != nil { return .met }
        return .unmet(
          "Say what the search for earlier contacts showed: same complaint, different complaint or no match."
            + act.file.earlierText, CaseCommands.earlierMatch)
      },
      .auto(
        "SM-1.2", .guidance, "A new request gets a case record, and whoever opened it is its owner."
      ) { at in
        switch at.file.case.earlierMatch {
        case .none?, .different: "whoever opened it owns it"
        case .same, nil: nil
        }
      },
      .required(
        "SM-1.3a", .policy, at: .at([.caseNew, .caseClassify]),
        "Where it is unclear whether an investigation is asked for, the record is an enquiry."
      ) { act in
        guard let type = act.recordType else {
          return .unmet("Choose the record type: enquiry or complaint.", CaseCommands.recordType)
        }
        if type == .enquiry { return .met }
        switch act.investigationAsked {
        case .yes, .no: return .met
        case .notKnown, nil:
          return .unmet(
            "It is unclear whether an investigation is asked for: record an enquiry, or say that it is.",
            CaseCommands.investigationAsked)
        }
      },
      .required(
        "SM-1.3b", .policy, at: .at([.caseNew, .caseClassify]),
        "A request to investigate an organisation within jurisdiction is recorded as a complaint."
      ) { act in
        guard let type = act.recordType, act.investigationAsked == .yes,
          (act.organisation(CaseCommands.body) ?? act.file.organisation)?.inJurisdiction ?? false
        else { return .notApplicable }
        return type == .complaint
          ? .met
          : .unmet(
            "An investigation of a body within jurisdiction is asked for: record a complaint.", CaseCommands.recordType)
      },
      .prompt(
        "SM-1.4", .guidance,
        "Where we are only copied in and nothing asks us to act or reply, the record is usually an enquiry."
      ) { at in
        let file = at.file.case
        guard file.copiedInOnly, !file.actionAsked, file.recordType == .complaint else { return [] }
        return [
          Question(
            "SM-1.4", "We are only copied in and no action is asked: should this be an enquiry?",
            command: .caseClassify,
            proposal: [CaseCommands.recordType.name: RecordType.enquiry.rawValue],
            none: "It stays a complaint.")
        ]
      },
      .prompt(
        "SM-1.5", .guidance,
        "Correspondence that we are copied into is weighed by itself, and recorded as a complaint where that fits."
      ) { at in
        let file = at.file.case
        guard file.copiedInOnly, file.recordType == .enquiry else { return [] }
        let hint = file.localResolutionDisputed ? " Whether local resolution is complete is in dispute." : ""
        return [
          Question(
            "SM-1.5", "Does the correspondence itself point to a live complaint?\(hint)", command: .caseClassify,
            proposal: [CaseCommands.recordType.name: RecordType.complaint.rawValue],
            none: "It points to no live complaint.")
        ]
      },
    ]
  }
}
