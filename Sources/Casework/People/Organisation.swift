/// A public body in the register.
public struct Organisation: Record {
  public static let table = RecordTable.organisation

  public let id: Int64
  public var name: String
  public var kind: String
  public var jurisdiction: Jurisdiction?
  public var inJurisdiction: Bool
  /// Other names that complainants use (SM-1.63b: Jobcentre, JCP, DWP).
  public var aliases: [String] = []
  /// The first and the last day on which what it did is in our jurisdiction; nil where that has no such end.
  public var jurisdictionFrom: Day?
  public var jurisdictionTo: Day?
  /// The body that it is a part of.
  public var parent: Int64?
  /// The body that looks at complaints about it as a second tier (SM-2.143).
  public var secondTier: Int64?
  /// The body that commissions its services (SM-2.158).
  public var commissioner: Int64?
  /// Who answers for it.
  public var liaison: String?
  /// What it was called before, each with its last day.
  public var formerNames: [String]?
  /// The body that stands for it since a merger.
  public var mergedInto: Int64?
  public var mergedOn: Day?
  public var mergedReason: String?

  public init(id: Int64, name: String, kind: String, jurisdiction: Jurisdiction?, inJurisdiction: Bool) {
    self.id = id
    self.name = name
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.inJurisdiction = inJurisdiction
  }
}

extension Organisation {
  /// Whether somebody who types this means this body: its number, its exact name or an alias, whatever the capitals.
  public func isCalled(_ typed: String) -> Bool {
    let lowered = typed.lowercased()
    return String(id) == typed || name.lowercased() == lowered || aliases.contains { $0.lowercased() == lowered }
  }

  /// The bodies that somebody who types this may mean, in the order of the register: the one of that name where there
  /// is one, else those of which a name has, for each word typed, a word that begins with it.
  public static func matching(_ typed: String, in register: [Organisation]) -> [Organisation] {
    if let named = register.first(where: { $0.isCalled(typed) }) { return [named] }
    let wanted = words(of: typed)
    guard !wanted.isEmpty else { return [] }
    return register.filter { body in
      ([body.name] + body.aliases).contains { name in
        let words = words(of: name)
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
