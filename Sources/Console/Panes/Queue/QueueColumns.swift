import Casework
import Terminal

/// The columns of the list, in order: what they show, how wide they are, and from which width of the pane on.
enum QueueColumns {
  struct Column: Sendable {
    let title: String
    let width: TableColumn.Width
    /// The narrowest pane that shows it.
    let from: Int
    let text: @Sendable (QueueRow, Day) -> StyledText
  }

  static let all: [Column] = [
    Column(title: "Case", width: .fixed(9), from: 0) { row, _ in StyledText(row.reference) },
    Column(title: "Due", width: .fixed(15), from: 0) { row, today in dueText(row.due, today) },
    Column(title: "What is due", width: .flexible(minimum: 10, weight: 4), from: 76) { row, _ in
      StyledText(row.isUnmatched ? "Search for earlier cases" : row.dueText)
    },
    Column(title: "Risk", width: .fixed(6), from: 40) { row, _ in riskText(row.risk) },
    Column(title: "Stage", width: .flexible(minimum: 14, weight: 3), from: 100) { row, _ in stageText(row) },
    Column(title: "Complainant", width: .flexible(minimum: 10, weight: 4), from: 0) { row, _ in
      StyledText(row.complainant)
    },
    Column(title: "Organisation", width: .flexible(minimum: 9, weight: 3), from: 60) { row, _ in
      StyledText(row.organisation)
    },
    Column(title: "Owner", width: .flexible(minimum: 7, weight: 2), from: 60) { row, _ in
      row.owner == nil ? StyledText("nobody", .muted) : StyledText(row.ownerName)
    },
  ]

  static func shown(in columns: Int) -> [Column] { all.filter { columns >= $0.from } }

  /// The date, and how many days late it is: `12 Mar 3d late`.
  static func dueText(_ due: Day?, _ today: Day) -> StyledText {
    guard let due else { return StyledText("no date", .muted) }
    let date = "\(due.day) \(Day.monthName(due.month).prefix(3))"
    let late = today - due
    // Which year's date it is no longer matters then.
    if late > 99 { return StyledText("\(late)d late", .overdue) }
    if late > 0 { return StyledText("\(date) \(late)d late", .overdue) }
    if late == 0 { return StyledText("\(date) today", .due) }
    let year = due.year == today.year ? "" : " \(due.year)"
    return StyledText("\(due.weekday.shortName) \(date)\(year)", late > -3 ? .due : .onTime)
  }

  static func riskText(_ rating: RiskRating?) -> StyledText {
    switch rating {
    case .low: StyledText("Low", .riskLow)
    case .medium: StyledText("Medium", .riskMedium)
    case .high: StyledText("High", .riskHigh)
    case nil: StyledText("-", .muted)
    }
  }

  private static func stageText(_ row: QueueRow) -> StyledText {
    StyledText([row.stage.rawValue, row.phase?.rawValue].compactMap { $0 }.joined(separator: " / "))
  }
}
