import Casework
import Terminal

/// Keeping what is typed, offering it again, and the list of what was put aside.
extension ConsoleState {
  /// Takes in that something was typed in the form on top.
  mutating func noteEdit() {
    unkeptEdits += 1
    form?.isUnkept = true
    repair?.isUnkept = true
  }

  /// What is to be done so that nothing typed is lost at this moment. Where the form on top is left, those below it stay
  /// open; they are written only where that is still to be done.
  mutating func keepDraft(_ occasion: DraftDesk.Occasion) -> [Effect] {
    unkeptEdits = 0
    var effects: [Effect] = []
    for place in formsBelow.indices { effects += formsBelow[place].keep(occasion == .leaving ? .pause : occasion) }
    return effects + (form?.keep(occasion) ?? []) + (repair?.keep(occasion) ?? [])
  }

  /// Leaves all open forms at once: the program ends.
  mutating func keepEverything() -> [Effect] {
    unkeptEdits = 0
    var effects: [Effect] = []
    for place in formsBelow.indices { effects += formsBelow[place].keep(.leaving) }
    return effects + (form?.keep(.leaving) ?? []) + (repair?.keep(.leaving) ?? [])
  }

  /// The form was saved: its draft goes.
  mutating func dropDraft() -> [Effect] {
    unkeptEdits = 0
    let dropping = form?.dropDraft() ?? repair?.dropDraft() ?? []
    return dropping.isEmpty ? [] : dropping + [.draft(.list(.count))]
  }

  /// Takes up the draft that the open form offers; what stands in the form is put aside in its place.
  mutating func takeUpOffer() -> [Effect] {
    guard let offer = form?.offers.first ?? repair?.offers.first else {
      message = .note("Nothing that was put aside belongs in this form.")
      return []
    }
    return keepDraft(.leaving) + takeUp(offer.id)
  }

  /// Takes a draft up in the form that is open.
  mutating func takeUp(_ id: FormDraft.ID) -> [Effect] {
    guard let place = drafts.unkept.firstIndex(where: { $0.id == id }) else { return [.draft(.takeUp(id))] }
    var held = drafts.unkept.remove(at: place)
    held.draft.id = nil
    return restore(held)
  }

  mutating func take(_ outcome: DraftOutcome) -> [Effect] {
    switch outcome {
    case .listed(let list, let purpose): return listed(list, purpose)
    case .kept(let id, let draft, let occasion): return kept(id, draft, occasion)
    case .notKept(let draft, let occasion, let sentence): notKept(draft, occasion, sentence)
    case .takenUp(let draft?): return restore(draft)
    case .takenUp(nil):
      message = .warning("It is no longer there: it was taken up or discarded in another console.")
      return [.draft(.list(form == nil && repair == nil ? .page : .form))]
    case .discarded(let list):
      drafts.take(list)
      message = .done("Discarded.")
    case .failed(let sentence, _): message = .error(sentence)
    case .editing(let draft, var request, let place):
      if let place {
        if form?.wrote(draft) == true { form?.draftID = place.id } else { repair?.draftID = place.id }
        request.folder = place.folder
      }
      return [.edit(request)]
    }
    return []
  }

  private mutating func listed(_ list: DraftList, _ purpose: DraftPurpose) -> [Effect] {
    drafts.take(list)
    switch purpose {
    case .greeting: greet()
    case .form: return offer()
    case .page: focus = .drafts
    case .count: break
    }
    return []
  }

  /// Offers what belongs in the open form. The repair of a row goes on at once where it was left: there is only one
  /// thing that a row is to become.
  private mutating func offer() -> [Effect] {
    let waiting = drafts.waiting
    if let form { self.form?.offers = waiting.filter { $0.id != form.draftID && form.takes($0.draft) } }
    guard let repair else { return [] }
    let offers = waiting.filter { $0.id != repair.draftID && repair.takes($0.draft) }
    self.repair?.offers = offers
    guard !repair.isTouched, repair.draftID == nil, let latest = offers.first else { return [] }
    return takeUp(latest.id)
  }

  private mutating func greet() {
    // The header tells how many there are; something more urgent may stand on the line.
    guard message == nil else { return }
    let waiting = drafts.waiting
    if let remark = drafts.list.remarks.first { message = .warning(remark) }
    guard let newest = waiting.first else { return }
    let key = keyName(.drafts)
    let count = waiting.count == 1 ? "A form is" : "\(waiting.count) forms are"
    let which = waiting.count == 1 ? newest.draft.title : "\(newest.draft.title), …"
    message = .note("\(count) put aside (\(key) lists): \(which), \(newest.ageText).")
  }

  private mutating func kept(_ id: FormDraft.ID, _ draft: FormDraft, _ occasion: DraftDesk.Occasion) -> [Effect] {
    drafts.isFailing = false
    if occasion != .leaving {
      if form?.wrote(draft) == true {
        form?.draftID = id
      } else if repair?.wrote(draft) == true {
        repair?.draftID = id
      } else if let below = formsBelow.lastIndex(where: { $0.wrote(draft) }) {
        formsBelow[below].draftID = id
      }
      return []
    }
    // What could be held only in memory has a place now.
    let held = drafts.unkept
    drafts.unkept = []
    return held.map {
      var draft = $0.draft
      draft.id = nil
      return .draft(.keep(draft, .leaving))
    } + [.draft(.list(.count))]
  }

  private mutating func notKept(_ draft: FormDraft, _ occasion: DraftDesk.Occasion, _ sentence: String) {
    if occasion == .leaving {
      drafts.hold(draft, now: now)
      message = .warning("Put aside for this session only. \(sentence)")
    } else {
      stillUnkept(draft)
      if !drafts.isFailing { message = .warning("What you type is not safe until you save. \(sentence)") }
    }
    drafts.isFailing = true
  }

  /// What could not be written is tried again with the next key, in a form that lies below another as well.
  private mutating func stillUnkept(_ draft: FormDraft) {
    if form?.wrote(draft) == true { form?.isUnkept = true }
    if repair?.wrote(draft) == true { repair?.isUnkept = true }
    for below in formsBelow.indices where formsBelow[below].wrote(draft) { formsBelow[below].isUnkept = true }
  }

  private mutating func restore(_ kept: KeptDraft) -> [Effect] {
    guard let open = form else { return restoreRepair(kept) }
    var fresh = CommandForm(open.request, open.material, size: formSize)
    fresh.earlier = open.earlier
    fresh.earlierSought = open.earlierSought
    fresh.restore(kept.draft)
    form = fresh
    unkeptEdits = 0
    // What was held in memory alone has no place on disk yet.
    if kept.draft.id == nil { noteEdit() }
    var sentences = ["What you typed \(kept.ageText) is back."]
    if !fresh.notices.isEmpty { sentences.append("The case changed since: see below.") }
    let explain = keyName(.explain, in: .form)
    if !fresh.misfits.isEmpty { sentences.append("Not all of it fits: \(explain) shows the rest.") }
    message = sentences.count > 1 ? .warning(sentences.joined(separator: " ")) : .note(sentences[0])
    return [.draft(.list(.form))] + leaving()
  }

  private mutating func restoreRepair(_ kept: KeptDraft) -> [Effect] {
    guard repair != nil else { return [] }
    repair?.restore(kept.draft)
    unkeptEdits = 0
    if kept.draft.id == nil { noteEdit() }
    message = .note("What you typed \(kept.ageText) is back.")
    return [.draft(.list(.form))] + (repair.map { [.judgeImport($0.id, $0.edits)] } ?? [])
  }

  // MARK: - The page

  mutating func performInDrafts(_ action: ActionName) -> [Effect] {
    let page = layout.listRows
    switch action {
    case .up: drafts.move(by: -1)
    case .down: drafts.move(by: 1)
    case .pageUp: drafts.move(by: -page)
    case .pageDown: drafts.move(by: page)
    case .halfPageUp: drafts.move(by: -max(1, page / 2))
    case .halfPageDown: drafts.move(by: max(1, page / 2))
    case .first: drafts.move(by: -drafts.rows.count)
    case .last: drafts.move(by: drafts.rows.count)
    case .refresh: return [.draft(.list(.page))]
    case .back: return turn(to: .queue)
    case .open: return openDraft()
    case .explain: readDraft()
    case .discard: askToDiscard()
    default: break
    }
    return []
  }

  private mutating func openDraft() -> [Effect] {
    guard let kept = drafts.selected else { return [] }
    if kept.isOpenElsewhere {
      message = .note("Another console of yours has this form open; put it aside there first.")
    } else if let row = kept.draft.importRow {
      return [.openImport(row, takingUp: kept.id)]
    } else if let request = kept.draft.request(takingUp: kept.id) {
      return [.prepare(request)]
    } else {
      readDraft()
      message = .warning("This release has no form for '\(kept.draft.command)'; here is what was typed.")
    }
    return []
  }

  private mutating func readDraft() {
    guard let kept = drafts.selected else { return }
    let head = ["Put aside \(kept.ageText), on \(kept.keptAt.officeText).", ""]
    let values = kept.draft.content.flatMap { ["\($0.label):"] + $0.value.indented + [""] }
    overlay = .reading(ReadingPage(title: kept.draft.title, paragraphs: head + values, columns: size.columns))
  }

  private mutating func askToDiscard() {
    guard let kept = drafts.selected else { return }
    guard !kept.isOpenElsewhere else {
      message = .note("Another console of yours has this form open.")
      return
    }
    let consequence = "'\(kept.draft.title)', put aside \(kept.ageText), will be gone; this cannot be undone."
    overlay = .question(ConfirmedAct(.discardDraft(kept.id), "Discard what you typed?", consequence: consequence))
  }

  mutating func discardDraft(_ id: FormDraft.ID) -> [Effect] {
    guard drafts.unkept.contains(where: { $0.id == id }) else { return [.draft(.discard(id))] }
    drafts.unkept.removeAll { $0.id == id }
    message = .done("Discarded.")
    return [.draft(.list(.count))]
  }
}

extension String {
  fileprivate var indented: [String] { split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" } }
}
