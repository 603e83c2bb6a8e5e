/// Commands that decide what becomes of a case.
public enum DecisionCommands {
  public static let prison = CommandDefinition.notYet(.casePrison)

  public static let pass = CommandDefinition.notYet(.casePass)

  public static let decline = CommandDefinition.notYet(.caseDecline)

  public static let close = CommandDefinition.notYet(.caseClose)

  public static let restart = CommandDefinition.notYet(.caseRestart)

  public static let allocate = CommandDefinition.notYet(.caseAllocate)
}
