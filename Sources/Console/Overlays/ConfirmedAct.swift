import Casework
import Terminal

/// Something that cannot be left to a slip of the finger, with the question that comes before it. The answer at hand is No.
public struct ConfirmedAct: Sendable {
  public enum Subject: Sendable, Equatable {
    case undo(UndoOffer)
    /// All that stands of a bulk act, by its number.
    case undoBatch(Int64)
    /// Takes a case out of the central queue, for the reason shown.
    case take(String, because: String)
    case quit
    /// Sends the form in.
    case save
    case discardDraft(FormDraft.ID)
  }

  let subject: Subject
  var confirmation: Confirmation

  init(_ subject: Subject, _ question: String, consequence: String) {
    self.subject = subject
    confirmation = Confirmation(question, consequence: consequence)
  }

  var hints: KeyHints {
    if case .undo(let offer) = subject, let batch = offer.batch {
      return KeyHints([.init("y", "this one"), .init("b", "all \(batch.count)"), .init("n", "no")])
    }
    return KeyHints([.init("y", "yes"), .init("n", "no")])
  }
}
