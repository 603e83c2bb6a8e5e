import Casework
import Foundation
import Testing

@Suite("ombud verify")
struct VerifyTests {
  @Test("accepts a store, and prints a head that it later knows again")
  func head() throws {
    let sandbox = try Sandbox(withStore: true)
    let first = try sandbox.run("verify")
    #expect(first.code == 0, "\(first.errors)\(first.output)")
    let line = try #require(first.output.split(separator: "\n").first { $0.hasPrefix("head ") })
    let head = String(line.dropFirst(5))
    #expect(head.hasPrefix("3:"))
    let note = #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}}"#
    #expect(try sandbox.results(of: note)[0]["ok"] == .flag(true))
    #expect(try sandbox.run("verify", "--since", head).code == 0)
    #expect(try sandbox.run("verify", "--quick").code == 0)
    let other = head.dropLast() + (head.hasSuffix("0") ? "1" : "0")
    #expect(try sandbox.run("verify", "--since", String(other)).code == 1)
    #expect(try sandbox.run("verify", "--since", "3").code == 64)
  }

  @Test("finds that the end was cut off")
  func cutOff() throws {
    let sandbox = try Sandbox(withStore: true)
    let before = try Data(contentsOf: URL(fileURLWithPath: sandbox.store))
    let note = #"{"do": "note.add", "case": "C-1", "with": {"text": "x"}}"#
    #expect(try sandbox.results(of: note)[0]["ok"] == .flag(true))
    let line = try #require(try sandbox.run("verify").output.split(separator: "\n").first { $0.hasPrefix("head ") })
    try before.write(to: URL(fileURLWithPath: sandbox.store))
    let outcome = try sandbox.run("verify", "--since", String(line.dropFirst(5)))
    #expect(outcome.code == 1)
    #expect(outcome.errorLines.count == 1)
  }
}
