import CSQLite
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("A store that keeps the console waiting", .serialized)
struct SlowStoreTests {
  /// Somebody else who is writing and does not come to an end.
  private final class Writer {
    private var database: OpaquePointer?

    init(_ path: String) throws {
      try #require(sqlite3_open(path, &database) == SQLITE_OK)
      try #require(sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
    }

    func end() { sqlite3_exec(database, "ROLLBACK", nil, nil, nil) }

    deinit { sqlite3_close(database) }
  }

  @Test("says what it is doing and since when, follows the window, and an act on many cases can be stopped")
  func bulk() throws {
    let console = try ConsoleSession()
    console.start()
    console.press("   wSeen")
    console.waitFor("Seen")
    let writer = try Writer(console.sandbox.store)
    console.press("\u{18}")
    console.waitFor("Saving cases: 0 of 3")
    console.waitFor("1 s. ^G stops it.")
    console.terminal.resize(rows: 30, columns: 90)
    console.wait("the line is the last one") {
      console.lines.last?.contains("^G stops it.") == true && console.lines.count == 30
    }
    console.press("\u{7}")
    console.waitFor("Stopping.")
    writer.end()
    console.waitFor("Stopped before anything was done; the form is as it was.")
    #expect(console.screen.contains("Seen"))
    console.press("\u{18}")
    console.waitFor("Done for 3 cases")
    console.press("q")
    #expect(console.ending() == .exited(0))
  }

  @Test("keeps what was typed meanwhile, in its order, for when the answer has come")
  func typedMeanwhile() throws {
    let console = try ConsoleSession()
    console.start()
    console.press("wFirst")
    console.waitFor("First")
    let writer = try Writer(console.sandbox.store)
    console.press("\u{18}")
    console.waitFor("Saving, 1 s.")
    console.press("wSecond")
    writer.end()
    console.waitFor("Second")
    #expect(!console.screen.contains("First"))
  }

  @Test("says in lines too what takes its time, and Ctrl-C stops it and nothing else")
  func lines() throws {
    let console = try ConsoleSession()
    let sandbox = console.sandbox
    let talk = try Conversation(sandbox, ["--lines", "--store", sandbox.store, "--as", "dana"])
    func hear(_ text: String) -> Bool {
      while let line = talk.line() { if line.contains(text) { return true } }
      return false
    }
    #expect(hear("a number opens") || hear("A number opens"))
    let writer = try Writer(sandbox.store)
    for line in ["mark 1 2 3", "note", "Seen", ".", "save"] { talk.send(line) }
    #expect(hear("Saving cases: 0 of 3, 1 s. Ctrl-C stops it."))
    talk.interrupt()
    #expect(hear("Stopping."))
    writer.end()
    #expect(hear("Stopped before anything was done"))
    talk.send("save")
    #expect(hear("Done for 3 of 3 cases"))
    talk.send("quit")
    #expect(hear("Ended."))
    #expect(talk.wait() == 0)
  }

  @Test("ends within a second when its terminal goes, with what was typed", arguments: [SIGHUP, SIGTERM])
  func hangUp(signal: Int32) throws {
    let console = try ConsoleSession()
    console.start()
    console.press("wKept for later")
    console.waitFor("Kept for later")
    let writer = try Writer(console.sandbox.store)
    console.press("\u{18}")
    console.waitFor("Saving, 1 s.")
    console.program.send(signal)
    #expect(console.ending(timeout: .seconds(2)) == .exited(0))
    writer.end()
    let drafts = try console.sandbox.run("drafts", "--store", console.sandbox.store, "--as", "dana")
    #expect(drafts.output.contains("Kept for later"))
  }
}
