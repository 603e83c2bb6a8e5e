import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud run`: commands as JSON lines, each its own transaction, each answered by one line after its commit.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Carry out commands given as JSON, one object a line.",
    discussion: """
      {"do": "note.add", "case": "C-12", "with": {"text": "…"}}
      Also: "occurred", "divergence" ({"requirement", "instead", "reason", "legalAdvice"}), "pass" (warnings), \
      "afterwards"; in a training store "as" and "now". Exit status 1 when any line was refused.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The file; - or nothing for standard input.") var file = "-"

  func run() throws {
    let session = try StoreSession.open(options)
    var isDirectory: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory)
    guard let input = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file),
      file == "-" || (isThere && !isDirectory.boolValue)
    else { throw Failure.noInput("\(file) cannot be read; give a file of JSON lines.") }
    let runner = LineRunner(session: session)
    var number = 0
    var anyRefused = false
    for line in LineReader(input) {
      number += 1
      if case .text(let text) = line, text.allSatisfy(\.isWhitespace) { continue }
      let result = runner.run(line, number: number)
      anyRefused = anyRefused || !result.ok
      Output.write(try JSONOutput.line(result) + "\n", to: .standardOutput)
    }
    if anyRefused { throw ExitCode(1) }
  }
}

/// The answer to one line.
struct LineResult: Encodable {
  struct Refused: Encodable {
    let requirement: RequirementID?
    let force: String?
    let enforcement: Enforcement?
    let block: BlockKind?
    let field: String?
    let message: String

    init(_ reason: Refusal.Reason) {
      requirement = reason.requirement
      force = reason.requirement.flatMap { Guidance.current[$0]?.force.rawValue }
      enforcement = reason.enforcement
      block = reason.block
      field = reason.field
      message = reason.message
    }

    /// What no requirement stands behind: a line that cannot be read, a case that is not there.
    init(_ message: String) {
      self.init(
        Refusal.Reason(requirement: nil, label: nil, enforcement: nil, block: nil, field: nil, message: message))
    }
  }

  let line: Int
  let ok: Bool
  var `case`: String?
  var entry: Int64?
  var refused: [Refused]?
  /// Of a bulk act: its number, the entries made, and the cases refused, each with why.
  var batch: Int64?
  var done: [Receipt]?
  var refusedCases: [String: [Refused]]?
}

/// Carries out lines one after the other.
struct LineRunner {
  let session: StoreSession

  func run(_ input: InputLine, number: Int) -> LineResult {
    do {
      let line = try RunLine(try input.readable())
      if !line.references.isEmpty { return try performBulk(line, number) }
      if let batch = try batch(of: line) { return try undoBatch(batch, line, number) }
      let receipt = try perform(line)
      return LineResult(line: number, ok: true, case: receipt.reference, entry: receipt.entry)
    } catch let refusal as Refusal {
      return LineResult(line: number, ok: false, refused: refusal.reasons.map(LineResult.Refused.init))
    } catch let unreadable as Unreadable {
      return LineResult(line: number, ok: false, refused: [.init(unreadable.sentence)])
    } catch let failure as Failure {
      return LineResult(line: number, ok: false, refused: [.init(failure.message)])
    } catch {
      return LineResult(line: number, ok: false, refused: [.init("\(error)")])
    }
  }

  private func perform(_ line: RunLine) throws -> Receipt {
    let (actor, now) = try standIns(of: line)
    if line.name == .undo || line.name == .redo { return try takeBack(line, actor, now) }
    return try session.perform(try command(line, on: line.reference, now), by: actor.id, at: now)
  }

  private func command(_ line: RunLine, on reference: String?, _ now: Moment) throws -> Command {
    let reader = try session.reader(for: reference, at: now)
    var command = Command(line.name, case: reference, try reader.values(line.values, for: line.name))
    command.occurred = try line.occurred.map { try moment($0, reader) }
    command.divergences = try line.divergences.map { try $0.request(reader) }
    command.passing = line.passing
    command.isRecordedAfterwards = line.isRecordedAfterwards
    return command
  }

  /// One decision on several cases: an entry each, under one number; what is refused is listed, and the rest stands.
  private func performBulk(_ line: RunLine, _ number: Int) throws -> LineResult {
    if line.name == .letterSend {
      throw Unreadable(
        sentence: "Letters are sent one at a time: give each case its own line, with its letter's number.")
    }
    let (actor, now) = try standIns(of: line)
    let commands = try line.references.map { try command(line, on: $0, now) }
    return bulk(try session.store.performBulk(commands, by: actor.id, at: now), number)
  }

  private func bulk(_ result: BulkResult, _ number: Int) -> LineResult {
    let refused = result.refused.map { ($0.reference, $0.refusal.reasons.map(LineResult.Refused.init)) }
    return LineResult(
      line: number, ok: result.refused.isEmpty, batch: result.batch, done: result.done,
      refusedCases: refused.isEmpty ? nil : Dictionary(refused, uniquingKeysWith: { first, _ in first }))
  }

  /// Who acts and when: the session's, or in a training store what the line says.
  private func standIns(of line: RunLine) throws -> (Staff, Moment) {
    if session.store.facts.kind == .live, line.actor != nil || line.now != nil {
      throw Unreadable(sentence: "\"as\" and \"now\" are for training stores.")
    }
    let actor = try line.actor.map { try StoreSession.named($0, try session.store.office()) } ?? session.actor
    guard let typed = line.now else { return (actor, session.clock.now()) }
    do {
      return (actor, try DateTimeEntry(now: session.clock.now(), calendar: WorkingCalendar()).parse(typed))
    } catch {
      throw Unreadable(sentence: "\"now\": \(error)")
    }
  }

  /// The bulk act that an undo names.
  private func batch(of line: RunLine) throws -> Int64? {
    guard line.name == .undo else { return nil }
    let values = try session.reader(for: line.reference).values(line.values, for: line.name)
    return Command(line.name, values).number(JournalCommands.batch)
  }

  private func undoBatch(_ batch: Int64, _ line: RunLine, _ number: Int) throws -> LineResult {
    let (actor, now) = try standIns(of: line)
    let reason = line.values[JournalCommands.reason.name]?.text
    return bulk(try session.store.undoBatch(batch, by: actor.id, at: now, reason: reason), number)
  }

  private func takeBack(_ line: RunLine, _ actor: Staff, _ now: Moment) throws -> Receipt {
    let reader = try session.reader(for: line.reference, at: now)
    let values = try reader.values(line.values, for: line.name)
    let command = Command(line.name, case: line.reference, values)
    if line.name == .redo { return try session.store.redo(on: line.reference, by: actor.id, at: now) }
    return try session.store.undo(
      command.number(JournalCommands.entry), on: line.reference, by: actor.id, at: now,
      reason: command.text(JournalCommands.reason))
  }

  private func moment(_ text: String, _ reader: FieldReader) throws -> Moment {
    let field = Field("occurred", "Occurred", .moment, direction: .past)
    switch reader.read(.text(text), for: field) {
    case .success(.moment(let moment)): return moment
    case .success: throw Unreadable(sentence: "\"occurred\" takes a date and time.")
    case .failure(let problem): throw Unreadable(sentence: "\"occurred\": \(problem.sentence)")
    }
  }
}
