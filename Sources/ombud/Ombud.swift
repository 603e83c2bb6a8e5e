import ArgumentParser

/// The program: one subcommand a file in `Commands`; without one, the console.
@main
struct Ombud: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ombud",
    abstract: "A console for ombudsman casework: the guidance made executable.",
    discussion: """
      Without a subcommand it opens the console. Every change goes through the same commands and rules, whether made \
      in the console, on the command line, or by `ombud run`.
      """,
    version: "0.1.0",
    subcommands: [
      ListCommands.self, ListGuidance.self,
    ])
}
