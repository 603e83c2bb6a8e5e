/// Commands about letters.
public enum LetterCommands {
  public static let record = CommandDefinition.notYet(.letterRecord)
}
