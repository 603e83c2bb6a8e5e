import Casework
import Foundation
import TestSupport
import Testing

@Suite("Dates after a change of the settings")
struct RecomputeTests {
  @Test("of more cases than a change can wait for are put right by an open console, with no key pressed")
  func inTheBackground() throws {
    let sandbox = try Sandbox()
    let made = try sandbox.run("generate", "--cases", "620", "--store", sandbox.store)
    #expect(made.code == 0, "\(made.errors)")
    let change = try sandbox.run(
      "do", "setting.change", "setting=\(SettingName.informationReplyDays.rawValue)", "value=6")
    let sentence = "open cases still have former dates"
    #expect(change.output.contains(sentence), "\(change)")
    #expect(try sandbox.run("queue", "--limit", "1").errors.contains(sentence))
    #expect(try sandbox.run("queue", "--limit", "1").errors.contains(sentence), "looking changes nothing")
    let console = try ConsoleSession(arguments: [], sandbox: sandbox)
    console.waitFor(sentence)
    var left = sentence
    let end = ContinuousClock.now + .seconds(60)
    while left.contains(sentence), ContinuousClock.now < end {
      // The listing itself takes its time; nothing spins.
      left = try sandbox.run("queue", "--limit", "1").errors
    }
    #expect(left == "")
    #expect(try sandbox.run("verify").code == 0)
    #expect(try sandbox.run("recompute").output.contains("0 cases were derived again."))
  }
}
