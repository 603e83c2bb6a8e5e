import Terminal

extension Settings {
  /// The settings in force, one a line, each with where it comes from: for `ombud settings` and the page in the console.
  public var report: [String] {
    let names = SettingName.allCases.map { name in "\(name.rawValue) = \(self[name].value)" }
    let width = names.map(\.count).max() ?? 0
    let lines = zip(SettingName.allCases, names).map { name, text in
      text.padding(to: width) + "  \(self[name].origin)"
    }
    return lines + keysReport
  }

  /// The keys that are not those of the action table.
  private var keysReport: [String] {
    var lines: [String] = []
    for place in Place.allCases {
      for action in Actions.in(place) {
        let keys = keymap.keys(of: action.name, in: place)
        guard keys != action.keys(in: place) else { continue }
        let shown = keys.map(\.name).joined(separator: " ")
        lines.append("keys.\(place.settingsName).\(action.name.rawValue) = \(shown.isEmpty ? "(none)" : shown)")
      }
    }
    return lines.isEmpty ? ["keys: as shipped"] : lines
  }

  /// What is wrong, and what holds: the page in the console.
  func page(columns: Int) -> ReadingPage {
    var paragraphs: [String] = []
    if !problems.isEmpty { paragraphs = ["To mend:"] + problems.map { "  \($0)" } + [""] }
    return ReadingPage(
      title: "Settings", paragraphs: paragraphs + ["In force:"] + report.map { "  \($0)" }, columns: columns)
  }

  /// One line at the start of the console; nil where nothing is wrong.
  func notice(key: String) -> Message? {
    guard let first = problems.first else { return nil }
    let more = problems.count > 1 ? "\(problems.count) problems in the settings" : "A problem in the settings"
    return .warning("\(more) (\(key) shows them): \(first)")
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
