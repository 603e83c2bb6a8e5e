/// Somebody who is a party to one or more cases. What is true of the person stands here, so that every case shows it (SM-1.8).
public struct Person: Record {
  public static let table = RecordTable.person

  public let id: Int64
  public var title: String = ""
  public var firstName: String
  public var lastName: String
  public var dateOfBirth: Day?
  public var telephone: String = ""
  public var email: String = ""
  public var address: String = ""
  public var postcode: String = ""
  /// How the person asked to be contacted (SM-1.8); nil where nothing was said.
  public var preferredContact: Channel?
  public var contactNotes: String = ""
  public var preferenceRecordedAt: Moment?
  /// The form of address asked for, where it is not the formal one (SM-1.32).
  public var formOfAddress: String = ""
  public var isPrisoner: Bool = false
  /// Printed on every letter to a prisoner (SM-1.60).
  public var prisonNumber: String = ""
  /// Under restrictions of the unreasonable-behaviour policy (SM-1.27).
  public var isRestricted: Bool = false
  /// Details were last confirmed or corrected then (SM-1.63d).
  public var detailsCheckedAt: Moment?
  /// The person on file who stands for this one, since they turned out to be one person, and how that is known.
  public var mergedInto: Int64?
  public var mergedReason: String?

  public init(id: Int64, firstName: String, lastName: String) {
    self.id = id
    self.firstName = firstName
    self.lastName = lastName
  }

  /// `Okafor, Mrs Jane`, as lists have it: what tells people apart stays when the column is narrow.
  public var listName: String {
    let given = [title, firstName].filter { !$0.isEmpty }.joined(separator: " ")
    return [lastName, given].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Title, first and last name, as formal address has it.
  public var fullName: String { [title, firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension [Person] {
  /// The person of that number, or who stands for them since they were merged.
  public func standing(_ id: Int64?) -> Person? {
    guard let id, let found = first(where: { $0.id == id }) else { return nil }
    return standing(found.mergedInto) ?? found
  }
}

/// A way of being in touch.
public enum Channel: String, Codable, Sendable, CaseIterable {
  case telephone, email, letter
  case onlineForm = "online form"
  case socialMedia = "social media"
  case inPerson = "in person"
  case textRelay = "text relay"

  public var isCall: Bool { self == .telephone || self == .textRelay }
}
