/// Somebody on file, as one is told from others of the same name.
public struct KnownPerson: Sendable, Equatable, Identifiable {
  public let id: Int64
  public let name: String
  public let dateOfBirth: Day?
  public let postcode: String

  public init(id: Int64, name: String, dateOfBirth: Day?, postcode: String) {
    self.id = id
    self.name = name
    self.dateOfBirth = dateOfBirth
    self.postcode = postcode
  }

  /// `Ann Archer, born 3 Mar 1970, NM1 4QT`.
  public var text: String {
    ([name] + (dateOfBirth.map { ["born \($0.shortText)"] } ?? []) + (postcode.isEmpty ? [] : [postcode]))
      .joined(separator: ", ")
  }
}
