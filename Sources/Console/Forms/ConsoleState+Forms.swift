import Casework
import Terminal

/// Filling in a form, sending it in, and what comes back.
extension ConsoleState {
  mutating func prepared(_ request: FormRequest, _ view: CaseView?, _ office: Office) {
    var opened = CommandForm(request, view: view, office: office, size: formSize)
    if let draft = drafts.removeValue(forKey: request.draftKey) {
      opened.restore(draft)
      message = .note("What you typed before is back.")
    }
    form = opened
  }

  mutating func pressInForm(_ key: Key) -> [Effect] {
    switch keymap.action(for: key, in: .form) {
    case .save: return save()
    case .cancel: putAside()
    case .diverge: openDivergences()
    case .pass: return passWarnings()
    case .explain: explain()
    case .redraw: return [.repaint]
    default: return type(key)
    }
    return []
  }

  mutating func pasteInForm(_ text: String) {
    if form?.divergenceForm != nil { _ = form?.divergenceForm?.paste(text) } else { _ = form?.paste(text) }
  }

  private mutating func type(_ key: Key) -> [Effect] {
    if form?.divergenceForm != nil {
      if case .submitted = form?.divergenceForm?.handle(key) { return saveDivergences() }
      return []
    }
    let left = form?.form.focusedIdentifier
    switch form?.handle(key) {
    case .moved: return left.map { leaving($0) } ?? []
    case .submitted: return submit()
    case .refused: sayWhatIsMissing()
    default: break
    }
    return []
  }

  /// A field that is left is read, and complained about, but nobody is held in it.
  private mutating func leaving(_ field: String) -> [Effect] {
    guard let form, let value = form.form.values[field], !value.isEmpty else { return [] }
    if field == FieldControls.afterwards { return [] }
    if field == FieldControls.occurred {
      let now = now
      if case .success(let moment?) = self.form?.occurred(now: now) {
        message = .note("When it happened: \(moment.day.shortText) \(moment.timeText)")
      }
      return []
    }
    let check = FieldCheck(
      field: field, value: value, command: form.request.command, reference: form.request.reference)
    guard form.isNewCase else { return [.check(check)] }
    return [
      .check(check),
      .earlier(form.form.values.filter { !$0.value.isEmpty && !$0.key.hasPrefix("@") }.mapValues(RawValue.text)),
    ]
  }

  mutating func checked(_ check: FieldCheck, _ verdict: FieldVerdict) {
    guard form?.request.command == check.command else { return }
    switch verdict {
    case .bad(let sentence): form?.complain(sentence, about: check.field)
    case .good(let value):
      let label = form?.definition.fields.first { $0.name == check.field }?.label ?? check.field
      switch value {
      // Every date shown carries its weekday, so that a slip is seen.
      case .day(let day): message = .note("\(label): \(day.shortText)")
      case .moment(let moment): message = .note("\(label): \(moment.day.shortText) \(moment.timeText)")
      case .money(let pence): message = .note("\(label): \(Money.text(pence))")
      default: break
      }
    }
  }

  // MARK: - Sending in

  private mutating func save() -> [Effect] {
    if form?.divergenceForm != nil {
      if case .submitted = form?.divergenceForm?.submit() { return saveDivergences() }
      return []
    }
    if case .submitted = form?.submit() { return submit() }
    sayWhatIsMissing()
    return []
  }

  private mutating func sayWhatIsMissing() {
    let bad = form?.form.fields.filter { $0.error != nil } ?? []
    guard let first = bad.first else { return }
    let more = bad.count > 1 ? ", and \(bad.count - 1) more" : ""
    message = .error("Not saved. \(first.label) \(first.error ?? "")\(more).")
  }

  private mutating func submit() -> [Effect] {
    let now = now
    guard let submission = form?.submission(now: now) else {
      form?.focus(on: FieldControls.occurred)
      message = .error("Not saved. The day and time when it happened cannot be read.")
      return []
    }
    if let references = form?.request.references, !references.isEmpty { return [.submitEach(submission, references)] }
    return [.submit(submission)]
  }

  private mutating func passWarnings() -> [Effect] {
    guard form?.divergenceForm == nil, form?.offersPassing == true else {
      message = .note("No warning is to be passed.")
      return []
    }
    form?.passWarnings()
    return save()
  }

  private mutating func openDivergences() {
    guard form?.divergenceForm == nil else { return }
    guard let form, !form.gates.isEmpty else {
      message = .note("Nothing stands in the way that a divergence would pass.")
      return
    }
    let columns = formSize.columns
    self.form?.openDivergences(columns: columns)
  }

  private mutating func saveDivergences() -> [Effect] {
    form?.acceptDivergences()
    return save()
  }

  /// Leaves the form, or its divergences; what was typed stays at hand.
  private mutating func putAside() {
    guard let form else { return }
    if form.divergenceForm != nil {
      self.form?.closeDivergences()
      return
    }
    self.form = nil
    fit()
    guard form.isTouched else { return }
    drafts[form.request.draftKey] = form.draft
    message = .note("'\(form.title)' is put aside; open it again to go on with what you typed.")
  }

  private mutating func explain() {
    guard let form else { return }
    overlay = .reading(ReadingPage(title: form.title, paragraphs: form.explanation(), columns: size.columns))
  }

  // MARK: - What comes back

  mutating func submitted(_ submission: Submission, _ result: SubmissionResult) -> [Effect] {
    switch result {
    case .performed(let receipt):
      let isNew = form?.isNewCase ?? false
      form = nil
      fit()
      let effects = committed(receipt)
      if isNew, let reference = receipt.reference { return effects + [.open(reference, .show)] }
      return effects
    case .refused(let refusal):
      form?.refuse(refusal)
      message = .error(advice(on: refusal))
    case .changedMeanwhile(let view):
      form?.changed(view)
      message = .warning("Not saved yet: the case changed. What you typed is kept; save again to record it.")
    case .earlierFound(let cases):
      form?.earlier = cases
      message = .warning("Not saved yet: look at the earlier cases, then save again.")
    }
    return []
  }

  /// What can be done about a refusal, in one line.
  func advice(on refusal: Refusal) -> String {
    if refusal.isOnlyWarnings { return "Not saved: a warning. \(keyName(.pass, in: .form)) saves all the same." }
    if form?.gates.isEmpty == false {
      return "Not saved. Meet what is asked, or \(keyName(.diverge, in: .form)) records a divergence."
    }
    return refusal.reasons.count == 1
      ? "Not saved. \(refusal.reasons[0].message)" : "Not saved; the reasons stand above."
  }
}
