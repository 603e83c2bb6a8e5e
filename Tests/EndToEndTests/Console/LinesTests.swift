import Foundation
import Testing

@Suite("Question and answer on a store")
struct LinesTests {
  @Test("Whoever is chosen on file for a new case is said to have one already, by the entry alone")
  func personOnFile() throws {
    let sandbox = try Sandbox(withStore: true)
    let person = try #require(try sandbox.json("show", "C-1")["people"][0]["id"].number)
    #expect(try sandbox.run("do", "person.change", "C-1", "party=complainant", "telephone=").code == 0)
    let outcome = try sandbox.run(["--lines"], input: "new\ngo 8\n\(person)\n")
    #expect(
      outcome.output.contains("C-1, Bell, Ann, Hill Trust, intake, found by same person on file."), "\(outcome.output)")
  }
}
