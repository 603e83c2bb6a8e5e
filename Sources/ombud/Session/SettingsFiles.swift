import Console
import Foundation

/// The settings files on the disk: the office's, and over it the user's own.
enum SettingsFiles {
  static let office = "/etc/ombud/config.toml"
  static var own: String { Environment.configHome + "/ombud/config.toml" }

  /// The settings in force, with what the environment says over them.
  static func load() -> Settings {
    var files: [SettingsFile] = []
    var problems: [SettingProblem] = []
    // A program with more rights than its user reads no file that the user names (see the threat model).
    for path in Environment.isPrivileged ? [office] : [office, own] {
      switch read(path) {
      case .success(let text?): files.append(SettingsFile(path: path, text: text, isOffice: path == office))
      case .success(nil): break
      case .failure(let problem): problems.append(problem)
      }
    }
    var settings = Settings.read(files)
    settings.report(problems)
    if let theme = Environment.value("OMBUD_THEME") {
      settings.set(.theme, to: .text(theme), from: .environment("OMBUD_THEME"))
    }
    return settings
  }

  /// The text of a file; nil where there is none. Only a regular file is read, and no more of it than settings can be: a pipe
  /// or a device in its place would hold the program up for ever.
  static func read(_ path: String) -> Result<String?, SettingProblem> {
    func fail(_ message: String) -> Result<String?, SettingProblem> {
      .failure(SettingProblem(file: path, message: message))
    }
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .success(nil) }
      return fail("cannot be read (\(String(cString: strerror(errno)))); nothing of it counts")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return fail("is not a file; nothing was read")
    }
    guard let data = try? file.read(upToCount: SettingsFile.largest + 1) ?? Data() else {
      return fail("cannot be read; nothing of it counts")
    }
    guard let text = String(data: data, encoding: .utf8) ?? (data.count > SettingsFile.largest ? "" : nil) else {
      return fail("is not UTF-8 text, and was not read")
    }
    // A character may have been cut in two at the end of what was read; such a file is too long anyway.
    return data.count > SettingsFile.largest ? fail("is longer than 64 KiB, and was not read") : .success(text)
  }
}
