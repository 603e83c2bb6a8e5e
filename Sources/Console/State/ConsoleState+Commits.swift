import Casework
import Terminal

/// After commits of ours, and before those that take something back.
extension ConsoleState {
  /// What is shown of the case is read again, and the lists are told.
  mutating func committed(_ receipt: Receipt) -> [Effect] {
    message = .done(receipt.message)
    var effects: [Effect] = [.pollOwn([receipt], after: sync.lastEntry)]
    if let shown = detail?.reference, receipt.reference == nil || receipt.reference == shown {
      effects.append(.open(shown, .reload))
    }
    return effects
  }

  // MARK: - Many cases

  mutating func submittedEach(_ submission: Submission, _ outcome: BulkOutcome) -> [Effect] {
    if outcome.done.isEmpty, outcome.untried > 0 {
      message = .note("Stopped before anything was done; the form is as it was.")
      return []
    }
    if outcome.done.isEmpty, let refusal = outcome.commonRefusal {
      form?.refuse(refusal)
      message = .error(advice(on: refusal))
      return []
    }
    let done = Set(outcome.done.compactMap(\.reference))
    queue.marks = queue.marks.filter { !done.contains($0.value) }
    if outcome.isWhole {
      message = .done("Done for \(done.count) cases; \(keyName(.undo)) takes it back.")
    } else {
      let stopped = outcome.untried > 0 ? "Stopped: done" : "Done"
      message = .warning("\(stopped) for \(done.count) of \(outcome.count) cases; the others are still marked.")
      if !outcome.refused.isEmpty { list(outcome.refused, "Refused, and still marked") }
    }
    // For the cases that remain, the form can be taken up again.
    var dealing: [Effect] = []
    if outcome.isWhole {
      dealing = dropDraft()
    } else if var draft = form?.draft {
      draft.references = queue.markedReferences
      dealing = [.draft(.keep(draft, .leaving))]
    }
    closeForm()
    return committedEach(outcome) + dealing
  }

  mutating func undoneEach(_ outcome: BulkOutcome) -> [Effect] {
    if outcome.isWhole {
      message = .done("Taken back for \(outcome.count) cases.")
    } else {
      let stopped = outcome.untried > 0 ? "Stopped: taken" : "Taken"
      message = .warning("\(stopped) back for \(outcome.done.count) of \(outcome.count) cases; the rest stands.")
      if !outcome.refused.isEmpty { list(outcome.refused, "Not taken back") }
    }
    return committedEach(outcome)
  }

  private func committedEach(_ outcome: BulkOutcome) -> [Effect] {
    var effects: [Effect] = [.pollOwn(outcome.done, after: sync.lastEntry)]
    if let shown = detail?.reference, outcome.done.contains(where: { $0.reference == shown }) {
      effects.append(.open(shown, .reload))
    }
    return effects
  }

  private mutating func list(_ refused: [BulkOutcome.RefusedCase], _ title: String) {
    let lines = refused.flatMap { ["\($0.reference):"] + $0.refusal.description.paragraphs.map { "  \($0)" } + [""] }
    overlay = .reading(ReadingPage(title: title, paragraphs: lines, columns: size.columns))
  }

  // MARK: - Taking back

  mutating func ask(about offer: UndoOffer) {
    guard let batch = offer.batch else {
      if let why = offer.needsReason { return askReason(for: .entry(offer.entry), [offer.sentence, why]) }
      overlay = .question(ConfirmedAct(.undo(offer), "Undo this?", consequence: offer.sentence))
      return
    }
    let rest = "It is one of \(batch.count) entries of one decision: b takes all of them back, y this one alone."
    overlay = .question(ConfirmedAct(.undo(offer), "Undo this?", consequence: "\(offer.sentence) \(rest)"))
  }

  /// All of a bulk act is shown before it is taken back, and one reason does for it.
  mutating func ask(about offer: BatchOffer) {
    if let why = offer.needsReason { return askReason(for: .batch(offer.number), [offer.consequence, why]) }
    overlay = .question(
      ConfirmedAct(.undoBatch(offer.number), "Undo all of this?", consequence: offer.consequence))
  }

  /// Takes back one entry that was agreed to; a correction asks for its reason first.
  mutating func takeBack(_ offer: UndoOffer) -> [Effect] {
    guard let why = offer.needsReason else { return [.undo(.entry(offer.entry), reason: nil)] }
    askReason(for: .entry(offer.entry), [offer.sentence, why])
    return []
  }

  private mutating func askReason(for target: UndoTarget, _ preface: [String]) {
    var prompt = LinePrompt(subject: .reason(target), label: "Reason for taking it back: ", field: TextField())
    prompt.preface = preface.joined(separator: "\n")
    overlay = .prompt(prompt)
  }

  /// A text that one line cannot hold is shown on a page of its own.
  mutating func showInFull(_ title: String, _ text: String) {
    guard DisplayText.columns(of: text.onOneLine) > size.columns else { return }
    overlay = .reading(ReadingPage(title: title, paragraphs: text.paragraphs, columns: size.columns))
  }
}

extension BulkOutcome {
  fileprivate var isWhole: Bool { refused.isEmpty && untried == 0 }

  /// Why it was refused, where that is the same for every case: it can then be answered in the form.
  var commonRefusal: Refusal? {
    guard let first = refused.first?.refusal, refused.allSatisfy({ $0.refusal.reasons == first.reasons }) else {
      return nil
    }
    return first
  }
}

extension String {
  var paragraphs: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
