/// A document that belongs to the case: where it lies and its digest, not its content (SM-1.17).
public struct Document: Record {
  public static let table = RecordTable.document

  public let id: Int64
  public let caseID: Int64
  public var path: String
  public var title: String
  public var section: String
  /// SHA-256 in hexadecimal digits.
  public var sha256: String
  /// Personal and sensitive, such as medical history (SM-1.66a).
  public var isSensitive: Bool
  public var addedAt: Moment
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, path: String, title: String, section: String, sha256: String, isSensitive: Bool,
    addedAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.path = path
    self.title = title
    self.section = section
    self.sha256 = sha256
    self.isSensitive = isSensitive
    self.addedAt = addedAt
    self.by = by
  }
}
