/// Asking an act again at its own place, where the case is as it was before the act.
extension UndoDecision {
  /// Why an act could not be carried out on a draft, whatever the guidance says: the case is closed, something that it refers to is
  /// not there, the command itself refuses. Nil when it could; the draft is thrown away.
  public static func hindrance(replaying act: Act, in draft: Draft) -> Refusal? {
    let definition = CommandTable.definition(of: act.name)
    var trial = draft
    do throws(Refusal) {
      try Decision.checkTarget(definition, trial)
      try Decision.checkReferences(act.command, definition, trial)
      try definition.perform(&trial, act)
      return nil
    } catch {
      return error
    }
  }

  /// What an act asks of whoever takes it back or brings it again: the authority that it needs of whoever does it, except the
  /// signature, which was given to its author (SM-0.5).
  ///
  /// - Parameter act: the act as that member of staff would do it now, seen from the case as it stood before it.
  public static func missingAuthority(for act: Act) -> Refusal? {
    let missing = act.guidance.unmet(by: act).filter { asksAuthority(of: $0.rule) }
    guard !missing.isEmpty else { return nil }
    return Refusal(
      missing.map { $0.reason("Taking back or bringing again needs the authority of the act: \($0.message)") })
  }

  /// Whether a rule asks for an authority that whoever takes an act back or brings it again must have too.
  public static func asksAuthority(of rule: Rule) -> Bool { rule.block == .authority && rule.id != "SM-0.5" }

  /// The refusal that names the later entry, its author, time and requirement.
  public static func refusal(_ entry: Entry, wouldBreak later: Entry, _ broken: [Unmet], office: Office) -> Refusal {
    Refusal(broken.map { $0.reason(words(entry, later, $0.message, office)) })
  }

  /// The refusal that names the later entry, and what it would come upon.
  public static func refusal(
    _ entry: Entry, wouldBreak later: Entry, _ hindrance: Refusal, office: Office
  ) -> Refusal {
    Refusal(
      hindrance.reasons.map { reason in
        Refusal.Reason(
          requirement: reason.requirement, label: reason.label, enforcement: reason.enforcement, block: reason.block,
          field: nil, message: words(entry, later, reason.message, office))
      })
  }

  /// The refusal of a redo whose act would not be accepted at its place any more.
  public static func refusal(bringingBack entry: Entry, _ unmet: [Unmet], _ hindrance: Refusal?) -> Refusal? {
    let reasons = unmet.map { $0.reason($0.message) } + (hindrance?.reasons ?? [])
    guard !reasons.isEmpty else { return nil }
    return Refusal(
      reasons.map { reason in
        Refusal.Reason(
          requirement: reason.requirement, label: reason.label, enforcement: reason.enforcement, block: reason.block,
          field: nil, message: "Entry \(entry.sequence) cannot be brought back: \(reason.message)")
      })
  }

  private static func words(_ entry: Entry, _ later: Entry, _ message: String, _ office: Office) -> String {
    "Entry \(later.sequence) (\(later.command.rawValue) by \(office.name(later.actor)), \(later.entered.officeText)) rests on entry \(entry.sequence): \(message)"
  }
}
