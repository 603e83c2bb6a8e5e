import Casework
import Terminal

/// What all rooms of the dialogue share: the desk, what was put aside, and how far the journal was read.
struct DialogueContext: Sendable {
  let desk: Desk
  let settings: Settings
  var keymap: Keymap { settings.keymap }
  private let runner: DeskRunner
  var drafts: [DraftKey: FormDraft] = [:]
  /// Repairs of import rows put aside.
  var repairs: [Int64: RepairForm.Draft] = [:]
  /// After an act on many cases: those for which it was refused, which stay marked.
  var stillMarked: Set<String>?
  /// How a form is filled in was said once.
  var hasExplainedForms = false
  private var sync = ConsoleState.Synchronisation()
  private var receipts: [Receipt] = []

  /// What could not be done, in a sentence.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Rows of a list, or things to choose from, that are said at once.
  static let pageLength = 10

  init(desk: Desk, settings: Settings) {
    self.desk = desk
    self.settings = settings
    runner = DeskRunner(desk: desk)
  }

  var today: Day { desk.now().day }

  /// Carries out what the forms of the panes carry out by the same means.
  func run(_ effect: Effect) throws -> Outcome? {
    let outcome = runner.run(effect)
    if case .failed(let sentence, _) = outcome { throw Failure(description: sentence) }
    return outcome
  }

  // MARK: - Others

  mutating func beginSync() {
    guard case .began(let version, let last)? = runner.run(.beginSync) else { return }
    sync = ConsoleState.Synchronisation(version: version, lastEntry: last)
  }

  /// Takes in what this dialogue committed, so that it is not told of as news.
  mutating func committed(_ new: [Receipt]) { receipts += new }

  /// What was changed since this was last asked; nil when nothing was, or when it cannot be found out now.
  mutating func changes() -> Changes? {
    guard let version = try? desk.version(), version != sync.version,
      let changes = try? runner.changes(after: sync.lastEntry, own: receipts)
    else { return nil }
    sync = ConsoleState.Synchronisation(version: changes.version, lastEntry: changes.last)
    receipts = []
    return changes
  }

  // MARK: - Forms put aside

  var draftsText: String { drafts.count == 1 ? "A form is put aside" : "\(drafts.count) forms are put aside" }

  var keptNotice: [String] { drafts.isEmpty ? [] : [draftsText + "."] }
}
