/// A value as it comes from outside: typed in a form, given on the command line, or read from JSON.
public enum RawValue: Sendable, Hashable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])

  /// The value as somebody would type it.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let list): list.joined(separator: "; ")
    }
  }

  /// Without the character U+0000: what keeps and compares texts elsewhere takes it for their end, so that it would cost what follows.
  var withoutNull: RawValue {
    switch self {
    case .text(let text): .text(text.withoutNull)
    case .list(let list): .list(list.map(\.withoutNull))
    case .number, .flag: self
    }
  }

  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isBlank
    case .list(let list): list.allSatisfy(\.isBlank)
    case .number, .flag: false
    }
  }
}

extension String {
  fileprivate var withoutNull: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.filter { $0.value != 0 })) : self
  }
}
