import Casework
import Terminal

/// The columns of the list, in order: what they show, how wide they are, and from which width of the pane on.
enum QueueColumns {
  struct Column: Sendable {
    let title: String
    let width: TableColumn.Width
    var alignment = Alignment.leading
    /// The narrowest pane that shows it.
    let from: Int
    /// The narrowest pane that no longer does.
    var to = Int.max
    /// The order in which rows stand that are sorted by it.
    var order: QueueOrder?
    let text: @Sendable (QueueRow, Day) -> StyledText
  }

  /// The narrowest pane with all columns.
  private static let full = 100
  /// The narrowest in which all of them have room for more than their first letters.
  private static let wide = 120

  static let all: [Column] = [
    Column(title: "Case", width: .fixed(9), from: 0, order: .reference) { row, _ in StyledText(row.reference) },
    // Where there is little room, how late it is says more than since when; what is due gets what that saves.
    Column(title: "Due", width: .fixed(10), alignment: .trailing, from: 0, to: wide, order: .due) { row, today in
      closedText(row) ?? briefDueText(row, today)
    },
    Column(title: "Due", width: .fixed(15), from: wide, order: .due) { row, today in
      closedText(row) ?? dueText(row.by, late: row.late(on: today), today)
    },
    Column(title: "What is due", width: .flexible(minimum: 14, weight: 12), from: 50, to: full) { row, _ in
      whatIsDue(row)
    },
    Column(title: "What is due", width: .flexible(minimum: 25, weight: 1), from: full, to: wide) { row, _ in
      whatIsDue(row)
    },
    Column(title: "What is due", width: .flexible(minimum: 10, weight: 4), from: wide) { row, _ in whatIsDue(row) },
    Column(title: "Risk", width: .fixed(6), from: 40, order: .risk) { row, _ in listedRisk(row.risk) },
    Column(title: "Stage", width: .flexible(minimum: 11, weight: 2), from: full, to: wide, order: .stage) { row, _ in
      StyledText(row.stage.rawValue)
    },
    Column(title: "Stage", width: .flexible(minimum: 14, weight: 3), from: wide, order: .stage) { row, _ in
      stageText(row)
    },
    Column(
      title: "Complainant", width: .flexible(minimum: 8, weight: 2), from: 0, to: wide, order: .complainant
    ) { row, _ in StyledText(row.complainant) },
    Column(title: "Complainant", width: .flexible(minimum: 10, weight: 4), from: wide, order: .complainant) { row, _ in
      StyledText(row.complainant)
    },
    Column(title: "Parties", width: .flexible(minimum: 6, weight: 1), from: full, to: wide) { row, _ in
      StyledText(row.parties)
    },
    Column(title: "Parties", width: .flexible(minimum: 8, weight: 2), from: wide) { row, _ in StyledText(row.parties) },
    Column(
      title: "Organisation", width: .flexible(minimum: 8, weight: 1), from: 72, to: wide, order: .organisation
    ) { row, _ in StyledText(row.organisation) },
    Column(title: "Organisation", width: .flexible(minimum: 9, weight: 3), from: wide, order: .organisation) { row, _ in
      StyledText(row.organisation)
    },
    Column(title: "Owner", width: .fixed(6), from: 72, to: wide) { row, _ in ownerText(row, initials(row.ownerName)) },
    Column(title: "Owner", width: .flexible(minimum: 7, weight: 2), from: wide) { row, _ in
      ownerText(row, row.ownerName)
    },
  ]

  /// - Parameter references: those of the rows held: their column is as wide as they need.
  static func shown(in columns: Int, references: [String]) -> [Column] {
    let widest = references.map(\.count).max() ?? 0
    return all.filter { columns >= $0.from && columns < $0.to }.map { column in
      guard column.order == .reference else { return column }
      return Column(
        title: column.title, width: .fixed(max(6, widest)), from: column.from, order: .reference, text: column.text)
    }
  }

  /// The list's rows as pieces of text.
  ///
  /// Where the rows stand in the order of a column, those that would catch the eye stand together, and say in words what they are: a colour
  /// for each would tell nothing more, and cost a third of the bytes of a page.
  static func cells(of row: QueueRow, _ columns: [Column], today: Day, sortedBy order: QueueOrder?) -> [StyledText] {
    columns.map { column in
      let text = column.text(row, today)
      let tellsNothing =
        switch text.style.role {
        case .overdue, .due: order == .due
        case .riskHigh: order == .risk
        default: false
        }
      return tellsNothing ? StyledText(text.text) : text
    }
  }

  /// The day by which it is to be done, or how many days ago that was: `Thu 12 Mar`, `3d late`, `12 Mar 27`.
  private static func briefDueText(_ row: QueueRow, _ today: Day) -> StyledText {
    guard let by = row.by else { return StyledText("no date", .muted) }
    if let late = row.late(on: today) { return StyledText("\(late)d late", .overdue) }
    if by == today { return StyledText("today", .due) }
    let date = "\(by.day) \(Day.monthName(by.month).prefix(3))"
    let text = by.year == today.year ? "\(by.weekday.shortName) \(date)" : "\(date) \(String(by.year).suffix(2))"
    return StyledText(text, by - today < 3 ? .due : .onTime)
  }

  private static func whatIsDue(_ row: QueueRow) -> StyledText {
    guard let code = row.closureCode else {
      return StyledText(row.isUnmatched ? "Search for earlier cases" : row.dueText)
    }
    return StyledText(row.dueText.isEmpty ? code : "\(row.dueText); \(code)")
  }

  /// When a case was closed, where nothing is dated on it any more.
  private static func closedText(_ row: QueueRow) -> StyledText? {
    guard row.due == nil, row.closureCode != nil else { return nil }
    let day = row.closedOn.map { "\($0.day) \(Day.monthName($0.month).prefix(3)) \(String($0.year).suffix(2))" }
    return StyledText(day ?? "closed", .muted)
  }

  /// The date, and how many days late it is: `12 Mar 3d late`.
  ///
  /// - Parameter late: nil where it is not.
  static func dueText(_ day: Day?, late: Int?, _ today: Day) -> StyledText {
    guard let day else { return StyledText("no date", .muted) }
    let date = "\(day.day) \(Day.monthName(day.month).prefix(3))"
    if let late {
      // Which year's date it is no longer matters then.
      return StyledText(late > 99 ? "\(late)d late" : "\(date) \(late)d late", .overdue)
    }
    if day == today { return StyledText("\(date) today", .due) }
    let year = day.year == today.year ? "" : " \(day.year)"
    return StyledText("\(day.weekday.shortName) \(date)\(year)", day - today < 3 ? .due : .onTime)
  }

  static func riskText(_ rating: RiskRating?) -> StyledText {
    switch rating {
    case .low: StyledText("Low", .riskLow)
    case .medium: StyledText("Medium", .riskMedium)
    case .high: StyledText("High", .riskHigh)
    case nil: StyledText("-", .muted)
    }
  }

  /// In a list only a high risk is to catch the eye.
  private static func listedRisk(_ rating: RiskRating?) -> StyledText {
    let text = rating.map(riskText) ?? ""
    return rating == .high ? text : StyledText(text.text)
  }

  private static func ownerText(_ row: QueueRow, _ name: String) -> StyledText {
    row.owner == nil ? StyledText("nobody", .muted) : StyledText(name)
  }

  /// `DM` for Dana Mistry, `TRJ` for Tomos Rhys-Jones.
  static func initials(_ name: String) -> String {
    String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first).prefix(4))
  }

  private static func stageText(_ row: QueueRow) -> StyledText {
    StyledText([row.stage.rawValue, row.phase?.rawValue].compactMap { $0 }.joined(separator: " / "))
  }
}
