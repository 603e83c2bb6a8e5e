import Casework

/// One small case: the command that opens it, and what is done with it at once, if anything.
public struct LoadCase: Sendable {
  public let opening: SampleStep
  private let second: SampleStep?

  /// The second command, about the case with this reference; nil for about every other case.
  public func following(_ reference: String) -> SampleStep? {
    guard var step = second else { return nil }
    step.command.reference = reference
    return step
  }

  init(
    _ index: Int, _ random: inout SeededRandom, at: Moment, body: (key: Int64, body: SampleBody)?, caseworker: Int64?
  ) {
    let isForm = random.chance(20)
    let isEnquiry = !isForm && random.chance(15)
    let login = random.pick(SampleOffice.intake)
    var command = Command(isForm ? .caseReceive : .caseNew)
    if isForm {
      command.set(CaseCommands.formReference, "WF-\(index)")
      command.set(CaseCommands.formDigest, String(random.next() | 1 << 63, radix: 16))
      command.set(CaseCommands.channel, choice: Channel.onlineForm)
    } else {
      command.set(CaseCommands.earlierMatch, choice: EarlierMatch.none)
      command.set(CaseCommands.channel, choice: Channel.letter)
      command.set(CaseCommands.recordType, choice: isEnquiry ? RecordType.enquiry : .complaint)
      command.set(CaseCommands.investigationAsked, choice: isEnquiry ? Answered.notKnown : .yes)
    }
    Self.describe(index, body, &random, at: at, in: &command)
    opening = SampleStep(command: command, login: login, at: at)
    second = Self.second(
      &random, at: at, login: login, isForm: isForm, isEnquiry: isEnquiry, caseworker: caseworker)
  }

  private static func describe(
    _ index: Int, _ body: (key: Int64, body: SampleBody)?, _ random: inout SeededRandom, at: Moment,
    in command: inout Command
  ) {
    let isWoman = random.chance(52)
    command.set(PersonFields.firstName, random.pick(isWoman ? SampleNames.women : SampleNames.men))
    command.set(PersonFields.lastName, random.pick(SampleNames.last))
    command.set(PersonFields.dateOfBirth, .day(at.day - random.number(18 * 365...92 * 365)))
    // One's own for each, because an office finds earlier cases by it; numbers of the drama ranges would be shared by thousands.
    command.set(PersonFields.email, "reader\(index)@example.org")
    command.set(PersonFields.postcode, SamplePerson.postcode(&random))
    let complaint = SampleComplaint.about(body?.body.kind ?? "trust", &random)
    if let body {
      command.set(CaseCommands.body, .number(body.key))
      command.set(CaseCommands.summary, complaint.summary(body.body))
    } else {
      command.set(CaseCommands.organisationText, "Anytown NHS Trust")
      command.set(CaseCommands.summary, complaint.subject)
    }
    command.set(CaseCommands.outcomesWanted, complaint.outcome)
  }

  private static func second(
    _ random: inout SeededRandom, at: Moment, login: String, isForm: Bool, isEnquiry: Bool, caseworker: Int64?
  ) -> SampleStep? {
    if isEnquiry {
      var command = Command(.caseClose)
      command.set(DecisionCommands.code, SampleStage.enquiryAnswered.closureCode ?? "")
      return SampleStep(command: command, login: login, at: at)
    }
    // Most have one command only: the time for a million counts by commands.
    let kind = random.below(240)
    if kind < 15 || isForm && kind < 40 {
      var command = Command(.noteAdd)
      command.set(NoteCommands.text, random.pick(SampleTexts.notes))
      return SampleStep(command: command, login: login, at: at)
    }
    guard !isForm else { return nil }
    switch kind {
    case 15..<35:
      var command = Command(.diaryAdd)
      command.set(DiaryCommands.on, .day(at.day + random.number(2...90)))
      command.set(DiaryCommands.text, random.pick(SampleTexts.diary))
      return SampleStep(command: command, login: login, at: at)
    case 35..<45:
      // Our own service is rated after a look at earlier cases: one command more than there is.
      let risk = random.pick(SampleTexts.risks.filter { $0.category != RiskCategory.ourService.rawValue })
      var command = Command(.riskRate)
      command.set(RiskCommands.category, risk.category)
      command.set(RiskCommands.text, risk.text)
      command.set(RiskCommands.likelihood, choice: random.pick(Likelihood.allCases))
      command.set(RiskCommands.impact, choice: random.pick(Impact.allCases))
      command.set(RiskCommands.timing, choice: RiskTiming.future)
      command.set(RiskCommands.link, choice: RiskLink.complaint)
      command.set(RiskCommands.contingency, "The manager is told on the same day.")
      return SampleStep(command: command, login: login, at: at)
    case 45..<60:
      guard let caseworker else { return nil }
      var command = Command(.caseAllocate)
      command.set(DecisionCommands.to, .number(caseworker))
      command.set(DecisionCommands.reallocationReason, "Spread evenly over the team.")
      return SampleStep(command: command, login: SampleOffice.manager, at: at)
    default: return nil
    }
  }
}
