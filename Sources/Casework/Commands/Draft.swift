/// What a command changes: the case with its parts, or the office, and the counters that new keys come from.
public struct Draft: Sendable {
  /// The case; nil until a command that makes one has made it.
  public var file: CaseFile?
  public var office: Office
  /// Bodies that the command adds to the register.
  public var organisations: [Organisation] = []
  public var keys: Keys
  /// What the command refers to beside its case; never changed by it.
  public var named: Named

  public init(file: CaseFile?, office: Office, keys: Keys, named: Named = Named()) {
    self.file = file
    self.office = office
    self.keys = keys
    self.named = named
  }
}

/// Rows already on file that a command refers to beside its case, loaded with the case before the decision.
public struct Named: Sendable, Equatable {
  /// The bodies of the register that the command's organisation fields name.
  public var organisations: [Organisation] = []
  /// The people on file whom the command names by number, and whoever they were merged with.
  public var people: [Person] = []
  /// For a command that makes a case: other cases that look as if they came from the same complainant (SM-1.1).
  public var earlier: [EarlierCase] = []

  public init() {}
}

/// The counters of keys and references: outside the journal, so that none is given twice.
public struct Keys: Sendable, Equatable, Codable {
  public var nextKey: Int64
  public var nextReference: Int64

  public init(nextKey: Int64 = 1, nextReference: Int64 = 1) {
    self.nextKey = nextKey
    self.nextReference = nextReference
  }

  /// A key that no row has had.
  public mutating func next() -> Int64 {
    defer { nextKey += 1 }
    return nextKey
  }

  /// A case reference that no case has had: `C-1042`.
  public mutating func reference() -> String {
    defer { nextReference += 1 }
    return "C-\(nextReference)"
  }
}

extension Draft {
  /// Changes the case that the draft holds.
  mutating func change(_ body: (inout CaseFile, inout Keys) throws(Refusal) -> Void) throws(Refusal) {
    guard var changed = file else { throw .because("This command needs a case.") }
    try body(&changed, &keys)
    file = changed
  }
}
