import Casework

/// The sections of a case on the screen, in their order.
enum CaseSection: Int, CaseIterable, Sendable {
  case next, parties, complaint, contacts, notes, documents, letters, information, adjustments
  case assessments, organisations, consultations, approvals, divergences, diary, risk, compliance, timeLine, journal

  var title: String {
    switch self {
    case .next: "What next"
    case .parties: "Parties"
    case .complaint: "Complaint"
    case .contacts: "Contacts"
    case .notes: "Notes"
    case .documents: "Documents"
    case .letters: "Letters"
    case .information: "Information requests"
    case .adjustments: "Adjustments and consents"
    case .assessments: "Assessments"
    case .organisations: "Other organisations and components"
    case .consultations: "Questions to others"
    case .approvals: "Approvals"
    case .divergences: "Divergences"
    case .diary: "Diary"
    case .risk: "Risk"
    case .compliance: "Compliance"
    case .timeLine: "Time line"
    case .journal: "Journal"
    }
  }

  /// The digit that leads to it: 1 to 9, and 0 for the journal.
  var digit: Character? {
    switch self {
    case .journal: "0"
    case let other where other.rawValue < 9: Character(String(other.rawValue + 1))
    default: nil
    }
  }

  /// Whether it has no place on a case that has none of it: most have none.
  var isLeftOutEmpty: Bool {
    switch self {
    case .assessments, .organisations, .consultations, .approvals: true
    default: false
    }
  }

  static func of(digit: Character) -> CaseSection? { allCases.first { $0.digit == digit } }

  /// The command that adds to the section.
  var adds: CommandName? {
    switch self {
    case .next, .timeLine, .journal, .assessments, .approvals: nil
    case .parties: .partyAdd
    case .complaint: .caseDescribe
    case .contacts: .contactLog
    case .notes: .noteAdd
    case .documents: .documentAdd
    case .letters: .letterWrite
    case .information: .informationRequest
    case .adjustments: .adjustmentRequest
    case .organisations: .involvedAdd
    case .consultations: .consultationLog
    case .divergences: .divergenceRecord
    case .diary: .diaryAdd
    case .risk: .riskRate
    case .compliance: .complianceAdd
    }
  }
}
