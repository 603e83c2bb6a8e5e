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
}
