import Foundation
import Terminal

/// The themes that can be had: shipped in the program, then `/etc/ombud/themes`, then the user's own; the later one of a name wins.
enum ThemeFiles {
  static var folders: [String] { ["/etc/ombud/themes", Environment.configHome + "/ombud/themes"] }

  /// A theme by name, or the default one; what is wrong with a theme file is said and does not stop the program.
  static func load(_ name: String) -> (theme: Theme, problems: [String]) {
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
