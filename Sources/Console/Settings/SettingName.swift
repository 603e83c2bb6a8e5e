/// What can be set in a settings file, by the name it has there. A dot is a table: `clipboard.allowed` is `allowed` in `[clipboard]`.
public enum SettingName: String, Sendable, CaseIterable {
  case theme, screen, ascii, split
  case escapeDelay = "escape-delay"
  case editorAllowed = "editor.allowed"
  case clipboardAllowed = "clipboard.allowed"
  case clipboardLines = "clipboard.lines"
  case mailProgram = "mail.program"
  case mailFrom = "mail.from"
  case mailTraining = "mail.training"

  /// The tables and the name within them.
  var path: [String] { rawValue.split(separator: ".").map(String.init) }
}

/// One setting: what it is for and what it takes. The one description that reading, `ombud settings` and the documentation share.
public struct SettingDefinition: Sendable {
  public enum Kind: Sendable, Equatable {
    case flag
    /// A number, or 0 for none.
    case numberOrNone(ClosedRange<Int>)
    case choice([String])
    case text
  }

  public let name: SettingName
  public let kind: Kind
  /// What holds where no file says anything.
  public let standard: SettingValue
  /// Whether it allows something: then nobody can allow what the office forbids.
  public let isPermission: Bool
  public let help: String

  /// In the order in which they are listed.
  public static let all = SettingName.allCases.map { definition(of: $0) }

  public static func definition(of name: SettingName) -> SettingDefinition {
    switch name {
    case .theme:
      SettingDefinition(
        name, .text, .text("default"),
        help: "The theme: default, dark, light, high-contrast, mono, colour-blind, or one of your own.")
    case .screen:
      SettingDefinition(
        name, .choice(ScreenForm.allCases.map(\.rawValue)), .text(ScreenForm.full.rawValue),
        help:
          "full; plain for one column without boxes, with each announcement written whole; lines for a dialogue in lines."
      )
    case .ascii:
      SettingDefinition(name, .flag, .flag(false), help: "Draws with ASCII signs even where the terminal shows more.")
    case .split:
      SettingDefinition(
        name, .numberOrNone(100...1_000), .number(130),
        help: "The columns from which a list and a case stand side by side; 0 for never.")
    case .escapeDelay:
      SettingDefinition(
        name, .numberOrNone(1...2_000), .number(0),
        help: "Milliseconds that Esc waits for the rest of a key's code; 0 chooses 25, and 100 over SSH.")
    case .editorAllowed:
      SettingDefinition(
        name, .flag, .flag(true), isPermission: true, help: "Whether long texts may be edited in $VISUAL or $EDITOR.")
    case .clipboardAllowed:
      SettingDefinition(
        name, .flag, .flag(true), isPermission: true,
        help: "Whether a reference or a paragraph of the guidance may be copied to the terminal's clipboard.")
    case .clipboardLines:
      SettingDefinition(
        name, .flag, .flag(false), isPermission: true,
        help:
          "Whether the text of a line may be copied too: it may tell of a person, and the clipboard is on another machine."
      )
    case .mailProgram:
      SettingDefinition(
        name, .text, .text(""),
        help: "The system's mailer, such as /usr/sbin/sendmail, that sends letters by email; empty sends none.")
    case .mailFrom:
      SettingDefinition(
        name, .text, .text(""), help: "The office's address, from which letters are sent by email.")
    case .mailTraining:
      SettingDefinition(
        name, .flag, .flag(false), isPermission: true,
        help: "Whether letters of a training store are sent too, as for a test of the mailer; else none leaves it.")
    }
  }

  private init(
    _ name: SettingName, _ kind: Kind, _ standard: SettingValue, isPermission: Bool = false, help: String
  ) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.isPermission = isPermission
    self.help = help
  }
}

/// The three forms in which the console shows itself.
public enum ScreenForm: String, Sendable, CaseIterable {
  case full, plain, lines
}
