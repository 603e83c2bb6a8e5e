/// Commands about the requirements themselves: answers, divergences, supervision.
public enum GuidanceCommands {
  public static let answer = CommandDefinition.notYet(.requirementAnswer)

  public static let diverge = CommandDefinition.notYet(.divergenceRecord)

  public static let withdraw = CommandDefinition.notYet(.divergenceWithdraw)

  public static let explain = CommandDefinition.notYet(.divergenceExplain)

  public static let sign = CommandDefinition.notYet(.supervisionSign)
}
