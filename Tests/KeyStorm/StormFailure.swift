/// What went wrong, with what led there.
package struct StormFailure: Error, CustomStringConvertible {
  package let seed: UInt64
  package let what: String
  /// How many keys had been typed.
  package let keys: Int
  /// The last bursts, the latest last.
  package let typed: [String]
  package let screen: String

  package var description: String {
    """
    \(what)
    seed \(seed), after \(keys) keys; the last bursts:
    \(typed.joined(separator: "\n"))
    screen:
    \(screen)
    """
  }
}
