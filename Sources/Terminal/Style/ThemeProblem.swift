/// Something wrong in a theme file. The rest of the file still counts.
public struct ThemeProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The theme's name, as in `name.toml`.
  public let theme: String
  /// The line, counted from 1, where it is known.
  public let line: Int?
  /// The role or glyph concerned, where there is one.
  public let subject: String?
  public let message: String

  public init(theme: String, line: Int? = nil, subject: String? = nil, message: String) {
    self.theme = theme
    self.line = line
    self.subject = subject
    self.message = message
  }

  /// As compilers say it: `dark.toml:12: status.error: "redd" is no colour`.
  public var description: String {
    let place = line.map { "\(theme).toml:\($0)" } ?? "\(theme).toml"
    return subject.map { "\(place): \($0): \(message)" } ?? "\(place): \(message)"
  }
}
