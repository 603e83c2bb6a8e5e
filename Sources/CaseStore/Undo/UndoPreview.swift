import Casework

/// What an undo would take back, to be asked about first.
public struct UndoPreview: Sendable, Equatable {
  public let entry: Entry
  /// One sentence: what, on which case, by whom, when.
  public let sentence: String
  /// Why it can only be taken back as a correction, with a reason; nil where a plain undo does.
  public let needsReason: String?
}

/// What taking back a bulk act would do, to be asked about first.
public struct BatchUndoPreview: Sendable {
  public let batch: Int64
  /// What would be taken back, newest first.
  public let entries: [Entry]
  /// What stays as it is, and why.
  public let refused: [BulkResult.RefusedCase]
  /// What, on which cases, by whom, when.
  public let sentence: String
  /// Why some of it can only be taken back as a correction, with a reason; nil where a plain undo does.
  public let needsReason: String?
}

/// The words for entries that are taken back and brought again.
enum UndoSentence {
  /// `Add a note on C-1042`.
  static func what(_ entry: Entry) -> String {
    let title = CommandTable.definition(of: entry.command).title
    return entry.reference.map { "\(title) on \($0)" } ?? title
  }

  /// Names the cases, as many as can be read at a glance.
  static func batch(_ entries: [Entry], _ first: Entry, actor: Staff, office: Office) -> String {
    let who = first.actor == actor.id ? "you" : office.name(first.actor)
    let references = entries.reversed().compactMap(\.reference)
    let most = 40
    let rest = references.count > most ? " and \(references.count - most) more" : ""
    let title = CommandTable.definition(of: first.command).title
    return "Takes back \(entries.count == 1 ? "1 entry" : "\(entries.count) entries") of bulk act \(first.batch ?? 0), "
      + "\(title), entered by \(who) at \(first.entered.officeText), on "
      + "\(references.prefix(most).joined(separator: ", "))\(rest)."
  }

  static func preview(_ entry: Entry, later: Int, actor: Staff, office: Office) -> String {
    let who = entry.actor == actor.id ? "you" : office.name(entry.actor)
    let rest =
      switch later {
      case 0: ""
      case 1: " One later entry stays as it is, if it still holds without it."
      default: " \(later) later entries stay as they are, if they still hold without it."
      }
    return
      "Takes back entry \(entry.sequence): \(what(entry)), entered by \(who) at \(entry.entered.officeText).\(rest)"
  }
}
