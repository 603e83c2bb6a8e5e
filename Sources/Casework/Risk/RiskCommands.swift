/// Commands about risk.
public enum RiskCommands {
  public static let rate = CommandDefinition.notYet(.riskRate)
}
