import Casework
import Terminal

/// What the console makes of what came of its effects.
extension ConsoleState {
  mutating func take(_ outcome: Outcome) -> [Effect] {
    tutor?.note(outcome)
    switch outcome {
    case .began(let version, let last):
      sync = Synchronisation(version: version, lastEntry: last)
    case .caseload(let lines): chooseCaseload(lines)
    case .portfolio(let portfolio): return showPortfolio(portfolio)
    case .directory(let office, let organisations, let purpose): learn(office, organisations, purpose)
    case .kept(let receipt, let command): return kept(receipt, command)
    case .notKept(let keeping, let name, let why): askName(for: keeping, name, why)
    case .changed(let changes): return changed(changes)
    case .page(let request, let page):
      guard request.view == queue.view, request.filter == queue.filter else { return [] }
      formerQueue = nil
      return queue.take(page, for: request, visible: layout.listRows).map { [.page($0)] } ?? []
    case .count(let view, let filter, let count): counted(count, view, filter)
    case .rows(let rows): queue.update(rows)
    case .opened(let view, let purpose): return opened(view, purpose)
    case .prepared(let request, let material): return prepared(request, material)
    case .renewed(let request, let material): renewed(request, material)
    case .found(let lookUp, let people): return found(lookUp, people)
    case .edited(let request, let result): return edited(request, result)
    case .earlier(let cases, let values):
      form?.take(earlier: cases, for: values)
      sayRemarks()
    case .submitted(let submission, let result): return submitted(submission, result)
    case .concerned(_, let concerns): concerned(concerns)
    case .submittedEach(let submission, let outcome): return submittedEach(submission, outcome)
    case .caseOffered(let offer): ask(about: offer)
    case .taken(let receipt): return taken(receipt)
    case .undoPreviewed(let offer): ask(about: offer)
    case .batchUndoPreviewed(let offer): ask(about: offer)
    case .undone(let receipt): return committed(receipt)
    case .undoneEach(let outcome): return undoneEach(outcome)
    case .imports(let rows): showImports(rows)
    case .importOpened(let subject, let draft): return importOpened(subject, takingUp: draft)
    case .importJudged(let id, let judgement): importJudged(id, judgement)
    case .importRepaired(let id, let result): return importRepaired(id, result)
    case .draft(let outcome): return take(outcome)
    case .discarded(let id, let rows): return discarded(id, rows)
    case .bookmarks(let bookmarks, let purpose): choose(purpose, among: bookmarks)
    case .bookmarksSet(let letters, let reference): bookmarksSet(letters, to: reference)
    case .stopped(let effect, let reason): stopped(effect, reason)
    case .failed(let sentence, _):
      trail.forgetAttempted()
      message = .error(sentence)
      showInFull("Not done", sentence)
    }
    return []
  }

  private mutating func counted(_ count: QueueCount, _ view: QueueView, _ filter: String) {
    if view == queue.view && filter == queue.filter { queue.count = count }
    if view == .waiting && filter.isEmpty { waiting.count = count }
  }

  /// A row of an import was discarded; with the rows that still wait.
  private mutating func discarded(_ id: Int64, _ rows: [UnsoundForm]) -> [Effect] {
    imports.take(rows)
    message = .done("Row \(id) is discarded.")
    return dropDrafts(ofRow: id)
  }

  /// Others, or this console, committed: rows on the screen change their text, and nothing moves. Only what others changed is told of.
  private mutating func changed(_ changes: Changes) -> [Effect] {
    sync = Synchronisation(version: changes.version, lastEntry: changes.last)
    waiting.needsCount = true
    portfolio.isBehind = true
    if !changes.own.isEmpty { queue.needsCount = true }
    if let detail, changes.others.contains(detail.view.file.case.id) { self.detail?.isStale = true }
    if let open = form?.view?.file.case, changes.others.contains(open.id) {
      message = .warning("\(open.reference) was changed by others meanwhile; saving shows what.")
    }
    let held = Set(queue.rows.map(\.id))
    let told = queue.changed.count
    defer { announceChanges(queue.changed.count - told) }
    queue.changed.formUnion(
      changes.others.filter { id in
        if held.contains(id) { return true }
        guard let rows = changes.rows else { return true }
        return rows[id].map { queue.couldShow($0, actor: session.actor.id, today: today) } ?? false
      })
    guard let rows = changes.rows else {
      let shown = held.intersection(isPlain ? changes.own : changes.others.union(changes.own))
      return shown.isEmpty ? [] : [.rows(Array(shown))]
    }
    // What is being read out must not become something else under the reader.
    queue.update(rows.values.filter { !isPlain || changes.own.contains($0.id) })
    // A case that we took back is gone, and its row with it.
    queue.remove(changes.own.filter { rows[$0] == nil })
    return []
  }

  private mutating func opened(_ view: CaseView, _ purpose: OpenPurpose) -> [Effect] {
    switch purpose {
    case .reload:
      guard view.file.case.reference == detail?.reference else { return [] }
      let rows = detailRows
      detail?.reload(view, visible: rows)
      return []
    case .follow:
      follow(view)
      return []
    case .menu:
      overlay = .chooser(commandMenu(for: view))
      return []
    case .show, .pane:
      visited(view)
      let columns = formSize.columns
      detail = CaseDetailPane(view, columns: columns, today: today, isSpoken: isPlain)
      if case .pane(let pane) = purpose { return turn(to: pane) }
      return turn(to: .caseDetail)
    }
  }
}
