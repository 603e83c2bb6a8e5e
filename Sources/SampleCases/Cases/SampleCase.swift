import Casework

/// A believable case that is played through commands: each is made against the case as it stands, because keys and references come
/// from whoever carries them out.
public struct SampleCase: Sendable {
  private struct Planned: Sendable {
    let at: Moment
    let login: String
    let make: ScriptWriter.Making
  }

  public let wishes: SampleWishes
  /// The reference that the case was given; nil until it is opened.
  public private(set) var reference: String?
  private var planned: ArraySlice<Planned>

  /// - Parameter today: the day for which the samples are made; every command was entered on a day before it.
  public init(_ wishes: SampleWishes, seed: UInt64, today: Day, calendar: WorkingCalendar = WorkingCalendar()) {
    self.wishes = wishes
    var random = SeededRandom(seed: seed)
    let story = SampleStory(&random, for: wishes.stage, today: today)
    var writer = ScriptWriter(story, wishes, random)
    writer.write()
    let quiet = max(wishes.quietDays, 1)
    let days = (0...writer.day).map { calendar.adding(workingDays: $0 - writer.day - quiet, to: today) }
    planned = ArraySlice(
      writer.lines.map { line in
        Planned(
          at: OfficeTime.moment(day: days[line.day], hour: 0, second: line.secondOfDay), login: line.login,
          make: line.make)
      })
  }

  /// When the next command is due to be entered; nil at the end.
  public var moment: Moment? { planned.first?.at }

  /// The next command; nil where the script finds nothing to do at this moment. Each call goes on by one ``moment``.
  ///
  /// - Parameters:
  ///   - file: the case as it stands; nil before it is opened.
  ///   - bodies: the register: the key of each body by its name.
  ///   - moment: when it is entered, where that is not the moment of the script.
  public mutating func next(
    _ file: CaseFile?, _ office: Office, _ bodies: [String: Int64], at moment: Moment? = nil
  ) -> SampleStep? {
    guard let line = planned.popFirst() else { return nil }
    let moment = moment ?? line.at
    let scene = SampleScene(file: file, office: office, bodies: bodies, at: moment)
    guard var command = line.make(scene) else { return nil }
    if file != nil { command.reference = reference }
    return SampleStep(command: command, login: line.login, at: moment)
  }

  /// The moments of all that is still to come, in order.
  var moments: [Moment] { planned.map(\.at) }

  /// Tells the reference that the first command gave.
  public mutating func opened(_ reference: String) { self.reference = reference }
}
