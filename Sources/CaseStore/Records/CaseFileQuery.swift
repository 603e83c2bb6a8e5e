import Casework
import GRDB

/// Reads a case with all its parts.
enum CaseFileQuery {
  static func id(of reference: String, _ database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(sql: #"SELECT "id" FROM "case" WHERE "reference" = ?"#)
    return try Int64.fetchOne(statement, arguments: [reference])
  }

  /// - Parameter lookingBack: whether to look for earlier cases of the complainant (SM-1.1) even where that was answered; a decision
  ///   only asks while it is open.
  static func load(_ id: Int64, _ database: Database, lookingBack: Bool = false) throws -> CaseFile? {
    guard let row = try RecordQuery.fetch(Case.self, id: id, database) else { return nil }
    var file = CaseFile(case: row)
    func parts<Value: Casework.Record>(_ type: Value.Type) throws -> [Value] {
      try RecordQuery.fetch(type, where: "caseID", is: id, database)
    }
    file.organisation = try row.organisation.flatMap { try standing($0, database) }
    file.parties = try parts(Party.self)
    try loadPeople(&file, database)
    file.contacts = try parts(Contact.self)
    file.notes = try parts(Note.self)
    file.documents = try parts(Document.self)
    file.letters = try parts(Letter.self)
    file.informationRequests = try parts(InformationRequest.self)
    file.answers = try parts(RequirementAnswer.self)
    file.divergences = try parts(Divergence.self)
    file.signOffs = try parts(SignOff.self)
    file.diary = try parts(DiaryDate.self)
    file.risks = try parts(Risk.self)
    file.complianceItems = try parts(ComplianceItem.self)
    file.organisations = try parts(InvolvedOrganisation.self)
    file.components = try parts(ComplaintComponent.self)
    file.assessmentAnswers = try parts(AssessmentAnswer.self)
    file.consultations = try parts(Consultation.self)
    file.approvals = try parts(Approval.self)
    file.writtenLetters = try parts(WrittenLetter.self)
    file.mitigations = try parts(Mitigation.self)
    file.riskAssessments = try parts(RiskAssessment.self)
    file.milestones = try parts(Milestone.self)
    file.formerRatings = try parts(FormerRating.self)
    if lookingBack || row.earlierMatch == nil { file.earlier = try EarlierCases.of(file, database) }
    return file
  }

  /// A body of the register, or the one that stands for it since a merger.
  private static func standing(_ id: Int64, _ database: Database) throws -> Organisation? {
    let body = try RecordQuery.fetch(Organisation.self, id: id, database)
    guard let next = body?.mergedInto else { return body }
    return try standing(next, database)
  }

  /// The people of the case, and what is kept on them whatever case it was asked on.
  private static func loadPeople(_ file: inout CaseFile, _ database: Database) throws {
    // Whoever was merged with somebody comes with them.
    let groups = try Set(file.parties.compactMap(\.person)).map { try PersonGroup.keys(of: $0, database) }
    for id in Set(groups.joined()).sorted() {
      if let person = try RecordQuery.fetch(Person.self, id: id, database) { file.people.append(person) }
      file.adjustments += try RecordQuery.fetch(Adjustment.self, where: "personID", is: id, database)
      file.consents += try RecordQuery.fetch(Consent.self, where: "personID", is: id, database)
    }
    file.adjustments.sort { $0.id < $1.id }
    file.consents.sort { $0.id < $1.id }
  }
}
