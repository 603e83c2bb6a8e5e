import TOMLKit
import Terminal

/// Reads settings files, the office's before the user's.
struct SettingsReader {
  private(set) var settings = Settings()
  private var bindings: [KeyBinding] = []
  private var problems: [SettingProblem] = []

  init(_ files: [SettingsFile]) {
    for file in files.filter(\.isOffice) + files.filter({ !$0.isOffice }) { read(file) }
    let assembly = KeymapAssembly(bindings)
    settings.keymap = assembly.keymap
    settings.problems = Self.inOrder(problems + assembly.problems, files)
  }

  /// File by file and line by line, as one mends them.
  private static func inOrder(_ problems: [SettingProblem], _ files: [SettingsFile]) -> [SettingProblem] {
    files.flatMap { file in
      problems.filter { $0.file == file.path }.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }
  }

  private mutating func read(_ file: SettingsFile) {
    guard file.text.utf8.count <= SettingsFile.largest else {
      problems.append(SettingProblem(file: file.path, message: "is longer than 64 KiB, and was not read"))
      return
    }
    do {
      // The reader of TOML takes a text up to its first zero byte; the rest would be passed over in silence.
      guard !file.text.utf8.contains(0) else {
        problems.append(SettingProblem(file: file.path, message: "is no text, and was not read"))
        return
      }
      var part = FilePart(file: file, lines: TOMLLines(file.text))
      part.read(try TOMLTable(string: file.text), into: &settings)
      bindings += part.bindings
      problems += part.problems
    } catch let error as TOMLParseError {
      problems.append(
        SettingProblem(
          file: file.path, line: error.source.begin.line,
          message: "\(DisplayText.safe(error.description)); nothing of this file was read"))
    } catch {
      problems.append(SettingProblem(file: file.path, message: "cannot be understood; nothing of it was read"))
    }
  }
}

/// One file while it is read.
private struct FilePart {
  let file: SettingsFile
  let lines: TOMLLines
  var bindings: [KeyBinding] = []
  var problems: [SettingProblem] = []

  mutating func read(_ table: TOMLTable, into settings: inout Settings) {
    for name in table.keys.sorted() {
      if name == "keys" {
        guard let keys = table[name]?.table else {
          report([name], "should be a table: [keys]")
          continue
        }
        var reader = KeySettings(file: file, lines: lines)
        reader.read(keys)
        bindings += reader.bindings
        problems += reader.problems
      } else if let group = table[name]?.table, SettingName.allCases.contains(where: { $0.path.first == name }) {
        for inner in group.keys.sorted() { read([name, inner], group[inner], into: &settings) }
      } else {
        read([name], table[name], into: &settings)
      }
    }
  }

  private mutating func read(
    _ path: [String], _ value: (any TOMLValueConvertible)?, into settings: inout Settings
  ) {
    guard let name = SettingName(rawValue: path.joined(separator: ".")) else {
      return report(path, "there is no such setting")
    }
    guard let value = value.flatMap(SettingValue.init) else {
      return report(path, SettingDefinition.definition(of: name).complaint(about: .text("")) ?? "has no such value")
    }
    let origin = SettingOrigin.file(file.path, line: lines.line(of: path))
    let complaint =
      file.isOffice
      ? settings.setByOffice(name, to: value, from: origin) : settings.set(name, to: value, from: origin)
    if let complaint { report(path, complaint) }
  }

  private mutating func report(_ path: [String], _ message: String) {
    problems.append(
      SettingProblem(
        file: file.path, line: lines.line(of: path), subject: path.joined(separator: "."), message: message))
  }
}

extension SettingValue {
  fileprivate init?(_ value: any TOMLValueConvertible) {
    if let flag = value.bool {
      self = .flag(flag)
    } else if let number = value.int {
      self = .number(number)
    } else if let text = value.string {
      self = .text(text)
    } else {
      return nil
    }
  }
}

extension Settings {
  /// The settings of these files. Always yields settings; what is wrong in a file is in ``problems``.
  public static func read(_ files: [SettingsFile]) -> Settings { SettingsReader(files).settings }
}
