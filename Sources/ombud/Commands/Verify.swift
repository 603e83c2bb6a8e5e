import ArgumentParser
import CaseStore

/// `ombud verify`: is the store what its journal says?
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the store against its journal.",
    discussion: """
      Checks SQLite's integrity, the chain of entries, each record against its last digest, and derived data. It prints the \
      head; keep it, and `--since` proves later that nothing before it was rewritten or cut off. Exit status 1 when anything is wrong.
      """)

  @OptionGroup var options: StoreOptions
  @Flag(help: "Leave out derived data.") var quick = false
  @Option(help: ArgumentHelp("A head noted earlier.", valueName: "sequence:hash")) var since: String?

  func run() throws {
    let mark = try since.map { text in
      guard let mark = JournalMark(text) else {
        throw Failure.usage("--since takes SEQUENCE:HASH, as verify prints it; '\(text)' is not that.")
      }
      return mark
    }
    // A store may be checked by whoever can read its file, on the staff list or not.
    let report = try Store.open(at: options.path, calendar: try CalendarFile.load()).verify(quick: quick, since: mark)
    report.problems.forEach { Output.print($0.message) }
    if report.unlisted > 0 { Output.print("… and \(report.unlisted) more.") }
    Output.print("\(report.entries) entries, \(report.families) record families, \(report.cases) cases checked")
    Output.print("head \(report.head)")
    if !report.isSound {
      throw Failure.refused("The store is not what its journal says; see above. Keep a copy before anybody works on.")
    }
    Output.print("The store is sound.")
  }
}
