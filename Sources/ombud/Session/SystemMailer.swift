import Casework
import Foundation

/// The system's `sendmail`, or what stands in its place.
struct SystemMailer {
  enum Outcome: Equatable {
    case sent
    /// It said no, so that nothing went out.
    case refused(String)
    /// It was cut short.
    case unknown(String)
  }

  /// Its whole path.
  let program: String
  /// The office's address.
  let from: String
  /// How long it may take before it is ended. A mailer that hands over to a server waits for its answer.
  var patience: DispatchTimeInterval = .seconds(120)

  /// Why nothing can be sent with it, in a sentence.
  var objection: String? {
    if program.isEmpty || from.isEmpty {
      return "No mailer is configured: set mail.program and mail.from in \(SettingsFiles.office)."
    }
    if !EmailAddress.isSound(from) { return "mail.from, '\(from)', is not an email address." }
    var isDirectory: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: program, isDirectory: &isDirectory)
    guard program.hasPrefix("/"), isThere, !isDirectory.boolValue,
      FileManager.default.isExecutableFile(atPath: program)
    else { return "'\(program)', which mail.program names, cannot be run: give a program's whole path." }
    return nil
  }

  func send(_ message: MailMessage) -> Outcome {
    if let wrong = message.to.first(where: { !EmailAddress.isSound($0) }) {
      return .refused("'\(wrong)' is not an email address.")
    }
    if message.to.isEmpty { return .refused("The letter has no recipient.") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-i", "-f", from, "--"] + message.to
    let (input, errors) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    // A mailer that ends early closes the pipe: its exit code then says so.
    signal(SIGPIPE, SIG_IGN)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { return .refused("\(program) could not be started.") }
    let said = Said(errors.fileHandleForReading)
    let data = message.data(from: from)
    DispatchQueue.global().async {
      try? input.fileHandleForWriting.write(contentsOf: data)
      try? input.fileHandleForWriting.close()
    }
    guard ended.wait(timeout: .now() + patience) == .success else {
      process.terminate()
      if ended.wait(timeout: .now() + .seconds(2)) == .timedOut { kill(process.processIdentifier, SIGKILL) }
      return .unknown("\(program) did not come to an end, and was stopped.")
    }
    if process.terminationReason == .exit, process.terminationStatus == 0 { return .sent }
    let line = said.firstLine.map { ": \($0)" } ?? ""
    if process.terminationReason == .exit {
      return .refused("\(program) refused the letter (exit code \(process.terminationStatus))\(line).")
    }
    return .unknown("\(program) was stopped by signal \(process.terminationStatus)\(line).")
  }
}

/// What a program says on an output, read as it comes, so that it never waits for a reader.
private final class Said: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  private var text = Data()

  init(_ output: FileHandle) {
    DispatchQueue.global().async { [self] in
      text = (try? output.readToEnd()).flatMap { $0 } ?? Data()
      done.signal()
    }
  }

  /// Its first line, once the program has ended; nil where it said nothing, or a child of its own still holds the output.
  var firstLine: String? {
    guard done.wait(timeout: .now() + .seconds(2)) == .success else { return nil }
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
