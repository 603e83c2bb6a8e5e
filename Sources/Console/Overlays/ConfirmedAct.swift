import Casework
import Terminal

/// Something that cannot be left to a slip of the finger, with the question that comes before it. The answer at hand is No.
public struct ConfirmedAct: Sendable {
  public enum Subject: Sendable, Equatable {
    case undo(entry: Int64, reference: String?)
    case quit
  }

  let subject: Subject
  var confirmation: Confirmation

  init(_ subject: Subject, _ question: String, consequence: String) {
    self.subject = subject
    confirmation = Confirmation(question, consequence: consequence)
  }
}
