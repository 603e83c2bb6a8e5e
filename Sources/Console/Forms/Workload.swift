import Casework

/// What each member of staff has already, for the form that gives one of them more.
struct Workload: Sendable {
  /// The field that chooses who.
  let field: String
  /// By staff key; whoever has nothing is left out.
  let counts: [Int64: Int]
  private let words: @Sendable (Int) -> String

  /// Open cases, for whoever allocates one.
  static func cases(_ counts: [Int64: Int]) -> Workload {
    Workload(field: DecisionCommands.to.name, counts: counts) { count in
      count == 0 ? "no open cases" : count == 1 ? "1 open case" : "\(count) open cases"
    }
  }

  /// Cases of high risk under oversight, for whoever assigns one (SM-10.64).
  static func oversight(_ counts: [Int64: Int]) -> Workload {
    Workload(field: HighRiskAssessment.overseer.name, counts: counts) { "oversees \($0 == 0 ? "none" : String($0))" }
  }

  /// What a member of staff has, in words.
  func text(of member: Staff) -> String { words(counts[member.id, default: 0]) }
}
