import Casework

/// Carries out effects at the desk. No error leaves it: what goes wrong is an outcome in words.
public struct DeskRunner: Sendable {
  let desk: Desk
  let drafts: DraftDesk

  public init(desk: Desk, drafts: DraftDesk) {
    self.desk = desk
    self.drafts = drafts
  }

  /// What came of an effect; nil where nothing is to be told.
  ///
  /// - Parameter work: is told how far it got, and asked whether to go on.
  public func run(_ effect: Effect, _ work: Work = Work()) -> Outcome? {
    do {
      return try outcome(of: effect, work)
    } catch let refusal as Refusal {
      return .failed(refusal.description, decidesKeys: effect.decidesKeys)
    } catch {
      if let reason = work.stopped, effect.isStopped(by: error) { return .stopped(effect, reason) }
      return .failed("\(error)", decidesKeys: effect.decidesKeys)
    }
  }

  /// Ends whatever is being read.
  func interrupt() { desk.interrupt() }

  private func outcome(of effect: Effect, _ work: Work) throws -> Outcome? {
    switch effect {
    case .beginSync: return .began(version: try desk.version(), last: try desk.changes(.max).last)
    case .poll(let version, let after): return try poll(version, after)
    case .pollOwn(let receipts, let after): return .changed(try changes(after: after, own: receipts))
    case .keep(let keeping, let name, let shown): return try keep(keeping, name, shown)
    case .directory(let purpose):
      let organisations = purpose == .filter ? try desk.organisations().map(\.name) : nil
      return .directory(try desk.office(), organisations: organisations, purpose)
    case .portfolio: return .portfolio(try desk.portfolio())
    case .caseload: return .caseload(try desk.caseload())
    case .page(let request):
      return .page(request, try desk.page(request.view, request.filter, request.position, request.limit))
    case .count(let view, let filter): return .count(view, filter, try desk.count(view, filter))
    case .rows(let ids): return .rows(try desk.rows(ids))
    case .open(let reference, let purpose): return .opened(try desk.open(reference), purpose)
    case .prepare(let request): return .prepared(request, try material(for: request))
    case .renew(let request): return .renewed(request, try material(for: request))
    case .lookUp(let lookUp): return .found(lookUp, try desk.people(lookUp.typed))
    case .earlier(let values): return .earlier(try desk.earlier(values), for: values)
    case .submit(let submission): return .submitted(submission, try submit(submission))
    case .submitEach(let submission, let references):
      let concerns = try concerns(about: submission, references, work)
      if !concerns.isEmpty { return .concerned(submission, concerns) }
      return .submittedEach(submission, try submitEach(submission, references, work))
    case .offerCase: return .caseOffered(try desk.nextCase())
    case .take(let reference, let reason): return .taken(try desk.perform(.take(reference, because: reason)))
    case .previewUndo(let reference): return .undoPreviewed(try desk.undoPreview(reference))
    case .previewBatchUndo(let batch): return .batchUndoPreviewed(try desk.undoBatchPreview(batch))
    case .undo(.entry(let entry), let reason): return .undone(try desk.undo(entry, reason))
    case .undo(.batch(let batch), let reason): return .undoneEach(try desk.undoBatch(batch, reason, work))
    case .redo(let reference): return .undone(try desk.redo(reference))
    case .imports: return .imports(try desk.imports.list())
    case .openImport(let id, let draft): return .importOpened(try desk.imports.open(id), takingUp: draft)
    case .judgeImport(let id, let edits): return .importJudged(id, try desk.imports.judge(id, edits))
    case .repairImport(let id, let edits, let passing): return .importRepaired(id, try repair(id, edits, passing))
    case .discardImport(let id, let reason):
      try desk.imports.discard(id, reason)
      return .discarded(id, try desk.imports.list())
    case .bookmarks(let purpose): return .bookmarks(try desk.bookmarks(), purpose)
    case .setBookmarks(let letters, let reference):
      try desk.setBookmarks(letters, reference)
      return .bookmarksSet(letters, reference)
    case .draft(let effect): return DraftRunner(desk: drafts).run(effect).map { .draft($0) }
    case .edit, .copy, .repaint, .end: return nil
    }
  }

  private func poll(_ known: Int64?, _ after: Int64) throws -> Outcome? {
    if try desk.version() == known { return nil }
    return .changed(try changes(after: after))
  }

  private func material(for request: FormRequest) throws -> FormMaterial {
    let needsRegister =
      CommandTable.definition(of: request.command).fields.contains { $0.type == .organisation }
      || request.command == .upliftEnd
    var material = FormMaterial(
      view: try request.reference.map { try desk.open($0) }, office: try desk.office(), scheme: desk.session.scheme,
      organisations: needsRegister ? try desk.organisations() : [], today: desk.now().day)
    if request.command == .caseAllocate { material.workload = .cases(try desk.workloads()) }
    if request.command == .assessHighRisk { material.workload = .oversight(try desk.oversights()) }
    if request.command == .letterWrite, let file = material.view?.file { material.letters = try desk.letters(file) }
    return material
  }

  private func submit(_ submission: Submission) throws -> SubmissionResult {
    do {
      if let reference = submission.reference, let seen = submission.seenEntry {
        let view = try desk.open(reference)
        if view.lastEntry != seen { return .changedMeanwhile(view) }
      }
      if let seen = submission.seenEarlier {
        let earlier = try desk.earlier(submission.values)
        if !Set(earlier.map(\.reference)).isSubset(of: seen) { return .earlierFound(earlier) }
      }
      return .performed(try desk.perform(command(submission, on: submission.reference)))
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  private func keep(_ keeping: ConsoleState.Keeping, _ name: String, _ shown: String) throws -> Outcome {
    let command = keeping.command(name: name, shown: shown)
    do {
      return .kept(try desk.perform(command), command)
    } catch let refusal as Refusal where keeping.needsName {
      return .notKept(keeping, name: name, why: refusal.description)
    }
  }

  private func repair(
    _ id: Int64, _ edits: [String: String], _ passing: Set<ImportJudgement.Remark>
  ) throws -> RepairResult {
    do {
      // Looked at first, so that whoever is late is told so, and not of faults that no longer matter.
      _ = try desk.imports.open(id)
    } catch let refusal as Refusal {
      return .settledElsewhere(refusal.description)
    }
    do {
      let judgement = try desk.imports.judge(id, edits)
      if !judgement.faults.isEmpty { return .faults(judgement) }
      if !passing.isSuperset(of: judgement.warnings) { return .warnings(judgement) }
      return .made(try desk.imports.repair(id, edits), try desk.imports.list())
    } catch let refusal as Refusal {
      return .refused(refusal.description)
    }
  }

  private func command(_ submission: Submission, on reference: String?) throws -> Command {
    Command(
      submission.command, case: reference, try desk.read(submission.values, submission.command, reference),
      occurred: submission.occurred, divergences: submission.divergences, passing: submission.passing,
      isRecordedAfterwards: submission.isRecordedAfterwards)
  }

  /// Values may be readable for one case and not for another: those that are not are refused, and the others go on.
  private func submitEach(
    _ submission: Submission, _ references: [String], _ work: Work
  ) throws -> BulkOutcome {
    var commands: [Command] = []
    var unread: [(reference: String, refusal: Refusal)] = []
    for (number, reference) in references.enumerated() {
      guard work.goesOn("Reading cases", number, of: references.count) else { throw Stopped() }
      do {
        commands.append(try command(submission, on: reference))
      } catch let refusal as Refusal {
        unread.append((reference, refusal))
      } catch {
        throw work.stopped == nil ? error : Stopped()
      }
    }
    let rest = BulkOutcome(done: [], refused: unread, batch: 0)
    if commands.isEmpty { return rest }
    // Said before the first is written: somebody else may be writing.
    guard work.goesOn("Saving cases", 0, of: commands.count) else { throw Stopped() }
    var outcome = try desk.performEach(commands, work)
    outcome.refused = rest.refused + outcome.refused
    return outcome
  }
}

/// Thrown where nothing was done yet by an act that was stopped.
private struct Stopped: Error {}

extension Effect {
  /// Whether it was stopped and did not fail: what only reads was, and what writes says so.
  fileprivate func isStopped(by error: any Error) -> Bool {
    switch self {
    case .submitEach, .undo: error is Stopped
    default: canBeStopped
    }
  }
}

extension CaseView {
  /// The newest entry that names the case; 0 where there is none.
  var lastEntry: Int64 { journal.first?.entry.sequence ?? 0 }
}
