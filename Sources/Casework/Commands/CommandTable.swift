/// All commands. The switch is exhaustive, so that no name can lack its definition.
public enum CommandTable {
  /// Every definition, in the order in which they are listed.
  public static let definitions = CommandName.allCases.map { definition(of: $0) }

  public static func definition(of name: CommandName) -> CommandDefinition {
    switch name {
    case .noteAdd: NoteCommands.add
    default: NoteCommands.add
    }
  }
}
