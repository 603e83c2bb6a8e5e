/// Commands about documents.
public enum DocumentCommands {
  public static let add = CommandDefinition.notYet(.documentAdd)
}
