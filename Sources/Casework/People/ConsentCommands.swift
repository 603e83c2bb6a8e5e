/// Commands about consent and authority.
public enum ConsentCommands {
  public static let authority = CommandDefinition.notYet(.authorityRecord)

  public static let record = CommandDefinition.notYet(.consentRecord)

  public static let withdraw = CommandDefinition.notYet(.consentWithdraw)
}
