/// Commands about reasonable adjustments and accessibility.
public enum AdjustmentCommands {
  public static let request = CommandDefinition.notYet(.adjustmentRequest)

  public static let decide = CommandDefinition.notYet(.adjustmentDecide)

  public static let escalate = CommandDefinition.notYet(.adjustmentEscalate)

  public static let informLegal = CommandDefinition.notYet(.adjustmentInformLegal)
}
