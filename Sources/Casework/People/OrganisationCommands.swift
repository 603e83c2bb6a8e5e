/// Commands about the register of organisations.
public enum OrganisationCommands {
  public static let add = CommandDefinition.notYet(.organisationAdd)
}
