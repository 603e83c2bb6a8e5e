import Casework

/// The forms of a file, each taken through the tests by a scripted caseworker, with how each ended and under which paragraphs.
public struct ScriptedIntake {
  /// How often each ending came.
  public private(set) var endings: [ScriptedCaseworker.Ending: Int] = [:]
  /// What stood in the way where a caseworker came no further.
  public private(set) var obstacles: [String] = []
  /// The endings by case.
  public private(set) var cases: [(reference: String, ending: ScriptedCaseworker.Ending)] = []

  private let rehearsal = Rehearsal()
  private var now: Moment

  /// Sets the training office up, with nobody on leave.
  ///
  /// - Parameter now: when the first form is looked at.
  public init(now: Moment) throws {
    self.now = now
    var player = SamplePlayer(rehearsal.desk)
    let opened = now.adding(seconds: -86_400 * 60)
    try player.setUp(SampleOffice(opened: opened, today: now.day + 4_000))
  }

  /// Takes one form in and to its end.
  ///
  /// - Parameter receive: the command that makes a case of the form.
  public mutating func take(_ receive: Command) throws {
    guard let reference = try rehearsal.perform(receive, by: "dana", at: now) else { return }
    var caseworker = ScriptedCaseworker(rehearsal.desk, reference: reference, now: now)
    let ending = try caseworker.work()
    now = caseworker.now
    let form = receive.text(CaseCommands.formReference) ?? reference
    endings[ending, default: 0] += 1
    cases.append((form, ending))
    obstacles += caseworker.obstacles.map { "\(form): \($0)" }
  }

  /// The counts, a line for each ending.
  public var text: String {
    endings.map { "\($0.value)  \($0.key.text)" }.sorted().joined(separator: "\n")
  }
}
