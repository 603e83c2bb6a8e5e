import Casework

/// What the importer needs to know of the world: the time, the office, the register of bodies, the forms already taken in.
public struct ImportContext: Sendable {
  public let now: Moment
  public let calendar: WorkingCalendar
  /// Looks a body up in the register by exact name or alias.
  public let organisation: @Sendable (String) -> Organisation?
  /// The digest of the form that was made into a case under a reference; nil where none was.
  public let knownForm: @Sendable (String) -> String?

  public init(
    now: Moment, calendar: WorkingCalendar, organisation: @escaping @Sendable (String) -> Organisation?,
    knownForm: @escaping @Sendable (String) -> String?
  ) {
    self.now = now
    self.calendar = calendar
    self.organisation = organisation
    self.knownForm = knownForm
  }

  /// The same clock and register that the other commands read through.
  public init(_ reader: FieldReader, knownForm: @escaping @Sendable (String) -> String?) {
    self.init(
      now: reader.now, calendar: reader.office.calendar, organisation: reader.organisation, knownForm: knownForm)
  }
}
