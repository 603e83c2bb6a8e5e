/// Commands about contact with the parties.
public enum ContactCommands {
  public static let log = CommandDefinition.notYet(.contactLog)

  public static let noReplyNeeded = CommandDefinition.notYet(.contactNoReply)

  public static let share = CommandDefinition.notYet(.noteShare)
}
