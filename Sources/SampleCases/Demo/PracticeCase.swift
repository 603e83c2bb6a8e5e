import Casework

/// A case for those who learn: about a hospital trust, spoken of with the complainant and acknowledged, and ready to be passed on but for the
/// organisation's responses (SM-1.23).
public enum PracticeCase {
  /// Opens it by its commands, from half past eight on the day.
  ///
  /// - Returns: its reference.
  /// - Throws: ``Refusal`` where the guidance refuses one of them: then the case no longer fits the guidance.
  public static func open(at desk: SampleDesk, by login: String, on day: Day) throws -> String {
    func moment(_ minute: Int) -> Moment { OfficeTime.moment(day: day, hour: 8, minute: minute) }
    let body = try desk.bodies()["Anytown NHS Trust"]
    let reference = try desk.perform(opening(about: body), login, moment(30)) ?? ""
    let complainant = try desk.file(reference).complainantParty?.id ?? 0
    for (index, var command) in [call, acknowledgement(to: complainant), form(on: day)].enumerated() {
      command.reference = reference
      _ = try desk.perform(command, login, moment(35 + 5 * index))
    }
    return reference
  }

  /// Opens a health complaint that was made by telephone and is not in writing, to be taken through the tests to its decision.
  ///
  /// - Returns: its reference.
  /// - Throws: ``Refusal`` where the guidance refuses one of its commands.
  public static func openSpoken(at desk: SampleDesk, by login: String, on day: Day) throws -> String {
    func moment(_ minute: Int) -> Moment { OfficeTime.moment(day: day, hour: 8, minute: minute) }
    var opening = opening(about: try desk.bodies()["Anytown NHS Trust"])
    opening.set(PersonFields.title, "Mr")
    opening.set(PersonFields.firstName, "Owen")
    opening.set(PersonFields.lastName, "Tarrant")
    opening.set(PersonFields.telephone, "01632 960 442")
    opening.set(PersonFields.email, "owen.tarrant@example.org")
    opening.set(CaseCommands.channel, choice: Channel.telephone)
    opening.set(CaseCommands.summary, "An appointment was cancelled three times, each on the day.")
    opening.set(CaseCommands.injustice, "He waited four months in pain.")
    opening.set(CaseCommands.outcomesWanted, "An apology, and a date that holds.")
    opening.set(CaseCommands.complaintStage, "not begun")
    opening.set(CaseCommands.unhappyWithReply, "He has not asked the trust yet.")
    let reference = try desk.perform(opening, login, moment(50)) ?? ""
    for (index, var command) in ([spokenCall] + answers).enumerated() {
      command.reference = reference
      _ = try desk.perform(command, login, moment(52 + index))
    }
    return reference
  }

  /// The call in which the complaint was made, with all that it has to explain.
  private static var spokenCall: Command {
    var command = call
    command.set(ContactCommands.direction, choice: ContactDirection.incoming)
    command.set(ContactCommands.text, "He rang, and has not complained to the trust yet.")
    command.set(ContactCommands.detailsUpToDate, choice: Answered.yes)
    for explained in [
      ContactCommands.stageExplained, ContactCommands.limitsExplained, ContactCommands.sharingExplained,
      ContactCommands.adjustmentsDiscussed,
    ] {
      command.set(explained, .flag(true))
    }
    return command
  }

  /// What a first contact is asked, answered.
  private static var answers: [Command] {
    [
      ("SM-1.12", "other parties; interested parties"), ("SM-1.15", "complainant; organisation/s; anyone else"),
      ("SM-1.40", ""),
    ].map { requirement, subject in
      var command = Command(.requirementAnswer)
      command.set(GuidanceCommands.requirement, requirement)
      command.set(GuidanceCommands.subject, subject)
      command.set(GuidanceCommands.kind, choice: AnswerKind.done)
      command.set(GuidanceCommands.text, "Asked in the call: nothing.")
      return command
    }
  }

  private static func opening(about body: Int64?) -> Command {
    var command = Command(.caseNew)
    command.set(CaseCommands.earlierMatch, choice: EarlierMatch.none)
    command.set(PersonFields.title, "Mrs")
    command.set(PersonFields.firstName, "Ida")
    command.set(PersonFields.lastName, "Lowther")
    command.set(PersonFields.telephone, "01632 960 441")
    command.set(PersonFields.email, "ida.lowther@example.org")
    if let body { command.set(CaseCommands.body, .number(body)) }
    command.set(CaseCommands.recordType, choice: RecordType.complaint)
    command.set(CaseCommands.investigationAsked, choice: Answered.yes)
    command.set(CaseCommands.channel, choice: Channel.letter)
    command.set(CaseCommands.summary, "A refund for a cancelled private room came nine months late.")
    return command
  }

  private static var call: Command {
    var command = Command(.contactLog)
    command.set(ContactCommands.channel, choice: Channel.telephone)
    command.set(ContactCommands.identity, choice: IdentityResult.verified)
    command.set(ContactCommands.identityQuestions, .list(SecurityQuestion.allCases.prefix(3).map(\.rawValue)))
    command.set(ContactCommands.identityCorrect, .number(3))
    return command
  }

  private static func acknowledgement(to complainant: Int64) -> Command {
    var command = Command(.letterRecord)
    command.set(LetterCommands.kind, choice: LetterKind.acknowledgement)
    command.set(LetterCommands.to, .list([String(complainant)]))
    command.set(LetterCommands.method, choice: Channel.email)
    return command
  }

  private static func form(on day: Day) -> Command {
    var command = Command(.documentAdd)
    let title = "\(day.digits) - complaint form - Lowther.pdf"
    command.set(DocumentCommands.title, title)
    command.set(DocumentCommands.path, "/srv/records/lowther/\(title)")
    command.set(DocumentCommands.section, choice: DocumentSection.complaintForm)
    return command
  }
}
