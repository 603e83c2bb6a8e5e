/// Undo and redo, described here and decided by ``UndoDecision``.
public enum JournalCommands {
  public static let undo = CommandDefinition.notYet(.undo)

  public static let redo = CommandDefinition.notYet(.redo)
}
