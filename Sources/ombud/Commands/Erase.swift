import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud erase`: takes away for good what entries of the journal hold about people; the chain of headers stays.
struct Erase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Take away for good what entries hold about people.",
    discussion: """
      An administrator's alone. It erases the command as it was given, its reason, and the values that it changed; who did \
      what when stays, and `ombud verify` stays clean. The records themselves are not touched: change those by commands \
      first. Nothing brings back what was erased, and an erased entry can no longer be undone. With the entry that opened \
      a case goes the imported form as it was received, where somebody had to repair it.
      """)

  @OptionGroup var options: StoreOptions
  @Argument(help: "The entries' numbers, as `ombud log` lists them.") var entries: [Int64] = []
  @Option(name: .customLong("case"), help: ArgumentHelp("Every entry on this case instead.", valueName: "reference"))
  var reference: String?
  @Option(help: ArgumentHelp("What a discarded row of an import said.", valueName: "row")) var importRow: Int64?
  @Option(help: "Why. It stays in the journal, so it must not repeat what is erased.") var reason: String
  @Flag(help: "Do not ask.") var yes = false

  func validate() throws {
    if [entries.isEmpty, reference == nil, importRow == nil].count(where: { !$0 }) != 1 {
      throw ValidationError(
        "Give the numbers of entries, or --case with a reference, or --import-row with a row's number.")
    }
  }

  func run() throws {
    let session = try StoreSession.open(options)
    let store = session.store
    if let importRow { return try erase(importRow, session) }
    let sequences = try reference.map { try store.erasableEntries(on: try session.caseReference($0)) } ?? entries
    if sequences.isEmpty { throw Failure.refused("No entry on \(reference ?? "it") holds anything to erase.") }
    let preview = try store.erasurePreview(of: sequences, by: session.actor.id)
    if !yes {
      preview.forEach { Output.print($0) }
      Output.print("Nothing brings it back, and what was erased can no longer be undone.")
      guard
        Output.confirm("Erase what \(preview.count == 1 ? "this entry holds" : "these \(preview.count) entries hold")?")
      else { throw Failure.refused("Nothing was erased. Answer y, or give --yes where nobody can be asked.") }
    }
    let receipts = try store.erase(
      payloadsOf: sequences, by: session.actor.id, at: session.clock.now(), reason: reason)
    receipts.forEach { Output.print($0.message) }
    Output.print("The records stay as they are; what must go from them too is changed by commands.")
  }

  private func erase(_ row: Int64, _ session: StoreSession) throws {
    if !yes, !Output.confirm("Erase what row \(row) of the imports said? Nothing brings it back.") {
      throw Failure.refused("Nothing was erased. Answer y, or give --yes where nobody can be asked.")
    }
    try session.store.erase(importRow: row, by: session.actor.id, at: session.clock.now(), reason: reason)
    Output.print("Erased what row \(row) of the imports said.")
  }
}
