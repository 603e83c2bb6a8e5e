import ArgumentParser
import CaseStore
import Casework

/// `ombud commands`: what can be done, and with which fields.
struct ListCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "List the commands, or the fields of one.")

  @Argument(help: "A command, such as note.add.") var name: String?
  @Option(help: "Only the choices that a scheme has: phso, lgsco or psow.") var scheme: Scheme?
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("Only the choices that a case has: those of its scheme and law.", valueName: "reference"))
  var reference: String?
  @OptionGroup var options: StoreOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let chosen = try definitions()
    let offer = try offer()
    if json {
      try JSONOutput.print(chosen.map { CommandDescription($0, offer) })
    } else if name != nil {
      chosen.forEach { Output.print($0.manual(offer)) }
    } else {
      let width = chosen.map(\.name.rawValue.count).max() ?? 0
      for definition in chosen {
        Output.print(definition.name.rawValue.padded(to: width) + "  " + definition.title)
      }
    }
  }

  private func offer() throws -> Offer {
    guard let reference else { return Offer(scheme: scheme, file: nil) }
    let session = try StoreSession.open(options)
    return Offer(scheme: scheme, file: try session.store.caseFile(try session.caseReference(reference)).case)
  }

  private func definitions() throws -> [CommandDefinition] {
    guard let name else { return CommandTable.definitions }
    guard let known = CommandName(rawValue: name) else {
      throw Failure.usage(CommandName.unknown(name))
    }
    return [CommandTable.definition(of: known)]
  }
}

/// For which scheme or case the choices are told; all of them where neither is said.
private struct Offer {
  let scheme: Scheme?
  let file: Case?

  func options(of field: Field) -> [String] { field.options(in: scheme, on: file) }
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

  init(_ definition: CommandDefinition, _ offer: Offer) {
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
        options: offer.options(of: field), help: field.help, paragraph: field.paragraph)
    }
  }
}

extension CommandDefinition {
  /// The command and its fields as text.
  fileprivate func manual(_ offer: Offer) -> String {
    var lines = ["\(name.rawValue): \(title)", help, "On: \(target.rawValue)"]
    if let notUndoable { lines.append("Cannot be undone: \(notUndoable)") }
    for field in fields {
      let marks = [
        field.isRequired ? "required" : nil, isClearable(field.name) ? "empty takes it away" : nil,
        field.paragraph?.rawValue,
      ].compactMap { $0 }
      lines.append(
        "  \(field.name) (\(([field.type.name] + marks).joined(separator: ", "))): \(field.label). \(field.help)")
      let choices = offer.options(of: field)
      if !choices.isEmpty, field.type != .command {
        lines.append("      one of: \(choices.joined(separator: "; "))")
      }
    }
    return lines.joined(separator: "\n")
  }
}
