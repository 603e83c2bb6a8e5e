import Casework
import Testing

/// What every command's description must hold, because the command line, the forms and the documentation show it.
@Suite struct CommandTableTests {
  @Test func everyNameHasItsOwnDefinition() {
    #expect(CommandTable.definitions.map(\.name) == CommandName.allCases)
  }

  @Test(arguments: CommandTable.definitions.map(\.name)) func isDescribed(_ name: CommandName) {
    let definition = CommandTable.definition(of: name)
    #expect(!definition.title.isEmpty)
    #expect(definition.help.hasSuffix("."), "\(definition.help)")
    #expect(Set(definition.fields.map(\.name)).count == definition.fields.count, "a field stands twice")
    for field in definition.fields {
      #expect(field.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(field.name)")
      #expect(!field.label.isEmpty)
      #expect(field.help.hasSuffix(".") || field.help.hasSuffix("?"), "\(field.name): \(field.help)")
    }
  }

  @Test func theFormOfAPersonsDetailsHasAllOfThemUnderTitles() {
    let definition = CommandTable.definition(of: .personChange)
    let names = definition.fields.map(\.name)
    #expect(names.filter { name in PersonFields.all.contains { $0.name == name } } == PersonFields.all.map(\.name))
    #expect(definition.sections.flatMap(\.fields).map(\.name) == names)
  }

  @Test(arguments: [CommandName.personChange, .letterRecord, .casePass, .caseNew, .partyAdd])
  func longFormsAreDivided(_ name: CommandName) {
    let sections = CommandTable.definition(of: name).sections
    #expect(sections.count > 1)
    #expect(sections.allSatisfy { !$0.title.isEmpty && !$0.fields.isEmpty })
  }

  @Test func everyFormColumnFillsAFieldOfTheReceipt() {
    let fields = Set(CommandTable.definition(of: .caseReceive).fields.map(\.name))
    for (column, field) in CaseCommands.formColumns { #expect(fields.contains(field.name), "\(column)") }
    #expect(CaseCommands.formColumns.count == 34)
  }
}
