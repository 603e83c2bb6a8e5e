import TOMLKit

/// Reads one theme file and collects what is wrong with it.
struct ThemeReader {
  let theme: String
  let text: String
  private(set) var problems: [ThemeProblem] = []

  init(theme: String, text: String) {
    self.theme = theme
    self.text = text
  }

  /// The file's table, or nil when it is no TOML.
  mutating func parse() -> TOMLTable? {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      problems.append(ThemeProblem(theme: theme, line: error.source.begin.line, message: error.description))
    } catch {
      problems.append(ThemeProblem(theme: theme, message: "\(error)"))
    }
    return nil
  }

  mutating func inherited(in table: TOMLTable) -> String? {
    guard let value = table["inherits"] else { return nil }
    if let name = value.string { return name }
    report("inherits", "should be the name of a theme")
    return nil
  }

  mutating func apply(_ table: TOMLTable, to theme: inout Theme) {
    for key in table.keys {
      switch key {
      case "inherits": continue
      case "ground":
        if let ladder = ladder(table[key], subject: key) { theme.ground = ladder }
      case "cursor":
        switch table[key]?.string {
        case "row": theme.hasRowBar = true
        case "cell": theme.hasRowBar = false
        default: report(key, "should be \"cell\" or \"row\"")
        }
      case "roles": applyRoles(table[key]?.table, to: &theme)
      case "glyphs": applyGlyphs(table[key]?.table, to: &theme)
      default: report(key, "unknown; expected inherits, ground, cursor, [roles] or [glyphs]")
      }
    }
  }

  private mutating func applyRoles(_ table: TOMLTable?, to theme: inout Theme) {
    guard let table else { return report("roles", "should be a table") }
    for key in table.keys {
      guard let role = Role(rawValue: key) else {
        report(key, "there is no such role")
        continue
      }
      guard let value = table[key]?.table else {
        report(key, "should be a table such as { fg = \"red\", bold = true }")
        continue
      }
      theme.set(appearance(value, subject: key), for: role)
    }
  }

  private mutating func appearance(_ table: TOMLTable, subject: String) -> Appearance {
    var appearance = Appearance()
    for key in table.keys {
      if let attribute = Attributes.names.first(where: { $0.name == key })?.attribute {
        switch table[key]?.bool {
        case true?: appearance.attributes.insert(attribute)
        case false?: appearance.attributes.remove(attribute)
        case nil: report(subject, "\(key) should be true or false")
        }
        continue
      }
      switch key {
      case "fg": if let ladder = ladder(table[key], subject: subject) { appearance.foreground = ladder }
      case "bg": if let ladder = ladder(table[key], subject: subject) { appearance.background = ladder }
      case "mono": appearance.monochrome = attributes(table[key]?.string, subject: subject)
      default: report(subject, "\"\(key)\" is unknown; expected fg, bg, mono or an attribute")
      }
    }
    return appearance
  }

  private mutating func ladder(_ value: (any TOMLValueConvertible)?, subject: String) -> ColourLadder? {
    let steps = strings(value)
    if let ladder = ColourLadder(steps: steps) { return ladder }
    let shown = steps.map { "\"\($0)\"" }.joined(separator: ", ")
    report(subject, "\(shown.isEmpty ? "that" : shown) is no colour: expected \"#rrggbb\", 0 to 255, a name or \"own\"")
    return nil
  }

  private mutating func attributes(_ text: String?, subject: String) -> Attributes {
    var result: Attributes = []
    for word in (text ?? "").split(separator: " ") {
      if let attribute = Attributes.names.first(where: { $0.name == word })?.attribute {
        result.insert(attribute)
      } else {
        report(subject, "\"\(word)\" is no attribute")
      }
    }
    return result
  }

  private mutating func applyGlyphs(_ table: TOMLTable?, to theme: inout Theme) {
    guard let table else { return report("glyphs", "should be a table") }
    for key in table.keys {
      guard let glyph = Glyph(rawValue: key) else {
        report(key, "there is no such glyph")
        continue
      }
      let texts = strings(table[key]).map { DisplayText.safe($0) }
      guard texts.count == 2, texts[1].utf8.allSatisfy({ $0 < 0x80 }), !texts.contains("") else {
        report(key, "should be a sign and its ASCII twin, such as [\"›\", \">\"]")
        continue
      }
      theme.unicodeGlyphs[glyph] = texts[0]
      theme.asciiGlyphs[glyph] = texts[1]
    }
  }

  private func strings(_ value: (any TOMLValueConvertible)?) -> [String] {
    if let text = value?.string { return [text] }
    if let number = value?.int { return ["\(number)"] }
    return value?.array?.compactMap { $0.string ?? $0.int.map { "\($0)" } } ?? []
  }

  /// Notes a problem; the line is the first that begins with the subject.
  mutating func report(_ subject: String, _ message: String) {
    let starts = [subject, "\"\(subject)\"", "[\(subject)]"]
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { line in
      let line = line.drop { $0 == " " || $0 == "\t" }
      return starts.contains { line.hasPrefix($0) }
    }
    problems.append(ThemeProblem(theme: theme, line: line.map { $0 + 1 }, subject: subject, message: message))
  }
}
