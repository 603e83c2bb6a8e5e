import Casework
import Terminal

/// Says which case is next in the central queue and why, and asks whether it is taken. The answer at hand is No.
struct TakeRoom: DialogueRoom {
  let place = Place.reading
  private var reference = ""
  private var reason = ""

  var takesText: Bool { false }

  var prompt: String { reference.isEmpty ? "Enter goes back: " : "Take \(reference), yes or no: " }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    switch try context.desk.nextCase() {
    case .next(let reference, let reason, let queue):
      self.reference = reference
      self.reason = reason
      return ["\(reference) is next for you: \(reason).", queue]
    case .none(let why): return why.paragraphs
    }
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    guard line.isYes, !reference.isEmpty else { return .back(["Nothing was taken."]) }
    let receipt = try context.desk.perform(.take(reference, because: reason))
    context.committed([receipt])
    return .back([receipt.message])
  }
}
