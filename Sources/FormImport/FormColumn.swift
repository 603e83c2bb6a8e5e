import Casework

/// The columns of the online form, in its own order.
public enum FormColumn: String, Sendable, Hashable, Codable, CaseIterable {
  case formReference = "form_reference"
  case submittedAt = "submitted_at"
  case channel
  case title
  case firstName = "first_name"
  case lastName = "last_name"
  case dateOfBirth = "date_of_birth"
  case telephone
  case email
  case address
  case postcode
  case preferredContact = "preferred_contact"
  case bestTime = "best_time"
  case reasonableAdjustment = "reasonable_adjustment"
  case complainingFor = "complaining_for"
  case relationship
  case consentOfPersonAffected = "consent_of_person_affected"
  case mpName = "mp_name"
  case mpReferredOn = "mp_referred_on"
  case organisation
  case organisationKind = "organisation_kind"
  case otherOrganisation = "other_organisation"
  case whatHappened = "what_happened"
  case happenedFrom = "happened_from"
  case becameAwareOn = "became_aware_on"
  case complainedOn = "complained_to_organisation_on"
  case finalResponseOn = "final_response_on"
  case injustice
  case outcomeWanted = "outcome_wanted"
  case amountSought = "amount_sought"
  case legalAction = "legal_action"
  case victimOfCrime = "victim_of_crime"
  case prisonNumber = "prison_number"
  case seenBeforeReference = "seen_before_reference"
}

extension FormColumn {
  /// The name of the field of `case.receive` that the column fills.
  var field: String { Self.fields[rawValue] ?? rawValue }

  private static let fields = definitions.mapValues(\.name)
  private static let definitions = Dictionary(
    CaseCommands.formColumns.map { ($0.column, $0.field) }, uniquingKeysWith: { first, _ in first })

  /// The field's words for whoever reads the column.
  public var label: String { Self.definitions[rawValue]?.label ?? rawValue }
  public var help: String { Self.definitions[rawValue]?.help ?? "" }
  /// Whether it takes several lines.
  public var isLong: Bool { Self.definitions[rawValue]?.type == .longText }
}
