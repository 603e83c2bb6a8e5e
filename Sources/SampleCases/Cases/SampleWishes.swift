import Casework

/// What a sample case is to be like, beyond the stage it comes to.
public struct SampleWishes: Sendable {
  public var stage: SampleStage
  /// Working days from its last command to the day for which the samples are made; at least 1.
  public var quietDays = 1
  /// A day for its diary, and what is to be done then.
  public var diary: Day?
  public var isHighRisk = false
  /// At least so many contacts, so that they fill a pane.
  public var contacts = 0

  public init(_ stage: SampleStage) { self.stage = stage }
}
