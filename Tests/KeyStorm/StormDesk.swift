import Foundation
import Glibc
import TestSupport

/// The program on a terminal, in a folder of its own: started, watched, killed and started again.
final class StormDesk {
  /// Something that must not be, in a sentence.
  struct Trouble: Error {
    let what: String
  }

  /// The program has this long to answer; it is a bound for a hang, on however busy a machine.
  private static let bound = Duration.seconds(20)

  let terminal: PseudoTerminal
  private(set) var program: SpawnedProgram?
  private(set) var size = (rows: 24, columns: 80)
  private let path: String
  private let directory: String

  var store: String { directory + "/cases.sqlite" }
  private var drafts: String { directory + "/state/ombud/drafts" }

  init(program path: String, directory: String) throws {
    self.path = path
    self.directory = directory
    terminal = try PseudoTerminal(rows: 24, columns: 80)
    for folder in ["home", "tmp"] {
      try FileManager.default.createDirectory(atPath: "\(directory)/\(folder)", withIntermediateDirectories: true)
    }
    let script = directory + "/editor"
    try "#!/bin/sh\nprintf 'other text on the screen\\n'; printf 'Edited. ' >>\"$1\"\n".write(
      toFile: script, atomically: true, encoding: .utf8)
    chmod(script, 0o700)
  }

  deinit { kill() }

  // MARK: - Starting and ending

  func spawn(_ arguments: [String]) throws {
    program = try terminal.spawn(
      path, arguments: arguments,
      environment: [
        "HOME": directory + "/home", "XDG_STATE_HOME": directory + "/state", "XDG_DATA_HOME": directory + "/data",
        "XDG_CONFIG_HOME": directory + "/config", "TMPDIR": directory + "/tmp", "EDITOR": directory + "/editor",
        "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "Europe/London", "PATH": "/usr/bin:/bin",
      ])
  }

  /// Opens the console on a case, and waits until it is on the screen.
  func open() throws {
    resize(rows: 24, columns: 80)
    try spawn(["console", "C-1", "--store", store, "--as", "dana"])
    try waitFor("What next")
    try settle()
  }

  func kill() {
    program?.send(SIGKILL)
    _ = program?.wait()
    program = nil
  }

  /// How the program ended, if it has.
  func ending() -> SpawnedProgram.Ending? {
    guard let ending = program?.wait(timeout: .zero), ending != .running else { return nil }
    program = nil
    return ending
  }

  /// Runs a subcommand to its end; what it prints stands on the screen.
  func run(_ arguments: [String]) throws {
    try spawn(arguments)
    let ending = program?.wait(timeout: .seconds(120))
    program = nil
    terminal.settle()
    guard ending == .exited(0) else {
      throw Trouble(what: "`\(arguments[0])` ended with \(String(describing: ending))")
    }
  }

  // MARK: - Typing and looking

  var lines: [String] { terminal.emulator.lines }

  func resize(rows: Int, columns: Int) {
    size = (rows, columns)
    terminal.resize(rows: rows, columns: columns)
  }

  func waitFor(_ text: String) throws {
    guard terminal.waitFor(text, timeout: Self.bound) else { throw Trouble(what: "'\(text)' did not come") }
  }

  /// Waits until the program waits for keys and has shown all there is to show. False when it ended.
  ///
  /// - Parameter isPasting: the end of a paste did not come, which the program waits a second for.
  @discardableResult
  func settle(isPasting: Bool = false) throws -> Bool {
    // Longer than a lone Esc is waited on; beside a list the case follows when no key came for 150 ms.
    let quiet: Duration = isPasting ? .milliseconds(1_200) : .milliseconds(size.columns > 110 ? 230 : 45)
    let end = ContinuousClock.now + Self.bound
    var since = ContinuousClock.now
    var count = terminal.outputCount
    while let program {
      if ContinuousClock.now > end { throw Trouble(what: "it did not come to rest in \(Self.bound)") }
      usleep(3_000)
      if !program.isWaiting, hasEnded(program) { return false }
      let now = terminal.outputCount
      if !program.isWaiting || !terminal.isQuiet || now != count || !terminal.emulator.isAlternateScreen {
        count = now
        since = .now
      } else if ContinuousClock.now > since + quiet {
        return true
      }
    }
    return false
  }

  private func hasEnded(_ program: SpawnedProgram) -> Bool {
    var information = siginfo_t()
    // Looked at only: its ending is taken afterwards.
    return waitid(P_PID, id_t(program.processIdentifier), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      && information.si_signo == SIGCHLD
  }

  /// Has everything drawn anew, the console's state being the same, and compares.
  func checkScreen() throws {
    let before = terminal.emulator.picture
    _ = terminal.takeOutput(quietFor: .zero)
    terminal.write("\u{0C}")
    guard terminal.wait(timeout: Self.bound, until: { _ in terminal.outputCount > 0 }) else {
      throw Trouble(what: "nothing was drawn anew")
    }
    try settle()
    // The key takes the message away, which stands above the hints on as many rows as it takes, or below the header where the cursor is there.
    let after = terminal.emulator.picture
    let changed = zip(before.cells, after.cells).map { $0 != $1 }
    var message = Set(changed.indices.dropLast().reversed().prefix { changed[$0] || $0 == size.rows - 2 })
    message.formUnion(changed.indices.dropFirst().prefix { changed[$0] })
    let differences = before.differences(from: after, exceptRows: message.count <= size.rows / 2 ? message : [])
    guard differences.isEmpty else { throw Trouble(what: "an untrue screen: \(differences.joined(separator: "\n"))") }
    guard before.isCursorVisible else { throw Trouble(what: "the cursor is hidden") }
    guard before.cursorRow < size.rows - 1 || isTooSmall else { throw Trouble(what: "the cursor stands on the hints") }
  }

  private var isTooSmall: Bool { size.rows < 15 || size.columns < 60 }

  // MARK: - Drafts

  /// Waits until a text is in a draft on disk.
  func waitForDraft(of text: String) throws {
    let end = ContinuousClock.now + Self.bound
    while ContinuousClock.now < end {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: drafts)) ?? []
      for name in names where name.hasSuffix(".json") {
        let file = try? String(contentsOfFile: "\(drafts)/\(name)", encoding: .utf8)
        if file?.contains(text) == true { return }
      }
      usleep(5_000)
    }
    throw Trouble(what: "no draft holds '\(text)'")
  }
}
