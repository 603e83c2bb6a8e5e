/// Blanks out comments and the contents of strings and regular expressions, keeping every line and column where it
/// is. Code inside an interpolation stays, since it is code.
struct CodeMask {
  private let bytes: [UInt8]
  private var masked: [UInt8]
  private var index = 0

  static func code(of text: String) -> String {
    var mask = CodeMask(bytes: Array(text.utf8))
    mask.scanCode(insideInterpolation: false)
    return String(decoding: mask.masked, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    masked = bytes
  }

  private mutating func scanCode(insideInterpolation: Bool) {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case .slash where byte(at: index + 1) == .slash: blankLineComment()
      case .slash where byte(at: index + 1) == .star: blankBlockComment()
      case .slash where opensPlainRegex(): scanRegex(pounds: 0)
      case .quote: scanString(pounds: 0)
      case .pound: scanPounds()
      case .closing where insideInterpolation && depth == 0:
        index += 1
        return
      case .opening:
        depth += 1
        index += 1
      case .closing:
        depth -= 1
        index += 1
      default: index += 1
      }
    }
  }

  private mutating func blankLineComment() {
    while index < bytes.count, bytes[index] != .newline { blank() }
  }

  private mutating func blankBlockComment() {
    var depth = 0
    while index < bytes.count {
      if bytes[index] == .slash, byte(at: index + 1) == .star {
        depth += 1
        blank(2)
      } else if bytes[index] == .star, byte(at: index + 1) == .slash {
        depth -= 1
        blank(2)
        if depth == 0 { return }
      } else {
        blank()
      }
    }
  }

  /// `#"…"#`, `#/…/#`, or a directive such as `#if`.
  private mutating func scanPounds() {
    let pounds = pounds(at: index)
    index += pounds
    switch byte(at: index) {
    case .quote: scanString(pounds: pounds)
    case .slash: scanRegex(pounds: pounds)
    default: return
    }
  }

  private mutating func scanString(pounds: Int) {
    let isMultiline = opensMultilineString(pounds: pounds)
    let quotes = isMultiline ? 3 : 1
    index += quotes
    while index < bytes.count {
      if bytes[index] == .newline, !isMultiline { return }
      if closes(quotes: quotes, pounds: pounds) {
        index += quotes + pounds
        return
      }
      if bytes[index] == .backslash, self.pounds(at: index + 1) >= pounds {
        blank(1 + pounds)
        if byte(at: index) == .opening {
          index += 1
          scanCode(insideInterpolation: true)
        } else {
          blank()
        }
      } else {
        blank()
      }
    }
  }

  private mutating func scanRegex(pounds: Int) {
    index += 1
    while index < bytes.count, pounds > 0 || bytes[index] != .newline {
      if bytes[index] == .slash, self.pounds(at: index + 1) >= pounds {
        index += 1 + pounds
        return
      }
      blank(bytes[index] == .backslash ? 2 : 1)
    }
  }

  /// Three quotes open a text block, unless they end on the same line as in `#"""#`.
  private func opensMultilineString(pounds: Int) -> Bool {
    guard byte(at: index + 1) == .quote, byte(at: index + 2) == .quote else { return false }
    return pounds == 0 || byte(at: index + 3) == .newline
  }

  /// A slash is a regular expression where an operand is due and another slash closes it on the same line.
  private func opensPlainRegex() -> Bool {
    guard let next = byte(at: index + 1), !" \t\n)".utf8.contains(next) else { return false }
    let before = bytes[..<index].last { $0 != .space }
    guard before.map("(,=:[{\n".utf8.contains) ?? true else { return false }
    return bytes[(index + 1)...].prefix { $0 != .newline }.contains(.slash)
  }

  private func closes(quotes: Int, pounds: Int) -> Bool {
    (0..<quotes).allSatisfy { byte(at: index + $0) == .quote } && self.pounds(at: index + quotes) >= pounds
  }

  private func pounds(at start: Int) -> Int {
    guard start < bytes.count else { return 0 }
    return bytes[start...].prefix { $0 == .pound }.count
  }

  private func byte(at position: Int) -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] != .newline { masked[index] = .space }
      index += 1
    }
  }
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let star = UInt8(ascii: "*")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let pound = UInt8(ascii: "#")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let opening = UInt8(ascii: "(")
  fileprivate static let closing = UInt8(ascii: ")")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let space = UInt8(ascii: " ")
}
