import Casework
import Terminal

extension RiskMatrixPane {
  func draw(_ view: CaseView, into surface: inout Surface, today: Day, isFocused: Bool) {
    var overall = QueueColumns.riskText(view.file.overallRating)
    overall.text = RiskMatrixWords.overall(view)
    surface.put(
      [StyledText("Risk matrix: \(view.file.case.reference)", .heading), "  overall ", overall], row: 0, column: 0)
    if let risk = view.situation.immediateRisk {
      surface.put("! \(risk)", row: 1, column: 0, style: Style(.warning))
    } else {
      surface.put(RiskMatrixWords.reason(view, today), row: 1, column: 0, style: Style(.muted))
    }
    if surface.isPlain { return drawPlainly(view, into: &surface, isFocused: isFocused) }
    let grid = MatrixGrid(columns: surface.columns)
    grid.draw(into: &surface)
    let places = RiskPlace.all(in: view.file)
    for cell in Self.cells { draw(cell, places, grid, into: &surface, isFocused: isFocused) }
    let below = drawHistory(view.file, from: grid.bottom + 2, into: &surface)
    drawList(view.file, from: below, into: &surface)
  }

  private func draw(
    _ cell: (likelihood: Likelihood, impact: Impact), _ places: [RiskPlace], _ grid: MatrixGrid,
    into surface: inout Surface, isFocused: Bool
  ) {
    let (row, column) = (grid.row(of: cell.impact), grid.column(of: cell.likelihood))
    grid.drawRating(
      cell.likelihood, cell.impact, isSelected: cell.likelihood == likelihood && cell.impact == impact,
      isFocused: isFocused, into: &surface)
    var next = column
    for place in places where place.likelihood == cell.likelihood && place.impact == cell.impact {
      // One that stays where it is is shown once.
      if place.isAfter, !place.isMoved, place != held { continue }
      let sign = place.sign(surface.glyphs[.leadsTo])
      let isHeld = place == held
      let text = isHeld ? "[\(sign)]" : sign
      next +=
        1
        + surface.put(
          text, row: row + 1, column: next, style: Style(isHeld ? .selection : .text),
          limit: column + grid.width - 1 - next)
    }
  }

  /// The ratings along the case's life: a column for each assessment, the newest at the right.
  ///
  /// - Returns: the first row below it.
  private func drawHistory(_ file: CaseFile, from start: Int, into surface: inout Surface) -> Int {
    let label = 10
    let shown = Array(file.riskAssessments.suffix(max(0, (surface.columns - label - 30) / 2)))
    guard shown.count > 1, let first = shown.first, let last = shown.last else { return start }
    for (line, rating) in RiskRating.allCases.reversed().enumerated() {
      surface.put("\(rating.rawValue)", row: start + line, column: 0, style: Style(.listHeader))
      surface.put(surface.glyphs[.verticalLine], row: start + line, column: label - 2, style: Style(.border))
      for (index, assessment) in shown.enumerated() where assessment.overall == rating {
        surface.put(surface.glyphs[.bullet], row: start + line, column: label + index * 2)
      }
    }
    surface.put(
      "\(first.at.day.shortText) to \(last.at.day.shortText)", row: start + 1, column: label + shown.count * 2 + 2,
      style: Style(.muted))
    return start + RiskRating.allCases.count
  }

  private func drawList(_ file: CaseFile, from start: Int, into surface: inout Surface) {
    if file.risks.isEmpty {
      surface.put("No risk is recorded: Enter rates one in the chosen cell.", row: start, column: 0)
    }
    // Each has its share of the rows that are left.
    let share = max(1, (surface.rows - start) / max(1, file.risks.count))
    var row = start
    for (index, risk) in file.currentRisks.enumerated() {
      var pieces = [StyledText("\(index + 1) ")]
      if risk.rating != risk.ratingAfter {
        pieces += [QueueColumns.riskText(risk.rating), StyledText(" \(surface.glyphs[.leadsTo]) ")]
      }
      pieces.append(QueueColumns.riskText(risk.ratingAfter))
      if risk.awaitsChoice { pieces.append(StyledText("  Medium or Low?", .overdue)) }
      pieces.append(StyledText("  \(risk.category.rawValue): "))
      let column = surface.put(pieces, row: row, column: 0)
      row += Self.draw(risk.text.onOneLine, atMost: share, row: row, column: column, into: &surface)
    }
    for risk in file.risks where !risk.isCurrent {
      surface.put(
        "- \(risk.category.rawValue): \(risk.text.onOneLine) (\(risk.state?.rawValue ?? ""))", row: row, column: 0,
        style: Style(.muted))
      row += 1
    }
  }

  /// Puts a text on so many rows below one another, cut on the last.
  ///
  /// - Returns: how many it took.
  private static func draw(
    _ text: String, atMost rows: Int, row: Int, column: Int, into surface: inout Surface
  ) -> Int {
    let lines = DisplayText.wrapped(text, to: max(10, surface.columns - column))
    let taken = min(lines.count, rows)
    for offset in 0..<taken {
      let line = offset == taken - 1 ? lines[offset...].joined(separator: " ") : lines[offset]
      surface.put(line, row: row + offset, column: column)
    }
    return max(1, taken)
  }

  private func drawPlainly(_ view: CaseView, into surface: inout Surface, isFocused: Bool) {
    for (row, cell) in Self.cells.enumerated() {
      surface.put(RiskMatrixWords.line(of: cell, view.file), row: 3 + row, column: 2)
      guard cell.likelihood == likelihood && cell.impact == impact else { continue }
      surface.put(surface.glyphs[.marker], row: 3 + row, column: 0, style: Style(.marker))
      surface.sendWhole(row: 3 + row)
      if isFocused { surface.placeCursor(row: 3 + row, column: 2) }
    }
    let sentences =
      view.file.currentRisks.enumerated().map { RiskMatrixWords.sentence($0 + 1, $1) }
      + [RiskMatrixWords.history(view.file)].compactMap { $0 }
    for (line, sentence) in sentences.enumerated() {
      surface.put(sentence, row: 3 + Self.cells.count + 1 + line, column: 2)
    }
  }
}
