/// The settings in force: what the program ships, over it the office's file, the user's, the environment and the command line.
///
/// Whatever is wrong in a file is kept in ``problems``, and what it should have said falls back.
public struct Settings: Sendable {
  private var values: [SettingName: (value: SettingValue, origin: SettingOrigin)] = [:]
  /// The permissions that the office refused.
  private var forbidden: [SettingName: SettingOrigin] = [:]
  public internal(set) var keymap = Keymap.standard
  public internal(set) var problems: [SettingProblem] = []

  /// What holds where nobody said anything.
  public init() {}

  public subscript(_ name: SettingName) -> (value: SettingValue, origin: SettingOrigin) {
    values[name] ?? (SettingDefinition.definition(of: name).standard, .standard)
  }

  public var theme: String { text(.theme) }
  public var screen: ScreenForm { ScreenForm(rawValue: text(.screen)) ?? .full }
  public var isASCIIOnly: Bool { flag(.ascii) }
  /// The columns from which a list and a case stand side by side; nil for never.
  public var split: Int? { number(.split) == 0 ? nil : number(.split) }
  /// In milliseconds; nil where the line decides.
  public var escapeDelay: Int? { number(.escapeDelay) == 0 ? nil : number(.escapeDelay) }
  public var isEditorAllowed: Bool { flag(.editorAllowed) }
  public var isClipboardAllowed: Bool { flag(.clipboardAllowed) }
  /// The system's mailer; empty where the office sends no letters by email.
  public var mailProgram: String { text(.mailProgram) }
  public var mailFrom: String { text(.mailFrom) }
  /// Whether letters of a training store leave it.
  public var isTrainingMailed: Bool { flag(.mailTraining) }
  public var areLinesCopied: Bool { isClipboardAllowed && flag(.clipboardLines) }

  /// Sets a value over what was said before.
  ///
  /// - Returns: why it cannot be: the value does not fit, or the office forbids it.
  @discardableResult
  public mutating func set(_ name: SettingName, to value: SettingValue, from origin: SettingOrigin) -> String? {
    let definition = SettingDefinition.definition(of: name)
    if let complaint = definition.complaint(about: value) { return complaint }
    if definition.isPermission, value == .flag(true), let office = forbidden[name] {
      return "the office does not allow it (\(office))"
    }
    values[name] = (value, origin)
    return nil
  }

  /// Sets what the office says; what it forbids stays forbidden.
  mutating func setByOffice(_ name: SettingName, to value: SettingValue, from origin: SettingOrigin) -> String? {
    if let complaint = set(name, to: value, from: origin) { return complaint }
    if SettingDefinition.definition(of: name).isPermission, value == .flag(false) { forbidden[name] = origin }
    return nil
  }

  /// Adds what was found wrong outside the files' text: one that cannot be read, a theme that cannot be had.
  public mutating func report(_ problems: [SettingProblem]) { self.problems += problems }

  private func flag(_ name: SettingName) -> Bool { self[name].value == .flag(true) }

  private func number(_ name: SettingName) -> Int {
    if case .number(let number) = self[name].value { number } else { 0 }
  }

  private func text(_ name: SettingName) -> String {
    if case .text(let text) = self[name].value { text } else { "" }
  }
}

extension SettingDefinition {
  /// What is wrong with a value; nil for a good one.
  func complaint(about value: SettingValue) -> String? {
    switch (kind, value) {
    case (.flag, .flag): nil
    case (.flag, _): "should be true or false"
    case (.numberOrNone(let range), .number(let number)) where number == 0 || range.contains(number): nil
    case (.numberOrNone(let range), _): "should be a number from \(range.lowerBound) to \(range.upperBound), or 0"
    case (.choice(let choices), .text(let text)) where choices.contains(text): nil
    case (.choice(let choices), _): "should be one of \(choices.map { "\"\($0)\"" }.joined(separator: ", "))"
    case (.text, .text(let text)) where !text.isEmpty: nil
    case (.text, _): "should be a text in quotation marks"
    }
  }
}
