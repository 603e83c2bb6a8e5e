import Terminal

/// The settings as text: for the README and `ombud settings --explain`, both made from the tables.
public enum SettingsText {
  /// The settings in Markdown. A test compares it with the README.
  public static var documentation: String {
    var text = "| Setting | Default | What it does |\n| --- | --- | --- |\n"
    for definition in SettingDefinition.all {
      let forbidden = definition.isPermission ? " What the office forbids, nobody can allow." : ""
      text += "| `\(definition.name.rawValue)` | `\(definition.standard)` | \(definition.help)\(forbidden) |\n"
    }
    return text
  }

  /// Every setting, and the names of places and actions for `[keys]`.
  public static var explanation: String {
    var lines: [String] = []
    for definition in SettingDefinition.all {
      lines += ["\(definition.name.rawValue) = \(definition.standard)", "    \(definition.help)"]
    }
    lines += ["", "[keys]  # action = \"key\" or [\"key\", ...]; [keys.PLACE] for one place"]
    for place in Place.allCases {
      let names = Actions.in(place).filter(\.takesOtherKeys).map(\.name.rawValue).joined(separator: " ")
      lines += DisplayText.wrapped("\(place.settingsName): \(names)", to: 96).enumerated().map { number, line in
        (number == 0 ? "  " : "      ") + line
      }
    }
    return lines.joined(separator: "\n")
  }
}
