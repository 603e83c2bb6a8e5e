import Casework

/// What is complained about, and about whom.
extension FormReading {
  /// From the register where it is there, and then of the register's kind; else as text, to be identified.
  mutating func readOrganisation() {
    put(CaseCommands.otherOrganisation, line(.otherOrganisation))
    let kind = line(.organisationKind)
    guard let name = line(.organisation) else {
      put(CaseCommands.organisationKind, kind)
      warn(.noOrganisation, .organisation, "The form names no organisation; ask which one it is about.")
      return
    }
    if let body = context.organisation(name) {
      values[CaseCommands.body.name] = .number(body.id)
      return
    }
    put(CaseCommands.organisationText, name)
    put(CaseCommands.organisationKind, kind)
    warn(.organisation, .organisation, "\(CleanText.quoted(name)) is not in the register: identify the organisation.")
  }

  mutating func readComplaint() {
    put(CaseCommands.summary, paragraphs(.whatHappened))
    put(CaseCommands.injustice, paragraphs(.injustice))
    put(CaseCommands.outcomesWanted, paragraphs(.outcomeWanted))
    if let text = line(.amountSought) {
      if let pence = Money.parse(text) {
        values[CaseCommands.amountSought.name] = .money(pence)
      } else {
        warn(.amount, .amountSought, "\(CleanText.quoted(text)) is no sum in pounds; ask what is sought.")
      }
    }
    put(CaseCommands.legalAction, line(.legalAction))
    if let text = line(.victimOfCrime) {
      let answer = Answered(rawValue: text.lowercased())
      if answer == nil { warnChoice(.victimOfCrime, text) }
      put(CaseCommands.victimOfCrime, answer?.rawValue)
    }
    put(CaseCommands.seenBefore, line(.seenBeforeReference))
  }
}
