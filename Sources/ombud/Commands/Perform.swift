import ArgumentParser
import CaseStore
import Casework

/// `ombud do`: one command from the shell, with its fields as `name=value`.
struct Perform: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "do", abstract: "Carry out one command.",
    discussion: """
      ombud do note.add C-12 text="Rang at noon"
      `ombud commands NAME` lists the fields. A refusal names the requirement and what would satisfy it.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The command, such as note.add.") var name: String
  @Argument(help: "The case's reference where the command is about one, then field=value.") var rest: [String] = []
  @Option(help: "When it happened, if not now.") var occurred: String?
  @Flag(help: "It happened outside the program and is recorded afterwards.") var afterwards = false
  @OptionGroup var passing: PassingOptions

  @Option(
    help: ArgumentHelp(
      "With --afterwards: this requirement was met by an approval given outside the program; needs --approver and --evidence.",
      valueName: "requirement")) var approved: [String] = []
  @Option(help: ArgumentHelp("With --approved: who gave it.", valueName: "login")) var approver: String?
  @Option(help: "With --approved: what shows it, such as the email of that day.") var evidence: String?

  @Flag(help: "Close a case on which something is still open without asking.") var yes = false

  func run() throws {
    let session = try StoreSession.open(options)
    guard let name = CommandName(rawValue: name) else {
      throw Failure.usage(CommandName.unknown(name))
    }
    let (typed, values) = try arguments()
    let reference = try typed.map { try session.caseReference($0) }
    let reader = try session.reader(for: reference)
    var command = Command(name, case: reference, try reader.values(values, for: name))
    if let occurred {
      do {
        command.occurred = try DateTimeEntry(
          now: session.clock.now(), calendar: WorkingCalendar(), direction: .past
        ).parse(occurred)
      } catch {
        throw Failure.usage("--occurred: \(error)")
      }
    }
    command.isRecordedAfterwards = afterwards
    command.passing = passing.warnings
    command.divergences = try typedDivergences().map { try $0.request(reader) }
    try askBeforeClosing(command, session)
    let receipt = try session.perform(command)
    Output.print(receipt.message)
  }

  /// What is still open on a case is said before it is closed, as the console does.
  private func askBeforeClosing(_ command: Command, _ session: StoreSession) throws {
    guard command.name == .caseClose, !yes, let reference = command.reference, command[DecisionCommands.code] != nil
    else { return }
    let file = try session.store.caseFile(reference)
    if file.case.isClosed { return }
    let situation = Situation(file: file, office: try session.store.office(), guidance: session.store.guidance)
    let concerns = ClosingConcerns.sentences(
      on: file, next: NextSteps.list(situation), code: command.text(DecisionCommands.code),
      today: session.clock.now().day)
    if concerns.isEmpty { return }
    for sentence in concerns { Output.print(sentence) }
    guard Output.confirm("Close \(reference) all the same?") else {
      throw Failure.refused("Nothing was changed. Answer y, or give --yes where nobody can be asked.")
    }
  }

  private func typedDivergences() throws -> [TypedDivergence] {
    guard let approver else {
      if !approved.isEmpty { throw Failure.usage("--approved needs --approver, who gave the approval.") }
      return passing.divergences
    }
    if approved.isEmpty { throw Failure.usage("--approver needs --approved, the requirement that the approval meets.") }
    return passing.divergences
      + approved.map { TypedDivergence(requirement: $0, approver: approver, evidence: evidence ?? "") }
  }

  private func arguments() throws -> (String?, [String: RawValue]) {
    var fields = rest[...]
    var reference: String?
    if let first = fields.first, !first.contains("=") { reference = fields.removeFirst() }
    return (reference, try FieldArguments.values(Array(fields)))
  }
}
