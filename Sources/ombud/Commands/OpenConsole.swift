import ArgumentParser
import Foundation

/// `ombud`: the console.
struct OpenConsole: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "console", abstract: "Open the console (the default).")

  @OptionGroup var options: StoreOptions
  @Option(help: "The theme: default, dark, light, high-contrast, mono, colour-blind, or your own.") var theme: String?
  @Argument(help: "A case to open at once.") var reference: String?

  func run() throws {
    try ConsoleRunner.run(try StoreSession.open(options), themeName: theme, opening: reference)
  }
}
