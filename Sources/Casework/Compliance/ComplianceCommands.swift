/// Commands about compliance.
public enum ComplianceCommands {
  public static let add = CommandDefinition.notYet(.complianceAdd)
}
