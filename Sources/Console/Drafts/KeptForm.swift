import Terminal

/// A form whose content is kept while it is typed: that of a command, and that of a row of an import.
protocol KeptForm {
  /// What stands in it, with all that is needed to open it again.
  var draft: FormDraft { get }
  /// The name under which what is typed here is kept; nil until it was kept.
  var draftID: FormDraft.ID? { get set }
  /// Something was typed that was not yet written, or could not be.
  var isUnkept: Bool { get set }
  /// Whether anything was typed that the form did not begin with.
  var isTouched: Bool { get }
  /// What was put aside and belongs in this form, newest first.
  var offers: [KeptDraft] { get set }

  func takes(_ draft: FormDraft) -> Bool
}

extension KeptForm {
  /// What is to be done so that what stands here is not lost at this moment.
  mutating func keep(_ occasion: DraftDesk.Occasion) -> [Effect] {
    guard isUnkept || occasion == .leaving else { return [] }
    isUnkept = false
    if isTouched { return [.draft(.keep(draft, occasion))] }
    // What was typed was deleted again.
    return dropDraft()
  }

  /// What was typed is saved, or is there no more: its draft goes.
  mutating func dropDraft() -> [Effect] {
    isUnkept = false
    guard let id = draftID else { return [] }
    draftID = nil
    return [.draft(.remove(id))]
  }

  /// Whether this is the form that a draft was just written for.
  func wrote(_ draft: FormDraft) -> Bool { draftID == draft.id && takes(draft) }
}
