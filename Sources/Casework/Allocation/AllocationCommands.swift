/// The command with which a caseworker takes a case out of the central queue.
public enum AllocationCommands {
  public static let why = Field(
    "why", "Why this one", .text, help: "Why the case is next for whoever takes it, as the queue says.",
    paragraph: "SM-2.182")

  public static let take = CommandDefinition(
    .caseTake, "Take the case", .decisions,
    help:
      "Takes a case that waits in the central queue: whoever takes it has it from then on. Nobody else can take it then.",
    fields: [why], isDecision: true
  ) { (draft, act) throws(Refusal) in
    let office = draft.office
    try draft.change { (file, _) throws(Refusal) in
      let row = file.case
      if let owner = row.owner { throw .because("\(office.name(owner)) has \(row.reference) already.") }
      guard act.situation.applies("SM-2.184") else {
        throw .because("\(row.reference) is not in the central queue: it is at stage '\(row.stage.rawValue)'.")
      }
      try DecisionCommands.checkAtWork(act.actor, nil, act, office)
      file.give(to: act.actor)
    }
  }
}

extension Command {
  /// Taking a case out of the queue, with why it was next.
  public static func take(_ reference: String, because reason: String) -> Command {
    Command(.caseTake, case: reference, [AllocationCommands.why.name: .text(reason)])
  }
}

extension CaseFile {
  /// Somebody has the case from now on; what waited for a caseworker is with one, who says anew whether it suits them.
  ///
  /// A case in early consideration that goes to one of the early consideration team stays there (SM-2.97); to anybody else it is passed for
  /// primary investigation (SM-2.107).
  mutating func give(to member: Staff) {
    let stays = self.case.stage == .earlyConsideration && member.isInEarlyConsideration
    if self.case.stage == .allocation || self.case.stage == .earlyConsideration, !stays {
      self.case.stage = .primaryInvestigation
    }
    self.case.owner = member.id
    assessmentAnswers.removeAll {
      $0.assessment == .categorisation && CategorisationAssessment.ofHolder.contains($0.question)
    }
  }
}

extension Staff {
  /// One of the Early Consideration Team, by the name of their team.
  var isInEarlyConsideration: Bool { team.lowercased().contains("early consideration") }
}
