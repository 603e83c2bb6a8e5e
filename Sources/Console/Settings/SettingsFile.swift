/// The text of a settings file. Reading it from the disk is the program's part.
public struct SettingsFile: Sendable {
  /// Longer files are not read: settings are a page, and what is longer is something else.
  public static let largest = 65_536

  public let path: String
  public let text: String
  /// The office's file: what it forbids, nobody can allow.
  public let isOffice: Bool

  public init(path: String, text: String, isOffice: Bool) {
    self.path = path
    self.text = text
    self.isOffice = isOffice
  }
}
