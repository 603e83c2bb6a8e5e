/// Something wrong in a settings file. The rest of the file still counts.
public struct SettingProblem: Error, Sendable, Equatable, CustomStringConvertible {
  public let file: String
  /// Counted from 1, where it is known.
  public let line: Int?
  /// The setting or action concerned, where there is one.
  public let subject: String?
  public let message: String

  public init(file: String, line: Int? = nil, subject: String? = nil, message: String) {
    self.file = file
    self.line = line
    self.subject = subject
    self.message = message
  }

  /// As compilers say it: `/home/dana/.config/ombud/config.toml:7: keys.opne: there is no such action`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return subject.map { "\(place): \($0): \(message)" } ?? "\(place): \(message)"
  }
}
