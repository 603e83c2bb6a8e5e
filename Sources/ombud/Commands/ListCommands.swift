import ArgumentParser
import Casework

/// `ombud commands`: what can be done, and with which fields.
struct ListCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "List the commands, or the fields of one.")

  @Argument(help: "A command, such as note.add.") var name: String?
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let chosen = try definitions()
    if json {
      try JSONOutput.print(chosen.map(CommandDescription.init))
    } else if name != nil {
      chosen.forEach { Output.print($0.manual) }
    } else {
      let width = chosen.map(\.name.rawValue.count).max() ?? 0
      for definition in chosen {
        Output.print(definition.name.rawValue.padded(to: width) + "  " + definition.title)
      }
    }
  }

  private func definitions() throws -> [CommandDefinition] {
    guard let name else { return CommandTable.definitions }
    guard let known = CommandName(rawValue: name) else {
      throw Failure.usage(CommandName.unknown(name))
    }
    return [CommandTable.definition(of: known)]
  }
}

/// A command as JSON tells it.
private struct CommandDescription: Encodable {
  struct FieldDescription: Encodable {
    let name, label, type: String
    let required, clearable: Bool
    let options: [String]
    let help: String
    let paragraph: RequirementID?
  }

  let name: CommandName
  let title, group, target, help: String
  let undoable: Bool
  let fields: [FieldDescription]

  init(_ definition: CommandDefinition) {
    name = definition.name
    title = definition.title
    group = definition.group.rawValue
    target = definition.target.rawValue
    help = definition.help
    undoable = definition.notUndoable == nil
    fields = definition.fields.map { field in
      FieldDescription(
        name: field.name, label: field.label, type: field.type.name, required: field.isRequired,
        clearable: definition.isClearable(field.name),
        options: field.type.options, help: field.help, paragraph: field.paragraph)
    }
  }
}

extension CommandDefinition {
  /// The command and its fields as text.
  fileprivate var manual: String {
    var lines = ["\(name.rawValue): \(title)", help, "On: \(target.rawValue)"]
    if let notUndoable { lines.append("Cannot be undone: \(notUndoable)") }
    for field in fields {
      let marks = [
        field.isRequired ? "required" : nil, isClearable(field.name) ? "empty takes it away" : nil,
        field.paragraph?.rawValue,
      ].compactMap { $0 }
      lines.append(
        "  \(field.name) (\(([field.type.name] + marks).joined(separator: ", "))): \(field.label). \(field.help)")
      if !field.type.options.isEmpty, field.type != .command {
        lines.append("      one of: \(field.type.options.joined(separator: "; "))")
      }
    }
    return lines.joined(separator: "\n")
  }
}
