import Casework
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// Every record type, with every field filled and with every optional one nil, comes back from its table as it went in.
@Suite("Round trip")
struct RoundTripTests {
  /// Writes it with foreign keys off, so that a record can be tried alone, reads it back and takes it out again.
  private func check<Value: Casework.Record>(_ record: Value) throws {
    let temporary = try TemporaryStore()
    try check(record, temporary)
  }

  private func check<Value: Casework.Record>(_ record: Value, _ temporary: TemporaryStore) throws {
    let queue = try DatabaseQueue(path: temporary.path)
    let found = try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM \"\(Value.table.rawValue)\"")
      try RecordWrite.insert(record, database)
      return try RecordQuery.fetch(Value.self, id: record.id, database)
    }
    #expect(found == record)
  }

  private func check<Value: Casework.Record>(least: Value, most: Value) throws {
    let temporary = try TemporaryStore()
    try check(least, temporary)
    try check(most, temporary)
    let columns = try temporary.store.read { try RecordColumns.names(of: Value.table, $0) }
    let values = try RowEncoder.values(of: most, columns: columns)
    let empty = columns.indices.filter { values[$0] == .null }.map { columns[$0] }
    #expect(empty == [], "the full record leaves columns empty")
    #expect(try RowEncoder.values(of: least, columns: columns).count == columns.count)
    let keys = try Set(JSONObject.keys(of: most))
    #expect(keys == Set(columns), "the columns are the coding keys")
  }

  @Test("Every record type", arguments: RecordTable.allCases)
  func everyType(table: RecordTable) throws {
    switch table {
    case .staff: try check(least: Filler.least(Staff.self), most: Filler.most(Staff.self))
    case .leave: try check(least: Filler.least(Leave.self), most: Filler.most(Leave.self))
    case .savedView: try check(least: Filler.least(SavedView.self), most: Filler.most(SavedView.self))
    case .setting: try check(least: Filler.least(Setting.self), most: Filler.most(Setting.self))
    case .delegation: try check(least: Filler.least(Delegation.self), most: Filler.most(Delegation.self))
    case .supervision: try check(least: Filler.least(Supervision.self), most: Filler.most(Supervision.self))
    case .organisation: try check(least: Filler.least(Organisation.self), most: Filler.most(Organisation.self))
    case .person: try check(least: Filler.least(Person.self), most: Filler.most(Person.self))
    case .cases: try check(least: Filler.least(Case.self), most: Filler.most(Case.self))
    case .party: try check(least: Filler.least(Party.self), most: Filler.most(Party.self))
    case .adjustment: try check(least: Filler.least(Adjustment.self), most: Filler.most(Adjustment.self))
    case .consent: try check(least: Filler.least(Consent.self), most: Filler.most(Consent.self))
    case .contact: try check(least: Filler.least(Contact.self), most: Filler.most(Contact.self))
    case .note: try check(least: Filler.least(Note.self), most: Filler.most(Note.self))
    case .document: try check(least: Filler.least(Document.self), most: Filler.most(Document.self))
    case .letter: try check(least: Filler.least(Letter.self), most: Filler.most(Letter.self))
    case .informationRequest:
      try check(least: Filler.least(InformationRequest.self), most: Filler.most(InformationRequest.self))
    case .answer: try check(least: Filler.least(RequirementAnswer.self), most: Filler.most(RequirementAnswer.self))
    case .divergence: try check(least: Filler.least(Divergence.self), most: Filler.most(Divergence.self))
    case .signOff: try check(least: Filler.least(SignOff.self), most: Filler.most(SignOff.self))
    case .diaryDate: try check(least: Filler.least(DiaryDate.self), most: Filler.most(DiaryDate.self))
    case .risk: try check(least: Filler.least(Risk.self), most: Filler.most(Risk.self))
    case .involvedOrganisation:
      try check(least: Filler.least(InvolvedOrganisation.self), most: Filler.most(InvolvedOrganisation.self))
    case .component:
      try check(least: Filler.least(ComplaintComponent.self), most: Filler.most(ComplaintComponent.self))
    case .assessmentAnswer:
      try check(least: Filler.least(AssessmentAnswer.self), most: Filler.most(AssessmentAnswer.self))
    case .consultation: try check(least: Filler.least(Consultation.self), most: Filler.most(Consultation.self))
    case .approval: try check(least: Filler.least(Approval.self), most: Filler.most(Approval.self))
    case .writtenLetter:
      try check(least: Filler.least(WrittenLetter.self), most: Filler.most(WrittenLetter.self))
    case .mitigation: try check(least: Filler.least(Mitigation.self), most: Filler.most(Mitigation.self))
    case .riskAssessment:
      try check(least: Filler.least(RiskAssessment.self), most: Filler.most(RiskAssessment.self))
    case .milestone: try check(least: Filler.least(Milestone.self), most: Filler.most(Milestone.self))
    case .formerRating: try check(least: Filler.least(FormerRating.self), most: Filler.most(FormerRating.self))
    case .uplift: try check(least: Filler.least(Uplift.self), most: Filler.most(Uplift.self))
    case .complianceItem: try check(least: Filler.least(ComplianceItem.self), most: Filler.most(ComplianceItem.self))
    }
  }

  @Test("Every value of every enumeration fits its column")
  func enumerations() throws {
    let temporary = try TemporaryStore()
    func each<Value: Casework.Record, Choice>(
      _ type: Value.Type, _ path: WritableKeyPath<Value, Choice>, _ choices: [Choice]
    ) throws {
      for choice in choices {
        var record = try Filler.most(type)
        record[keyPath: path] = choice
        try check(record, temporary)
      }
    }
    try each(Staff.self, \.role, Role.allCases)
    try each(Case.self, \.stage, Stage.allCases)
    try each(Case.self, \.recordType, RecordType.allCases)
    try each(Case.self, \.investigation, OpenState.allCases)
    try each(Case.self, \.earlierMatch, EarlierMatch.allCases)
    try each(Case.self, \.jurisdiction, Jurisdiction.allCases)
    try each(Case.self, \.inRemit, Answered.allCases)
    try each(Case.self, \.prisonSubject, PrisonSubject.allCases)
    try each(Case.self, \.enoughInformation, EnoughInformation.allCases)
    try each(Party.self, \.role, PartyRole.allCases)
    try each(Adjustment.self, \.outcome, AdjustmentOutcome.allCases)
    try each(Contact.self, \.direction, ContactDirection.allCases)
    try each(Contact.self, \.channel, Channel.allCases)
    try each(Contact.self, \.identity, IdentityResult.allCases)
    try each(Letter.self, \.kind, LetterKind.allCases)
    try each(RequirementAnswer.self, \.kind, AnswerKind.allCases)
    try each(Divergence.self, \.stage, Stage.allCases)
    try each(SignOff.self, \.act, CommandName.allCases)
    try each(Risk.self, \.category, RiskCategory.allCases)
    try each(Risk.self, \.likelihood, Likelihood.allCases)
    try each(Risk.self, \.impact, Impact.allCases)
    try each(Risk.self, \.state, RiskState.allCases)
    try each(Risk.self, \.handRating, RiskRating.allCases)
    try each(Mitigation.self, \.aim, MitigationAim.allCases)
    try each(InvolvedOrganisation.self, \.role, OrganisationRole.allCases)
    try each(Consultation.self, \.with, Consulted.allCases)
    try each(Consultation.self, \.outcome, ConsultationOutcome.allCases)
    try each(Approval.self, \.state, ApprovalState.allCases)
    try each(WrittenLetter.self, \.state, WrittenLetterState.allCases)
  }
}
