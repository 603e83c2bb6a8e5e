import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud init`: a new store; whoever makes a live one is its administrator.
struct Initialise: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: "Make a new store.")

  @OptionGroup var options: StoreOptions
  @Option(help: "The ombudsman scheme: phso, lgsco or psow.") var scheme: Scheme
  @Flag(help: "A training store, where --as, --today and --now are accepted.") var training = false

  func run() throws {
    let administrator = NewAdministrator(login: Environment.login, uid: Int64(getuid()), name: Environment.fullName)
    let clock = training ? try options.clock() : .real
    if !training, options.asksForTraining { throw Failure.usage("--as, --today and --now are for training stores.") }
    let store = try Store.create(
      at: options.path, scheme: scheme, kind: training ? .training : .live, administrator: administrator,
      at: clock.now(), origin: StoreSession.origin)
    Output.print(
      """
      Made a \(training ? "training" : "live") store for the \(scheme.office) at \(store.path).
      You (\(administrator.login)) are its administrator. Add your colleagues with `ombud staff add`, then open it with `ombud`.
      """)
  }
}
