import CaseStore
import Casework
import Console
import Foundation

/// Sends written letters by the system's mailer, and puts on record what became of it.
///
/// What is handed over is on record before it is, and what became of it after: a letter whose sending was cut short stands as being sent, and
/// is asked about. It is never sent a second time by itself.
struct LetterMailer {
  private let store: Store
  private let mailer: SystemMailer

  /// - Throws: ``Failure`` where the office has configured no mailer, or the store is for training: what somebody tries out there reaches nobody.
  init(_ store: Store, _ settings: Settings) throws {
    self.store = store
    mailer = SystemMailer(program: settings.mailProgram, from: settings.mailFrom)
    if let objection = mailer.objection { throw Failure.refused("\(objection) Nothing was sent.") }
    if store.facts.kind == .training, !settings.isTrainingMailed {
      throw Failure.refused("\(ConsoleState.trainingMail) Nothing was sent.")
    }
  }

  /// Hands a letter over, and records it as sent, or why it was not.
  ///
  /// - Parameters:
  ///   - command: the handing over (`letter.send`). The warnings that it passes are passed for the record of the sending too.
  ///   - now: the time, asked for again after the mailer has ended: that may take minutes, and others go on meanwhile.
  /// - Returns: what was recorded last.
  func send(_ command: Command, by actor: Int64, now: () -> Moment) throws -> Receipt {
    if command.occurred != nil || command.isRecordedAfterwards {
      throw Failure.refused("A letter is sent now. One that has already gone out is recorded with letter.record.")
    }
    _ = try store.perform(command, by: actor, at: now())
    let number = command.number(WritingCommands.number)
    let file = try store.caseFile(command.reference ?? "")
    guard let letter = file.writtenLetters.first(where: { $0.id == number }) else {
      throw Failure.refused("\(file.case.reference) has no letter \(number ?? 0).")
    }
    switch mailer.send(message(letter, of: file)) {
    case .sent:
      let record = Command.recordSent(letter, of: file.case.reference, passing: command.passing)
      do { return try store.perform(record, by: actor, at: now()) } catch {
        throw Failure.inputOutput(
          "Letter \(letter.id) was sent, but that is not on record: record it with letter.record. Why not: \(error)")
      }
    case .refused(let why):
      let fail = Command(
        .letterFail, case: file.case.reference,
        [WritingCommands.number.name: .number(letter.id), WritingCommands.reason.name: .text(why)])
      do { _ = try store.perform(fail, by: actor, at: now()) } catch {
        throw Failure.inputOutput(
          "\(why) Letter \(letter.id) was not sent, but that is not on record: record it with letter.fail. Why not: \(error)"
        )
      }
      throw Failure.inputOutput("\(why) The letter was not sent; `ombud letters send` tries again.")
    case .unknown(let why):
      throw Failure.inputOutput(
        "\(why) Whether letter \(letter.id) went out is not known: find out, then record it as sent (letter.record) or as not sent (letter.fail)."
      )
    }
  }

  /// The subject names nothing but the reference: subjects are read over shoulders.
  private func message(_ letter: WrittenLetter, of file: CaseFile) -> MailMessage {
    MailMessage(
      to: file.addresses(of: letter.id).map(\.email), subject: file.case.reference,
      identifier: "letter-\(letter.id)-\(store.facts.identifier)@\(Environment.host)", text: letter.text,
      largePrint: file.largePrint, isWelsh: letter.isWelsh)
  }
}
