import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud upgrade`: brings a store of an earlier release to the schema of this one.
struct Upgrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade", abstract: "Bring a store of an earlier release up to date; for administrators.",
    discussion: """
      One transaction: it is done wholly or not at all, and stands in the journal. What was entered before can then no longer be undone, \
      and earlier releases no longer open the store.
      """)

  @OptionGroup var options: StoreOptions
  @Flag(help: "Do not ask.") var yes = false

  func run() throws {
    guard try Store.needsUpgrade(at: options.path) else {
      return Output.print("\(options.path) is up to date; nothing was changed.")
    }
    if !yes {
      Output.print("Upgrades \(options.path). What was entered before can then no longer be undone.")
      guard Output.confirm("Upgrade it?") else {
        throw Failure.refused("Nothing was changed. Answer y, or give --yes where nobody can be asked.")
      }
    }
    let receipt = try Store.upgrade(
      at: options.path, calendar: try CalendarFile.load(), origin: StoreSession.origin, at: options.clock().now()
    ) { facts, office in
      try StoreSession.actor(options, facts, office).id
    }
    Output.print(receipt?.message ?? "\(options.path) is up to date; nothing was changed.")
  }
}
