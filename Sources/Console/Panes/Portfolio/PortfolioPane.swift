import Casework
import Terminal

/// The open cases by risk: how many stand in each cell of the matrix, how they are assessed, and whose rating changed this month.
public struct PortfolioPane: Sendable {
  static let title = "Portfolio of risk"

  private(set) var portfolio: Portfolio?
  /// Whose cases are shown.
  private var shown = 0
  /// What is under the cursor, by its place in ``Portfolio/Part/listed``.
  private var cursor = 0

  var holding: Portfolio.Holding? {
    portfolio.flatMap { $0.holdings.indices.contains(shown) ? $0.holdings[shown] : nil }
  }

  var part: Portfolio.Part { Self.parts[cursor] }

  /// The matrix from its highest row down, and then what stands below it.
  static let parts = Portfolio.Part.listed
  private static let width = MatrixGrid.columns.count
  private static let cells = width * MatrixGrid.rows.count

  /// What stands below the matrix.
  static var below: ArraySlice<Portfolio.Part> { parts[cells...] }

  /// Somebody changed something since the cases were counted.
  var isBehind = false

  /// Takes fresh numbers in; whose cases are shown stays, where there still are any.
  mutating func take(_ fresh: Portfolio) {
    let former = holding
    portfolio = fresh
    isBehind = false
    shown = fresh.holdings.firstIndex { $0.kind == former?.kind && $0.title == former?.title } ?? 0
  }

  mutating func show(_ index: Int) { shown = index }

  /// What lists the cases under the cursor; nil where there are none.
  var filter: String? {
    guard let portfolio, let holding, holding.count(part) > 0 else { return nil }
    return portfolio.filter(part, of: holding)
  }

  // MARK: - Moving

  /// One row down or up: through the matrix, and on through the lines below it.
  mutating func move(down: Int) {
    let isInMatrix = cursor < Self.cells
    let next = cursor + down * (isInMatrix ? Self.width : 1)
    if isInMatrix {
      cursor = next < 0 ? cursor : min(next, Self.cells)
    } else {
      cursor = min(max(next, Self.cells - 1), Self.parts.count - 1)
    }
  }

  /// One cell to the right or left, within a row of the matrix.
  mutating func move(right: Int) {
    guard cursor < Self.cells else { return }
    let column = min(max(0, cursor % Self.width + right), Self.width - 1)
    cursor = cursor - cursor % Self.width + column
  }

  /// One line after the other, as the plain screen shows them.
  mutating func step(by count: Int) { cursor = min(max(0, cursor + count), Self.parts.count - 1) }

  mutating func move(toLast: Bool) { cursor = toLast ? Self.parts.count - 1 : 0 }
}
