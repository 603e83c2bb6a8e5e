import CaseStore
import Casework
import Console
import Foundation

/// Sends written letters by the system's mailer, and puts on record what became of it.
///
/// What is handed over is on record before it is, and what became of it after: a letter whose sending was cut short stands as being sent, and
/// is asked about. It is never sent a second time by itself.
struct LetterMailer {
  let session: StoreSession
  let program: String
  let from: String

  /// - Throws: ``Failure`` where the office has configured no mailer.
  init(_ session: StoreSession, _ settings: Settings) throws {
    self.session = session
    program = settings.mailProgram
    from = settings.mailFrom
    if program.isEmpty || from.isEmpty {
      throw Failure.refused(
        "No mailer is configured: set mail.program and mail.from in \(SettingsFiles.office). Nothing was sent.")
    }
    if !FileManager.default.isExecutableFile(atPath: program) {
      throw Failure.refused("\(program), which mail.program names, cannot be run. Nothing was sent.")
    }
  }

  /// Hands a letter over, and records it as sent, or why it was not.
  ///
  /// - Returns: what was recorded last.
  func send(_ number: Int64, of reference: String) throws -> Receipt {
    _ = try session.commit(Command(.letterSend, case: reference, [WritingCommands.number.name: .number(number)]))
    let file = try session.store.caseFile(reference)
    guard let letter = file.writtenLetters.first(where: { $0.id == number }) else {
      throw Failure.refused("\(reference) has no letter \(number).")
    }
    do {
      try mail(letter, to: file.addresses(of: number).map(\.email), of: file.case.reference)
    } catch let failure as Failure {
      _ = try session.commit(
        Command(
          .letterFail, case: reference,
          [WritingCommands.number.name: .number(number), WritingCommands.reason.name: .text(failure.message)]))
      throw Failure.inputOutput("\(failure.message) The letter was not sent; `ombud letters send` tries again.")
    }
    return try session.commit(sent(letter, reference))
  }

  /// What records that it was sent.
  private func sent(_ letter: WrittenLetter, _ reference: String) -> Command {
    Command(
      .letterRecord, case: reference,
      [
        LetterCommands.kind.name: .text(letter.kind.rawValue),
        LetterCommands.to.name: .list(letter.recipients.map(String.init)),
        LetterCommands.method.name: .text(letter.method.rawValue), LetterCommands.written.name: .number(letter.id),
      ])
  }

  private func mail(_ letter: WrittenLetter, to addresses: [String], of reference: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-i", "-f", from, "--"] + addresses
    let input = Pipe()
    let errors = Pipe()
    process.standardInput = input
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    do { try process.run() } catch { throw Failure.inputOutput("\(program) could not be started.") }
    // A mailer that ends early closes the pipe: its exit code then says so.
    signal(SIGPIPE, SIG_IGN)
    try? input.fileHandleForWriting.write(contentsOf: Data(message(letter, to: addresses, of: reference).utf8))
    try? input.fileHandleForWriting.close()
    let said = (try? errors.fileHandleForReading.readToEnd()).flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let line = said?.split(separator: "\n").first.map { ": \($0)" } ?? ""
      throw Failure.inputOutput("\(program) refused the letter (exit code \(process.terminationStatus))\(line).")
    }
  }

  /// The message as the mailer reads it (RFC 5322). The subject names nothing but the reference: subjects are read over shoulders.
  private func message(_ letter: WrittenLetter, to addresses: [String], of reference: String) -> String {
    let headers = [
      "From: \(from)", "To: \(addresses.joined(separator: ", "))", "Subject: \(reference)",
      "Message-ID: <letter-\(letter.id)-\(session.store.facts.identifier)@\(Environment.host)>", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
    ]
    return headers.joined(separator: "\n") + "\n\n" + letter.text + "\n"
  }
}
