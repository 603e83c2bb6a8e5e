import ArgumentParser
import Foundation
import KeyStorm

/// `ombud-soak keys`: random keys and sizes on the program itself.
struct KeySoak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract:
      "Types random keys into ombud on a terminal, changes its size, kills it, and looks at its screen and drafts.",
    discussion: """
      The program must stand beside this one. Exits with 1, and shows the last keys and the screen, where it crashed or \
      hung, where the screen was not what drawing it anew gives, where a draft was lost, or where the store does not \
      verify afterwards.
      """)

  @Option(help: "The seed; the same one types the same keys.")
  var seed: UInt64 = 1
  @Option(help: "How many keys.")
  var keys = 100_000
  @Option(help: "How many changes of size.")
  var resizes = 1_000
  @Option(help: "How often it is killed with a text in a form.")
  var kills = 20
  @Option(help: "The program; where left out, the one beside this.")
  var program: String?
  @Option(
    help: "Where to make the store and keep the drafts; a temporary directory that goes afterwards where left out.")
  var storeDir: String?

  func run() throws {
    let temporary = FileManager.default.temporaryDirectory.appendingPathComponent("ombud-soak-\(UUID().uuidString)")
    let directory = storeDir ?? temporary.path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: temporary) }
    let beside = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let program = program ?? beside.appendingPathComponent("ombud").path
    say("seed \(seed), \(keys) keys, \(resizes) sizes, \(kills) kills, in \(directory)")

    var storm = try KeyStorm(
      seed: seed, keys: keys, resizes: resizes, kills: kills, program: program, directory: directory)
    let clock = ContinuousClock()
    let start = clock.now
    var shown = 0
    do {
      let report = try storm.run { report in
        guard report.keys >= shown + 5_000 else { return }
        shown = report.keys
        say("\(report.keys) keys, \(report.resizes) sizes, \(report.kills) kills")
      }
      say(
        "\(report.keys) keys in \(report.bursts) bursts, \(report.resizes) sizes, in \(start.duration(to: clock.now))")
      say(
        "it ended \(report.quits) times because the keys said so, and was killed \(report.kills) times with a text in a form"
      )
      say("PASS")
    } catch let failure as StormFailure {
      say("FAILURE: \(failure)\nFAIL")
      throw ExitCode(1)
    }
  }

  /// Prints a line at once: who looks at the file that it goes to wants to see how far it is.
  private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
