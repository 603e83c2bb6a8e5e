/// Commands about staff.
public enum StaffCommands {
  public static let add = CommandDefinition.notYet(.staffAdd)

  public static let change = CommandDefinition.notYet(.staffChange)

  public static let leave = CommandDefinition.notYet(.staffLeave)

  public static let depart = CommandDefinition.notYet(.staffDepart)
}
