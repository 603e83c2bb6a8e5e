import Casework
import Terminal

/// The keys of the risk matrix.
extension ConsoleState {
  mutating func performInMatrix(_ action: ActionName) -> [Effect] {
    guard let view = detail?.view else { return turn(to: origin) }
    switch action {
    case .up where isPlain, .left where isPlain: risk.step(by: -1)
    case .down where isPlain, .right where isPlain: risk.step(by: 1)
    case .up, .pageUp, .halfPageUp: risk.move(right: 0, down: -1)
    case .down, .pageDown, .halfPageDown: risk.move(right: 0, down: 1)
    case .left: risk.move(right: -1, down: 0)
    case .right: risk.move(right: 1, down: 0)
    case .first: risk.move(toLast: false)
    case .last: risk.move(toLast: true)
    case .pickUp: pickUpRisk(view.file)
    case .assess:
      let point = AssessmentPoint(next: view.file.case)
      return openForm(.riskAssess, proposal: [RiskAssessmentCommands.point.name: point.rawValue])
    case .open, .add:
      let proposal = risk.proposal(in: view.file)
      _ = risk.letGo()
      return openForm(.riskRate, proposal: proposal)
    case .back: return risk.letGo() ? [] : turn(to: origin)
    case .refresh: return detail.map { [.open($0.reference, .reload)] } ?? []
    default: break
    }
    return []
  }

  private mutating func pickUpRisk(_ file: CaseFile) {
    risk.pickUp(in: file)
    guard let held = risk.held else {
      message = .note("No risk is picked up.")
      return
    }
    let state = held.isAfter ? "as it is expected after mitigation" : "as it is before mitigation"
    message = .note(
      "Risk \(held.number), \(state): the arrows move it, \(keyName(.open)) rates it there, \(keyName(.back)) lets it go."
    )
  }
}
