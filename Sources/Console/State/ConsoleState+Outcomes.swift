import Casework
import Terminal

/// What the console makes of what came of its effects.
extension ConsoleState {
  mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .began(let version, let last):
      sync = Synchronisation(version: version, lastEntry: last)
    case .changed(let version, let cases, let last): return changed(version, cases, last)
    case .page(let request, let page):
      guard request.view == queue.view, request.filter == queue.filter else { return [] }
      return queue.take(page, for: request, visible: layout.listRows).map { [.page($0)] } ?? []
    case .count(let view, let filter, let count):
      if view == queue.view && filter == queue.filter { queue.count = count }
    case .rows(let rows): queue.update(rows)
    case .opened(let view, let purpose): return opened(view, purpose)
    case .prepared(let request, let view, let office): prepared(request, view, office)
    case .checked(let check, let verdict): checked(check, verdict)
    case .earlier(let cases): form?.earlier = cases
    case .submitted(let submission, let result): return submitted(submission, result)
    case .submittedEach(let submission, let outcome): return submittedEach(submission, outcome)
    case .undoPreviewed(let offer): ask(about: offer)
    case .undone(let receipt): return committed(receipt)
    case .undoneEach(let outcome): return undoneEach(outcome)
    case .failed(let sentence):
      message = .error(sentence)
      showInFull("Not done", sentence)
    }
    return []
  }

  /// Others, or this console, committed: rows on the screen change their text, and nothing moves.
  private mutating func changed(_ version: Int64, _ cases: [Int64], _ last: Int64) -> [Effect] {
    sync = Synchronisation(version: version, lastEntry: last)
    guard !cases.isEmpty else { return [] }
    queue.changed.formUnion(cases)
    let changed = Set(cases)
    if let detail, changed.contains(detail.view.file.case.id) { self.detail?.isStale = true }
    if let open = form?.view?.file.case, changed.contains(open.id) {
      message = .warning("\(open.reference) was changed by others meanwhile; saving shows what.")
    }
    let shown = queue.rows.map(\.id).filter(changed.contains)
    return shown.isEmpty ? [] : [.rows(shown)]
  }

  private mutating func opened(_ view: CaseView, _ purpose: OpenPurpose) -> [Effect] {
    switch purpose {
    case .reload:
      guard view.file.case.reference == detail?.reference else { return [] }
      let rows = detailRows
      detail?.reload(view, visible: rows)
      return []
    case .menu:
      overlay = .chooser(commandMenu(for: view.file))
      return []
    case .show, .pane:
      let columns = Layout(size, hasSide: true).side.columns
      detail = CaseDetailPane(view, columns: columns, today: today)
      if case .pane(let pane) = purpose { return turn(to: pane) }
      return turn(to: .caseDetail)
    }
  }
}
