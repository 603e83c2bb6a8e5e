import Casework
import GRDB

/// A range of one column of the queue, to be read along an index of it.
struct QueueRange {
  let column: String
  let lower: DatabaseValue
  let upper: DatabaseValue

  /// Nil for what no index has.
  init?(_ test: FilterTest) {
    switch test {
    case .stages(let ranks): self.init("stageRank", Int64(ranks.lowerBound), Int64(ranks.upperBound))
    case .risks(let ranks): self.init("risk", Int64(ranks.lowerBound), Int64(ranks.upperBound))
    case .cell(let cell): self.init("riskCell", Int64(cell.number), Int64(cell.number))
    case .days(let field, let days):
      self.init(Self.column(of: field), Int64(days.lowerBound.epochDays), Int64(days.upperBound.epochDays))
    case .noDay(let field): self.init(Self.column(of: field), QueueFacts.noDay, QueueFacts.noDay)
    case .owner(let staff): self.init("owner", staff ?? 0, staff ?? 0)
    case .references(let numbers): self.init("number", numbers.lowerBound, numbers.upperBound)
    case .organisation(let text, let isWhole): self.init("organisationKey", name: text, isWhole: isWhole)
    case .complainant(let text, let isWhole):
      // The key has last and first name with a blank between them, however they were typed.
      let names = text.split { $0 == " " || $0 == "," }.joined(separator: " ")
      self.init("complainantKey", name: names, isWhole: isWhole)
    case .hasDivergence(true): self.init("divergences", 1, .max)
    case .assessment(let state, let days):
      self.init(
        "riskAssessment", QueueFacts.assessment(state, on: days.lowerBound),
        QueueFacts.assessment(state, on: days.upperBound))
    case .hasDivergence(false), .party, .type, .hasAdjustment, .words, .change: return nil
    }
  }

  private init(_ column: String, _ lower: Int64, _ upper: Int64) {
    (self.column, self.lower, self.upper) = (column, lower.databaseValue, upper.databaseValue)
  }

  /// Names by their beginning are a range as well: no text sorts behind the last character that there is.
  private init(_ column: String, name: String, isWhole: Bool) {
    let folded = SearchWords.folded(name)
    self.column = column
    lower = folded.databaseValue
    upper = (isWhole ? folded : folded + "\u{10FFFF}").databaseValue
  }

  private static func column(of field: FilterTest.DayField) -> String {
    switch field {
    case .due: "due"
    case .late: "late"
    case .received: "received"
    case .closed: "closed"
    case .rated: "rated"
    }
  }

  /// The range as a condition.
  var part: QueueShape.Part {
    // A case that was taken up again is no longer closed.
    let isClosed = column == "closed" && !isWithoutDay ? #" AND "isOpen" = 0"# : ""
    return ("\"\(column)\" BETWEEN ? AND ?\(isClosed)", [lower, upper])
  }

  private var isWithoutDay: Bool { lower == QueueFacts.noDay.databaseValue }

  /// The index that has the range, among open cases or among all; nil where there is none.
  func index(isOpenOnly: Bool) -> (name: String, condition: String)? {
    switch column {
    case "divergences": return ("queueRow_diverged", #""divergences" > 0"#)
    case "number": return ("queueRow_number", "1")
    case "owner" where isOpenOnly && lower != 0.databaseValue:
      return ("queueRow_owner", #""isOpen" = 1 AND "owner" <> 0"#)
    case "owner" where isOpenOnly: return ("queueRow_unallocated", #""isOpen" = 1 AND "owner" = 0"#)
    case "closed": return isOpenOnly || isWithoutDay ? nil : ("queueRow_closed", #""isOpen" = 0"#)
    case "riskCell" where isOpenOnly: return ("queueRow_portfolio", Self.isInPortfolio)
    case "riskAssessment" where isOpenOnly:
      return ("queueRow_riskAssessment", #""isOpen" = 1 AND "riskAssessment" > 0"#)
    case "rated" where isOpenOnly && !isWithoutDay:
      return ("queueRow_rated", #""isOpen" = 1 AND "rated" < \#(QueueFacts.noDay)"#)
    default: break
    }
    guard isOpenOnly else { return Self.every[column].map { ("queueRow_every\($0)", "1") } }
    let names = [
      "stageRank": "stage", "risk": "risk", "due": "due", "late": "late", "received": "received",
      "organisationKey": "organisation", "complainantKey": "complainant",
    ]
    return names[column].map { ("queueRow_\($0)", #""isOpen" = 1"#) }
  }

  /// What the portfolio counts, as its index has it.
  static let isInPortfolio = #""isOpen" = 1 AND ("risk" > 0 OR "riskAssessment" > 0)"#

  /// The columns with an index of all cases.
  private static let every = ["organisationKey": "Organisation", "complainantKey": "Complainant", "owner": "Owner"]
}
