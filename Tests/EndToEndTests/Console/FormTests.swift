import Casework
import Foundation
import TestSupport
import Testing

@Suite("Forms on a terminal", .serialized)
struct FormTests {
  @Test("2,000 keys sent at once are forty notes, none lost, none elsewhere")
  func burst() throws {
    let console = try ConsoleSession()
    console.start()
    let reference = try #require(console.reference)
    let before = try console.sandbox.json("show", reference)["notes"].list.count
    let texts = (100..<140).map { "Note \($0): jumped the queue, quickly undone; n w q" }
    let keys = texts.map { "w\($0)\u{18}" }.joined()
    #expect(keys.utf8.count >= 2_000)
    console.press(keys)
    let notes = { try console.sandbox.json("show", reference)["notes"].list }
    console.wait("all are saved") { (try? notes().count) == before + texts.count }
    #expect(try notes().suffix(texts.count).map { $0["text"] } == texts.map { .text($0) })
    #expect(console.screen.contains("TRAINING"))
  }

  @Test("A paste that the terminal does not mark fills in a form and saves nothing")
  func unmarkedPaste() throws {
    let console = try ConsoleSession()
    console.start()
    let reference = try #require(console.reference)
    let before = try console.sandbox.json("show", reference)["notes"].list.count
    console.press("w")
    console.waitFor("Add a note: \(reference)")
    console.press("one\rtwo\r\r\r")
    console.press("\t\t\r\r\r")
    console.waitFor("That was the last field")
    #expect(try console.sandbox.json("show", reference)["notes"].list.count == before)
    console.press("\u{18}")
    console.waitFor("Add a note, entry")
    #expect(try console.sandbox.json("show", reference)["notes"].list.last?["text"] == .text("one\ntwo"))
  }

  @Test("A long text is edited in an editor, in a file that only its owner may read and that is gone afterwards")
  func editor() throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    let runtime = sandbox.directory + "/runtime"
    try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: true)
    let script = sandbox.directory + "/editor"
    try """
    #!/bin/sh
    printf 'GARBAGE ON THE SCREEN'
    printf '%s, mode %s %s\\n' "$(cat "$1")" "$(stat -c %a "$1")" "$(stat -c %a "$(dirname "$1")")" >"$1.new"
    cp "$1" "$1~"
    cat "$1.new" >"$1"
    """.write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    let console = try ConsoleSession(
      sandbox: sandbox, environment: ["EDITOR": "\(script)", "VISUAL": "", "XDG_RUNTIME_DIR": runtime])
    console.start()
    let reference = try #require(console.reference)
    console.press("w")
    console.waitFor("Add a note: \(reference)")
    console.press("Typed here\u{0F}")
    console.waitFor("Typed here, mode 600 700")
    #expect(!console.screen.contains("GARBAGE"))
    #expect(console.screen.contains("as you left it in the editor"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: runtime).isEmpty)
    console.press("!\u{18}")
    console.waitFor("Add a note, entry")
    let last = try sandbox.json("show", reference)["notes"].list.last
    #expect(last?["text"] == .text("Typed here, mode 600 700!"))
  }

  @Test("A size that changes while the editor has the terminal is the console's when it comes back")
  func resizedWhileEditing() throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    let script = sandbox.directory + "/editor"
    try """
    #!/bin/sh
    echo READY
    until [ "$(stty size)" = "40 120" ]; do sleep 0.05; done
    """.write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    let console = try ConsoleSession(sandbox: sandbox, environment: ["EDITOR": script, "VISUAL": ""])
    console.start()
    console.press("w")
    console.waitFor("Add a note")
    console.press("\u{0F}")
    console.waitFor("READY")
    console.terminal.resize(rows: 40, columns: 120)
    console.waitFor("Nothing was changed")
    console.terminal.settle()
    #expect(console.terminal.emulator.lines.lastIndex { $0.contains("save") } == 39)
  }

  @Test("What an editor saved outlasts a console that is killed, and is offered again")
  func killedWhileEditing() throws {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    let script = sandbox.directory + "/editor"
    try """
    #!/bin/sh
    printf 'Written in the editor\n' >"$1"
    echo READY
    while kill -0 $PPID 2>/dev/null; do sleep 0.1; done
    """.write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    let first = try ConsoleSession(sandbox: sandbox, environment: ["EDITOR": script, "VISUAL": ""])
    first.start()
    first.press("w")
    first.waitFor("Add a note")
    first.press("\u{0F}")
    first.waitFor("READY")
    first.program.send(SIGKILL)
    #expect(first.ending() == .signalled(SIGKILL))
    let drafts = try sandbox.run("drafts", "--store", sandbox.store, "--as", "dana")
    #expect(drafts.output.contains("Written in the editor"))
    let second = try ConsoleSession(sandbox: sandbox)
    second.start()
    second.press("w")
    second.waitFor("Add a note")
    second.press("\u{06}")
    second.waitFor("is back")
    #expect(second.screen.contains("Written in the editor"))
    second.press("\u{18}")
    second.waitFor("Add a note, entry")
    #expect(try sandbox.run("drafts", "--store", sandbox.store, "--as", "dana").output.contains("Written") == false)
  }

  @Test("An editor that fails changes nothing")
  func failingEditor() throws {
    let console = try ConsoleSession(environment: ["EDITOR": "false", "VISUAL": ""])
    console.start()
    console.press("w")
    console.waitFor("Add a note")
    console.press("Typed here\u{0F}")
    console.waitFor("The editor failed")
    #expect(console.screen.contains("Typed here"))
  }
}
