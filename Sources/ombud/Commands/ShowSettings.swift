import ArgumentParser
import Console

/// `ombud settings`: what holds, and what is wrong in the files.
struct ShowSettings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Print the settings in force, where each comes from, and what is wrong in the files.",
    discussion: """
      Read are \(SettingsFiles.office) and over it $XDG_CONFIG_HOME/ombud/config.toml. What the office forbids nobody can \
      allow. Ends with 78 where something is wrong; the console starts all the same.
      """)

  @Flag(help: "Explain every setting, and name the actions that keys can be given to.") var explain = false

  func run() throws {
    var settings = SettingsFiles.load()
    _ = ThemeFiles.load(for: &settings)
    if explain {
      Output.print(SettingsText.explanation)
    } else {
      settings.report.forEach { Output.print($0) }
    }
    settings.problems.forEach { Output.printError("\($0)") }
    if !settings.problems.isEmpty { throw ExitCode(78) }
  }
}
