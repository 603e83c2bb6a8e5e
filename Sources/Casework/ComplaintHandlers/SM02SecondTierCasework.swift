/// Second tier complaints when they are with a caseworker (SM 2.147–2.152).
enum SM02SecondTierCasework {
  static var rules: [Rule] { asked + recorded + choice + work }

  private static let pair = HandlerPair.secondTier

  private static var asked: [Rule] {
    [
      .prompt(
        "SM-2.147a", .policy,
        "In the first contact the caseworker confirms whether both the organisation and the second tier are to be investigated."
      ) { at in
        guard pair.isWithCaseworker(at.file), pair.scope(in: at.file) == nil else { return [] }
        return [
          pair.question(
            "SM-2.147a",
            "Ask the complainant whom to investigate: \(pair.names(in: at.file).joined(separator: ", ")), or both?",
            field: pair.scope)
        ]
      },
      .help(
        "SM-2.147b", .policy,
        "The complainant leads this conversation, and only the complaint that is put to us is recorded."),
    ]
  }

  private static var recorded: [Rule] {
    [
      .gate(
        "SM-2.148a", .policy, at: [.casePropose, .caseDecline],
        "The original organisation, the second tier or both are on the case, as the complaint was made."
      ) { act in
        guard pair.scope(in: act.file) == .both else { return .notApplicable }
        let rows = pair.rows(in: act.file)
        if rows.isEmpty {
          return .unmet("The complaint is about the second tier too: add it to the case (involved.add).")
        }
        let missing = rows.filter { !$0.isComplainedAbout }.map(\.name)
        return missing.isEmpty
          ? .met
          : .unmet(
            "The complaint is about \(missing.joined(separator: ", ")) too: record it so (involved.change, complained-about)."
          )
      },
      .record(
        "SM-2.148b", .policy,
        "A contractor that acted on behalf of the organisation is recorded as an organisation of its own."
      ) { at in
        let contractors = at.file.involved(.contractor).map { "\($0.name) acts for \(at.file.organisationName)" }
        return contractors.isEmpty ? nil : contractors.joined(separator: "; ")
      },
    ]
  }

  private static var choice: [Rule] {
    [
      .prompt(
        "SM-2.149", .policy,
        "Where only the original organisation is to be considered, it is still confirmed why the complainant is unhappy with the second tier's response."
      ) { at in
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == .organisationOnly,
          at.file.sheet(.secondTier).text(SecondTierAssessment.unhappy) == nil
        else { return [] }
        return [
          pair.question(
            "SM-2.149", "Ask why the complainant remains unhappy with the response of \(at.secondTierName).",
            field: SecondTierAssessment.unhappy)
        ]
      },
      .prompt(
        "SM-2.150a", .policy,
        """
        Where the complaint as described also concerns the second tier's actions, this is explained, so that the \
        complainant can make an informed choice.
        """
      ) { at in
        let sheet = at.file.sheet(.secondTier)
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == .organisationOnly,
          !sheet.list(SecondTierAssessment.issues).isEmpty, sheet.day(SecondTierAssessment.explainedOn) == nil
        else { return [] }
        let issues = sheet.list(SecondTierAssessment.issues).joined(separator: "; ")
        return [
          pair.question(
            "SM-2.150a", "Explain that the complaint also concerns \(at.secondTierName) (\(issues)), and record when.",
            field: SecondTierAssessment.explainedOn)
        ]
      },
      .record(
        "SM-2.150b", .guidance,
        "It is for the complainant to decide whether only the original organisation is investigated."
      ) { at in
        guard let scope = pair.scope(in: at.file) else { return nil }
        let explained = at.file.sheet(.secondTier).day(SecondTierAssessment.explainedOn)
        return "\(scope.rawValue): decided by the complainant"
          + (explained.map { ", after the explanation of \($0.shortText)" } ?? "")
      },
    ]
  }

  private static var work: [Rule] {
    [
      .gate(
        "SM-2.151", .policy, at: [.componentAdd, .componentChange, .involvedAdd, .involvedChange, .consultationLog],
        "Where only one of the two is to be considered, our work and all records are limited to that organisation."
      ) { act in pair.confines(act) },
      .auto(
        "SM-2.152a", .policy,
        "Any information that is needed may be asked of both the organisation and the second tier."
      ) { at in
        pair.isOn(at.file) ? "information may be asked of \(pair.names(in: at.file).joined(separator: " and "))" : nil
      },
      .gate(
        "SM-2.152b", .policy, at: [.casePropose],
        "Where an investigation is proposed, both the organisation and the second tier are given the opportunity to comment."
      ) { act in pair.isHeard(act) },
    ]
  }
}
