import Casework
import Foundation
import KeyStorm
import Testing

@Suite("ombud take, and closing from the shell")
struct TakeTests {
  /// A store with cases that wait in the central queue.
  private func demo() throws -> Sandbox {
    let sandbox = try Sandbox()
    let made = try sandbox.run("demo", "--lines", "--store", sandbox.store)
    #expect(made.code == 0, "\(made.errors)")
    return sandbox
  }

  private func owner(_ reference: String, _ sandbox: Sandbox) throws -> Int? {
    try sandbox.json("show", reference)["case"]["owner"].number
  }

  @Test("shows which case is next and why, takes that one, and then another is next")
  func takes() throws {
    let sandbox = try demo()
    let shown = try sandbox.run("take", "--show", "--as", "amir")
    let next = try #require(shown.output.firstMatch(of: #/^(C-\d+) is next for you: category/#)).1
    #expect(shown.output.contains("7 in the central queue, 6 of them for you."))
    #expect(try owner(String(next), sandbox) == nil, "showing takes nothing")
    let taken = try sandbox.run("take", "--as", "amir")
    #expect(taken.code == 0 && taken.output.hasPrefix("\(next): Take the case"), "\(taken)")
    #expect(taken.output.contains("It was next for you: category"))
    #expect(try owner(String(next), sandbox) != nil)
    let again = try sandbox.run("take", "--show", "--as", "amir")
    #expect(!again.output.hasPrefix("\(next) ") && again.output.contains("6 in the central queue, 5 of them for you."))
    #expect(try sandbox.run("verify").code == 0)
  }

  @Test("by several at the same time gives no case twice and leaves none that fits; ombud-soak takes a thousand")
  func race() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("demo", "--lines", "--cases", "120", "--store", sandbox.store).code == 0)
    let logins = ["amir", "kofi", "sue", "amir"]
    let report = TakingRace(logins: logins) { login in
      let outcome = try? sandbox.run("take", "--as", login)
      return .init(
        code: outcome?.code ?? -1, output: outcome?.output ?? "", errors: outcome?.errors ?? "it did not run")
    }.run()
    print("taking race: \(report.takers.count) cases, \(logins.count) processes")
    #expect(report.takers.count > 10 && report.takenTwice == [] && report.troubles == [])
    for (reference, _) in report.takers { #expect(try owner(reference, sandbox) != nil) }
    for login in Set(logins) { #expect(try sandbox.run("take", "--show", "--as", login).code == 1) }
    #expect(try sandbox.run("verify").code == 0)
  }

  @Test("says why none is for somebody, and takes none")
  func none() throws {
    let sandbox = try demo()
    let before = try sandbox.run("verify").output
    let outcome = try sandbox.run("take", "--as", "dana")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("None of the 7 cases that wait in the central queue is for you now."))
    #expect(outcome.errors.contains("category 'general' is not for an intake caseworker"))
    let away = try sandbox.run("take", "--as", "sinead").errors
    #expect(away.contains(": Sinéad O'Hare is on leave until") && !away.contains("Why this one"), "\(away)")
    #expect(try sandbox.run("verify").output == before)
  }

  private func close(_ sandbox: Sandbox, _ more: String..., answer: String) throws -> Outcome {
    try sandbox.run(
      ["do", "case.close", "C-1", "code=withdrawn", "--now", Template.morning] + more, input: answer)
  }

  private func stage(_ sandbox: Sandbox) throws -> String? { try sandbox.json("show", "C-1")["case"]["stage"].text }

  @Test(
    "closing says what is still open and asks; anything but yes leaves the case", arguments: ["", "\n", "n\n", "x\n"])
  func closingAsks(answer: String) throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try close(sandbox, answer: answer)
    #expect(outcome.code == 1 && outcome.output.contains("Still open: Acknowledge or answer Ann Bell's complaint"))
    #expect(outcome.output.contains("Close C-1 all the same? [y/N]"))
    #expect(outcome.errors.contains("Answer y, or give --yes"))
    #expect(try stage(sandbox) != "closed")
  }

  @Test("a yes closes it, or --yes without a question", arguments: [true, false])
  func closes(asked: Bool) throws {
    let sandbox = try Sandbox(withStore: true)
    let outcome = try asked ? close(sandbox, answer: "y\n") : close(sandbox, "--yes", answer: "")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("all the same?") == asked)
    #expect(try stage(sandbox) == "closed")
  }
}
