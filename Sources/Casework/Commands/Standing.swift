/// What stands on record in the fields of a command that changes it: what its form begins with.
///
/// Only what is then changed is sent in, so that two people who change different fields of one record do not undo each other's.
public struct Standing: Sendable {
  /// The field that says what is changed, such as which party; nil where that is the case itself.
  public let subject: Field?
  private let values: @Sendable (CaseFile?, Office, Int64?) -> [String: FieldValue]

  /// Of the case.
  init(_ values: @escaping @Sendable (CaseFile) -> [String: FieldValue]) {
    subject = nil
    self.values = { file, _, _ in file.map(values) ?? [:] }
  }

  /// Of the party that a field names.
  init(of subject: Field, _ values: @escaping @Sendable (CaseFile, Party) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { file, _, key in
      guard let file, let party = file.party(key) else { return [:] }
      return values(file, party)
    }
  }

  /// Of the part of the case that a field names.
  init(part subject: Field, _ values: @escaping @Sendable (CaseFile, Int64) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { file, _, key in
      guard let file, let key else { return [:] }
      return values(file, key)
    }
  }

  /// Of the member of staff whom a field names.
  init(of subject: Field, _ values: @escaping @Sendable (Staff) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { _, office, key in office.member(key).map(values) ?? [:] }
  }

  /// The values by field name; a field with nothing on record has none.
  ///
  /// - Parameter key: of what the field ``subject`` names; nil where it names nothing yet.
  public func values(in file: CaseFile?, _ office: Office, of key: Int64?) -> [String: FieldValue] {
    values(file, office, key)
  }
}
