import Casework
import Terminal

/// The open cases by risk, a line for each cell and what stands beside the matrix; a number lists the cases.
struct PortfolioRoom: DialogueRoom {
  let place = Place.portfolio
  private var pane = PortfolioPane()

  var prompt: String { "\(PortfolioPane.title): " }

  var about: [String] { ["A number lists the cases of that line."] }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(
        .chooseHolding, "of",
        "Reads out the teams, organisations and stages by number; with a number behind it: counts the cases of that one."
      ),
      DialogueOrder(.refresh, "refresh", "Counts again."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    pane.take(try context.desk.portfolio())
    return lines
  }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] { try begin(&context) }

  private var lines: [String] {
    guard let holding = pane.holding else { return [] }
    return ["Risk, \(holding.inWords): \(PortfolioWords.ratings(holding))."]
      + PortfolioPane.parts.enumerated().map { "\($0 + 1) \(PortfolioWords.line($1, holding))" }
      + ["A number lists those cases, 'of' shows a team, an organisation or a stage."]
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let number = Int(line.trimmingSpaces) {
      guard PortfolioPane.parts.indices.contains(number - 1) else {
        return .stay(["The lines go from 1 to \(PortfolioPane.parts.count)."])
      }
      pane.move(toLast: false)
      pane.step(by: number - 1)
      return pane.filter.map { .chosen(.filtered($0)) } ?? .stay(["No case is there."])
    }
    guard let order = order(in: line, context.keymap) else { return notUnderstood(line) }
    guard order.action == .chooseHolding, let portfolio = pane.portfolio else { return .stay(try begin(&context)) }
    return .enter(ChoiceRoom(.holdings(portfolio), typed: order.rest))
  }

  mutating func choose(_ choice: Chooser.Choice, _ context: inout DialogueContext) throws -> DialogueStep {
    if case .holding(let index) = choice { pane.show(index) }
    return .stay(lines)
  }
}
