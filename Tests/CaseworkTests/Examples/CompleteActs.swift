import Casework

/// A decline that is complete, so that only what an example is about stands in its way.
enum Declining {
  static let typed: [(Field, String)] = [
    (DecisionCommands.decision, "out of remit"), (DecisionCommands.reasons, "The matter is outside our remit."),
    (DecisionCommands.nextSteps, NextStep.advocacy.rawValue),
  ]
}

/// A pass that is complete, given the papers.
enum Passing {
  static let typed: [(Field, String)] = [
    (DecisionCommands.route, "ECT"), (DecisionCommands.rationale, "No specialist allocation is needed."),
    (DecisionCommands.category, "general"),
  ]

  /// The same with other values; an empty one leaves a field out.
  static func with(_ fields: KeyValuePairs<Field, String>) -> Typed {
    let given = Set(fields.map(\.key.name))
    return Typed(.casePass, typed.filter { !given.contains($0.0.name) } + fields.map { ($0.key, $0.value) })
  }
}
