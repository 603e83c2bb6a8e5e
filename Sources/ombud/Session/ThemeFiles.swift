import Console
import Foundation
import Terminal

/// The themes that can be had: shipped in the program, then `/etc/ombud/themes`, then the user's own; the later one of a name wins.
enum ThemeFiles {
  static var folders: [String] { ["/etc/ombud/themes", Environment.configHome + "/ombud/themes"] }

  /// The theme of some settings, or the default one. What is wrong with its file joins what is wrong with the settings.
  static func load(for settings: inout Settings) -> Theme {
    let (theme, problems) = load(settings.theme)
    settings.report(problems.map { SettingProblem(file: "theme \(settings.theme)", message: $0) })
    return theme
  }

  private static func load(_ name: String) -> (theme: Theme, problems: [String]) {
    var own: [String: String] = [:]
    for folder in folders where !Environment.isPrivileged || folder.hasPrefix("/etc/") {
      for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where file.hasSuffix(".toml") {
        own[String(file.dropLast(".toml".count))] = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      }
    }
    let (theme, problems) = ThemeLoader(own: own).load(name)
    return (theme, problems.map { "\($0)" })
  }
}
