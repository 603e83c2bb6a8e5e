import Casework
import Terminal

/// What the console is told: what somebody did, what time it is, and what came of an effect.
public enum ConsoleEvent: Sendable {
  /// The console begins: reads the first list, or opens a case at once.
  case start(reference: String?)
  case key(Key)
  /// Text pasted at once; never taken for keys.
  case paste(String)
  case resize(Size)
  case tick(Moment)
  /// Nothing waits: time for what the first screen can do without.
  case idle
  /// No key has come for a while.
  case pause
  /// It is time to keep what is typed.
  case keepDraft(DraftDesk.Occasion)
  /// The terminal is gone, or the system asks to end.
  case hangup
  case outcome(Outcome)
}
