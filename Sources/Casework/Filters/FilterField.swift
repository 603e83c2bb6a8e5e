/// What a filter can ask of a case. The one table of fields: parser, completion, help page and README are made from it.
public enum FilterField: String, Sendable, Hashable, CaseIterable {
  case stage, phase, risk, cell, assessment, change
  case due, late, received, closed, rated
  case owner, team
  case organisation = "org"
  case complainant
  case reference = "ref"
  case type, adjustment, party, diverged
  case view, sort

  /// The name as typed and shown.
  public var name: String { rawValue }

  /// The field of a name or of another word for it, whatever the capitals.
  public init?(typed: some StringProtocol) {
    let name = typed.lowercased()
    guard let field = Self(rawValue: name) ?? Self.allCases.first(where: { $0.otherNames.contains(name) }) else {
      return nil
    }
    self = field
  }

  /// Other words that are taken for the name.
  public var otherNames: [String] {
    switch self {
    case .organisation: ["organisation", "body"]
    case .complainant: ["name"]
    case .reference: ["reference", "case"]
    case .adjustment: ["adjustments"]
    case .party: ["parties"]
    case .sort: ["order", "by"]
    default: []
    }
  }

  /// What values the field takes.
  public enum Kind: Sendable, Hashable {
    /// One of these; ordered ones can be compared.
    case choice([String], isOrdered: Bool)
    case date
    case staff
    case team
    /// The beginning of a text, or in quotation marks all of it.
    case text
    case reference
  }

  public var kind: Kind {
    switch self {
    case .stage: .choice(Stage.allCases.map(\.rawValue), isOrdered: true)
    case .phase: .choice(Phase.allCases.map(\.rawValue), isOrdered: true)
    case .risk: .choice(["none"] + RiskRating.allCases.map { $0.rawValue.lowercased() }, isOrdered: true)
    case .cell: .choice(RiskCell.all.map(\.filterName), isOrdered: false)
    case .assessment: .choice(RiskAssessmentFreshness.allCases.map(\.rawValue), isOrdered: false)
    case .change: .choice(RatingChange.allCases.map(\.rawValue), isOrdered: false)
    case .due, .late, .received, .closed, .rated: .date
    case .owner: .staff
    case .team: .team
    case .organisation, .complainant, .party: .text
    case .reference: .reference
    case .type: .choice(RecordType.allCases.map(\.rawValue) + ["none"], isOrdered: false)
    case .adjustment, .diverged: .choice(["yes", "no"], isOrdered: false)
    case .view: .choice(QueueView.allCases.map(\.rawValue), isOrdered: false)
    case .sort: .choice(QueueOrder.allCases.map(\.rawValue), isOrdered: false)
    }
  }

  /// Whether `<` and `>` mean something.
  public var isComparable: Bool {
    switch kind {
    case .choice(_, let isOrdered): isOrdered
    case .date, .reference: true
    case .staff, .team, .text: false
    }
  }

  /// Says which list is shown and in which order, not which of its cases.
  public var isAboutList: Bool { self == .view || self == .sort }

  /// What it asks, in one sentence.
  public var help: String {
    switch self {
    case .stage: "The stage, in the order of the service model: `stage>=triage` is from triage on."
    case .phase: "The phase of the service model that the stage belongs to."
    case .risk: "The overall risk rating."
    case .cell: "The cell of the risk matrix, after mitigation, of the risk that is rated highest."
    case .assessment:
      "How the risk assessment stands: stale is older than \(CaseFile.assessmentDays) days, or something that it rests on has changed."
    case .change: "How the overall risk rating changed when it last did."
    case .due: "The day on which something of ours is listed next: the last working day up to its date."
    case .late: "The day from which something is late: the day after its date. Overdue lists late<=today."
    case .received: "The day of receipt."
    case .closed: "The day on which the case was closed."
    case .rated: "The day on which the overall risk rating last changed."
    case .owner: "Who has the case: me (with those one deputises for), nobody, a login or a name."
    case .team: "The team of whoever has the case: mine, or its name."
    case .organisation: "The body complained about, by the beginning of its name; in quotation marks the whole name."
    case .complainant: "The complainant, last name first, by the beginning."
    case .reference: "The number of the case."
    case .type: "The type of record."
    case .adjustment: "Whether reasonable adjustments are asked for or agreed."
    case .party: "Another party: text from the role or the name; `party:*` for any."
    case .diverged: "Whether a divergence from the guidance stands."
    case .view: "Looks in that list instead of the one shown."
    case .sort: "The order of the list; `sort:-received` turns it round."
    }
  }

  /// Something to type, for the help.
  public var example: String {
    switch self {
    case .stage: "stage:intake,remit"
    case .phase: "phase:accessing*"
    case .risk: "risk>=medium"
    case .cell: "cell:likely-critical"
    case .assessment: "assessment:stale,missing"
    case .change: "change:raised"
    case .due: "due<=+5wd"
    case .late: "late<=today"
    case .received: "received>=1/3"
    case .closed: "closed>-2w"
    case .rated: "rated>=-1m"
    case .owner: "owner:me"
    case .team: "team:mine"
    case .organisation: "org:\"Northmoor*\""
    case .complainant: "complainant:okafor"
    case .reference: "ref:C-12,C-15"
    case .type: "type:enquiry"
    case .adjustment: "adjustment:yes"
    case .party: "party:representative"
    case .diverged: "diverged:yes"
    case .view: "view:all"
    case .sort: "sort:risk"
    }
  }
}

/// How a field is compared with a value.
public enum FilterComparison: String, Sendable, Hashable, CaseIterable {
  case equal = ":"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}
