import Casework
import Terminal

/// What lists and heads of cases say in lines: whole words, the number to type first.
enum SpokenText {
  /// `C-1001, 4 days late. Ann Archer. Call back. About Northmoor Trust. Risk high.`
  ///
  /// What tells rows apart comes first, and what is due before what a narrow screen cuts off. The adjustments come with the case, and with each form on it: in every row of a list they would
  /// bury what is due.
  static func row(_ row: QueueRow, actor: Int64, today: Day) -> String {
    let closed = row.closureCode.map { "closed \(row.closedOn?.shortText ?? "") as \($0)" }
    var sentences = ["\(row.reference), \(row.due == nil ? closed ?? due(row, today) : due(row, today))"]
    sentences.append(row.complainant)
    let what = row.isUnmatched ? "Search for earlier cases" : row.dueText
    if !what.isEmpty { sentences.append(what) }
    if !row.organisation.isEmpty { sentences.append("About \(row.organisation)") }
    if let risk = row.risk { sentences.append("Risk \(risk.rawValue.lowercased())") }
    if row.owner != actor { sentences.append(row.owner == nil ? "Nobody has it" : "Owner \(row.ownerName)") }
    return sentences.joined(separator: ". ") + "."
  }

  /// `4 days late`, `today`, `Thu 5 Mar 2026`.
  private static func due(_ row: QueueRow, _ today: Day) -> String {
    guard let by = row.by else { return "no date" }
    if let late = row.late(on: today) { return self.late(late) }
    return by == today ? "today" : by.shortText
  }

  /// - Parameter days: calendar days behind the date.
  static func late(_ days: Int) -> String { days == 1 ? "1 day late" : "\(days) days late" }

  /// The person's adjustments first, then what the case is, who has it and what it is about.
  static func head(of view: CaseView, on today: Day) -> [String] {
    let file = view.file
    let item = file.case
    var lines = view.situation.immediateRisk.map { ["\($0)."] } ?? []
    if !view.adjustmentsText.isEmpty { lines.append("Adjustments: \(view.adjustmentsText).") }
    var state = [item.stage.rawValue]
    if let phase = Phase(stage: item.stage) { state.append(phase.rawValue) }
    state.append(file.overallRating.map { "risk \($0.rawValue.lowercased())" } ?? "risk not assessed")
    if let milestone = item.milestone { state.append("milestone \(milestone)") }
    lines.append("\(item.reference), \(state.joined(separator: ", ")).")
    let body = file.organisationName.isEmpty ? "no organisation yet" : file.organisationName
    let owner = view.office.ownerInWords(item.owner, on: today)
    lines.append("\(file.name(of: file.complainantParty)) about \(body). Owner \(owner).")
    return lines
  }

  static func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
}

extension CaseView {
  /// What the person asked for and has, or waits to hear about.
  var adjustmentsText: String {
    file.adjustments.filter { $0.outcome == .agreed || $0.outcome == nil }.map { adjustment in
      adjustment.outcome == .agreed ? adjustment.request : "\(adjustment.request) (undecided)"
    }.joined(separator: "; ")
  }
}
