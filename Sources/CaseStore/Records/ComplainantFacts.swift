import Casework

/// What a complainant is recognised by, before there is a case (SM-1.1).
public struct ComplainantFacts: Sendable, Equatable {
  /// Who it is on file, where that is known.
  public var person: Int64?
  public var lastName: String
  /// With the last name, finds cases by the name alone; empty where these are not wanted.
  public var firstName: String
  public var dateOfBirth: Day?
  public var telephone: String
  public var email: String
  /// The body complained about, to tell cases about the same one.
  public var organisation: String

  public init(
    person: Int64? = nil, lastName: String = "", firstName: String = "", dateOfBirth: Day? = nil,
    telephone: String = "", email: String = "", organisation: String = ""
  ) {
    self.person = person
    self.lastName = lastName
    self.firstName = firstName
    self.dateOfBirth = dateOfBirth
    self.telephone = telephone
    self.email = email
    self.organisation = organisation
  }

  init(_ person: Person, organisation: String) {
    self.init(
      person: person.id, lastName: person.lastName, dateOfBirth: person.dateOfBirth, telephone: person.telephone,
      email: person.email, organisation: organisation)
  }
}
