/// A function, initialiser, subscript, computed property or closure kept in a property: from the line of its keyword
/// to the line of its closing brace.
struct FunctionExtent: Equatable {
  let name: String
  /// A static property, such as a table.
  let isStaticProperty: Bool
  let firstLine: Int
  let lastLine: Int

  var lineCount: Int { lastLine - firstLine + 1 }
}

/// Finds the functions of a file by counting brackets. It reads `SwiftFile.code`, so strings and comments are blank.
struct FunctionScanner {
  private struct Declaration {
    let name: String
    let isStatic: Bool
    let line: Int
    let isProperty: Bool
  }

  /// An open bracket: the declaration whose body it is, and the one that waits for its body until it closes.
  private struct Bracket {
    var body: Declaration?
    var waiting: Declaration?
  }

  private var found: [FunctionExtent] = []
  private var brackets: [Bracket] = []
  private var pending: Declaration?
  private var sawStatic = false

  static func functions(in file: SwiftFile) -> [FunctionExtent] {
    let tokens = Token.tokens(of: file.code)
    var scanner = FunctionScanner()
    for position in tokens.indices {
      scanner.read(
        tokens[position], after: position > 0 ? tokens[position - 1] : nil,
        before: position + 1 < tokens.count ? tokens[position + 1] : nil)
    }
    return scanner.found.sorted { $0.firstLine < $1.firstLine }
  }

  private mutating func read(_ token: Token, after previous: Token?, before next: Token?) {
    endStatement(at: token, after: previous)
    switch token.text {
    case "(", "[": open(Bracket(body: nil, waiting: pending))
    case "{": open(Bracket(body: pending, waiting: nil))
    case ")", "]", "}": close(at: token.line)
    default:
      if previous?.text != ".", next?.text != ":" { readKeyword(token, after: previous, before: next) }
    }
  }

  private mutating func readKeyword(_ token: Token, after previous: Token?, before next: Token?) {
    switch token.text {
    case "static": sawStatic = true
    case "func": declare(next?.text ?? "", at: token)
    case "init" where next.map { ["(", "<", "?", "!"].contains($0.text) } ?? false: declare("init", at: token)
    case "subscript" where next.map { ["(", "<"].contains($0.text) } ?? false: declare("subscript", at: token)
    case "deinit": declare("deinit", at: token)
    case "var", "let":
      let isBinding = previous.map { Self.beforeBinding.contains($0.text) } ?? false
      if !isBinding { declare(next?.text ?? "", at: token, isProperty: true) }
    case _ where Self.endsDeclaration.contains(token.text): pending = nil
    default: return
    }
  }

  private mutating func declare(_ name: String, at token: Token, isProperty: Bool = false) {
    pending = Declaration(name: name, isStatic: sawStatic, line: token.line, isProperty: isProperty)
    sawStatic = false
  }

  /// A property without a body ends with its line, unless the line plainly goes on.
  private mutating func endStatement(at token: Token, after previous: Token?) {
    guard let waiting = pending, waiting.isProperty, let previous, token.line > previous.line else { return }
    let goesOn = ["{", "=", "."].contains(token.text) || [":", "=", ",", "&"].contains(previous.text)
    if !goesOn { pending = nil }
  }

  private mutating func open(_ bracket: Bracket) {
    brackets.append(bracket)
    pending = nil
    sawStatic = false
  }

  private mutating func close(at line: Int) {
    guard let bracket = brackets.popLast() else { return }
    pending = bracket.waiting
    guard let body = bracket.body else { return }
    found.append(
      FunctionExtent(
        name: body.name, isStaticProperty: body.isStatic && body.isProperty, firstLine: body.line, lastLine: line))
  }

  /// `let` and `var` after these bind a name in a condition or pattern; the brace that follows is not theirs.
  private static let beforeBinding: Set<String> = ["if", "guard", "while", "case", "for", "catch", "(", ","]

  /// What starts something else, so that a declaration still waiting (a protocol's requirement) has no body.
  private static let endsDeclaration: Set<String> = [
    "struct", "class", "enum", "extension", "protocol", "actor", "case", "typealias", "associatedtype", "import",
    "if", "guard", "while", "for", "switch", "do", "repeat", "return", "defer",
  ]
}

/// A word or a single sign of the code.
struct Token: Equatable {
  let text: String
  let line: Int

  static func tokens(of code: String) -> [Token] {
    var tokens: [Token] = []
    var word: [UInt8] = []
    var line = 1
    for byte in Array(code.utf8) + [newline] {
      if isWord(byte) {
        word.append(byte)
        continue
      }
      if !word.isEmpty {
        tokens.append(Token(text: String(decoding: word, as: UTF8.self), line: line))
        word.removeAll(keepingCapacity: true)
      }
      if byte == newline {
        line += 1
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        tokens.append(Token(text: String(UnicodeScalar(byte)), line: line))
      }
    }
    return tokens
  }

  private static let newline = UInt8(ascii: "\n")

  /// Letters, digits, `_`, `$`, `@`, `#`, the back quote, and all beyond ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 128...255: true
    default: "_$@#`".utf8.contains(byte)
    }
  }
}
