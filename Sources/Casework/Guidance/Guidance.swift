/// The rules in force, and the questions that the engine answers with them.
///
/// The rule set is a value, so that a test can run a decision with one rule changed.
public struct Guidance: Sendable {
  /// The version of the sources that this release carries (SM-0.9, decision D2).
  public static let version = "SM v22"

  public private(set) var rules: [Rule]
  private var positions: [RequirementID: Int]
  private var byCommand: [CommandName: [Int]]
  private let asking: [Int]
  private let dating: [Int]
  private let showing: [Int]

  public init(rules: [Rule]) {
    self.rules = rules
    positions = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    byCommand = [:]
    for name in CommandName.allCases {
      byCommand[name] = rules.indices.filter { rules[$0].moments.contains(name) }
    }
    asking = rules.indices.filter { index in
      if case .ask = rules[index].provision { true } else { rules[index].steps != nil }
    }
    dating = rules.indices.filter { rules[$0].dates != nil }
    showing = rules.indices.filter { if case .shows = rules[$0].provision { true } else { false } }
  }

  /// A requirement by its name, the office's own among them.
  public subscript(id: RequirementID) -> Rule? { positions[id].map { rules[$0] } ?? OfficeRules.named(id) }

  /// Every rule whose words a decision may rest on: the office's own come last.
  public var worded: [Rule] { rules + OfficeRules.all }

  /// The same guidance with one rule exchanged.
  public func replacing(_ rule: Rule) -> Guidance {
    Guidance(rules: rules.map { $0.id == rule.id ? rule : $0 })
  }

  /// What the blocks and warnings that apply to this act say of it, the office's own first, then in the guidance's order.
  public func judgements(of act: Act) -> [Judgement] {
    let own = OfficeRules.rules(of: act.file.case.scheme).filter { $0.moments.contains(act.name) }
    return (own + (byCommand[act.name] ?? []).map { rules[$0] }).compactMap { rule in
      guard binds(rule, act.file), case .check(let check) = rule.provision else { return nil }
      switch check(act) {
      case .notApplicable: return nil
      case .met: return Judgement(rule: rule, unmet: nil)
      case .unmet(let sentence, let field):
        // A rule that is asked at several commands may name a field that this one has not.
        let own = CommandTable.definition(of: act.name).fields.first { $0.name == field }?.name
        return Judgement(
          rule: rule,
          unmet: Unmet(rule: rule, message: sentence, label: act.situation.label(of: rule), field: own))
      }
    }
  }

  /// The requirements that this act does not meet, with their sentences, in the guidance's order.
  public func unmet(by act: Act) -> [Unmet] { judgements(of: act).compactMap(\.unmet) }

  /// The questions and steps that stand open on the case, in the guidance's order.
  public func questions(in situation: Situation) -> [Question] {
    asking.flatMap { index -> [Question] in
      let rule = rules[index]
      guard binds(rule, situation.file) else { return [] }
      let steps = rule.steps?(situation) ?? []
      guard case .ask(let ask) = rule.provision else { return steps }
      return steps + ask(situation).filter { !situation.file.isAnswered($0) }
    }
  }

  /// The dates that stand open on the case.
  public func deadlines(in situation: Situation) -> [Deadline] {
    dating.flatMap { index -> [Deadline] in
      let rule = rules[index]
      guard binds(rule, situation.file), let dates = rule.dates else { return [] }
      // What somebody answered done, not applicable or diverged from is not due any more.
      return dates(situation).filter { !situation.file.isAnswered(Question($0.requirement, "", subject: $0.subject)) }
    }
  }

  /// What is on record under the paragraphs that ask for a record.
  public func onRecord(in situation: Situation) -> [(id: RequirementID, value: String)] {
    showing.compactMap { index in
      let rule = rules[index]
      guard binds(rule, situation.file), case .shows(let shows) = rule.provision, let value = shows(situation)
      else { return nil }
      return (rule.id, value)
    }
  }

  /// What an `auto` rule does in a situation; nil where it does not apply or binds another scheme.
  public func outcome(_ id: RequirementID, in situation: Situation) -> String? {
    guard let rule = self[id], binds(rule, situation.file), case .does(let does) = rule.provision else { return nil }
    return does(situation)
  }

  private func binds(_ rule: Rule, _ file: CaseFile) -> Bool { file.case.scheme.isBound(by: rule.id.document) }
}

/// What one requirement says of an act.
public struct Judgement: Sendable {
  public let rule: Rule
  /// What is missing; nil where the requirement is met.
  public let unmet: Unmet?
}

/// A requirement that an act does not meet.
public struct Unmet: Sendable {
  public let rule: Rule
  /// What is missing and what would satisfy it.
  public let message: String
  /// The force as the user sees it (SM-0.3).
  public let label: String?
  /// The field of the act that would satisfy it; nil where that is no one field.
  public let field: String?
}

extension Situation {
  /// The force that a displayed rule is labelled with (SM-0.3).
  public func label(of rule: Rule) -> String? {
    guard file.case.scheme.isBound(by: "SM") else { return rule.force.label }
    let label = outcome("SM-0.3")
    return label == "as the source tags it" ? rule.force.label : label
  }
}
