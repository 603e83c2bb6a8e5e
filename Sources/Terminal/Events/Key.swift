/// A key as the user pressed it.
///
/// Keys have textual names, the same in key files, help and tests: `j`, `<Enter>`, `<C-u>`, `<F5>`.
///
///     let keys = Key.sequence("jj<Enter>")   // [.character("j"), .character("j"), .enter]
///     let quit: Key = "<C-q>"
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Control with a letter (always lower case), a space, or one of `\ ] ^ _`.
  case control(Character)
  /// F1 to F24.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight, controlUp, controlDown, controlHome, controlEnd, controlDelete
}

extension Key {
  /// Reads one name; nil when it names no key.
  public init?(name: some StringProtocol) {
    if name.count == 1, let character = name.first {
      self = .character(character)
      return
    }
    guard name.hasPrefix("<"), name.hasSuffix(">"), name.count > 2 else { return nil }
    let inner = name.dropFirst().dropLast()
    if let key = Self.byLowercaseName[inner.lowercased()] {
      self = key
    } else if inner.hasPrefix("F"), let number = Int(inner.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if inner.lowercased().hasPrefix("c-"), inner.count == 3, let character = inner.last {
      self = .control(Character(character.lowercased()))
    } else {
      return nil
    }
  }

  /// Reads a row of names without spaces between, such as `gg<Down><C-u>`; nil when one is unknown.
  public static func sequence(_ names: some StringProtocol) -> [Key]? {
    var keys: [Key] = []
    var rest = Substring(names)
    while let first = rest.first {
      var name = rest.prefix(1)
      if first == "<", let end = rest.firstIndex(of: ">"), Key(name: rest[...end]) != nil { name = rest[...end] }
      guard let key = Key(name: name) else { return nil }
      keys.append(key)
      rest = rest[name.endIndex...]
    }
    return keys
  }

  /// The name by which ``init(name:)`` reads the key again.
  public var name: String {
    switch self {
    case .character(" "): "<Space>"
    case .character("<"): "<Less>"
    case .character(let character): String(character)
    case .control(" "): "<C-Space>"
    case .control(let character): "<C-\(character)>"
    case .function(let number): "<F\(number)>"
    default: Self.names.first { $0.key == self }.map { "<\($0.name)>" } ?? ""
    }
  }

  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("BackTab", .backTab), ("Backspace", .backspace),
    ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
    ("Less", .character("<")), ("C-Space", .control(" ")), ("C-Left", .controlLeft), ("C-Right", .controlRight),
    ("C-Up", .controlUp), ("C-Down", .controlDown), ("C-Home", .controlHome), ("C-End", .controlEnd),
    ("C-Delete", .controlDelete),
  ]

  private static let byLowercaseName = Dictionary(
    names.map { ($0.name.lowercased(), $0.key) }, uniquingKeysWith: { first, _ in first })
}

extension Key: CustomStringConvertible {
  public var description: String { name }
}

extension Key: ExpressibleByStringLiteral {
  /// A key by its name. A literal that names no key becomes its first character, or Esc when empty;
  /// a test of the key tables finds such slips.
  public init(stringLiteral name: String) {
    self = Key(name: name) ?? name.first.map { .character($0) } ?? .escape
  }
}
