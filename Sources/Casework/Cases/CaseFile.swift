/// A case with all its parts: everything that a rule may look at, as one value.
public struct CaseFile: Sendable, Equatable {
  public var `case`: Case
  public var organisation: Organisation?
  public var people: [Person] = []
  public var parties: [Party] = []
  public var adjustments: [Adjustment] = []
  public var consents: [Consent] = []
  public var contacts: [Contact] = []
  public var notes: [Note] = []
  public var documents: [Document] = []
  public var letters: [Letter] = []
  public var informationRequests: [InformationRequest] = []
  public var answers: [RequirementAnswer] = []
  public var divergences: [Divergence] = []
  public var signOffs: [SignOff] = []
  public var diary: [DiaryDate] = []
  public var risks: [Risk] = []
  public var complianceItems: [ComplianceItem] = []
  /// The organisations beside the one that the case was opened about.
  public var organisations: [InvolvedOrganisation] = []
  public var components: [ComplaintComponent] = []
  public var assessmentAnswers: [AssessmentAnswer] = []
  public var consultations: [Consultation] = []
  public var approvals: [Approval] = []
  public var writtenLetters: [WrittenLetter] = []
  public var mitigations: [Mitigation] = []
  public var riskAssessments: [RiskAssessment] = []
  public var milestones: [Milestone] = []
  public var formerRatings: [FormerRating] = []

  /// Other cases that look as if they came from the same complainant (SM-1.1); looked up by the store, never journalled.
  public var earlier: [EarlierCase] = []

  public init(case: Case) { self.case = `case` }
}

/// Another case of somebody who may be the same complainant (SM-1.1).
public struct EarlierCase: Sendable, Equatable, Codable {
  public let reference: String
  public let complainant: String
  public let organisation: String
  public let stage: Stage
  public let closureCode: String?
  /// It concerns the same organisation.
  public let sameOrganisation: Bool
  /// What matched, in the order looked for, with commas between: `name and date of birth`, `telephone`, `email`, `same person on file` (by the
  /// entry on file, or one merged with it); or ``nameAlone``.
  public let matchedBy: String

  /// Nothing else is known to be the same: many people have one name.
  public static let nameAlone = "name alone"
  /// Whether it may well be somebody else.
  public var isWeak: Bool { matchedBy == Self.nameAlone }

  public init(
    reference: String, complainant: String, organisation: String, stage: Stage, closureCode: String?,
    sameOrganisation: Bool, matchedBy: String
  ) {
    self.reference = reference
    self.complainant = complainant
    self.organisation = organisation
    self.stage = stage
    self.closureCode = closureCode
    self.sameOrganisation = sameOrganisation
    self.matchedBy = matchedBy
  }
}

extension CaseFile {
  /// The person of that number, or who stands for them since they were merged.
  public func person(_ id: Int64?) -> Person? { people.standing(id) }
  public func party(_ id: Int64?) -> Party? { id.flatMap { id in parties.first { $0.id == id } } }
  public func person(of party: Party?) -> Person? { person(party?.person) }
  /// Whether two parties are one person on file, by one entry or since their entries were merged. Two bodies count as one: neither is a person.
  public func isSamePerson(_ one: Party, _ two: Party) -> Bool { person(of: one)?.id == person(of: two)?.id }
  public func parties(_ role: PartyRole) -> [Party] { parties.filter { $0.role == role } }

  public var complainantParty: Party? { parties(.complainant).first }
  public var complainant: Person? { person(of: complainantParty) }
  public var representatives: [Party] { parties(.representative) }

  /// The name shown for a party: the person's, or the body's.
  public func name(of party: Party?) -> String {
    guard let party else { return "nobody" }
    return person(of: party)?.fullName ?? party.bodyName
  }

  /// The body complained about: from the register, else as given.
  public var organisationName: String { organisation?.name ?? self.case.organisationText ?? "" }

  /// The contacts and attempts with the complainant or a representative, oldest first.
  public var complainantContacts: [Contact] {
    let ids = Set(parties.filter { $0.role == .complainant || $0.role == .representative }.map(\.id))
    return contacts.filter { $0.party.map(ids.contains) ?? false }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  /// The standing divergences from a requirement.
  public func divergences(from id: RequirementID) -> [Divergence] {
    divergences.filter { $0.requirement == id && $0.withdrawnAt == nil }
  }

  public func answer(to id: RequirementID, subject: String = "") -> RequirementAnswer? {
    answers.last { $0.requirement == id && $0.subject == subject }
  }

  /// Whether a prompt's question has had its answer: done, not applicable, or diverged from.
  public func isAnswered(_ question: Question) -> Bool {
    answer(to: question.requirement, subject: question.subject) != nil
      || divergences(from: question.requirement).contains { ($0.subject ?? "") == question.subject }
  }
}
