import Casework
import Terminal

/// What the console wants done outside. ``DeskRunner`` does it and hands back an ``Outcome``.
public enum Effect: Sendable {
  /// Finds out how far the journal goes, before the first list is read.
  case beginSync
  /// Asks what changed, if the store's version is another than this one; nil asks in any case.
  case poll(version: Int64?, after: Int64)
  /// Asks what changed by these entries of ours, and by others meanwhile.
  case pollOwn([Receipt], after: Int64)
  /// Reads what the words of a filter refer to: staff, and where they are wanted the bodies.
  case directory(DirectoryPurpose)
  /// Counts the open cases by stage, age, person and team.
  case caseload
  /// Counts the open cases by risk.
  case portfolio
  case page(PageRequest)
  case count(QueueView, String)
  /// How these rows stand now.
  case rows([Int64])
  case open(String, OpenPurpose)
  case prepare(FormRequest)
  /// Reads again what an open form is read by.
  case renew(FormRequest)
  /// Opens a text in an editor.
  case edit(EditRequest)
  /// Looks for people on file.
  case lookUp(LookUp)
  /// Looks for earlier cases while a new one is typed.
  case earlier([String: RawValue])
  case submit(Submission)
  /// The same act on each of these cases.
  case submitEach(Submission, [String])
  /// Keeps the list that is shown, under the name that was typed, or changes what was kept.
  case keep(ConsoleState.Keeping, name: String, shown: String)
  /// Finds the case that is next in the central queue.
  case offerCase
  /// Takes that case, for the reason that was shown.
  case take(String, because: String)
  case previewUndo(String?)
  case previewBatchUndo(Int64)
  case undo(UndoTarget, reason: String?)
  case redo(String?)
  /// Lists the rows of imports that wait for repair.
  case imports
  /// Opens such a row to be repaired, with a draft or without.
  case openImport(Int64, takingUp: FormDraft.ID? = nil)
  /// Asks what the importer says of a row with these columns changed.
  case judgeImport(Int64, [String: String])
  /// Makes a case of it, although these warnings were given.
  case repairImport(Int64, [String: String], passing: Set<ImportJudgement.Remark>)
  case discardImport(Int64, reason: String)
  /// Reads the bookmarks, to set one or to go to one.
  case bookmarks(BookmarkPrompt.Purpose)
  /// Sets bookmarks on a case, or takes them away.
  case setBookmarks([Character], to: String?)
  /// Sends a text to the terminal's clipboard.
  case copy(String)
  case draft(DraftEffect)
  case repaint
  case end
}

/// What came of an effect.
public enum Outcome: Sendable {
  case began(version: Int64, last: Int64)
  case changed(Changes)
  case directory(Office, organisations: [String]?, DirectoryPurpose)
  case caseload([Caseload.Line])
  case portfolio(Portfolio)
  case page(PageRequest, QueuePage)
  case count(QueueView, String, QueueCount)
  case rows([QueueRow])
  case opened(CaseView, OpenPurpose)
  case prepared(FormRequest, FormMaterial)
  case renewed(FormRequest, FormMaterial)
  case found(LookUp, [KnownPerson])
  case edited(EditRequest, EditResult)
  case earlier([EarlierCase], for: [String: RawValue])
  case submitted(Submission, SubmissionResult)
  case submittedEach(Submission, BulkOutcome)
  /// Nothing was done yet: this is to be thought of before the cases are closed.
  case concerned(Submission, [ClosingConcern])
  case caseOffered(TakeOffer)
  case taken(Receipt)
  case undoPreviewed(UndoOffer)
  case batchUndoPreviewed(BatchOffer)
  case kept(Receipt, Command)
  /// A list was not kept under the name that was typed; the sentence says why.
  case notKept(ConsoleState.Keeping, name: String, why: String)
  case undone(Receipt)
  case undoneEach(BulkOutcome)
  case imports([UnsoundForm])
  case importOpened(RepairableForm, takingUp: FormDraft.ID?)
  case importJudged(Int64, ImportJudgement)
  case importRepaired(Int64, RepairResult)
  case discarded(Int64, [UnsoundForm])
  case bookmarks([Character: String], BookmarkPrompt.Purpose)
  case bookmarksSet([Character], String?)
  case draft(DraftOutcome)
  /// It was stopped before its end; an act on many cases that was stopped says itself what was done.
  case stopped(Effect, StopReason)
  /// The effect could not be carried out; the sentence says what to do.
  case failed(String, decidesKeys: Bool)
}

/// Why a case is opened.
public enum OpenPurpose: Sendable, Equatable {
  case show
  /// Shows it in another pane.
  case pane(ConsoleState.Pane)
  /// Lists what can be done to it.
  case menu
  /// Shows it beside the list, which keeps the keys.
  case follow
  /// It was on the screen already: the place on it is kept.
  case reload
}

/// A form as it is sent in.
public struct Submission: Sendable {
  let command: CommandName
  let reference: String?
  let values: [String: RawValue]
  let occurred: Moment?
  let isRecordedAfterwards: Bool
  let divergences: [DivergenceRequest]
  let passing: [RequirementID]
  /// The last entry on the case that the person filling in the form has seen; nil where there is no case.
  let seenEntry: Int64?
  /// The earlier cases that were shown beside a new one; nil where none were looked for.
  let seenEarlier: [String]?
  /// What is to be thought of before was answered: it is to be done all the same.
  var isAgreed = false
}

/// What became of a form.
public enum SubmissionResult: Sendable {
  case performed(Receipt)
  case refused(Refusal)
  /// Somebody changed the case since the form was opened.
  case changedMeanwhile(CaseView)
  /// There are earlier cases that were not yet shown.
  case earlierFound([EarlierCase])
}

/// What became of the repair of a row of an import.
public enum RepairResult: Sendable {
  /// It is a case now; with the rows that still wait.
  case made(Receipt, [UnsoundForm])
  /// It still cannot be a case.
  case faults(ImportJudgement)
  /// It can, but there are warnings that were not passed.
  case warnings(ImportJudgement)
  /// Somebody else repaired or discarded it meanwhile; the sentence says who.
  case settledElsewhere(String)
  case refused(String)
}
