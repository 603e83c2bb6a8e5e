/// Finds the lines of names in a settings file: the TOML reader tells what a file says, and not where.
struct TOMLLines {
  private var lines: [[String]: Int] = [:]

  init(_ text: String) {
    var table: [String] = []
    var isInText = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let wasInText = isInText
      // A text of several lines may hold anything; its quotation marks come in pairs on a line or open one.
      for mark in ["\"\"\"", "'''"] where line.ranges(of: mark).count % 2 == 1 { isInText.toggle() }
      if wasInText { continue }
      let rest = line.drop { $0 == " " || $0 == "\t" }
      if rest.first == "[" {
        table = Self.path(rest.drop { "[ \t".contains($0) }) ?? table
        note(table, index)
      } else if let path = Self.path(rest) {
        note(table + path, index)
      }
    }
  }

  /// The line of a name, counted from 1: of the name itself, or of the nearest table around it.
  func line(of path: [String]) -> Int? {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return nil
  }

  private mutating func note(_ path: [String], _ index: Int) {
    // `a.b = 1` makes the table `a` as well.
    for length in 1...max(1, path.count) where length <= path.count {
      let part = Array(path.prefix(length))
      if lines[part] == nil { lines[part] = index + 1 }
    }
  }

  /// The names of a dotted name, up to `=` or `]`; nil where there is none.
  private static func path(_ text: Substring) -> [String]? {
    var names: [String] = []
    var rest = text
    while let first = rest.first {
      if first == "\"" || first == "'" {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(of: first) else { return nil }
        names.append(String(inner[..<end]))
        rest = inner[inner.index(after: end)...]
      } else {
        let bare = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard !bare.isEmpty else { return nil }
        names.append(String(bare))
        rest = rest[bare.endIndex...]
      }
      rest = rest.drop { $0 == " " || $0 == "\t" }
      switch rest.first {
      case ".": rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      case "=", "]": return names
      default: return nil
      }
    }
    return nil
  }
}
