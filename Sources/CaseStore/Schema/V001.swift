/// The first schema. Frozen: what a later release needs comes as a migration of its own.
///
/// Names are literal and no type of the domain is used, because a migration must mean tomorrow what it meant when it was written.
enum V001 {
  static let version = 1

  static let statements = [journal, guards, office, cases, parts, derived, imports]

  static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
  static let moment = "\(day)T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"
}
