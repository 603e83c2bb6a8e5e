/// Decisions on second tier complaints, and passing them for investigation (SM 2.153–2.157).
enum SM02SecondTierDecisions {
  static var rules: [Rule] { both + organisationOnly + secondTierOnly + proposal }

  private static let pair = HandlerPair.secondTier

  private static var both: [Rule] {
    [
      .record(
        "SM-2.153", .policy,
        "A case that concerns both the organisation and the second tier can have different decisions about the two."
      ) { at in
        let decisions = at.decisionsByOrganisation
        guard pair.scope(in: at.file) == .both, pair.isOn(at.file), decisions.contains(where: { $0.decision != nil })
        else { return nil }
        return decisions.map { "\($0.name): \($0.decision ?? "no decision yet")" }.joined(separator: "; ")
      }
    ]
  }

  private static var organisationOnly: [Rule] {
    [
      .record(
        "SM-2.154a", .policy,
        "Where a case only concerns the original organisation, the second tier's response can still be considered."
      ) { at in
        guard pair.limit(in: at.file) == .organisationOnly else { return nil }
        return at.file.sheet(.secondTier).text(SecondTierAssessment.response).map { "\(at.secondTierName): \($0)" }
      },
      .gate(
        "SM-2.154b", .policy, at: [.involvedDecide],
        "A case that only concerns the original organisation has a case and a decision about that organisation alone."
      ) { act in pair.refusesDecision(act, under: .organisationOnly) },
      .auto(
        "SM-2.154c", .policy,
        "The decision is about the original organisation also where the second tier's response resolved the complaint."
      ) { at in
        pair.limit(in: at.file) == .organisationOnly ? "decided about \(at.file.organisationName)" : nil
      },
    ]
  }

  private static var secondTierOnly: [Rule] {
    [
      .prompt(
        "SM-2.155", .policy,
        """
        Where only the second tier is complained about, it is checked that these issues were raised with it and whether \
        its response was reasonable.
        """
      ) { at in
        let sheet = at.file.sheet(.secondTier)
        guard pair.isWithCaseworker(at.file), pair.limit(in: at.file) == pair.handlerOnly else { return [] }
        if sheet.text(SecondTierAssessment.isRaised) == nil {
          return [
            pair.question(
              "SM-2.155", "Were these issues raised with \(at.file.organisationName)?", subject: "raised",
              field: SecondTierAssessment.isRaised)
          ]
        }
        guard sheet.choice(SecondTierAssessment.isRaised, as: Answered.self) == .yes,
          sheet.text(SecondTierAssessment.isReasonable) == nil
        else { return [] }
        return [
          pair.question(
            "SM-2.155", "Was the response of \(at.file.organisationName) reasonable?", subject: "reasonable",
            field: SecondTierAssessment.isReasonable)
        ]
      },
      .gate(
        "SM-2.156", .policy, at: [.involvedDecide],
        "A case that only concerns the second tier has a case and a decision about the second tier alone."
      ) { act in pair.refusesDecision(act, under: .secondTierOnly) },
    ]
  }

  private static var proposal: [Rule] {
    [
      .warn(
        "SM-2.157a", .policy, at: [.casePropose],
        "The complaint summary of a second tier complaint only concerns the organisations that we have assessed."
      ) { act in
        guard pair.isOn(act.file) else { return .notApplicable }
        let named = pair.rows(in: act.file).filter { row in
          !row.isComplainedAbout && act.file.case.summary.lowercased().contains(row.name.lowercased())
        }
        let names = named.map(\.name).joined(separator: ", ")
        return named.isEmpty ? .met : .unmet("The summary names \(names), which was not assessed (case.describe).")
      },
      .gate(
        "SM-2.157b", .policy, at: [.casePropose],
        """
        The 'proposal to investigate' letters go to the organisations complained about, named people, other services \
        acting on their behalf and the second tier.
        """
      ) { act in
        guard pair.isOn(act.file) else { return .notApplicable }
        let missing = act.withoutProposalLetter(act.file.proposalRecipients)
        return missing.isEmpty
          ? .met
          : .unmet(
            "A 'proposal to investigate' letter goes to \(missing.joined(separator: ", ")) too (letters-to).",
            ProposalCommands.lettersTo)
      },
    ]
  }
}

extension CaseFile {
  /// Everybody who has a 'proposal to investigate' letter: the organisations, those who act for them, and the people named.
  var proposalRecipients: [String] {
    let roles: Set<OrganisationRole> = [
      .complainedAbout, .secondTier, .original, .commissioner, .provider, .contractor,
    ]
    let others = organisations.filter { roles.contains($0.role) || $0.isComplainedAbout }.map(\.name)
    return [organisationName] + others + parties(.individual).map { name(of: $0) }
  }
}
