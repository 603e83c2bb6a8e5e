/// Undo and redo, described here and decided by ``UndoDecision``.
public enum JournalCommands {
  public static let entry = Field(
    "entry", "Entry", .number, help: "The entry's sequence number; your own last one where left out.")
  public static let batch = Field(
    "batch", "Bulk act", .number, help: "The number that the entries of a bulk act share: takes back all of them.")
  public static let reason = Field(
    "reason", "Reason", .longText, help: "Why; needed where it is a correction and no longer an undo.")

  public static let undo = CommandDefinition(
    .undo, "Undo", .journal, on: .office,
    help: "Takes an entry back; after some time, or for others' entries, as a correction with a reason.",
    fields: [entry, batch, reason], notUndoable: "use redo to bring the entry back."
  ) { (_, _) throws(Refusal) in
    throw .because("Undo is carried out by the store, which has the journal.")
  }

  public static let redo = CommandDefinition(
    .redo, "Redo", .journal, on: .office,
    help: "Brings back what an undo took away, while nothing was recorded on the case since.", fields: [entry],
    notUndoable: "use undo on the entry itself."
  ) { (_, _) throws(Refusal) in
    throw .because("Redo is carried out by the store, which has the journal.")
  }
}
