import Casework
import Terminal

/// The keys of the risk matrix.
extension ConsoleState {
  mutating func performInMatrix(_ action: ActionName) -> [Effect] {
    switch action {
    case .up where isPlain, .left where isPlain: risk.step(by: -1)
    case .down where isPlain, .right where isPlain: risk.step(by: 1)
    case .up, .pageUp, .halfPageUp: risk.move(right: 0, down: -1)
    case .down, .pageDown, .halfPageDown: risk.move(right: 0, down: 1)
    case .left: risk.move(right: -1, down: 0)
    case .right: risk.move(right: 1, down: 0)
    case .first: risk.move(toLast: false)
    case .last: risk.move(toLast: true)
    case .open, .add: return openForm(.riskRate, proposal: risk.proposal)
    case .back: return turn(to: origin)
    case .refresh: return detail.map { [.open($0.reference, .reload)] } ?? []
    default: break
    }
    return []
  }
}
