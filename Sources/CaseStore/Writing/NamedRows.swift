import Casework
import GRDB

/// Loads what a command refers to beside its case: bodies of the register, people on file, earlier cases.
enum NamedRows {
  static func load(_ command: Command, on file: CaseFile? = nil, _ database: Database) throws -> Named {
    let definition = CommandTable.definition(of: command.name)
    var named = Named()
    for field in definition.fields where field.type == .organisation {
      if let id = command.number(field), let body = try RecordQuery.fetch(Organisation.self, id: id, database) {
        named.organisations.append(body)
      }
    }
    if command.name == .organisationUnmerge, let id = command.number(RegisterCommands.body) {
      named.organisations += try RecordQuery.fetch(Organisation.self, where: "mergedInto", is: id, database)
    }
    // An organisation beside the case may take the place of the one that it is about.
    let beside = (file?.organisations ?? []).map(\.organisation)
    // What the register says of it may be added to the case.
    let known = [file?.organisation?.secondTier, file?.organisation?.commissioner]
    for id in (beside + known).compactMap({ $0 })
    where !named.organisations.contains(where: { $0.id == id }) {
      if let body = try RecordQuery.fetch(Organisation.self, id: id, database) { named.organisations.append(body) }
    }
    for field in definition.fields where field.type == .person {
      if let id = command.number(field) { named.people += try PersonGroup.people(of: id, database) }
    }
    guard definition.target == .newCase else { return named }
    named.earlier = try EarlierCases.matching(ComplainantFacts(command, named), except: 0, database)
    return named
  }
}

extension ComplainantFacts {
  /// What a command that makes a case says of the complainant.
  init(_ command: Command, _ named: Named) {
    let known = named.people.standing(command.number(CaseCommands.person))
    self.init(
      person: known?.id, lastName: command.text(PersonFields.lastName) ?? known?.lastName ?? "",
      dateOfBirth: command.day(PersonFields.dateOfBirth) ?? known?.dateOfBirth,
      telephone: command.text(PersonFields.telephone) ?? known?.telephone ?? "",
      email: command.text(PersonFields.email) ?? known?.email ?? "",
      organisation: named.organisations.first?.name ?? command.text(CaseCommands.organisationText) ?? "")
  }
}
