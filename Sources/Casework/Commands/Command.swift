/// A change that somebody asks for: the only way to change anything, for the console, the command line, the importer and tests alike.
public struct Command: Sendable, Hashable, Codable {
  public let name: CommandName
  /// The reference of the case, for commands about one.
  public var reference: String?
  public var values: [String: FieldValue]
  /// When it happened, where that is not the moment of entry.
  public var occurred: Moment?
  /// Departures recorded with this act (decision D1).
  public var divergences: [DivergenceRequest]
  /// The warnings that the actor passes.
  public var passing: [RequirementID]
  /// It happened outside the program and is recorded afterwards (decision D1a).
  public var isRecordedAfterwards: Bool

  public init(
    _ name: CommandName, case reference: String? = nil, _ values: [String: FieldValue] = [:], occurred: Moment? = nil,
    divergences: [DivergenceRequest] = [], passing: [RequirementID] = [], isRecordedAfterwards: Bool = false
  ) {
    self.name = name
    self.reference = reference
    self.values = values
    self.occurred = occurred
    self.divergences = divergences
    self.passing = passing
    self.isRecordedAfterwards = isRecordedAfterwards
  }
}

/// A divergence asked for with an act: which requirement, what was done instead, why, and the Legal Team's advice where needed. Or an approval
/// that the act needs and that was given outside the program: by whom, and what shows it (decision D1a).
public struct DivergenceRequest: Sendable, Hashable, Codable {
  public var requirement: RequirementID
  public var instead: String
  public var reason: String
  public var legalAdvice: String?
  /// Who approved; makes it an approval and no departure.
  public var approver: Int64?
  public var evidence: String?

  public init(_ requirement: RequirementID, instead: String, reason: String, legalAdvice: String? = nil) {
    self.requirement = requirement
    self.instead = instead
    self.reason = reason
    self.legalAdvice = legalAdvice
  }

  /// An approval given outside the program.
  public init(_ requirement: RequirementID, approvedBy approver: Int64, evidence: String) {
    self.init(requirement, instead: "", reason: "")
    self.approver = approver
    self.evidence = evidence
  }
}

/// Typed access to the values of fields; a value of another type counts as absent.
extension Command {
  public subscript(_ field: Field) -> FieldValue? { values[field.name] }

  public func text(_ field: Field) -> String? {
    if case .text(let text) = values[field.name], !text.isEmpty { text } else { nil }
  }

  public func number(_ field: Field) -> Int64? {
    if case .number(let number) = values[field.name] { number } else { nil }
  }

  public func money(_ field: Field) -> Int64? {
    if case .money(let pence) = values[field.name] { pence } else { nil }
  }

  public func day(_ field: Field) -> Day? {
    if case .day(let day) = values[field.name] { day } else { nil }
  }

  public func moment(_ field: Field) -> Moment? {
    if case .moment(let moment) = values[field.name] { moment } else { nil }
  }

  public func flag(_ field: Field) -> Bool? {
    if case .flag(let flag) = values[field.name] { flag } else { nil }
  }

  public func list(_ field: Field) -> [String] {
    if case .list(let list) = values[field.name] { list } else { [] }
  }

  /// The keys in a field that names several parties or papers; text that is no number counts as 0, which nothing has.
  public func keys(_ field: Field) -> [Int64] { list(field).map { Int64($0) ?? 0 } }

  /// The chosen value of an enumeration.
  public func choice<Value: RawRepresentable<String>>(_ field: Field, as type: Value.Type = Value.self) -> Value? {
    text(field).flatMap(Value.init(rawValue:))
  }
}
