import ArgumentParser
import CaseStore
import Casework
import FormImport
import Foundation

/// `ombud organisations`: the register of the bodies that complaints are about. What changes it are commands of the office as any others: `ombud do organisation.add`
/// does the same.
struct OrganisationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisations", abstract: "Search the register of organisations, or change it.",
    subcommands: [
      Search.self, Show.self, Import.self, Add.self, Change.self, Rename.self, Merge.self, Unmerge.self,
    ], defaultSubcommand: Search.self)

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "List the bodies of which a name has words that begin so; all of them where no word is given.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Beginnings of words of a name, present or former.") var words: [String] = []
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let session = try StoreSession.open(options)
      let register = try session.store.organisations()
      let typed = words.joined(separator: " ")
      let found = typed.isEmpty ? register : Organisation.matching(typed, in: register)
      if json { return try JSONOutput.print(found) }
      for body in found { Output.print(body.line) }
      if register.isEmpty, typed.isEmpty {
        return Output.print("The register is empty; `ombud organisations import` takes bodies in from a file.")
      }
      if found.isEmpty {
        throw Failure.noInput("No body of the register is called '\(typed)'; `ombud organisations add` enters one.")
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what the register says of a body.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "Its name, another name of it, or its number.") var name: String
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
      let session = try StoreSession.open(options)
      let register = try session.store.register()
      guard let body = Organisation.standing(in: register).first(where: { $0.isCalled(name) }) else {
        throw Failure.noInput("No body of the register is called '\(name)'; `ombud organisations` lists them.")
      }
      if json { return try JSONOutput.print(body) }
      body.facts(in: register).forEach { Output.print($0) }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take bodies into the register from a CSV file.",
      discussion: """
        Columns, of which only the name is needed: \(RegisterFile.Column.allCases.map(\.rawValue).joined(separator: ", ")). \
        A body that is in the register already is changed where the file says something else; an empty cell says nothing. \
        Parent, second tier and commissioner are names, also of bodies further down. Exit status 3 when a row was not taken.
        """)

    @OptionGroup var options: StoreOptions
    @Argument(help: "The CSV file.") var file: String
    @Flag(help: "Say what would be changed, and change nothing.") var dryRun = false
    @Flag(help: "Print the report as JSON.") var json = false

    func run() throws {
      let session = try StoreSession.open(options)
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Failure.noInput("\(file) cannot be read; give a CSV file with a line of column names.")
      }
      var intake = RegisterIntake(session, isDryRun: dryRun)
      do {
        try intake.take(try RegisterFile([UInt8](bytes)))
      } catch let error as ImportFileError {
        throw Failure(message: "\(error)", code: 65)
      }
      if json { try JSONOutput.print(intake.report) } else { Output.print(intake.report.text) }
      if !intake.report.notTaken.isEmpty { throw ExitCode(3) }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Enter a body: name=… kind=… jurisdiction=….")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.organisationAdd) }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Change a body: organisation=NAME parent=NAME liaison=….")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.organisationChange) }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Give a body a new name: organisation=NAME name=NEW.")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.organisationRename) }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Have one body stand for two: organisation=NAME into=OTHER reason=….")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.organisationMerge) }
  }

  struct Unmerge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unmerge", abstract: "Take a merger apart: organisation=OTHER former=NAME.")
    @OptionGroup var change: FieldChange
    func run() throws { try change.perform(.organisationUnmerge) }
  }
}

extension Organisation {
  /// One line of a list: its number, its name, what it is, and whether we may look into it.
  fileprivate var line: String {
    let powers = inJurisdiction ? jurisdiction?.rawValue ?? "in jurisdiction" : "not in jurisdiction"
    let what = [kind, powers, jurisdictionDates].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(String(id).padded(to: 6)) \(name.padded(to: 44)) \(what)"
  }

  /// All that the register says of it.
  fileprivate func facts(in register: [Organisation]) -> [String] {
    func name(_ key: Int64?) -> String? { key.flatMap { key in register.first { $0.id == key }?.name } }
    let merged = register.filter { $0.mergedInto == id }.map { other in
      "\(other.name) (\(other.id)), since \(other.mergedOn?.shortText ?? "some day"): \(other.mergedReason ?? "")"
    }
    let facts: [(String, String?)] = [
      ("Also called", aliases.isEmpty ? nil : aliases.joined(separator: "; ")),
      ("Former names", formerNames?.joined(separator: "; ")), ("Part of", name(parent)),
      ("Second tier", name(secondTier)), ("Commissioner", name(commissioner)), ("Liaison point", liaison),
      ("Stands for", merged.isEmpty ? nil : merged.joined(separator: "; ")),
    ]
    return [line] + facts.compactMap { label, value in value.map { "  \(label): \($0)" } }
  }
}
