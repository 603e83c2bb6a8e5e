import ArgumentParser
import CaseStore
import Casework

/// `ombud portfolio`: the open cases by risk, for managers.
struct ListPortfolio: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract:
      "Count the open cases by risk: in each cell of the matrix, by assessment, and by what changed this month.",
    discussion: "Each line ends with the filter that lists its cases: `ombud queue --filter 'cell:likely-critical'`.")

  @OptionGroup var options: StoreOptions
  @Option(help: "Count for each team, organisation or stage (all, team, organisation, stage).")
  var by = Portfolio.Kind.all
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let session = try StoreSession.open(options)
    let portfolio = try session.store.portfolio(today: session.clock.now().day)
    let lines = portfolio.holdings.filter { $0.kind == by }.flatMap { holding in
      (RiskRating.allCases.reversed().map { .rating($0) } + Portfolio.Part.listed).filter { holding.count($0) > 0 }
        .map { part in
          Line(
            of: holding.kind, title: holding.title, counted: part.title, count: holding.count(part),
            filter: portfolio.filter(part, of: holding))
        }
    }
    if let notice = try session.store.outdatedNotice() { Output.printError(notice) }
    if json { return try JSONOutput.print(lines) }
    if lines.isEmpty {
      let whose = by == .all ? "No open case" : "No \(by.rawValue) with an open case that"
      return Output.print("\(whose) has a risk rating or needs an assessment.")
    }
    let width = lines.map { $0.title.count }.max() ?? 0
    for line in lines {
      let count = String(line.count)
      let space = String(repeating: " ", count: max(0, 7 - count.count))
      Output.print(
        "\(Output.line(line.title).padded(to: width)) \(line.counted.padded(to: 36))\(space)\(count)  \(Output.line(line.filter))"
      )
    }
  }

  /// A number of cases, and the filter that lists them among the open ones.
  private struct Line: Encodable {
    let of: Portfolio.Kind
    let title: String
    let counted: String
    let count: Int
    let filter: String
  }
}

extension Portfolio.Kind: ExpressibleByArgument {}
