import ArgumentParser
import CaseStore
import Casework
import Console
import Foundation
import Letters

/// `ombud letters`: templates, and the letters that are written from them.
struct LettersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "List, check and fill in the templates of letters; print and send letters.",
    discussion: """
      A template is a file NAME.mustache in /etc/ombud/letters or $XDG_CONFIG_HOME/ombud/letters; it replaces the one of \
      that name that the program brings. Its first line says what it is: {{! KIND: TITLE }}. NAME.cy.mustache is the same \
      letter in Welsh.
      """,
    subcommands: [
      List.self, Fields.self, Check.self, Source.self, Preview.self, Write.self, PrintLetter.self, Send.self,
    ],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the templates (the default).")

    func run() throws {
      let templates = LetterFiles.load()
      for template in templates.all {
        Output.print(
          "\(template.name.padded(to: 24)) \(template.kind.rawValue.padded(to: 30)) \(Output.line(template.title))"
            + (template.path.map { "  (\(Output.line($0)))" } ?? ""))
      }
      templates.problems.forEach { Output.printError(Output.line("\($0)")) }
    }
  }

  struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fields", abstract: "List the values that a template may use.")

    func run() {
      for field in LetterField.allCases {
        let tag = field.isCondition ? "{{#\(field.rawValue)}}" : "{{\(field.rawValue)}}"
        Output.print("\(tag.padded(to: 28)) \(field.meaning)")
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check templates: the files named, or all that there are.")

    @Argument(help: "Files to check.") var paths: [String] = []

    func run() throws {
      var problems: [String] = []
      var count = 0
      if paths.isEmpty {
        let templates = LetterFiles.load()
        (problems, count) = (templates.problems.map { "\($0)" }, templates.all.count)
      }
      for path in paths {
        guard case .success(let text?) = SettingsFiles.read(path) else {
          throw Failure.noInput("\(path) cannot be read.")
        }
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        do { _ = try LetterTemplate(name: name, source: text, path: path) } catch { problems.append("\(error)") }
        count += 1
      }
      problems.forEach { Output.printError(Output.line($0)) }
      if !problems.isEmpty { throw ExitCode(1) }
      Output.print("\(count) templates are sound.")
    }
  }

  struct Source: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "source", abstract: "Print a template, to begin one of your own with.")

    @Argument(help: "The template's name.") var name: String

    func run() throws { Output.print(Output.whole(try LetterFiles.load().template(name).source)) }
  }
}

// MARK: - On a case

extension LettersCommand {
  /// A template on a case, and whom the letter is for.
  struct Beginning: ParsableArguments {
    @Argument(help: "The case's reference.") var reference: String
    @Argument(help: "The template's name.") var template: String
    @Option(
      name: .customLong("to"), help: "Whom it is for: a party's number, role or name; may be given several times.")
    var recipients: [String] = []

    func proposal(_ session: StoreSession) throws -> (reference: String, letter: LetterProposal) {
      let templates = LetterFiles.load()
      let reference = try session.caseReference(reference)
      let file = try session.store.caseFile(reference)
      let office = try session.store.office()
      let day = session.clock.now().day
      var parties: [Party] = []
      if !recipients.isEmpty {
        let reader = FieldReader(now: session.clock.now(), office: office, file: file) { _ in nil }
        let values = try reader.values(
          [WritingCommands.to.name: .text(recipients.joined(separator: "; "))], for: .letterWrite)
        parties = Command(.letterWrite, case: reference, values).keys(WritingCommands.to).compactMap { file.party($0) }
      }
      guard let chosen = templates.chosen(try templates.template(template).name, for: file) else {
        throw Failure.usage("There is no template '\(template)'.")
      }
      let situation = Situation(file: file, office: office, guidance: .current)
      return (reference, templates.proposal(chosen, situation, to: parties, by: session.actor, on: day))
    }
  }

  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview", abstract: "Print a letter as a template would begin it; nothing is recorded.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var beginning: Beginning

    func run() throws {
      let letter = try beginning.proposal(try StoreSession.open(options)).letter
      Output.print(Output.whole(letter.text))
      LettersCommand.remark(gaps: WrittenLetter.gaps(in: letter.text), adjustments: letter.adjustments)
    }
  }

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Begin a letter as a draft on the case.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var beginning: Beginning

    func run() throws {
      let session = try StoreSession.open(options)
      let (reference, letter) = try beginning.proposal(session)
      let values = letter.values.mapValues { RawValue.text($0) }
      let receipt = try session.perform(
        Command(.letterWrite, case: reference, try session.reader(for: reference).values(values, for: .letterWrite)))
      Output.print(receipt.message)
      let number = try session.store.caseFile(reference).writtenLetters.last?.id ?? 0
      Output.print("It is letter \(number); `ombud do letter.ready \(reference) letter=\(number)` freezes it.")
      LettersCommand.remark(gaps: WrittenLetter.gaps(in: letter.text), adjustments: letter.adjustments)
    }
  }

  /// A letter of a case.
  struct Chosen: ParsableArguments {
    @Argument(help: "The case's reference.") var reference: String
    @Argument(help: "The letter's number.") var number: Int64
  }

  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send", abstract: "Send a letter that is ready by the system's mailer.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var chosen: Chosen
    @OptionGroup var passing: PassingOptions

    func run() throws {
      let session = try StoreSession.open(options)
      let reference = try session.caseReference(chosen.reference)
      let reader = try session.reader(for: reference)
      let command = Command(
        .letterSend, case: reference, [WritingCommands.number.name: .number(chosen.number)],
        divergences: try passing.divergences.map { try $0.request(reader) }, passing: passing.warnings)
      Output.print(try session.perform(command).message)
    }
  }

  /// What is still to be done about a letter, beside its text.
  static func remark(gaps: [String], adjustments: [String]) {
    for gap in gaps { Output.printError("Not on record: \(Output.line(gap)). Fill it in before the letter is ready.") }
    for agreed in adjustments { Output.printError("Agreed with the complainant: \(Output.line(agreed)).") }
  }
}

extension LetterTemplates {
  fileprivate func template(_ name: String) throws -> LetterTemplate {
    guard let template = named(name) else {
      throw Failure.usage("There is no template '\(name)'; `ombud letters` lists them.")
    }
    return template
  }
}
