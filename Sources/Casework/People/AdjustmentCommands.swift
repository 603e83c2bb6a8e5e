/// Commands about reasonable adjustments and accessibility.
public enum AdjustmentCommands {
  public static let kind = Field(
    "kind", "Kind", .choice(of: AdjustmentKind.self),
    help: "Asked for under the Equality Act (the default), outside it, or suggested by what we hold.",
    paragraph: "SM-1.47")
  public static let what = Field(
    "request", "What is asked for", .longText, required: true, help: "In the person's own words: large print.",
    paragraph: "SM-1.43a")
  public static let asker = Field(
    "party", "For", .party, help: "Who asks or needs it; the complainant unless said otherwise.")

  public static let request = CommandDefinition(
    .adjustmentRequest, "Record an adjustment request", .people, on: .anyCase,
    help: "Adds a request for a reasonable adjustment or for accessibility, or a need that we noticed, to the case.",
    fields: [what, kind, asker]
  ) { (draft, act) throws(Refusal) in
    try draft.change { (file, keys) throws(Refusal) in
      // On the party's own entry, so that it goes with it where merged people are taken apart.
      guard let person = (file.party(act.command.number(asker)) ?? file.complainantParty)?.person else {
        throw .field(asker, "only a person can ask; add the complainant first.")
      }
      file.adjustments.append(
        Adjustment(
          id: keys.next(), personID: person, caseID: file.case.id, kind: act.command.choice(kind) ?? .adjustment,
          request: act.command.text(what) ?? "", requestedAt: act.occurred))
    }
  }

  public static let adjustment = Field(
    "adjustment", "Request", .part(.adjustment), required: true, help: "The request that this is about.")
  public static let outcome = Field(
    "outcome", "Outcome", .choice(of: AdjustmentOutcome.self), required: true,
    help: "What was decided, or how the person answered when we raised it.", paragraph: "SM-1.42")
  public static let disability = Field(
    "disability-type", "Disability", .choice(of: DisabilityType.self),
    help: "The kind of disability; needed when an adjustment is agreed.", paragraph: "SM-1.43b")
  public static let reasons = Field(
    "reasons", "Reasons", .longText, help: "Why; needed when it is not reasonable.", paragraph: "SM-1.44a")
  public static let alternatives = Field(
    "alternatives", "Other ways to help", .longText, help: "What else was considered or offered.",
    paragraph: "SM-1.44b")

  public static let decide = CommandDefinition(
    .adjustmentDecide, "Decide an adjustment request", .people, on: .anyCase,
    help: "Records the outcome of a request after full consideration under the Equality Act.",
    fields: [adjustment, outcome, disability, reasons, alternatives]
  ) { (draft, act) throws(Refusal) in
    try change(&draft, act) { (decided, _) throws(Refusal) in
      let chosen = act.command.choice(outcome, as: AdjustmentOutcome.self)
      if chosen == .notWanted, decided.kind != .anticipated {
        throw .field(outcome, "'not wanted' answers only an adjustment that we raised ourselves.")
      }
      decided.outcome = chosen
      act.command.put(disability, into: &decided.disabilityType)
      act.command.put(reasons, into: &decided.reasons)
      act.command.put(alternatives, into: &decided.alternatives)
      decided.decidedAt = act.occurred
      decided.decidedBy = act.actor.id
    }
  }

  public static let escalatedTo = Field(
    "to", "To", .staff, help: "The manager who is asked; your own line manager unless said otherwise.",
    paragraph: "SM-1.43c")

  public static let escalate = CommandDefinition(
    .adjustmentEscalate, "Escalate an adjustment request", .people, on: .anyCase,
    help: "Puts a doubt about agreeing a request to line management.", fields: [adjustment, escalatedTo]
  ) { (draft, act) throws(Refusal) in
    try change(&draft, act) { (escalated, _) throws(Refusal) in
      guard let manager = act.command.number(escalatedTo) ?? act.actor.manager, manager != act.actor.id else {
        throw .field(escalatedTo, "name the manager: no line manager is recorded for \(act.actor.name).")
      }
      escalated.escalatedTo = manager
      escalated.escalatedAt = act.occurred
    }
  }

  public static let informLegal = CommandDefinition(
    .adjustmentInformLegal, "Record that the Legal Team was informed", .people, on: .anyCase,
    help: "Records that the Legal Team was told of an adjustment that is not reasonable.", fields: [adjustment]
  ) { (draft, act) throws(Refusal) in
    try change(&draft, act) { (refused, _) throws(Refusal) in
      guard refused.outcome == .notReasonable else {
        throw .field(adjustment, "was not decided as not reasonable; there is nothing to tell the Legal Team.")
      }
      refused.legalInformedAt = act.occurred
      refused.legalInformedBy = act.actor.id
    }
  }

  /// Changes the request that the command names.
  private static func change(
    _ draft: inout Draft, _ act: Act, _ body: (inout Adjustment, Act) throws(Refusal) -> Void
  ) throws(Refusal) {
    try draft.change { (file, _) throws(Refusal) in
      guard let index = file.adjustments.firstIndex(where: { $0.id == act.command.number(adjustment) }) else { return }
      try body(&file.adjustments[index], act)
    }
  }
}
