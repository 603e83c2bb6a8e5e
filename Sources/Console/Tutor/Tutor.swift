import Casework

/// Teaches the console step by step: says what to do, looks at what was done, and goes on.
///
/// A step is done by what follows from keys, such as an entry or a list that shows something else; never by keys alone, and never by
/// waiting.
public struct Tutor: Sendable {
  public let lessons: [TutorLesson]
  /// The step that is shown; the number of lessons when all are behind.
  public private(set) var step: Int
  /// The steps that were done, not skipped.
  public private(set) var done: Set<Int> = []
  /// What happened since the step began.
  private var happened: [TutorFact] = []
  private var lastAction: ActionName?
  /// The case under the cursor when the step began; nil before that was looked at.
  private var selectedAtStart: Int64?

  /// - Parameter start: the first step shown, counted from 0.
  public init(lessons: [TutorLesson] = TutorLesson.all, from start: Int = 0) {
    self.lessons = lessons
    step = min(max(0, start), lessons.count)
  }

  public var isOver: Bool { step >= lessons.count }

  /// The lesson that is shown; nil at the end.
  public var lesson: TutorLesson? { isOver ? nil : lessons[step] }

  // MARK: - What happens

  mutating func note(_ fact: TutorFact) {
    if case .action(let action) = fact { lastAction = action }
    happened.append(fact)
  }

  mutating func note(_ outcome: Outcome) {
    switch outcome {
    case .opened(let view, .show), .opened(let view, .pane): note(.opened(view.file.case.reference))
    case .prepared(let request, _): note(.formOpened(request.command))
    case .submitted(let submission, .performed):
      if !submission.divergences.isEmpty { note(.diverged) }
      note(.committed(submission.command))
    case .submitted(let submission, .refused): note(.refused(submission.command))
    case .submittedEach(let submission, let outcome): note(.committedMany(submission.command, outcome.done.count))
    case .undone: note(lastAction == .redo ? .redone : .undone)
    case .bookmarksSet(_, .some): note(.bookmarked)
    default: break
    }
  }

  /// Goes on when the step is done.
  ///
  /// - Returns: whether it was.
  mutating func check(_ state: ConsoleState) -> Bool {
    guard let lesson else { return false }
    if selectedAtStart == nil { selectedAtStart = state.queue.selectedID }
    let scene = TutorScene(state: state, happened: happened, selectedAtStart: selectedAtStart)
    guard !happened.isEmpty, lesson.isDone(scene) else { return false }
    done.insert(step)
    go(to: step + 1)
    return true
  }

  /// Goes to another step, whether this one is done or not.
  mutating func go(to target: Int) {
    step = min(max(0, target), lessons.count)
    happened = []
    selectedAtStart = nil
  }

  // MARK: - What is shown

  /// The line above the text.
  var heading: String {
    guard let lesson else { return "Tutor: the end" }
    return "Tutor, step \(step + 1) of \(lessons.count): \(lesson.title)"
  }

  /// What to do, with the keys in force.
  func text(_ keymap: Keymap) -> String {
    guard let lesson else { return summary(keymap) }
    return lesson.text(keymap)
  }

  /// What was done and what was not.
  private func summary(_ keymap: Keymap) -> String {
    let skipped = lessons.indices.filter { !done.contains($0) }.map { String($0 + 1) }
    let rest =
      skipped.isEmpty
      ? "You have done all \(lessons.count) steps."
      : "Done: \(done.count) of \(lessons.count); left: \(skipped.joined(separator: ", "))."
    return "\(rest) \(keymap.name(of: .help, in: .queue)) shows all keys at any time. "
      + "\(keymap.name(of: .quit, in: .queue)) ends the tutor and removes its cases; `ombud demo` has more to try on."
  }

  /// What the program says when it has ended.
  public var farewell: String {
    if isOver { return "The tutor's cases are removed. `ombud demo` makes a training store to go on with." }
    return "The tutor's cases are removed. `ombud tutor --from \(step + 1)` goes on where you were."
  }
}

/// Something that happened in the console.
enum TutorFact: Sendable, Equatable {
  case action(ActionName)
  case opened(String)
  case formOpened(CommandName)
  case committed(CommandName)
  case committedMany(CommandName, Int)
  case diverged
  case refused(CommandName)
  case undone, redone
  case bookmarked
}

/// What a lesson looks at: the console as it stands, and what happened since the step began.
struct TutorScene {
  let state: ConsoleState
  let happened: [TutorFact]
  let selectedAtStart: Int64?

  func did(_ facts: TutorFact...) -> Bool { facts.contains(where: happened.contains) }
  func did(_ actions: [ActionName]) -> Bool { actions.contains { happened.contains(.action($0)) } }
}
