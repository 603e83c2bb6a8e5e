import Casework

/// Gives the commands of samples to a desk, and keeps account.
public struct SamplePlayer {
  private let desk: SampleDesk
  private var bodies: [String: Int64] = [:]
  public private(set) var report = SampleReport()

  public init(_ desk: SampleDesk) { self.desk = desk }

  /// Sets up the office: staff, leave, and the register. What is there already stays.
  public mutating func setUp(_ office: SampleOffice, _ progress: () -> Void = {}) throws {
    bodies = try desk.bodies()
    let before = report.commands
    while let step = office.next(try desk.office(), knows: { bodies[$0] != nil }) {
      try perform(step, nil)
      if step.command.name == .organisationAdd { bodies = try desk.bodies() }
      progress()
      // An office that refuses its own set-up would be asked for ever.
      if !report.refused.isEmpty || report.commands - before > 1_000 { return }
    }
  }

  /// Takes a case on by one moment of its script. A refusal is noted, and the script goes on.
  public mutating func play(_ sample: inout SampleCase) throws {
    let file = try sample.reference.map(desk.file)
    guard let step = sample.next(file, try desk.office(), bodies) else { return }
    guard let reference = try perform(step, sample) else { return }
    if sample.reference == nil {
      sample.opened(reference)
      report.references.append(reference)
    }
  }

  @discardableResult
  private mutating func perform(_ step: SampleStep, _ sample: SampleCase?) throws -> String? {
    do {
      return try pass(step)
    } catch let refusal as Refusal {
      report.refused.append(
        .init(reference: sample?.reference, stage: sample?.wishes.stage, step: step, refusal: refusal))
      return nil
    }
  }

  /// Passes warnings as people do, with one key; whatever else is said stands.
  private mutating func pass(_ step: SampleStep) throws -> String? {
    var command = step.command
    let reference: String?
    do {
      reference = try desk.perform(command, step.login, step.at)
    } catch let refusal as Refusal where refusal.isOnlyWarnings {
      command.passing = refusal.requirements
      reference = try desk.perform(command, step.login, step.at)
      for requirement in command.passing { report.warned[requirement, default: 0] += 1 }
    }
    report.accepted[command.name, default: 0] += 1
    return reference
  }
}
