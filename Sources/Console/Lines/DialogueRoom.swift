import Casework
import Terminal

/// A place in the dialogue: it asks, and understands what is answered there.
protocol DialogueRoom: Sendable {
  /// Whose keys are words here.
  var place: Place { get }
  var prompt: String { get }
  /// The next line is a text, in which only the room itself looks for words.
  var takesText: Bool { get }
  /// What may be asked for here.
  var orders: [DialogueOrder] { get }
  /// What stands first in the help: what a number means.
  var about: [String] { get }
  /// Says what there is when the room is entered.
  mutating func begin(_ context: inout DialogueContext) throws -> [String]
  /// What was asked for so clearly before the room was entered that it need not be asked again: the first line that it hears.
  var firstAnswer: String? { get }
  /// Says what changed when it is come back to.
  mutating func resume(_ context: inout DialogueContext) throws -> [String]
  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep
  /// Does what was chosen from a list above it.
  mutating func choose(_ choice: Chooser.Choice, _ context: inout DialogueContext) throws -> DialogueStep
  /// Whether changes by others concern what was said here, in a sentence.
  func news(of changes: Changes) -> String?
  /// Takes in what came of a text that was to be edited.
  mutating func edited(_ result: EditResult, _ context: inout DialogueContext) throws -> [String]
  /// Keeps what was typed when the room is left.
  func putAside(_ context: inout DialogueContext)
}

/// What follows from an answer.
enum DialogueStep {
  case stay([String])
  case enter(any DialogueRoom)
  case replace(any DialogueRoom, [String])
  case back([String])
  /// Goes back, and the room there does it.
  case chosen(Chooser.Choice, saying: [String] = [])
  /// Has a text edited, and hears what came of it before the next line.
  case edit(EditRequest)
  case end([String])
}

extension DialogueRoom {
  var firstAnswer: String? { nil }
  var takesText: Bool { false }
  var orders: [DialogueOrder] { [] }
  var about: [String] { [] }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] { [] }

  mutating func choose(_ choice: Chooser.Choice, _ context: inout DialogueContext) throws -> DialogueStep { .stay([]) }

  func news(of changes: Changes) -> String? { nil }

  mutating func edited(_ result: EditResult, _ context: inout DialogueContext) throws -> [String] { [] }

  func putAside(_ context: inout DialogueContext) {}

  /// What a line asks for here; nil where it is something else.
  func order(in line: String, _ keymap: Keymap) -> HeardOrder? {
    DialogueOrder.heard(in: line, place: place, among: orders, keymap)
  }

  /// What can be typed here, an order a line.
  func help(_ keymap: Keymap) -> [String] {
    about + (orders + DialogueOrder.everywhere).map { $0.helpLine(in: place, keymap) }
  }

  /// What is said to a line that is nothing of that.
  func notUnderstood(_ line: String) -> DialogueStep {
    line.allSatisfy(\.isWhitespace) ? .stay([]) : .stay(["'\(line)' means nothing here; ? helps."])
  }
}
