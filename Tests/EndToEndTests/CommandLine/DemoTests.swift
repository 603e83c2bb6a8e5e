import CSQLite
import Casework
import Foundation
import Testing

@Suite("A demo store of an earlier release")
struct DemoTests {
  /// A demo store that says it is of the release before.
  private func former(_ prepare: (Sandbox) throws -> Void = { _ in }) throws -> Sandbox {
    let sandbox = try Sandbox()
    try DemoStore.bytes.get().write(to: URL(fileURLWithPath: sandbox.store))
    try prepare(sandbox)
    var database: OpaquePointer?
    try #require(sqlite3_open(sandbox.store, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    try #require(
      sqlite3_exec(database, "PRAGMA user_version = 8", nil, nil, nil) == SQLITE_OK)
    return sandbox
  }

  private func demo(_ sandbox: Sandbox, _ answer: String, _ more: String...) throws -> Outcome {
    try sandbox.run(["demo", "--cases", "3", "--store", sandbox.store] + more, input: answer)
  }

  private func count(_ sandbox: Sandbox, _ store: String) throws -> Int {
    let outcome = try sandbox.run(
      "queue", "--view", "all", "--limit", "100", "--json", "--store", store, "--as", "dana")
    return try JSONValue(outcome.output).list.count
  }

  @Test("is made anew where that is wanted, and the former one is kept aside")
  func madeAnew() throws {
    let sandbox = try former()
    let outcome = try demo(sandbox, "n\n")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("The former store is \(sandbox.store).former."))
    #expect(try count(sandbox, sandbox.store) == 3)
    #expect(FileManager.default.fileExists(atPath: "\(sandbox.store).former"))
  }

  @Test("stays as it is where nobody answers, with what can be done about it", arguments: ["", "no\n", "y\n"])
  func unanswered(answer: String) throws {
    let sandbox = try former()
    let before = FileManager.default.contents(atPath: sandbox.store)
    let outcome = try demo(sandbox, answer)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("ombud upgrade --store") && outcome.errors.contains("--fresh"))
    #expect(FileManager.default.contents(atPath: sandbox.store) == before)
  }

  @Test("with somebody of one's own on its staff list is not made anew, and --fresh keeps it aside")
  func ones() throws {
    let sandbox = try former { sandbox in
      let added = try sandbox.run(
        "staff", "add", "login=mine", "name=My Own", "role=caseworker", "--store", sandbox.store, "--as", "ada")
      #expect(added.code == 0, "\(added)")
    }
    let outcome = try demo(sandbox, "n\n")
    #expect(outcome.code == 1)
    #expect(!outcome.output.contains("makes a new one"))
    #expect(try demo(sandbox, "", "--fresh").code == 0)
    #expect(FileManager.default.fileExists(atPath: "\(sandbox.store).former"))
  }
}
