import Casework
import Foundation
import Testing

@Suite("Two sessions on one case")
struct SessionsTests {
  @Test("both changes stand, and entries are in order")
  func bothStand() throws {
    let sandbox = try Sandbox(withStore: true)
    let logins = ["root", "dana"]
    let sessions = try logins.map { login in
      try Conversation(sandbox, ["run", "--now", Template.morning] + (login == "dana" ? ["--as", login] : []))
    }
    for number in 0..<20 {
      for (session, login) in zip(sessions, logins) {
        session.send(#"{"do": "note.add", "case": "C-1", "with": {"text": "\#(login) \#(number)"}}"#)
      }
    }
    sessions.forEach { $0.closeInput() }
    for session in sessions {
      let results = try session.remainingLines().map(JSONValue.init)
      #expect(results.count == 20)
      #expect(results.allSatisfy { $0["ok"] == .flag(true) }, "\(results)")
      #expect(session.wait() == 0)
    }
    let notes = try sandbox.json("show", "C-1")["notes"].list.compactMap(\.["text"].text)
    #expect(notes.count == 40)
    for login in logins {
      #expect(notes.filter { $0.hasPrefix(login) } == (0..<20).map { "\(login) \($0)" })
    }
    let entries = try sandbox.json("log").list.compactMap(\.["entry"]["sequence"].number)
    #expect(entries == (1...43).reversed())
  }

  @Test("an undo names what somebody else did later on it")
  func undoOverLaterChange() throws {
    let sandbox = try Sandbox(withStore: true)
    let results = try sandbox.results(
      of: #"{"do": "case.describe", "case": "C-1", "with": {"summary": "Mine"}}"#,
      #"{"do": "case.describe", "case": "C-1", "with": {"summary": "Dana's"}, "as": "dana"}"#)
    #expect(results.map(\.["ok"]) == [.flag(true), .flag(true)], "\(results)")
    let undo = try sandbox.run("undo", "4", "--yes", "--now", Template.morning)
    #expect(undo.code == 1)
    #expect(undo.errors.contains("Dana Reed"), "\(undo.errors)")
    #expect(undo.errors.contains("5"), "\(undo.errors)")
    #expect(try sandbox.json("show", "C-1")["case"]["summary"] == .text("Dana's"))
  }
}
