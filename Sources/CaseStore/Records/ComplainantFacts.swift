import Casework
import GRDB

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

  /// With what is on file of the person where nothing else is said.
  func completed(_ database: Database) throws -> ComplainantFacts {
    guard let person, let known = try PersonGroup.people(of: person, database).standing(person) else { return self }
    var facts = self
    if facts.lastName.isEmpty { (facts.lastName, facts.firstName) = (known.lastName, known.firstName) }
    facts.dateOfBirth = facts.dateOfBirth ?? known.dateOfBirth
    if facts.telephone.isEmpty { facts.telephone = known.telephone }
    if facts.email.isEmpty { facts.email = known.email }
    return facts
  }
}
