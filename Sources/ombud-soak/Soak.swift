import ArgumentParser

/// Runs the properties at the sizes that a test has no time for.
@main
struct Soak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ombud-soak", abstract: "Runs properties at the sizes that a test has no time for.",
    subcommands: [UndoSoak.self, KeySoak.self, PathSoak.self, TakeSoak.self, PointSoak.self],
    defaultSubcommand: UndoSoak.self)
}
