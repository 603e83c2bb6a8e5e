import Casework

/// Where samples are played: a store, or a ``Rehearsal`` in memory.
public struct SampleDesk {
  public var office: () throws -> Office
  /// The register: the key of each body by its name.
  public var bodies: () throws -> [String: Int64]
  /// The case with this reference as it stands.
  public var file: (_ reference: String) throws -> CaseFile
  /// Carries out a command by the member of staff with this login, entered at this moment; gives the case's reference. Throws
  /// ``Refusal``, or an error of its own.
  public var perform: (_ command: Command, _ login: String, _ at: Moment) throws -> String?

  public init(
    office: @escaping () throws -> Office, bodies: @escaping () throws -> [String: Int64],
    file: @escaping (_ reference: String) throws -> CaseFile,
    perform: @escaping (_ command: Command, _ login: String, _ at: Moment) throws -> String?
  ) {
    self.office = office
    self.bodies = bodies
    self.file = file
    self.perform = perform
  }
}

/// What became of samples.
public struct SampleReport {
  /// A command of a sample that the domain refused.
  public struct Refused {
    public let reference: String?
    public let stage: SampleStage?
    public let step: SampleStep
    public let refusal: Refusal
  }

  /// The references, in the order in which the cases were opened.
  public internal(set) var references: [String] = []
  /// The accepted commands by name.
  public internal(set) var accepted: [CommandName: Int] = [:]
  /// The warnings that were passed, by requirement.
  public internal(set) var warned: [RequirementID: Int] = [:]
  public internal(set) var refused: [Refused] = []

  public init() {}

  public var commands: Int { accepted.values.reduce(0, +) }
}
