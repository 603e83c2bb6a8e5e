import Casework
import GRDB

/// All that is stored of what follows from a case, as SQLite holds it: written after a change, compared by `verify`.
struct DerivedRows {
  let queueRow: [DatabaseValue]
  let requirements: [[DatabaseValue]]
  let words: String

  /// Where `queueRow` names the entry and the rule version: they say how a row came to be, not what it says.
  static let entryPosition = 23
  static let ruleVersionPosition = 24

  init(_ file: CaseFile, office: Office, guidance: Guidance, entry: Int64, ruleVersion: Int64) {
    var file = file
    // What the complainant's other cases say is asked when this one is read: a change of theirs does not come by here.
    file.earlier = []
    let derived = Derived(Situation(file: file, office: office, guidance: guidance))
    let facts = QueueFacts(file: file, derived: derived)
    let row = file.case
    let organisation = file.organisationName
    let values: [(any DatabaseValueConvertible)?] = [
      row.id, facts.number, row.reference, row.scheme.rawValue, row.recordType?.rawValue, row.stage.rawValue,
      row.stage.rank, facts.complainant, facts.complainantKey, organisation, SearchWords.folded(organisation),
      facts.adjustments, facts.parties, row.owner ?? 0, row.receivedAt.day.epochDays, facts.due, derived.nextDueText,
      facts.late,
      facts.risk, !row.isClosed, facts.awaitsMatch, facts.closed, facts.divergences, entry, ruleVersion,
      facts.unexplained, facts.riskCell, facts.assessment, facts.rated, facts.ratedFrom,
    ]
    queueRow = values.map { $0?.databaseValue ?? .null }
    requirements =
      derived.questions.enumerated().map { Self.values(of: $1, at: $0, caseID: row.id) }
      + derived.deadlines.enumerated().map { Self.values(of: $1, at: derived.questions.count + $0, caseID: row.id) }
    words = SearchWords.index(facts.searchTexts)
  }

  private static func values(of question: Question, at position: Int, caseID: Int64) -> [DatabaseValue] {
    let values: [(any DatabaseValueConvertible)?] = [
      caseID, position, "question", question.requirement.rawValue, question.subject, question.text,
      question.command?.rawValue, nil, nil, nil, nil, "",
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  private static func values(of deadline: Deadline, at position: Int, caseID: Int64) -> [DatabaseValue] {
    let values: [(any DatabaseValueConvertible)?] = [
      caseID, position, "deadline", deadline.requirement.rawValue, deadline.subject, deadline.text, nil,
      deadline.opens?.epochDays, deadline.due.epochDays, deadline.dueAt?.description, deadline.late.epochDays,
      deadline.explanation,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  /// What is stored of a case; nil where nothing is.
  static func stored(of id: Int64, _ database: Database) throws -> DerivedRows? {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: #"SELECT * FROM "queueRow" WHERE "caseID" = ?"#), arguments: [id])
    let requirements = try Row.fetchAll(
      database.cachedStatement(sql: #"SELECT * FROM "openRequirement" WHERE "caseID" = ? ORDER BY "position""#),
      arguments: [id])
    let words = try String.fetchOne(
      database.cachedStatement(sql: #"SELECT "words" FROM "searchText" WHERE "caseID" = ?"#), arguments: [id])
    guard let row = rows.first, let words else { return nil }
    return DerivedRows(
      queueRow: Array(row.databaseValues), requirements: requirements.map { Array($0.databaseValues) }, words: words)
  }

  private init(queueRow: [DatabaseValue], requirements: [[DatabaseValue]], words: String) {
    self.queueRow = queueRow
    self.requirements = requirements
    self.words = words
  }

  private var content: [DatabaseValue] {
    queueRow.indices.filter { $0 != Self.entryPosition && $0 != Self.ruleVersionPosition }.map { queueRow[$0] }
  }

  var entry: Int64 { Int64.fromDatabaseValue(queueRow[Self.entryPosition]) ?? 0 }
  var ruleVersion: Int64 { Int64.fromDatabaseValue(queueRow[Self.ruleVersionPosition]) ?? 0 }

  /// Whether two say the same, however they came to be.
  func saysSame(as other: DerivedRows) -> Bool {
    content == other.content && requirements == other.requirements && words == other.words
  }
}
