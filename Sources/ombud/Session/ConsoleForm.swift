import ArgumentParser
import Console

/// In which form the console comes: full panes, or one of the two for those who listen or read by touch.
struct ConsoleForm: ParsableArguments {
  @Flag(help: "Question and answer, line by line: for screen readers, terminals that cannot place a cursor, and pipes.")
  var lines = false

  @Flag(help: "One column without boxes; each announcement is sent whole, and one key says it again.") var plain = false

  /// The settings of the files and the environment, with the form that the command line asks for.
  func settings() -> Settings {
    var settings = SettingsFiles.load()
    if lines { settings.set(.screen, to: .text(ScreenForm.lines.rawValue), from: .option("--lines")) }
    if plain { settings.set(.screen, to: .text(ScreenForm.plain.rawValue), from: .option("--plain")) }
    return settings
  }
}
