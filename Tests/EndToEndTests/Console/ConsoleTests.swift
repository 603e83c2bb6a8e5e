import Casework
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The console on a terminal", .serialized)
struct ConsoleTests {
  @Test("shows that it is for training, and cases; the cursor is on the selected one's reference")
  func selection() throws {
    let console = try ConsoleSession()
    console.start()
    #expect(console.terminal.emulator.isAlternateScreen)
    let first = try #require(console.reference)
    let row = console.terminal.emulator.cursor.row
    console.press("j")
    console.wait("down") { console.terminal.emulator.cursor.row == row + 1 && console.reference != first }
    let second = try #require(console.reference)
    #expect(second != first)
    #expect(console.lines[row + 1].contains(second))
    console.press("k")
    console.wait("up") { console.terminal.emulator.cursor.row == row && console.reference == first }
  }

  @Test("opens the store of examples that it made")
  func demo() throws {
    let console = try ConsoleSession(arguments: ["demo", "--cases", "3"])
    console.start()
    console.press("q")
    #expect(console.ending() == .exited(0))
  }

  @Test("opens a case, adds a note through its form, and takes it back after asking")
  func noteAndUndo() throws {
    let console = try ConsoleSession()
    console.start()
    let reference = try #require(console.reference)
    console.press("\r")
    console.waitFor("What next")
    #expect(console.lines.contains { $0.contains(reference) })
    console.press("w")
    console.waitFor("Add a note: \(reference)")
    console.press("Rang her at noon; \u{E9}t\u{E9}.\u{18}")
    console.waitFor("Add a note, entry")
    let log = try console.sandbox.json("log", reference, "--limit", "1")
    #expect(log[0]["entry"]["command"] == .text("note.add"))
    #expect(log[0]["terminal"] == .text(console.terminal.path))
    let notes = try console.sandbox.json("show", reference)["notes"].list
    #expect(notes.last?["text"] == .text("Rang her at noon; \u{E9}t\u{E9}."))
    console.press("u")
    console.waitFor("Undo this?")
    #expect(console.atCursor.hasPrefix("No"))
    console.press("\r")
    console.waitFor("Nothing was undone")
    #expect(try console.sandbox.json("show", reference)["notes"].list.count == notes.count)
    console.press("u")
    console.waitFor("Undo this?")
    console.press("y")
    console.waitFor("Took back entry")
    #expect(try console.sandbox.json("show", reference)["notes"].list.count == notes.count - 1)
  }

  @Test("leaves the terminal as it was")
  func quits() throws {
    let console = try ConsoleSession()
    console.start()
    let before = attributes(console)
    console.press("q")
    #expect(console.ending() == .exited(0))
    _ = console.terminal.takeOutput()
    #expect(!console.terminal.emulator.isAlternateScreen)
    #expect(console.terminal.emulator.isCursorVisible)
    let after = attributes(console)
    #expect(before.c_lflag & tcflag_t(ICANON | ECHO) == 0)
    #expect(after.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
  }

  private func attributes(_ console: ConsoleSession) -> termios {
    var attributes = termios()
    let device = console.terminal.openDevice()
    tcgetattr(device, &attributes)
    close(device)
    return attributes
  }

  @Test("ends by itself when its terminal is gone", arguments: [SIGHUP, SIGTERM, 0])
  func hangUp(signal: Int32) throws {
    let console = try ConsoleSession()
    console.start()
    console.terminal.settle()
    let before = console.program.processorTime
    if signal == 0 { console.terminal.hangUp() } else { console.program.send(signal) }
    usleep(500_000)
    #expect(console.program.processorTime - before < .milliseconds(300), "it spins")
    #expect(console.ending(timeout: .seconds(3)) != .running)
  }

  @Test("draws anew for another size, and keeps the case")
  func resize() throws {
    let console = try ConsoleSession()
    console.start()
    console.press("jj")
    console.wait("down") { console.terminal.emulator.cursor.row == 4 }
    let reference = try #require(console.reference)
    for (rows, columns) in [(40, 120), (15, 60), (24, 80)] {
      console.terminal.resize(rows: rows, columns: columns)
      console.wait("\(columns)×\(rows)") {
        console.reference == reference && console.lines[rows - 1].contains("help")
          && console.screen.contains("TRAINING")
      }
    }
  }

  @Test("sends nothing while idle, and hardly wakes")
  func idle() throws {
    let console = try ConsoleSession()
    console.start()
    console.terminal.settle(quietFor: .milliseconds(700))
    _ = console.terminal.takeOutput()
    let before = console.program.processorTime
    usleep(1_600_000)
    #expect(console.terminal.takeOutput().isEmpty)
    #expect(console.program.processorTime - before <= .milliseconds(60))
  }

  @Test("loses no key that was typed before it was ready")
  func typedAhead() throws {
    let console = try ConsoleSession(typed: "jj")
    console.press("\rwTyped ahead.\u{18}")
    console.waitFor("Add a note, entry")
    let log = try console.sandbox.json("log", "--limit", "1")
    let reference = try #require(log[0]["entry"]["reference"].text)
    #expect(try console.sandbox.json("show", reference)["notes"].list.last?["text"] == .text("Typed ahead."))
    #expect(console.screen.contains(reference))
  }

  @Test("shows another session's change in place, and says how to see the rest")
  func othersChange() throws {
    let console = try ConsoleSession()
    console.start()
    let order = references(console)
    let reference = try #require(order.last)
    let changed = try console.sandbox.run(
      "do", "case.organisation", reference, "organisation-text=Zebra Office", "--as", "ruth")
    try #require(changed.code == 0, "\(changed.errors)")
    console.waitFor("1 changed, press r")
    #expect(console.lines.contains { $0.contains(reference) && $0.contains("Zebra") }, "\(console.screen)")
    #expect(references(console) == order)
    let made = try console.sandbox.run(
      "run", "--as", "ruth", input: Template.newCase.replacing("Hill Trust", with: "Zebra House"))
    #expect(made.code == 0, "\(made.output)")
    console.waitFor("2 changed, press r")
    #expect(references(console) == order)
    console.press("r")
    console.wait("the new case is listed") { references(console).count == order.count + 1 }
    #expect(!console.screen.contains("press r"))
  }

  private func references(_ console: ConsoleSession) -> [String] {
    console.lines.dropFirst(2).compactMap { $0.firstMatch(of: #/^[› ] ?\s*(C-\d+) /#).map { String($0.1) } }
  }

  @Test("opens a case at once, and its journal")
  func opensAtOnce() throws {
    let console = try ConsoleSession(arguments: ["console", "C-3", "--as", "dana"])
    console.waitFor("What next")
    console.waitFor("C-3")
    console.press("0")
    console.waitFor("Journal")
    console.waitFor("Log a contact")
  }

  @Test("shows hostile text without its controls, and keeps its columns")
  func hostile() throws {
    let console = try ConsoleSession()
    console.start()
    let evil = "Z\u{1B}[31m\u{202E}e\u{9B}2Jb\u{200B}ra \u{65E5}\u{672C}\u{8A9E} e\u{301}\u{301}\u{301}"
    let reference = try #require(console.reference)
    let changed = try console.sandbox.run(
      "do", "case.organisation", reference, "organisation-text=" + evil, "--as", "ruth")
    try #require(changed.code == 0, "\(changed.errors)")
    _ = console.terminal.takeOutput()
    console.waitFor("1 changed")
    let bytes = String(decoding: console.terminal.takeOutput(), as: UTF8.self)
    let forbidden = bytes.unicodeScalars.filter { Hostile.isForbidden($0) && $0.value >= 0x7F }
    #expect(forbidden.isEmpty, "\(forbidden)")
    #expect(!bytes.contains("\u{1B}[31mZ") && console.screen.contains("TRAINING"))
    let owners = console.lines.dropFirst(2).filter { $0.contains("C-") }.count
    #expect(owners == references(console).count)
  }

  @Test("goes on in lines where a terminal cannot show panes", arguments: ["dumb", "no-such-terminal", ""])
  func lines(name: String) throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    let terminal = try PseudoTerminal()
    let program = try terminal.spawn(
      Program.path, arguments: ["--as", "dana"], environment: sandbox.environment(["TERM": name]))
    #expect(terminal.waitFor("a number opens."), "\(terminal.emulator.text)")
    terminal.write("quit\r")
    #expect(program.wait() == .exited(0))
    // Nothing but text: no terminal of which little is known is sent an escape sequence.
    #expect(!terminal.takeOutput().contains(0x1B))
  }
}
