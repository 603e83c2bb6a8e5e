/// What stands on record in the fields of a command that changes it: what its form begins with.
///
/// Only what is then changed is sent in, so that two people who change different fields of one record do not undo each other's.
public struct Standing: Sendable {
  /// The field that says what is changed, such as which party; nil where that is the case itself.
  public let subject: Field?
  private let values: @Sendable (Material, Int64?) -> [String: FieldValue]

  /// Of the case.
  init(_ values: @escaping @Sendable (CaseFile) -> [String: FieldValue]) {
    subject = nil
    self.values = { material, _ in material.file.map(values) ?? [:] }
  }

  /// Of the party that a field names.
  init(of subject: Field, _ values: @escaping @Sendable (CaseFile, Party) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { material, key in
      guard let file = material.file, let party = file.party(key) else { return [:] }
      return values(file, party)
    }
  }

  /// Of the part of the case that a field names.
  init(part subject: Field, _ values: @escaping @Sendable (CaseFile, Int64) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { material, key in
      guard let file = material.file, let key else { return [:] }
      return values(file, key)
    }
  }

  /// Of the part of the case that a field names, or of the whole case while it names none; nil where it is always the whole case.
  init(wholeOr part: Field?, _ values: @escaping @Sendable (CaseFile, Int64?) -> [String: FieldValue]) {
    subject = part
    self.values = { material, key in material.file.map { values($0, key) } ?? [:] }
  }

  /// Of the member of staff whom a field names.
  init(of subject: Field, _ values: @escaping @Sendable (Staff) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { material, key in material.office.member(key).map(values) ?? [:] }
  }

  /// Of the body of the register that a field names.
  init(ofBody subject: Field, _ values: @escaping @Sendable (Organisation) -> [String: FieldValue]) {
    self.subject = subject
    self.values = { material, key in material.organisations.first { $0.id == key }.map(values) ?? [:] }
  }

  /// The values by field name; a field with nothing on record has none.
  ///
  /// - Parameter key: of what the field ``subject`` names; nil where it names nothing yet.
  public func values(
    in file: CaseFile?, _ office: Office, _ organisations: [Organisation], of key: Int64?
  ) -> [String: FieldValue] {
    values(Material(file: file, office: office, organisations: organisations), key)
  }

  /// All that may hold what stands.
  private struct Material {
    let file: CaseFile?
    let office: Office
    let organisations: [Organisation]
  }
}
