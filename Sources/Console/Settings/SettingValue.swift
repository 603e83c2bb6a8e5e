/// The value of a setting.
public enum SettingValue: Sendable, Equatable, CustomStringConvertible {
  case flag(Bool)
  case number(Int)
  case text(String)

  /// As it stands in a settings file.
  public var description: String {
    switch self {
    case .flag(let value): "\(value)"
    case .number(let value): "\(value)"
    case .text(let value): "\"\(value)\""
    }
  }
}

/// Where the value of a setting comes from.
public enum SettingOrigin: Sendable, Equatable, CustomStringConvertible {
  /// Nobody said anything.
  case standard
  /// A line of a file, counted from 1; nil where the line is not known.
  case file(String, line: Int?)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command line.
  case option(String)

  public var description: String {
    switch self {
    case .standard: "default"
    case .file(let path, let line): line.map { "\(path):\($0)" } ?? path
    case .environment(let name): "$\(name)"
    case .option(let name): name
    }
  }
}
