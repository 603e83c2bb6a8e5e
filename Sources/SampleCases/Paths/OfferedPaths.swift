import Casework

/// From every state the lawful next steps are offered: paths of offered commands, from every stage, come to a closure or a pass, and what is
/// offered has a filling that is accepted.
public struct OfferedPaths: Sendable {
  private let office: Office
  private let register: [Organisation]
  private let starts: [PathStart]
  private let seed: UInt64

  /// Sets the office up and the cases that the paths begin from.
  ///
  /// - Parameter opened: when the office is set up; the paths begin some months later.
  public init(seed: UInt64, from opened: Moment) throws {
    self.seed = seed
    let beginnings = try PathBeginnings(seed: seed, opened: opened)
    office = beginnings.office
    register = beginnings.register
    starts = beginnings.starts
  }

  /// The names of what the paths begin from.
  public var beginnings: [String] { Set(starts.map(\.name)).sorted() }

  /// Walks the paths with these numbers.
  ///
  /// - Parameter trials: how many times in a hundred steps what is offered is tried for a filling.
  public func run(_ numbers: Range<Int>, trials: Int = 10) -> PathReport {
    var report = PathReport()
    for number in numbers {
      var path = path(number)
      path.walk(trials: trials)
      report.add(path.report)
    }
    return report
  }

  /// What happened on one path, a line for each step.
  public func history(of number: Int, trials: Int = 10) -> String {
    var path = path(number)
    path.walk(trials: trials)
    return ([path.title] + path.history + path.obstacles + [path.report.text]).joined(separator: "\n")
  }

  private func path(_ number: Int) -> OfferedPath {
    OfferedPath(starts[number % starts.count], seed: seed, number: number, office: office, register: register)
  }
}
