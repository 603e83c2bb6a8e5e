import ArgumentParser
import CaseStore
import Casework
import Foundation

/// `ombud undo`: the actor's own last standing entry, or the one named; as a correction with a reason.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back an entry; says what it will undo, and asks.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The entry's number; your own last one without.") var entry: Int64?
  @Option(help: "Why: makes a correction of an entry that is too old, relied on, or somebody else's.") var reason:
    String?
  @Option(help: ArgumentHelp("Take back a bulk act: what can be is undone, and the rest named.", valueName: "number"))
  var batch: Int64?
  @Flag(help: "Do not ask.") var yes = false

  func run() throws {
    let session = try StoreSession.open(options)
    if let batch { return try undoBatch(batch, session) }
    let preview = try session.store.undoPreview(entry, by: session.actor.id, at: session.clock.now())
    if let needsReason = preview.needsReason, reason == nil { throw Self.lacksReason(needsReason) }
    if !yes {
      Output.print(preview.sentence)
      try confirm()
    }
    let receipt = try session.store.undo(
      preview.entry.sequence, by: session.actor.id, at: session.clock.now(), reason: reason)
    Output.print(receipt.message)
  }

  private func undoBatch(_ batch: Int64, _ session: StoreSession) throws {
    let preview = try session.store.undoBatchPreview(batch, by: session.actor.id, at: session.clock.now())
    if let needsReason = preview.needsReason, reason == nil { throw Self.lacksReason(needsReason) }
    if !yes {
      Output.print(preview.sentence)
      for refused in preview.refused { Output.print("\(refused.reference) stays: \(refused.refusal)") }
      try confirm()
    }
    let result = try session.store.undoBatch(batch, by: session.actor.id, at: session.clock.now(), reason: reason)
    result.done.forEach { Output.print($0.message) }
    for refused in result.refused { Output.print("\(refused.reference) stays: \(refused.refusal)") }
    if !result.refused.isEmpty { throw ExitCode(1) }
  }

  private static func lacksReason(_ sentence: String) -> Failure { .refused("\(sentence) Here that is --reason TEXT.") }

  private func confirm() throws {
    guard Output.confirm("Undo this?") else {
      throw Failure.refused("Nothing was undone. Answer y, or give --yes where nobody can be asked.")
    }
  }
}

/// `ombud redo`: brings back what the last undo took away, while nothing was recorded on that case since.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Bring back what the last undo took away.")

  @OptionGroup var options: StoreOptions
  @Argument(help: "The case's reference; the case of your last undo without.") var reference: String?

  func run() throws {
    let session = try StoreSession.open(options)
    let receipt = try session.store.redo(
      on: try reference.map { try session.caseReference($0) }, by: session.actor.id, at: session.clock.now())
    Output.print(receipt.message)
  }
}
