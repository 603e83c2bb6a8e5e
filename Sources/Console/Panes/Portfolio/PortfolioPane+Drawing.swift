import Casework
import Terminal

extension PortfolioPane {
  func draw(into surface: inout Surface, keymap: Keymap, isFocused: Bool) {
    guard let holding else { return }
    let ratings = RiskRating.allCases.reversed().flatMap { rating -> [StyledText] in
      var text = QueueColumns.riskText(rating)
      text.text += " \(holding.count(.rating(rating)))"
      return [StyledText("  "), text]
    }
    let room = surface.columns - ratings.reduce(0) { $0 + DisplayText.columns(of: $1.text) }
    let taken = surface.put("Risk: \(holding.inWords)", row: 0, column: 0, style: Style(.heading), limit: room)
    surface.put(ratings, row: 0, column: taken)
    let key = keymap.name(of: .chooseHolding, in: .portfolio)
    let hint =
      isBehind
      ? "Something has changed: \(keymap.name(of: .refresh, in: .portfolio)) counts again."
      : "\(key) shows a team, an organisation or a stage."
    surface.put(hint, row: 1, column: 0, style: Style(isBehind ? .warning : .muted))
    if surface.isPlain { return drawPlainly(holding, into: &surface, isFocused: isFocused) }
    let grid = MatrixGrid(columns: surface.columns)
    grid.draw(into: &surface)
    for impact in MatrixGrid.rows {
      for likelihood in MatrixGrid.columns {
        let part = Portfolio.Part.cell(.at(likelihood, impact))
        grid.drawRating(
          likelihood, impact, isSelected: part == self.part, isFocused: isFocused, into: &surface)
        guard holding.count(part) > 0 else { continue }
        surface.put(
          PortfolioWords.cases(holding.count(part)), row: grid.row(of: impact) + 1,
          column: grid.column(of: likelihood), limit: grid.width - 1)
      }
    }
    drawLines(Array(Self.below), holding, from: grid.bottom + 1, into: &surface, isFocused: isFocused)
  }

  private func drawPlainly(_ holding: Portfolio.Holding, into surface: inout Surface, isFocused: Bool) {
    drawLines(Self.parts, holding, from: 3, into: &surface, isFocused: isFocused)
  }

  private func drawLines(
    _ parts: [Portfolio.Part], _ holding: Portfolio.Holding, from start: Int, into surface: inout Surface,
    isFocused: Bool
  ) {
    let rows = max(1, surface.rows - start)
    let chosen = parts.firstIndex(of: part) ?? 0
    let first = min(max(0, chosen - rows + 1), max(0, parts.count - rows))
    for (line, part) in parts.dropFirst(first).prefix(rows).enumerated() {
      let row = start + line
      let isSelected = part == self.part
      let style = isSelected ? Style(isFocused ? .selection : .selectionBlurred) : Style(.text)
      surface.put(PortfolioWords.line(part, holding), row: row, column: 2, style: style)
      guard isSelected else { continue }
      surface.put(surface.glyphs[.marker], row: row, column: 0, style: Style(.marker))
      if surface.isPlain { surface.sendWhole(row: row) }
      if isFocused { surface.placeCursor(row: row, column: 2) }
    }
  }
}

/// What the portfolio says in words, for the pane, the plain screen and the line dialogue alike.
enum PortfolioWords {
  static func cases(_ count: Int) -> String { count == 1 ? "1 case" : "\(count) cases" }

  /// `assessment stale: 3 cases`.
  static func line(_ part: Portfolio.Part, _ holding: Portfolio.Holding) -> String {
    var title = part.title
    if case .cell(.at(let likelihood, let impact)) = part {
      title = "impact \(impact.rawValue), \(likelihood.rawValue), \(RiskMatrix.cell(likelihood, impact).label)"
    }
    return "\(title): \(holding.count(part) == 0 ? "none" : cases(holding.count(part)))"
  }

  /// `High 3, Medium 0, Low 12`.
  static func ratings(_ holding: Portfolio.Holding) -> String {
    RiskRating.allCases.reversed().map { "\($0.rawValue) \(holding.count(.rating($0)))" }.joined(separator: ", ")
  }
}

extension Portfolio.Holding {
  /// `all open cases`, `team North`.
  var inWords: String { kind == .all ? title : "\(kind.rawValue) \(title)" }
}
