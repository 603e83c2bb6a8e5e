import ArgumentParser
import CaseStore
import Casework

/// `ombud caseload`: how many open cases there are by stage, age, person and team.
struct ListCaseload: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseload", abstract: "Count the open cases by stage, age, person and team.",
    discussion: "Each line ends with the filter that lists its cases: `ombud queue --filter 'owner:dana'`.")

  @OptionGroup var options: StoreOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let session = try StoreSession.open(options)
    let lines = try session.store.caseload(today: session.clock.now().day).lines
    if json { return try JSONOutput.print(lines) }
    if lines.isEmpty { return Output.print("No case is open.") }
    for line in lines {
      let count = String(line.count)
      Output.print(
        "\(line.kind.rawValue.padded(to: 7)) \(Output.line(line.title).padded(to: 28)) \(String(repeating: " ", count: max(0, 7 - count.count)))\(count)  \(Output.line(line.filter))"
      )
    }
  }
}
