import Casework
import Terminal

/// Where the lines and cells of the matrix stand in a pane of some width, and the lines themselves.
struct MatrixGrid {
  /// Likelihood grows to the right, impact upwards.
  static let rows = Array(Impact.allCases.reversed())
  static let columns = Likelihood.allCases

  /// The column of the first line; what is before it names the rows.
  let label = 10
  /// Columns between two vertical lines.
  let width: Int
  private let top = 3
  /// Rows between two horizontal lines: how the cell is rated, and what is in it.
  private let height = 2

  init(columns: Int) { width = min(34, max(13, (columns - label - 3) / 3)) }

  private var length: Int { 3 * (width + 1) }
  /// The last row of the grid.
  var bottom: Int { row(2) + height - 1 }

  /// The line above a row of cells; there is none above the first.
  private func line(_ number: Int) -> Int { row(number) - 1 }
  private func row(_ number: Int) -> Int { top + number * (height + 1) }
  /// The first column of text; one is left for the marker.
  private func column(_ number: Int) -> Int { label + number * (width + 1) + 2 }

  func row(of impact: Impact) -> Int { row(Self.rows.firstIndex(of: impact) ?? 0) }
  func column(of likelihood: Likelihood) -> Int { column(Self.columns.firstIndex(of: likelihood) ?? 0) }

  func draw(into surface: inout Surface) {
    surface.put("impact", row: top - 1, column: 0, style: Style(.listHeader))
    for likelihood in Self.columns {
      surface.put(
        likelihood.rawValue, row: top - 1, column: column(of: likelihood), style: Style(.listHeader), limit: width - 1)
    }
    // Lines between the cells alone: a frame around them would cost a slow line as much again.
    for number in 1..<Self.rows.count {
      surface.horizontalLine(row: line(number), column: label, length: length)
    }
    for number in 0..<Self.columns.count {
      let column = label + number * (width + 1)
      surface.verticalLine(row: row(0), column: column, length: bottom - row(0) + 1)
      let joint = surface.glyphs[number == 0 ? .teeLeft : .lineCross]
      for number in 1..<Self.rows.count {
        surface.put(joint, row: line(number), column: column, style: Style(.border))
      }
    }
    for impact in Self.rows {
      surface.put(impact.rawValue, row: row(of: impact), column: 0, style: Style(.listHeader), limit: label - 1)
    }
  }

  /// How a cell is rated, with the marker beside it where it is chosen.
  func drawRating(
    _ likelihood: Likelihood, _ impact: Impact, isSelected: Bool, isFocused: Bool, into surface: inout Surface
  ) {
    let (row, column) = (row(of: impact), column(of: likelihood))
    let rating = RiskMatrix.cell(likelihood, impact)
    if isSelected { surface.put(surface.glyphs[.marker], row: row, column: column - 1, style: Style(.marker)) }
    let style = isSelected ? Style(isFocused ? .selection : .selectionBlurred) : Style(Self.role(of: rating))
    surface.put(rating.label, row: row, column: column, style: style, limit: width - 1)
    if isSelected && isFocused { surface.placeCursor(row: row, column: column) }
  }

  private static func role(of cell: RiskMatrix.Cell) -> Terminal.Role {
    switch cell {
    case .fixed(.low): .riskLow
    case .fixed(.medium), .mediumOrLow: .riskMedium
    case .fixed(.high): .riskHigh
    }
  }
}
