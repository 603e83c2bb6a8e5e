import Casework
import Terminal

/// What all rooms of the dialogue share: the desk, what was put aside, and how far the journal was read.
struct DialogueContext: Sendable {
  let desk: Desk
  let settings: Settings
  var keymap: Keymap { settings.keymap }
  private let runner: DeskRunner
  private let drafts: DraftDesk
  /// Put aside while nothing could be written.
  var unkept: [FormDraft] = []
  private var isFailing = false
  /// After an act on many cases: those for which it was refused, which stay marked.
  var stillMarked: Set<String>?
  /// What was entered last in each form; written nowhere.
  var lastTime: [CommandName: [String: String]] = [:]
  /// The cases that were read, newest last.
  private(set) var visited: [String] = []
  /// Asked whether to go on, and told how far what takes its time got.
  var work = Work()
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

  init(desk: Desk, drafts: DraftDesk, settings: Settings) {
    self.desk = desk
    self.settings = settings
    self.drafts = drafts
    runner = DeskRunner(desk: desk, drafts: drafts)
  }

  var today: Day { desk.now().day }

  /// Carries out what the forms of the panes carry out by the same means.
  func run(_ effect: Effect) throws -> Outcome? {
    let outcome = runner.run(effect, work)
    if case .stopped = outcome { throw Failure(description: "Stopped.") }
    if case .failed(let sentence, _) = outcome { throw Failure(description: sentence) }
    return outcome
  }

  mutating func visit(_ reference: String) {
    visited.removeAll { $0 == reference }
    visited.append(reference)
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

  /// What is said when quitting would lose something.
  var lossText: String? {
    let lost = unkept.count
    if lost == 0 { return nil }
    return "\(lost == 1 ? "A form" : "\(lost) forms") put aside could not be kept on disk and would be lost."
  }

  /// Writes what was typed so far; says it, once, where that cannot be done.
  mutating func keep(_ draft: FormDraft, _ occasion: DraftDesk.Occasion) -> (id: FormDraft.ID?, said: [String]) {
    do {
      defer { isFailing = false }
      return (try drafts.keep(draft, occasion), [])
    } catch {
      if occasion == .leaving { unkept.append(draft) }
      defer { isFailing = true }
      return (draft.id, isFailing ? [] : ["What you type is not safe until you save. \(error)"])
    }
  }

  /// Keeps a draft while a text of it is edited; nil where that has no place that outlasts this program.
  func edit(_ draft: FormDraft, _ field: String) -> DraftDesk.EditPlace? { (try? drafts.edit(draft, field)) ?? nil }

  /// A draft whose form was saved or emptied goes; one that stays behind is only offered once more.
  func removeDraft(_ id: FormDraft.ID?) {
    if let id { try? drafts.discard(id) }
  }

  /// What was put aside and belongs in a form, newest first.
  func offers(for request: FormRequest) -> [KeptDraft] { offers { $0.belongs(in: request) } }

  func offers(_ isWanted: (FormDraft) -> Bool) -> [KeptDraft] {
    let kept = (try? drafts.list())?.waiting ?? []
    let held = unkept.enumerated().map { number, draft in
      KeptDraft(id: "held \(number)", draft: draft, keptAt: desk.now(), age: 0, isOpenElsewhere: false)
    }
    return (held + kept).filter { isWanted($0.draft) }
  }

  mutating func takeUp(_ offer: KeptDraft) throws -> FormDraft? {
    guard let place = unkept.firstIndex(of: offer.draft) else { return try drafts.takeUp(offer.id)?.draft }
    return unkept.remove(at: place)
  }

  /// What waits to be taken up, and what went wrong with drafts.
  func draftsNews() -> [String] {
    guard let list = try? drafts.list() else { return [] }
    let count = list.waiting.count
    if count == 0 { return list.remarks }
    return list.remarks + [
      "\(count == 1 ? "A form is" : "\(count) forms are") put aside; drafts lists \(count == 1 ? "it" : "them")."
    ]
  }

  func draftList() throws -> DraftList { try drafts.list() }

  func discardDraft(_ id: FormDraft.ID) throws { try drafts.discard(id) }
}
