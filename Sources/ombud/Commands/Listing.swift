import ArgumentParser
import CaseStore
import Casework

/// `ombud queue`: the cases of a view, all of them unless limited.
struct ListQueue: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "queue", abstract: "List cases.")

  @OptionGroup var options: StoreOptions
  @Option(help: "The view: \(QueueView.allCases.map(\.rawValue).joined(separator: ", ")), or a saved one by its name.")
  var view = QueueView.due.rawValue
  // A filter may begin with a minus sign.
  @Option(
    parsing: .unconditional,
    help: "Words that the cases have, and fields such as stage:intake, due<today, -owner:me, sort:risk.")
  var filter = ""
  @Option(help: "At most this many rows.") var limit: Int?
  @Flag(help: "Print JSON.") var json = false

  private static let pageSize = 500

  func run() throws {
    let session = try StoreSession.open(options)
    if let limit, limit < 1 { throw Failure.usage("--limit takes a number from 1 up.") }
    var rows: [QueueRow] = []
    var position = QueuePosition.first
    let list: QueueList
    do {
      list = try session.list(named: view, filter: filter)
    } catch let error as FilterError {
      throw Failure.usage(error.description)
    }
    var left = limit ?? Int.max
    while left > 0 {
      let page = try session.store.queue(
        list.selection, where: list.clauses, sortedBy: list.sort, from: position, limit: min(left, Self.pageSize))
      if json {
        rows += page.rows
      } else {
        print(page.rows, isFirst: position == .first, today: session.clock.now().day)
      }
      left -= page.rows.count
      guard page.hasLater, let last = page.keys.last else { break }
      position = .after(last)
    }
    if json { try JSONOutput.print(rows) }
    if let notice = try session.store.outdatedNotice() { Output.printError(notice) }
  }

  private func print(_ rows: [QueueRow], isFirst: Bool, today: Day) {
    if isFirst, !rows.isEmpty {
      Output.print(Self.line("Reference", "Stage", "Due", "Risk", "Owner", "Complainant", "Organisation"))
    }
    for row in rows {
      let due = row.by.map { "\($0)\(row.late(on: today) == nil ? "" : "!")" } ?? ""
      Output.print(
        Self.line(
          row.reference, row.stage.rawValue, due, row.risk?.rawValue ?? "", row.ownerName, Output.line(row.complainant),
          Output.line(row.organisation)))
    }
  }

  private static func line(
    _ reference: String, _ stage: String, _ due: String, _ risk: String, _ owner: String, _ complainant: String,
    _ organisation: String
  ) -> String {
    [
      reference.padded(to: 10), stage.padded(to: 22), due.padded(to: 11), risk.padded(to: 6), owner.fitted(to: 16),
      complainant, "|", organisation,
    ].joined(separator: " ")
  }
}

/// `ombud views`: the saved views of whoever asks, and of their team.
struct ListViews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views", abstract: "List saved views; `do view.save` and `do view.remove` change them.")

  @OptionGroup var options: StoreOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let session = try StoreSession.open(options)
    let views = try session.store.office().views(of: session.actor.id)
    if json { return try JSONOutput.print(views) }
    for view in views {
      Output.print(
        "\(String(view.id).padded(to: 7)) \(Output.line(view.name).padded(to: 24)) "
          + "\(Output.line(view.remark).padded(to: 16)) \(Output.line(view.filter))")
    }
  }
}

/// `ombud log`: the journal, newest first.
struct ShowLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show the journal, of one case or of all.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The case's reference; every entry without one.") var reference: String?
  @Option(help: "At most this many entries.") var limit = 200
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    if limit < 1 { throw Failure.usage("--limit takes a number from 1 up.") }
    let session = try StoreSession.open(options)
    let entries = try session.store.entries(of: try reference.map { try session.caseReference($0) }, limit: limit)
    if entries.count == limit {
      Output.printError("These are the newest \(limit) entries; --limit takes a larger number, should there be more.")
    }
    if json { return try JSONOutput.print(entries.map(EntryDescription.init)) }
    let office = try session.store.office()
    for line in entries {
      let entry = line.entry
      let about = entry.about.map { " of entry \($0)" } ?? ""
      let marks = [
        entry.stands ? nil : "taken back", entry.isRecordedAfterwards ? "recorded afterwards" : nil,
        entry.requirements.isEmpty ? nil : entry.requirements.map(\.rawValue).joined(separator: " "),
      ].compactMap { $0 }.joined(separator: ", ")
      Output.print(
        "\(String(entry.sequence).padded(to: 7)) \(entry.entered.columnText)  \((entry.reference ?? "").padded(to: 10)) "
          + "\(entry.kind == .act ? entry.command.rawValue : entry.kind.rawValue + about), \(office.name(entry.actor))"
          + (marks.isEmpty ? "" : " (\(marks))") + (line.reason.isEmpty ? "" : ": \(Output.line(line.reason))"))
      for former in line.former.split(separator: "\n") { Output.print("        was: \(Output.line(String(former)))") }
    }
  }
}

/// A journal entry as JSON tells it: its header, and of its payload what was not erased.
private struct EntryDescription: Encodable {
  /// The command in the words of `ombud run`.
  struct Given: Encodable {
    let `do`: CommandName
    let `case`: String?
    let with: [String: String]
    let divergence: [DivergenceRequest]
    let pass: [RequirementID]

    init(_ command: Command) {
      self.do = command.name
      self.case = command.reference
      with = command.values.mapValues(\.text)
      divergence = command.divergences
      pass = command.passing
    }
  }

  let entry: Entry
  let host, terminal: String
  /// The user of the operating system who entered it.
  let uid: Int64
  let reason, former: String
  let given: Given?
  let isErased: Bool

  init(_ line: JournalLine) {
    entry = line.entry
    host = line.host
    terminal = line.terminal
    uid = line.uid
    reason = line.reason
    former = line.former
    given = line.command.map(Given.init)
    isErased = line.isErased
  }
}
