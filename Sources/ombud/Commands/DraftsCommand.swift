import ArgumentParser
import Casework
import Console
import Drafts
import Foundation

/// `ombud drafts`: what was typed in forms and not saved.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: "List, read or discard the forms you put aside.",
    discussion: """
      What is typed in a form of the console is kept in your own state directory until it is saved, and goes after \
      \(DraftFolder.lifetimeDays) days. The console offers it when you open the form again.
      """,
    subcommands: [List.self, Read.self, Discard.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the forms put aside (the default).")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print JSON, with what was typed.") var json = false

    func run() throws {
      let list = try StoreSession.open(options).drafts.list()
      list.remarks.forEach { Output.printError($0) }
      if json { return try JSONOutput.print(list.drafts.map(Described.init)) }
      if list.drafts.isEmpty { return Output.print("No form is put aside.") }
      for kept in list.drafts {
        let state = kept.isOpenElsewhere ? "open in a console" : kept.ageText
        Output.print(
          "\(kept.id)  \(Output.line(kept.draft.title).padded(to: 36)) \(state.padded(to: 18)) \(kept.draft.beginning)")
      }
    }
  }

  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Print what was typed in a form put aside.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "The draft, by its name in the list.") var name: String

    func run() throws {
      let kept = try StoreSession.open(options).drafts.named(name)
      Output.print("\(Output.line(kept.draft.title)), put aside \(kept.ageText), on \(kept.keptAt.officeText)")
      for (label, value) in kept.draft.content { Output.print("\(label):\n    \(Output.block(value, indent: 4))") }
    }
  }

  struct Discard: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "discard", abstract: "Discard a form put aside; it cannot be brought back.")

    @OptionGroup var options: StoreOptions
    @Argument(help: "The draft, by its name in the list.") var name: String

    func run() throws {
      let drafts = try StoreSession.open(options).drafts
      let kept = try drafts.named(name)
      if kept.isOpenElsewhere {
        throw Failure.refused("'\(Output.line(kept.draft.title))' is open in a console; leave it there first.")
      }
      try drafts.discard(kept.id)
      Output.print("'\(Output.line(kept.draft.title))' was discarded.")
    }
  }

  private struct Described: Encodable {
    let name: String
    let command: String
    let reference: String?
    let references: [String]
    let importRow: Int64?
    let keptAt: String
    let ageInSeconds: Int
    let isOpen: Bool
    let values: [String: String]
    let divergences: [String: String]

    init(_ kept: KeptDraft) {
      name = kept.id
      command = kept.draft.command
      reference = kept.draft.reference
      references = kept.draft.references
      importRow = kept.draft.importRow
      keptAt = kept.keptAt.description
      ageInSeconds = kept.age
      isOpen = kept.isOpenElsewhere
      values = kept.draft.values.filter { !$0.value.isEmpty }
      divergences = kept.draft.divergences.filter { !$0.value.isEmpty }
    }
  }
}

extension DraftFolder {
  /// The draft that a person means: its name, or as much of it as tells it from the others.
  fileprivate func named(_ typed: String) throws -> KeptDraft {
    let fitting = try list().drafts.filter { $0.id.hasPrefix(typed.lowercased()) }
    guard let found = fitting.first, !typed.isEmpty, fitting.count == 1 else {
      throw Failure.usage(
        fitting.count > 1 && !typed.isEmpty
          ? "'\(typed)' begins the names of \(fitting.count) drafts; type more of it."
          : "There is no draft '\(typed)'; `ombud drafts` lists them.")
    }
    return found
  }
}
