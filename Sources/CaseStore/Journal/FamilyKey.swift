import Casework

/// One record family: a case with its parts, a person, an organisation, or the office, whose key is 0.
struct FamilyKey: Hashable, Comparable, CustomStringConvertible {
  let family: RecordFamily
  let key: Int64

  var description: String { family == .office ? "office" : "\(family.rawValue) \(key)" }

  static let office = FamilyKey(family: .office, key: 0)

  static func < (left: FamilyKey, right: FamilyKey) -> Bool {
    (left.family.rawValue, left.key) < (right.family.rawValue, right.key)
  }
}
