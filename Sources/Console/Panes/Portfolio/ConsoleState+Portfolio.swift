import Casework
import Terminal

/// The keys of the portfolio.
extension ConsoleState {
  mutating func showPortfolio(_ fresh: Portfolio) -> [Effect] {
    portfolio.take(fresh)
    return backToPortfolio()
  }

  /// To the portfolio; a list that it opened gives way to the one before.
  mutating func backToPortfolio() -> [Effect] {
    guard let list = listBehindPortfolio else { return turn(to: .portfolio) }
    (queue, listBehindPortfolio) = (list, nil)
    return turn(to: .portfolio) + [.page(queue.reload(visible: layout.listRows))]
  }

  mutating func performInPortfolio(_ action: ActionName) -> [Effect] {
    let page = max(1, layout.listRows)
    switch action {
    case .pageUp where isPlain: portfolio.step(by: -page)
    case .pageDown where isPlain: portfolio.step(by: page)
    case .halfPageUp where isPlain: portfolio.step(by: -max(1, page / 2))
    case .halfPageDown where isPlain: portfolio.step(by: max(1, page / 2))
    case .up where isPlain, .left where isPlain: portfolio.step(by: -1)
    case .down where isPlain, .right where isPlain: portfolio.step(by: 1)
    case .up, .pageUp, .halfPageUp: portfolio.move(down: -1)
    case .down, .pageDown, .halfPageDown: portfolio.move(down: 1)
    case .left: portfolio.move(right: -1)
    case .right: portfolio.move(right: 1)
    case .first: portfolio.move(toLast: false)
    case .last: portfolio.move(toLast: true)
    case .chooseHolding: chooseHolding()
    case .open:
      guard let filter = portfolio.filter else {
        message = .note("No case is there.")
        return []
      }
      return showCell(filter)
    case .refresh: return [.portfolio]
    case .back: return turn(to: .queue)
    default: break
    }
    return []
  }

  private mutating func showCell(_ filter: String) -> [Effect] {
    let list = queue
    let effects = show(.due, filter: filter)
    if !effects.isEmpty {
      listBehindPortfolio = list
      message = .note("\(keyName(.back, in: .portfolio)) goes back to the portfolio.")
    }
    return effects
  }

  mutating func showHolding(_ index: Int) -> [Effect] {
    portfolio.show(index)
    return []
  }

  /// Whose cases are to be shown: those of high risk first.
  private mutating func chooseHolding() {
    let items = (portfolio.portfolio?.holdings ?? []).enumerated().map { index, holding in
      Chooser.Item(
        title: holding.inWords.firstCapital, remark: PortfolioWords.ratings(holding), choice: .holding(index))
    }
    overlay = .chooser(Chooser(title: "Whose cases", items: items))
  }
}
