import Casework
import Terminal

/// The line for messages as those follow it who hear it, or read it by touch.
extension ConsoleState {
  /// One column, no lines drawn, and nothing that changes by itself.
  var isPlain: Bool { settings.screen == .plain }

  /// Where keys have their meaning now.
  var place: Place {
    switch overlay {
    case .reading, .question: .reading
    case .chooser, .prompt, .bookmark: .form
    case nil: form == nil && repair == nil ? focus.place : .form
    }
  }

  /// Says the last message again.
  mutating func sayAgain() -> [Effect] {
    // What is asked stands where messages would, and is what was said last.
    if overlay?.takesFoot == true {
      announcements += 1
      return []
    }
    message = lastMessage ?? .note("Nothing was said yet.")
    announcements += 1
    return []
  }

  /// A message as it stands on its line. In plain form it ends with what can be done.
  func text(of message: Message) -> String {
    let text = message.text.onOneLine
    guard isPlain else { return text }
    let ended = text.last.map { ".!?".contains($0) } == true ? text : text + "."
    if place == .form {
      return "\(ended) \(keyName(.save, in: place)) saves, \(keyName(.cancel, in: place)) puts aside."
    }
    // Few readers say a full stop.
    let again = keyName(.sayAgain, in: place)
    return "\(ended) \(again == "." ? "dot" : again) repeats, \(keyName(.help, in: place)) helps."
  }

  /// Tells of what others changed, where rows do not change by themselves.
  mutating func announceChanges(_ count: Int) {
    guard isPlain, count > 0, message == nil, overlay == nil, form == nil, focus == .queue else { return }
    message = .note("\(queue.changed.count) changed, press \(keyName(.refresh)) to read the list again.")
  }
}
