import Casework
import Foundation
import Glibc
import TestSupport
import Testing

/// Whatever becomes of the program or of the case, what somebody typed is there again.
@Suite("Nothing typed is lost", .serialized)
struct NothingLostTests {
  /// How a session may end without anybody asking for it.
  enum Ending: CaseIterable {
    case cut, hangUp, termination
  }

  private static let sentence =
    "She rang at 10:15 and asked why the letter of 3 March says nothing of her appeal; caf\u{E9}."

  /// Opens a note's form and types; the screen has it all when this returns.
  private func type(_ text: String, into console: ConsoleSession) throws -> String {
    console.start()
    let reference = try #require(console.reference)
    console.press("w")
    console.waitFor("Add a note: \(reference)")
    console.press(text)
    // No pause: what ends the program comes before the pause that would have had it written.
    #expect(console.terminal.wait { Self.shows(text, on: $0) }, "\(console.screen)")
    return reference
  }

  /// Whether a text is on the screen, however its lines are broken.
  private static func shows(_ text: String, on emulator: TerminalEmulator) -> Bool {
    func letters(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    return letters(emulator.text).contains(letters(text))
  }

  /// The texts of the notes among the drafts on disk.
  private func drafts(in sandbox: Sandbox) -> [String] {
    let folder = sandbox.path("home/state/ombud/drafts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { name in
      let file = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      return file.flatMap { try? JSONValue($0)["draft"]["values"]["text"].text }
    }
  }

  /// Starts the console again, and finds the text where it was typed.
  private func expectOffer(of text: String, on reference: String, in sandbox: Sandbox) throws {
    let console = try ConsoleSession(arguments: ["console", reference, "--as", "dana"], sandbox: sandbox)
    console.waitFor("1 put aside")
    console.press("w")
    console.waitFor("Put aside")
    console.press("\u{06}")
    console.waitFor("What you typed")
    #expect(Self.shows(text, on: console.terminal.emulator), "\(console.screen)")
  }

  @Test("when the line is cut, or the program told to end, in the middle of typing", arguments: Ending.allCases)
  func endings(ending: Ending) throws {
    let console = try ConsoleSession()
    let reference = try type(Self.sentence, into: console)
    switch ending {
    case .cut: console.terminal.hangUp()
    case .hangUp: console.program.send(SIGHUP)
    case .termination: console.program.send(SIGTERM)
    }
    #expect(console.ending(timeout: .seconds(2)) != .running)
    #expect(drafts(in: console.sandbox) == [Self.sentence])
    try expectOffer(of: Self.sentence, on: reference, in: console.sandbox)
  }

  @Test("when the program is killed a second and a half after the last key")
  func killed() throws {
    let console = try ConsoleSession()
    let reference = try type(Self.sentence, into: console)
    let isWritten = console.terminal.wait(timeout: .milliseconds(1_500)) { _ in
      drafts(in: console.sandbox) == [Self.sentence]
    }
    console.program.send(SIGKILL)
    #expect(console.ending() == .signalled(SIGKILL))
    #expect(isWritten)
    #expect(drafts(in: console.sandbox) == [Self.sentence])
    try expectOffer(of: Self.sentence, on: reference, in: console.sandbox)
  }

  @Test("when it is killed while typing goes on without a pause: at most the last second and a half")
  func killedWhileTyping() throws {
    let console = try ConsoleSession()
    _ = try type("Begin", into: console)
    var typed = "Begin"
    var times: [ContinuousClock.Instant] = Array(repeating: .now, count: typed.count)
    let end = ContinuousClock.now + .seconds(3)
    while ContinuousClock.now < end {
      let letter = ["a", "b", "c", "d "][typed.count % 4]
      console.press(letter)
      typed += letter
      times += letter.map { _ in .now }
      // Somebody types: never so slowly that it would be a pause.
      usleep(60_000)
    }
    let old = times.prefix { $0 < .now - .milliseconds(1_500) }.count
    console.program.send(SIGKILL)
    #expect(console.ending() == .signalled(SIGKILL))
    let kept = try #require(drafts(in: console.sandbox).first)
    #expect(typed.hasPrefix(kept))
    #expect(kept.count >= old, "\(typed.count - kept.count) letters are lost, \(typed.count - old) may be")
  }

  @Test("when somebody else saves the same field first: who and what is said, and saving again records it")
  func conflict() throws {
    let console = try ConsoleSession(arguments: ["console", "C-2", "--as", "dana"])
    let other = try ConsoleSession(arguments: ["console", "C-2", "--as", "ruth"], sandbox: console.sandbox)
    for (session, text) in [(console, "Northern Trust"), (other, "Southern Board")] {
      session.waitFor("What next")
      session.press("aset the org\r")
      session.waitFor("Set the organisation: C-2")
      session.press("\u{15}\t\u{15}\(text)")
      session.waitFor(text)
    }
    other.press("\u{18}")
    other.waitFor("Set the organisation, entry")
    console.press("\u{18}")
    console.waitFor("Not saved yet")
    console.waitFor("Ruth Cole: Set the organisation")
    console.waitFor("Organisation as given is now 'Southern Board'")
    console.waitFor("Organisation as given Northern Trust")
    let given = { try console.sandbox.json("show", "C-2")["case"]["organisationText"] }
    #expect(try given() == .text("Southern Board"))
    console.press("\u{18}")
    console.waitFor("Set the organisation, entry")
    #expect(try given() == .text("Northern Trust"))
  }

  @Test("when the form is put aside and the program left")
  func quit() throws {
    let console = try ConsoleSession()
    let reference = try type(Self.sentence, into: console)
    console.press("\u{07}")
    console.waitFor("is put aside")
    console.press("q")
    #expect(console.ending() == .exited(0))
    try expectOffer(of: Self.sentence, on: reference, in: console.sandbox)
  }

  @Test("when it is stopped with ^Z, the shell's words come over it, the window changes, and it goes on")
  func stopped() throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    let terminal = try PseudoTerminal(rows: 24, columns: 80)
    let shell = try terminal.spawn(
      "/bin/sh", arguments: ["-i"],
      environment: sandbox.environment(["TERM": "xterm-256color", "PS1": "shell> ", "ENV": ""]))
    defer {
      terminal.hangUp()
      shell.send(SIGKILL)
      _ = shell.wait()
    }
    func waitFor(_ text: String) { #expect(terminal.waitFor(text), "'\(text)' is not on:\n\(terminal.emulator.text)") }
    waitFor("shell>")
    terminal.write("\(Program.path) console C-2 --as dana\r")
    waitFor("What next")
    terminal.write("w")
    waitFor("Add a note: C-2")
    terminal.write("Half a thought")
    waitFor("Half a thought")
    for columns in [80, 120] {
      terminal.write("\u{1A}")
      #expect(terminal.wait { !$0.isAlternateScreen && $0.text.contains("shell>") }, "\(terminal.emulator.text)")
      terminal.resize(rows: 24, columns: columns)
      terminal.write("echo the shell\u{2019}s words\r")
      #expect(terminal.wait { $0.text.components(separatedBy: "words").count > 2 }, "\(terminal.emulator.text)")
      terminal.write("fg\r")
      #expect(terminal.wait { $0.isAlternateScreen && $0.text.contains("Half a thought") }, "\(terminal.emulator.text)")
      terminal.settle()
      let resumed = terminal.emulator.picture
      #expect(resumed.cells.count == 24 && resumed.cells[0].count == columns)
      _ = terminal.takeOutput()
      terminal.write("\u{0C}")
      #expect(terminal.wait { _ in terminal.hasOutput })
      terminal.settle()
      #expect(resumed.differences(from: terminal.emulator.picture) == [])
    }
    terminal.write(", now whole.\u{18}")
    waitFor("Add a note, entry")
    #expect(try sandbox.json("show", "C-2")["notes"].list.last?["text"] == .text("Half a thought, now whole."))
  }
}
