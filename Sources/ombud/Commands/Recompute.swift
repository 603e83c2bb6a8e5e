import ArgumentParser
import CaseStore
import Casework

/// `ombud recompute`: derives dates and questions again where rules, settings or the calendar changed since.
struct Recompute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recompute",
    abstract: "Derive dates again after rules, settings or the calendar changed; lists the dates that moved.")

  @OptionGroup var options: StoreOptions
  @Flag(help: "Make everything derived again, closed cases and the search index too, where verify found differences.")
  var all = false

  func run() throws {
    let session = try StoreSession.open(options)
    if all {
      var last: Int64? = 0
      while let key = last { last = try session.store.rebuildDerived(after: key) }
      return Output.print("Everything derived was made again.")
    }
    var total = 0
    var isDone = false
    while !isDone {
      let batch = try session.store.recompute()
      total += batch.done
      isDone = batch.done == 0 || batch.left.count == 0
      for moved in batch.moved {
        Output.print(
          "\(moved.reference): due \(moved.from?.description ?? "never") became \(moved.to?.description ?? "never")")
      }
    }
    Output.print("\(total) cases were derived again.")
  }
}
