import Foundation
import Glibc
import TestSupport
import Testing

/// The demo store of the console's tests, made once: making it anew costs more than a copy.
enum DemoStore {
  static let bytes = Result {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("demo", "--cases", "25", "--store", sandbox.store)
    guard outcome.code == 0 else { throw ProgramFailed(outcome: outcome) }
    return try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
  }
}

/// The console on a terminal of its own, over a copy of the demo store.
final class ConsoleSession {
  let sandbox: Sandbox
  let terminal: PseudoTerminal
  let program: SpawnedProgram
  private var isOver = false

  /// - Parameters:
  ///   - typed: keys that are typed before the program has started.
  ///   - sandbox: one with a store; by default with a copy of the demo store.
  init(
    rows: Int = 24, columns: Int = 100, typed: String = "", arguments: [String] = ["--as", "dana"],
    sandbox given: Sandbox? = nil, environment: [String: String] = [:]
  ) throws {
    sandbox = try given ?? Sandbox()
    if given == nil { try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store)) }
    terminal = try PseudoTerminal(rows: rows, columns: columns)
    terminal.write(typed)
    program = try terminal.spawn(
      Program.path, arguments: arguments,
      environment: sandbox.environment(environment.merging(["TERM": "xterm-256color"]) { $1 }))
  }

  deinit { if !isOver { end() } }

  private func end() {
    program.send(SIGKILL)
    _ = program.wait()
  }

  var lines: [String] { terminal.emulator.lines }
  var screen: String { terminal.emulator.text }

  /// The row of the screen that the cursor is on, from the cursor on.
  var atCursor: String {
    let cursor = terminal.emulator.cursor
    guard lines.indices.contains(cursor.row) else { return "" }
    return String(lines[cursor.row].dropFirst(cursor.column))
  }

  /// The reference that the cursor is on.
  var reference: String? {
    atCursor.prefixMatch(of: #/C-\d+/#).map { String($0.0) }
  }

  func press(_ keys: String) { terminal.write(keys) }

  @discardableResult
  func waitFor(_ text: String, location: SourceLocation = #_sourceLocation) -> Bool {
    let isThere = terminal.waitFor(text)
    // A frame comes in pieces; what is looked at next must be a whole one.
    terminal.settle()
    #expect(isThere, "'\(text)' is not on:\n\(screen)", sourceLocation: location)
    return isThere
  }

  @discardableResult
  func wait(_ what: String, location: SourceLocation = #_sourceLocation, until isMet: () -> Bool) -> Bool {
    let came = terminal.wait { _ in isMet() }
    terminal.settle()
    #expect(came, "\(what):\n\(screen)", sourceLocation: location)
    return came
  }

  /// Waits for the first screen.
  func start(location: SourceLocation = #_sourceLocation) {
    wait("the cursor is on a case", location: location) { screen.contains("TRAINING") && reference != nil }
  }

  /// Waits for the program's end.
  func ending(timeout: Duration = .seconds(10)) -> SpawnedProgram.Ending {
    let ending = program.wait(timeout: timeout)
    isOver = ending != .running
    return ending
  }
}
