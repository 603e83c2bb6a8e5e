/// Commands that make a case and say what it is.
public enum CaseCommands {
  public static let new = CommandDefinition.notYet(.caseNew)

  public static let receive = CommandDefinition.notYet(.caseReceive)

  public static let match = CommandDefinition.notYet(.caseMatch)

  public static let classify = CommandDefinition.notYet(.caseClassify)

  public static let describe = CommandDefinition.notYet(.caseDescribe)

  public static let organisation = CommandDefinition.notYet(.caseOrganisation)

  public static let assess = CommandDefinition.notYet(.caseAssess)

  public static let move = CommandDefinition.notYet(.caseMove)
}
