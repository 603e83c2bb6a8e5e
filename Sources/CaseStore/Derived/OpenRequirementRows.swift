import Casework
import GRDB

/// The rows of `openRequirement`: questions and dates that stand open on a case.
enum OpenRequirementRows {
  static func write(_ derived: Derived, of id: Int64, _ database: Database) throws {
    try database.cachedStatement(sql: #"DELETE FROM "openRequirement" WHERE "caseID" = ?"#).execute(arguments: [id])
    let insert = try database.cachedStatement(
      sql: #"INSERT INTO "openRequirement" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"#)
    for (position, values) in rows(derived).enumerated() {
      try insert.execute(arguments: [id, position] + values)
    }
  }

  static func rows(_ derived: Derived) -> [StatementArguments] {
    let none: Int64? = nil
    let noText: String? = nil
    return derived.questions.map {
      [
        "question", $0.requirement.rawValue, $0.subject, $0.text, $0.command?.rawValue, none, none, noText, none, "",
      ]
    }
      + derived.deadlines.map {
        [
          "deadline", $0.requirement.rawValue, $0.subject, $0.text, noText, $0.opens?.epochDays, $0.due.epochDays,
          $0.dueAt?.description, $0.late.epochDays, $0.explanation,
        ]
      }
  }
}
