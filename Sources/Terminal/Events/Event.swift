/// Something that happened and that the program may act on.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted at once, line ends as "\n"; never to be taken for typed keys.
  case paste(String)
  /// The screen has this size now, or must be drawn anew for another reason (after a suspension).
  case resize(Size)
  /// The terminal went away: save drafts and end.
  case hangup
  /// The system asks the program to end.
  case terminate
  /// The tick interval passed.
  case tick
  /// A moment came that was asked for by ``EventLoop/wake(for:at:)``.
  case alarm(Alarm)
  /// A watched file descriptor can be read.
  case readable(Int32)
}
