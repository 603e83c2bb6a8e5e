import Casework
import Terminal

/// Taking the next case out of the central queue.
extension ConsoleState {
  /// Says which case is next and why, and asks.
  mutating func ask(about offer: TakeOffer) {
    switch offer {
    case .next(let reference, let reason, let queue):
      overlay = .question(
        ConfirmedAct(.take(reference, because: reason), "Take \(reference)?", consequence: "\(reason). \(queue)"))
    case .none(let why):
      message = .note(why.onOneLine)
      showInFull("No case to take", why)
    }
  }

  /// The case is the actor's: it is shown.
  mutating func taken(_ receipt: Receipt) -> [Effect] {
    let effects = committed(receipt)
    return effects + (receipt.reference.map { [.open($0, .show)] } ?? [])
  }
}
