import Terminal

/// The forms put aside: listed, gone on with, read, discarded.
struct DraftsRoom: DialogueRoom {
  let place = Place.drafts
  private var rows: [KeptDraft] = []
  /// The number of the draft whose discarding is to be confirmed.
  private var discarding: Int?

  var takesText: Bool { discarding != nil }

  var prompt: String { discarding.map { "Discard number \($0), yes or no: " } ?? "\(DraftsPane.title): " }

  var about: [String] { ["A number opens that form with what was typed in it."] }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(.explain, "read", "With a number: reads what was typed.", isSameThing: false),
      DialogueOrder(.discard, "discard", "With a number: discards what was typed, after asking."),
      DialogueOrder(.refresh, "refresh", "Reads the list again."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    let list = try context.draftList()
    rows = list.drafts
    guard !rows.isEmpty else { return list.remarks + ["\(DraftsPane.title): none."] }
    return list.remarks + ["\(DraftsPane.title): \(rows.count)."]
      + rows.enumerated().map { number, kept in
        let state = kept.isOpenElsewhere ? "open in another console" : kept.ageText
        return "\(number + 1) \(kept.draft.title), \(state): \(kept.draft.beginning.brief)"
      }
  }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] { try begin(&context) }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let number = discarding {
      discarding = nil
      guard line.isYes, let kept = row(number) else { return .stay(["Nothing was discarded."]) }
      try context.discardDraft(kept.id)
      return .stay(["Discarded."] + (try begin(&context)))
    }
    if let number = Int(line.trimmingSpaces) { return open(number) }
    guard let order = order(in: line, context.keymap) else { return notUnderstood(line) }
    guard order.action == .discard || order.action == .explain else { return .stay(try begin(&context)) }
    guard let number = order.number, let kept = row(number) else {
      return .stay(["Type the number of a form behind, as it stands in the list."])
    }
    if order.action == .explain { return .stay(read(kept, number)) }
    guard !kept.isOpenElsewhere else { return .stay(["Another console of yours has this form open."]) }
    discarding = number
    return .stay(["'\(kept.draft.title)', put aside \(kept.ageText), will be gone; this cannot be undone."])
  }

  private func open(_ number: Int) -> DialogueStep {
    guard let kept = row(number) else { return .stay(["There is no number \(number) in the list."]) }
    if kept.isOpenElsewhere {
      return .stay(["Another console of yours has this form open; put it aside there first."])
    }
    if let row = kept.draft.importRow { return .enter(RepairRoom(row, takingUp: kept.id)) }
    if let request = kept.draft.request(takingUp: kept.id) { return .enter(FormRoom(request)) }
    return .stay(["This release has no form for '\(kept.draft.command)'; this was typed."] + read(kept, number))
  }

  private func read(_ kept: KeptDraft, _ number: Int) -> [String] {
    ["\(number) \(kept.draft.title), put aside \(kept.ageText)."]
      + kept.draft.content.flatMap { label, value in
        let lines = value.paragraphs
        return ["\(label): \(lines.first ?? "")"] + lines.dropFirst().map { "  \($0)" }
      }
  }

  private func row(_ number: Int) -> KeptDraft? { rows.indices.contains(number - 1) ? rows[number - 1] : nil }
}
