import Casework
import Terminal

/// The 3×3 matrix with each risk of the case in its cells, before mitigation and after, and the way of its ratings.
public struct RiskMatrixPane: Sendable {
  /// The cell under the cursor.
  private(set) var likelihood = Likelihood.unlikely
  private(set) var impact = Impact.minor
  /// The risk that was picked up, to be put down in another cell.
  private(set) var held: RiskPlace?
  /// The case that was looked at last.
  private var reference: String?

  /// The cells as they are read: from the highest impact down, and in each from the least likely on.
  static let cells = MatrixGrid.rows.flatMap { impact in
    MatrixGrid.columns.map { (likelihood: $0, impact: impact) }
  }

  /// Of another case than before the cursor stands on its worst risk, where there is one.
  mutating func begin(_ file: CaseFile) {
    guard file.case.reference != reference else { return }
    reference = file.case.reference
    held = nil
    let worst = file.currentRisks.max { $0.rating < $1.rating }
    likelihood = worst?.likelihood ?? .unlikely
    impact = worst?.impact ?? .minor
  }

  mutating func move(right: Int, down: Int) {
    let column = (MatrixGrid.columns.firstIndex(of: likelihood) ?? 0) + right
    let row = (MatrixGrid.rows.firstIndex(of: impact) ?? 0) + down
    likelihood = MatrixGrid.columns[min(max(0, column), MatrixGrid.columns.count - 1)]
    impact = MatrixGrid.rows[min(max(0, row), MatrixGrid.rows.count - 1)]
  }

  mutating func move(toLast: Bool) {
    likelihood = toLast ? .highlyLikely : .unlikely
    impact = toLast ? .minor : .critical
  }

  /// The cells one below the other, as the plain screen shows them.
  mutating func step(by count: Int) {
    let current = Self.cells.firstIndex { $0.likelihood == likelihood && $0.impact == impact } ?? 0
    (likelihood, impact) = Self.cells[min(max(0, current + count), Self.cells.count - 1)]
  }

  /// Picks up the first risk of the cell, or the one behind the risk that was picked up there; after the last one, none.
  mutating func pickUp(in file: CaseFile) {
    let places = RiskPlace.all(in: file).filter { $0.likelihood == likelihood && $0.impact == impact }
    guard let held, let index = places.firstIndex(of: held) else {
      self.held = places.first
      return
    }
    self.held = index + 1 < places.count ? places[index + 1] : nil
  }

  /// - Returns: whether there was something to let go.
  mutating func letGo() -> Bool {
    defer { held = nil }
    return held != nil
  }

  /// What the form of a rating in this cell begins with: the risk that was picked up, or a new one.
  func proposal(in file: CaseFile) -> [String: String] {
    typealias Fields = RiskCommands
    guard let held, let risk = file.risks.first(where: { $0.id == held.risk }) else {
      return [Fields.likelihood.name: likelihood.rawValue, Fields.impact.name: impact.rawValue]
    }
    var values = risk.proposal
    let (chance, harm) =
      held.isAfter ? (Fields.expectedLikelihood, Fields.expectedImpact) : (Fields.likelihood, Fields.impact)
    values[chance.name] = likelihood.rawValue
    values[harm.name] = impact.rawValue
    let former = held.isAfter ? (risk.likelihoodAfter, risk.impactAfter) : (risk.likelihood, risk.impact)
    if former == (likelihood, impact) { return values }
    // What was chosen in the other cell says nothing of this one.
    let choices = held.isAfter ? [Fields.expectedLowReason] : [Fields.lowReason]
    for field in choices + [Fields.mediumReason] { values[field.name] = nil }
    return values
  }
}

/// A place of a risk in the matrix: as it is, or as it is expected to be after mitigation.
struct RiskPlace: Sendable, Equatable {
  let risk: Int64
  /// What it is called in the grid: its number among those that count.
  let number: Int
  let likelihood: Likelihood
  let impact: Impact
  let isAfter: Bool
  /// Mitigation moves it: it has another place too.
  let isMoved: Bool

  /// The places of all risks that count, in their order, each before and after mitigation. What has no likelihood has none.
  static func all(in file: CaseFile) -> [RiskPlace] {
    file.currentRisks.enumerated().flatMap { index, risk -> [RiskPlace] in
      guard let before = risk.likelihood, let after = risk.likelihoodAfter else { return [] }
      let isMoved = before != after || risk.impact != risk.impactAfter
      return [
        RiskPlace(
          risk: risk.id, number: index + 1, likelihood: before, impact: risk.impact, isAfter: false, isMoved: isMoved),
        RiskPlace(
          risk: risk.id, number: index + 1, likelihood: after, impact: risk.impactAfter, isAfter: true,
          isMoved: isMoved),
      ]
    }
  }

  /// `1`, or with where mitigation takes it from or to: `1→`, `→1`.
  func sign(_ leadsTo: String) -> String {
    guard isMoved else { return String(number) }
    return isAfter ? "\(leadsTo)\(number)" : "\(number)\(leadsTo)"
  }
}
