import Casework
import Terminal

/// Says what would be taken back, asks, and for a correction asks why. The answer at hand is No.
struct UndoRoom: DialogueRoom {
  let place = Place.reading
  private let reference: String?
  private var offer: UndoOffer?
  /// What taking back the whole bulk act would do, once that was asked for.
  private var batchOffer: BatchOffer?
  /// What was agreed to, and still wants a reason.
  private var agreed: UndoTarget?

  /// - Parameter reference: the case; nil for one's own last entry.
  init(about reference: String?) { self.reference = reference }

  var takesText: Bool { agreed != nil }

  var prompt: String {
    if agreed != nil { return "Reason, empty for none and nothing undone: " }
    if batchOffer != nil { return "Undo all of this, yes or no: " }
    return offer?.batch == nil ? "Undo this, yes or no: " : "Undo this, yes, all or no: "
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    let offer = try context.desk.undoPreview(reference)
    self.offer = offer
    var said = [offer.sentence]
    if let reason = offer.needsReason { said.append(reason) }
    if let batch = offer.batch {
      said.append(
        "It is one of \(batch.count) entries of one decision: all takes all of them back, yes this one alone.")
    }
    return said
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let agreed {
      if line.allSatisfy(\.isWhitespace) { return .back(["Nothing was undone."]) }
      return .back(try takeBack(agreed, reason: line, &context))
    }
    if batchOffer == nil, line.trimmingSpaces.lowercased() == "all", let number = offer?.batch?.number {
      let all = try context.desk.undoBatchPreview(number)
      batchOffer = all
      return .stay(all.consequence.paragraphs + [all.needsReason].compactMap { $0 })
    }
    guard line.isYes, let offer else { return .back(["Nothing was undone."]) }
    let target = batchOffer.map { UndoTarget.batch($0.number) } ?? .entry(offer.entry)
    guard batchOffer.map({ $0.needsReason == nil }) ?? (offer.needsReason == nil) else {
      agreed = target
      return .stay([])
    }
    return .back(try takeBack(target, reason: nil, &context))
  }

  private func takeBack(_ target: UndoTarget, reason: String?, _ context: inout DialogueContext) throws -> [String] {
    switch target {
    case .entry(let entry):
      let receipt = try context.desk.undo(entry, reason)
      context.committed([receipt])
      return [receipt.message]
    case .batch(let batch):
      let outcome = try context.desk.undoBatch(batch, reason, context.work)
      context.committed(outcome.done)
      let stopped = outcome.untried > 0 ? "Stopped: taken" : "Taken"
      return ["\(stopped) back for \(outcome.done.count) of \(SpokenText.count(outcome.count, "case"))."]
        + outcome.refusedLines
    }
  }
}

extension BulkOutcome {
  /// Why each refused case was refused.
  var refusedLines: [String] {
    refused.map { "\($0.reference) stays: \($0.refusal.description.paragraphs.joined(separator: " "))" }
  }
}
