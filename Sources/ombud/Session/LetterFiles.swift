import Foundation
import Letters

/// The templates of letters: those in the program, then the office's in `/etc/ombud/letters`, then the user's own; the later one of a name wins.
enum LetterFiles {
  static var folders: [String] { ["/etc/ombud/letters", Environment.configHome + "/ombud/letters"] }

  static func load() -> LetterTemplates {
    LetterTemplates(files: folders.filter { !Environment.isPrivileged || $0.hasPrefix("/etc/") }.flatMap(files))
  }

  /// The templates in a folder: name, path and text of each.
  static func files(in folder: String) -> [(name: String, path: String, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(LetterTemplate.fileEnding) }.sorted().compactMap { name in
      let path = folder + "/" + name
      guard case .success(let text?) = SettingsFiles.read(path) else { return nil }
      return (String(name.dropLast(LetterTemplate.fileEnding.count)), path, text)
    }
  }
}
