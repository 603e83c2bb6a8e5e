import Casework
import Terminal

/// The 3×3 matrix with each risk of the case in its cell.
public struct RiskMatrixPane: Sendable {
  private(set) var likelihood = Likelihood.unlikely
  private(set) var impact = Impact.low
  /// The case that was looked at last.
  private var reference: String?

  /// Likelihood grows to the right, impact upwards.
  private static let rows = Array(Impact.allCases.reversed())
  private static let columns = Likelihood.allCases

  /// Of another case than before the cursor stands on its worst risk, where there is one.
  mutating func begin(_ file: CaseFile) {
    guard file.case.reference != reference else { return }
    reference = file.case.reference
    let worst = file.risks.max { Self.weight($0) < Self.weight($1) }
    likelihood = worst?.likelihood ?? .unlikely
    impact = worst?.impact ?? .low
  }

  private static func weight(_ risk: Risk) -> Int { RiskRating.allCases.firstIndex(of: risk.rating) ?? 0 }

  mutating func move(right: Int, down: Int) {
    let column = (Self.columns.firstIndex(of: likelihood) ?? 0) + right
    let row = (Self.rows.firstIndex(of: impact) ?? 0) + down
    likelihood = Self.columns[min(max(0, column), Self.columns.count - 1)]
    impact = Self.rows[min(max(0, row), Self.rows.count - 1)]
  }

  mutating func move(toLast: Bool) {
    likelihood = toLast ? .highlyLikely : .unlikely
    impact = toLast ? .minor : .critical
  }

  /// The cells as they are read: from the highest impact down, and in each from the least likely on.
  static var cells: [(likelihood: Likelihood, impact: Impact)] {
    rows.flatMap { impact in columns.map { ($0, impact) } }
  }

  /// The cells one below the other, as the plain screen shows them.
  mutating func step(by count: Int) {
    let current = Self.cells.firstIndex { $0.likelihood == likelihood && $0.impact == impact } ?? 0
    (likelihood, impact) = Self.cells[min(max(0, current + count), Self.cells.count - 1)]
  }

  /// What a cell says in a line: how it is rated, and the risks in it.
  static func line(of cell: (likelihood: Likelihood, impact: Impact), _ file: CaseFile) -> String {
    let risks = file.risks.filter { $0.likelihood == cell.likelihood && $0.impact == cell.impact }
    let names = risks.map { "\($0.category.rawValue): \($0.text)" }.joined(separator: "; ")
    let rating = RiskMatrix.cell(cell.likelihood, cell.impact).label
    return "impact \(cell.impact.rawValue), \(cell.likelihood.rawValue): \(rating)."
      + (names.isEmpty ? "" : " Risks: \(names).")
  }

  /// What a new rating in this cell begins with.
  var proposal: [String: String] { ["likelihood": likelihood.rawValue, "impact": impact.rawValue] }

  func draw(_ file: CaseFile, into surface: inout Surface, isFocused: Bool) {
    let overall = QueueColumns.riskText(file.overallRating)
    let rating = file.overallRating == nil ? StyledText("not assessed", .muted) : overall
    surface.put([StyledText("Risk matrix: \(file.case.reference)", .heading), "  overall ", rating], row: 0, column: 0)
    if surface.isPlain { return drawPlainly(file, into: &surface, isFocused: isFocused) }
    let label = 14
    let width = max(12, (surface.columns - label) / 3)
    for (number, column) in Self.columns.enumerated() {
      surface.put(
        column.rawValue, row: 1, column: label + number * width, style: Style(.listHeader), limit: width - 1)
    }
    for (line, row) in Self.rows.enumerated() {
      let top = 2 + line * 3
      surface.put("impact \(row.rawValue)", row: top, column: 0, style: Style(.listHeader))
      for (number, column) in Self.columns.enumerated() {
        let place = Region(row: top, column: label + number * width, rows: 2, columns: width - 1)
        drawCell(column, row, file, place, into: &surface, isFocused: isFocused)
      }
    }
    drawList(file, from: 2 + Self.rows.count * 3, into: &surface)
  }

  private func drawPlainly(_ file: CaseFile, into surface: inout Surface, isFocused: Bool) {
    for (row, cell) in Self.cells.enumerated() {
      surface.put(Self.line(of: cell, file), row: 2 + row, column: 2)
      guard cell.likelihood == likelihood && cell.impact == impact else { continue }
      surface.put(surface.glyphs[.marker], row: 2 + row, column: 0, style: Style(.marker))
      surface.sendWhole(row: 2 + row)
      if isFocused { surface.placeCursor(row: 2 + row, column: 2) }
    }
  }

  private func drawCell(
    _ column: Likelihood, _ row: Impact, _ file: CaseFile, _ place: Region, into surface: inout Surface, isFocused: Bool
  ) {
    let isSelected = column == likelihood && row == impact
    let cell = RiskMatrix.cell(column, row)
    let style = isSelected ? Style(isFocused ? .selection : .selectionBlurred) : Style(Self.role(of: cell))
    if isSelected {
      surface.put(surface.glyphs[.marker], row: place.row, column: place.column - 1, style: Style(.marker))
    }
    surface.put(cell.label, row: place.row, column: place.column, style: style, limit: place.columns)
    let here = file.risks.filter { $0.likelihood == column && $0.impact == row }
    if !here.isEmpty {
      let names = here.map { "\($0.id) \($0.category.rawValue)" }.joined(separator: ", ")
      surface.put(names, row: place.row + 1, column: place.column, limit: place.columns)
    }
    if isSelected && isFocused { surface.placeCursor(row: place.row, column: place.column) }
  }

  private func drawList(_ file: CaseFile, from start: Int, into surface: inout Surface) {
    if file.risks.isEmpty {
      surface.put("No risk is assessed yet: Enter rates one in the chosen cell.", row: start, column: 0)
    }
    for (line, risk) in file.risks.enumerated() {
      surface.put(
        [
          StyledText("\(risk.id) "), QueueColumns.riskText(risk.rating), StyledText("  \(risk.category.rawValue): "),
          StyledText(risk.text), StyledText(risk.lowReason.map { "  Low because: \($0)" } ?? "", .muted),
        ], row: start + line, column: 0)
    }
  }

  private static func role(of cell: RiskMatrix.Cell) -> Terminal.Role {
    switch cell {
    case .fixed(.low): .riskLow
    case .fixed(.medium), .mediumOrLow: .riskMedium
    case .fixed(.high): .riskHigh
    }
  }
}
