import Casework

/// What `verify` looked at and found.
public struct VerifyReport: Sendable {
  /// The last entry, and its hash in hexadecimal digits: `SEQUENCE:HASH`, to be kept elsewhere and given to a later `--since`.
  public internal(set) var head = JournalMark(sequence: 0, hash: "")
  public internal(set) var entries: Int64 = 0
  public internal(set) var families: Int64 = 0
  public internal(set) var cases: Int64 = 0
  /// Open cases derived under other rules than now; not wrong, `recompute` brings them up to date.
  public internal(set) var outdated: Int64 = 0
  /// Entries whose payload was erased.
  public internal(set) var erased: Int64 = 0
  public internal(set) var problems: [Problem] = []
  /// Problems beyond the first thousand.
  public internal(set) var unlisted = 0

  public var isSound: Bool { problems.isEmpty }

  public struct Problem: Sendable, Equatable, CustomStringConvertible {
    public let kind: Kind
    /// One sentence that names the place.
    public let message: String
    public var entry: Int64?
    public var table: RecordTable?
    public var key: Int64?
    /// The case concerned.
    public var reference: String?

    public var description: String { message }
  }

  public enum Kind: String, Sendable, CaseIterable {
    /// SQLite finds the file damaged.
    case file
    /// A header does not fit the one before, or its own hash.
    case chain
    /// A payload is not the one that the header vouches for.
    case payload
    /// What is noted of touched values is not what the changesets say.
    case touches
    /// The words of the guidance are not those that decided.
    case words
    /// The journal is not the one that an earlier head was taken from.
    case since
    /// Records are not as the last entry that touched them left them.
    case records
    /// What follows from the records is not what is stored.
    case derived
  }

  /// Takes over what another part found.
  mutating func merge(_ other: VerifyReport) {
    if other.head.sequence > 0 { head = other.head }
    entries += other.entries
    families += other.families
    cases += other.cases
    outdated += other.outdated
    erased += other.erased
    other.problems.forEach { add($0) }
    unlisted += other.unlisted
  }

  mutating func add(_ problem: Problem) {
    if problems.count < 1_000 { problems.append(problem) } else { unlisted += 1 }
  }

  mutating func add(
    _ kind: Kind, _ message: String, entry: Int64? = nil, table: RecordTable? = nil, key: Int64? = nil,
    reference: String? = nil
  ) {
    add(Problem(kind: kind, message: message, entry: entry, table: table, key: key, reference: reference))
  }
}

/// A place in the journal: a sequence and the hash of its header.
public struct JournalMark: Sendable, Equatable, CustomStringConvertible {
  public let sequence: Int64
  /// 64 hexadecimal digits.
  public let hash: String

  public init(sequence: Int64, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// From `SEQUENCE:HASH`; nil when it is something else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0, parts[1].count == 64,
      parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(sequence: sequence, hash: parts[1].lowercased())
  }

  public var description: String { "\(sequence):\(hash)" }
}
