import Casework
import Foundation
import Synchronization
import Terminal

/// The system's `sendmail`, or what stands in its place.
struct SystemMailer {
  enum Outcome: Equatable {
    case sent
    /// It said no to all of it, so that nothing went out.
    case refused(String)
    /// It was cut short, or may have taken the letter for later or for some of the recipients.
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
    // A mailer that ends early closes the pipe: its exit code then says so.
    signal(SIGPIPE, SIG_IGN)
    let said = Said()
    guard let child = start(message, said) else { return .refused("\(program) could not be started.") }
    let ended = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      ChildProgram.awaitEnd(of: child)
      ended.signal()
    }
    guard ended.wait(timeout: .now() + patience) == .success else {
      // With all that it started: nothing of it may send on while somebody is told that it was stopped.
      kill(-child, SIGTERM)
      if ended.wait(timeout: .now() + .seconds(2)) == .timedOut { kill(-child, SIGKILL) }
      _ = try? ChildProgram.wait(for: child)
      return .unknown("\(program) did not come to an end, and was stopped.")
    }
    guard let end = try? ChildProgram.wait(for: child) else { return .unknown("How \(program) ended is not known.") }
    return outcome(end, recipients: message.to.count, said)
  }

  /// Starts the mailer, and gives it the message while it runs; nil where it cannot be started.
  private func start(_ message: MailMessage, _ said: Said) -> pid_t? {
    guard let input = ClosedPipe(), let errors = ClosedPipe(),
      let null = FileHandle(forWritingAtPath: "/dev/null")
    else { return nil }
    let streams = ChildProgram.Streams(
      input: input.reading.fileDescriptor, output: null.fileDescriptor, errors: errors.writing.fileDescriptor)
    let child = try? ChildProgram.start(
      program, arguments: ["-i", "-f", from, "--"] + message.to, environment: ProcessInfo.processInfo.environment,
      streams: streams)
    // Only the mailer has its ends now, so that each side sees the other's end.
    try? input.reading.close()
    try? errors.writing.close()
    guard let child else { return nil }
    said.read(errors.reading)
    let data = message.data(from: from)
    let writing = input.writing
    DispatchQueue.global().async {
      try? writing.write(contentsOf: data)
      try? writing.close()
    }
    return child
  }

  /// What an end means; sendmail(8) has its exit codes from sysexits.
  private func outcome(_ end: ChildProgram.End, recipients: Int, _ said: Said) -> Outcome {
    let line = said.firstLine.map { ": \($0)" } ?? ""
    switch end {
    case .exit(code: 0): return .sent
    case .exit(code: let code) where code == EX_TEMPFAIL:
      return .unknown("\(program) may have kept the letter to send it later (exit code \(code))\(line).")
    case .exit(code: let code) where recipients > 1 && [EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE].contains(code):
      return .unknown("\(program) refused some recipients, or all of them (exit code \(code))\(line).")
    case .exit(code: let code): return .refused("\(program) refused the letter (exit code \(code))\(line).")
    case .signal(let signal): return .unknown("\(program) was stopped by signal \(signal)\(line).")
    }
  }
}

/// A pipe that no other program inherits by itself.
private struct ClosedPipe {
  let reading: FileHandle
  let writing: FileHandle

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    writing = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
  }
}

/// What a program says on an output, read as it comes, so that it never waits for a reader.
private final class Said: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let text = Mutex(Data())

  func read(_ output: FileHandle) {
    DispatchQueue.global().async { [self] in
      while let more = try? output.read(upToCount: 4096), !more.isEmpty {
        // Only its beginning is ever asked for.
        text.withLock { if $0.count < 4096 { $0 += more } }
      }
      done.signal()
    }
  }

  /// Its first line, once the program has ended; nil where it said nothing. A child of its own may still hold the output: it is not waited
  /// for long.
  var firstLine: String? {
    _ = done.wait(timeout: .now() + .seconds(2))
    let said = text.withLock { String(decoding: $0, as: UTF8.self) }
    return said.split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
