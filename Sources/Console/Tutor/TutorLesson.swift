import Casework

/// One step of the tutor: what to do, and how it is seen that it was done.
public struct TutorLesson: Sendable {
  public let title: String
  /// What to do; `{undo}` stands for the key of that action.
  let instruction: String
  /// Where its keys are pressed.
  let place: Place
  /// Whether it is done. Asked only after something happened since the step began.
  let isDone: @Sendable (TutorScene) -> Bool

  init(
    _ title: String, in place: Place = .queue, _ instruction: String, isDone: @escaping @Sendable (TutorScene) -> Bool
  ) {
    self.title = title
    self.place = place
    self.instruction = instruction
    self.isDone = isDone
  }

  /// The instruction with the keys in force.
  public func text(_ keymap: Keymap) -> String {
    instruction.replacing(#/\{([a-z-]+)\}/#) { match in
      ActionName(rawValue: String(match.1)).map { keymap.name(of: $0, in: place) } ?? String(match.0)
    }
  }
}
