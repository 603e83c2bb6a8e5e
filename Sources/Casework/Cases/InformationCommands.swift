/// Commands about information asked of the complainant.
public enum InformationCommands {
  public static let request = CommandDefinition.notYet(.informationRequest)

  public static let extend = CommandDefinition.notYet(.informationExtend)

  public static let receive = CommandDefinition.notYet(.informationReceive)
}
