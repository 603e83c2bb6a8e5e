import TOMLKit
import Terminal

/// Reads `[keys]`: names of actions with a key or a list of keys, for all places or in a table for one place.
///
///     [keys]
///     undo = "z"
///     [keys.queue]
///     first = ["<Home>", "^"]
struct KeySettings {
  let file: SettingsFile
  let lines: TOMLLines
  private(set) var bindings: [KeyBinding] = []
  private(set) var problems: [SettingProblem] = []

  init(file: SettingsFile, lines: TOMLLines) {
    self.file = file
    self.lines = lines
  }

  mutating func read(_ table: TOMLTable) {
    for name in table.keys.sorted() {
      if let inner = table[name]?.table {
        guard let place = Place(settingsName: name) else {
          let names = Place.allCases.map(\.settingsName).joined(separator: ", ")
          report([name], "there is no such place; expected \(names)")
          continue
        }
        for action in inner.keys.sorted() { read(action, inner[action], in: place) }
      } else {
        read(name, table[name], in: nil)
      }
    }
  }

  private mutating func read(_ name: String, _ value: (any TOMLValueConvertible)?, in place: Place?) {
    let path = (place.map { [$0.settingsName] } ?? []) + [name]
    guard let action = ActionName(rawValue: name), let described = Actions.named(action) else {
      return report(path, "there is no such action")
    }
    guard described.takesOtherKeys else { return report(path, "the numbers of lists and sections stay") }
    if let place, !described.places.contains(place) {
      return report(path, "this action does not exist in the \(place.rawValue)")
    }
    guard let texts = texts(value) else {
      return report(path, "should be a key such as \"g\" or \"<F5>\", or a list of keys")
    }
    var keys: [Key] = []
    for text in texts {
      switch Self.key(text, in: place) {
      case .success(let key): if !keys.contains(key) { keys.append(key) }
      case .failure(let complaint): report(path, "\"\(DisplayText.safe(text))\": \(complaint.text)")
      }
    }
    // Where no key can be used, the action keeps those that it had.
    if keys.isEmpty, !texts.isEmpty { return }
    let line = lines.line(of: ["keys"] + path)
    bindings.append(
      KeyBinding(
        action: action, place: place, keys: keys, file: file.path, line: line, isOffice: file.isOffice))
  }

  private func texts(_ value: (any TOMLValueConvertible)?) -> [String]? {
    if let text = value?.string { return [text] }
    guard let array = value?.array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }

  struct Complaint: Error {
    let text: String
  }

  /// A key by the name people write: `g`, `F5`, `<F5>`, `C-x`.
  static func key(_ text: String, in place: Place?) -> Result<Key, Complaint> {
    let bare = text.count > 2 && text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
    let lowered = bare.lowercased()
    if bare.count > 2, ["m-", "a-", "alt-", "meta-"].contains(where: lowered.hasPrefix) {
      return .failure(
        Complaint(
          text: "Alt is sent as Esc and a letter, which over a slow line nobody can tell from those two keys; "
            + "choose a control or function key"))
    }
    guard let key = Key(name: text) ?? Key(name: "<\(bare)>") ?? Key(name: "<\(bare.uppercased())>"), key.isShowable
    else {
      return .failure(Complaint(text: "there is no such key"))
    }
    if case .control(let character) = key, !character.isASCII {
      return .failure(Complaint(text: "no terminal sends control with this letter"))
    }
    if key == .control("z") { return .failure(Complaint(text: "this key suspends the program")) }
    if place == .form, key.isTyped {
      return .failure(Complaint(text: "in a form this key is typed; choose a control or function key"))
    }
    return .success(key)
  }

  private mutating func report(_ path: [String], _ message: String) {
    let path = ["keys"] + path
    problems.append(
      SettingProblem(
        file: file.path, line: lines.line(of: path), subject: path.joined(separator: "."), message: message))
  }
}

extension Key {
  /// Whether it types, or moves, in a field.
  var isTyped: Bool {
    switch self {
    case .character, .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right: true
    default: false
    }
  }

  /// Whether help and hints can show it: a control character in a file is no key.
  fileprivate var isShowable: Bool {
    guard case .character(let character) = self else { return true }
    let text = String(character)
    return DisplayText.columns(of: text) > 0 && DisplayText.safe(text) == text
  }
}

extension Place {
  /// Its name as a table of a settings file: `[keys.risk-matrix]`.
  public var settingsName: String { rawValue.replacing(" ", with: "-") }

  init?(settingsName: String) {
    guard let place = Self.allCases.first(where: { $0.settingsName == settingsName }) else { return nil }
    self = place
  }
}
