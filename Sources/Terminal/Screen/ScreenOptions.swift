/// What the surroundings say about the terminal; the caller reads them from the environment.
public struct ScreenOptions: Sendable {
  /// The terminal's name in the terminal database; nil for the environment's TERM.
  public var terminal: String?
  /// The most colours to use; `.monochrome` for NO_COLOR.
  public var maximumDepth = ColourDepth.truecolour
  /// How long an Esc waits for the rest of a key's sequence. 25 ms suits a local terminal, 100 ms a
  /// slow line.
  public var escapeDelay = Duration.milliseconds(25)
  /// ASCII signs even where the output is UTF-8.
  public var asciiOnly = false

  /// What stands between this program and the terminal; nil to judge by the terminal's name.
  public var multiplexer: Multiplexer?

  public init() {}
}
