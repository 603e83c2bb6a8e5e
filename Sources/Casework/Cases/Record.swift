/// A journalled row: facts only, never a counter, a derived date or a time of last change.
///
/// The coding keys are the column names of ``table``; the store maps rows to these values and nothing else.
public protocol Record: Codable, Equatable, Sendable, Identifiable where ID == Int64 {
  /// The key, from a counter outside the journal; never given twice.
  var id: Int64 { get }
  static var table: RecordTable { get }
}

/// The journalled tables, in the order in which rows may be inserted (a row refers only to tables before its own).
public enum RecordTable: String, Sendable, CaseIterable, Codable {
  case staff, leave, setting, delegation, supervision, savedView
  case organisation
  case person
  case cases = "case"
  case party, adjustment, consent, contact, note, document, letter, informationRequest, answer, divergence, signOff
  case diaryDate, risk, complianceItem
  case involvedOrganisation, component, assessmentAnswer, consultation, approval, writtenLetter
  case mitigation, riskAssessment, milestone, uplift, formerRating

  /// What one of its rows is called: `written letter`.
  public var inWords: String {
    rawValue.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
  }

  /// The record family that a digest covers (a case with its parts, a person, an organisation, the office).
  public var family: RecordFamily {
    switch self {
    case .staff, .leave, .setting, .delegation, .supervision, .savedView, .uplift: .office
    case .organisation: .organisation
    case .person, .adjustment, .consent: .person
    default: .case
    }
  }

  /// The column that names the family's head in a part's row; nil for a head and for the office.
  public var familyColumn: String? {
    switch self {
    case .person, .organisation, .cases: "id"
    case .adjustment, .consent: "personID"
    case .staff, .leave, .setting, .delegation, .supervision, .savedView, .uplift: nil
    default: "caseID"
    }
  }
}

/// What one digest covers.
public enum RecordFamily: String, Sendable, CaseIterable, Codable {
  case office, organisation, person, `case`
}
