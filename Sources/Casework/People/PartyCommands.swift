/// Commands about people and their part in a case.
public enum PartyCommands {
  public static let add = CommandDefinition.notYet(.partyAdd)

  public static let change = CommandDefinition.notYet(.partyChange)

  public static let person = CommandDefinition.notYet(.personChange)
}
