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
    case .submittedEach(let submission, let results): return submittedEach(submission, results)
    case .undoPreviewed(let entry, let sentence, let reference):
      overlay = .question(
        ConfirmedAct(.undo(entry: entry, reference: reference), "Undo this?", consequence: sentence))
    case .undone(let receipt, _): return committed(receipt)
    case .undoRefused(let refusal, let entry, let reference): undoRefused(refusal, entry, reference)
    case .failed(let sentence): message = .error(sentence)
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

  /// After a commit of ours: what is shown of the case is read again, and the lists are told.
  mutating func committed(_ receipt: Receipt) -> [Effect] {
    message = .done(receipt.message)
    var effects: [Effect] = [.poll(version: nil, after: sync.lastEntry)]
    if let shown = detail?.reference, receipt.reference == nil || receipt.reference == shown {
      effects.append(.open(shown, .reload))
    }
    return effects
  }

  private mutating func undoRefused(_ refusal: Refusal, _ entry: Int64, _ reference: String?) {
    message = .error(refusal.description)
    guard offersCorrection(refusal) else { return showInFull("Not undone", refusal.description) }
    var prompt = LinePrompt(
      subject: .reason(entry: entry, reference: reference), label: "Reason for taking it back: ", field: TextField())
    prompt.preface = refusal.description
    overlay = .prompt(prompt)
  }

  // The domain says in words that a reason would turn the undo into a correction.
  private func offersCorrection(_ refusal: Refusal) -> Bool {
    refusal.requirements.isEmpty && refusal.description.contains("as a correction")
  }

  /// A text that one line cannot hold is shown on a page of its own.
  private mutating func showInFull(_ title: String, _ text: String) {
    guard DisplayText.columns(of: text.onOneLine) > size.columns else { return }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    overlay = .reading(ReadingPage(title: title, paragraphs: paragraphs, columns: size.columns))
  }
}
