/// Commands about settings and the tables of delegation and supervision.
public enum OfficeCommands {
  public static let setting = CommandDefinition.notYet(.settingChange)

  public static let delegate = CommandDefinition.notYet(.delegationAdd)

  public static let endDelegation = CommandDefinition.notYet(.delegationEnd)

  public static let supervise = CommandDefinition.notYet(.supervisionAdd)

  public static let endSupervision = CommandDefinition.notYet(.supervisionEnd)
}
