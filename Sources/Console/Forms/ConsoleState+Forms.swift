import Casework
import Terminal

/// Filling in a form, sending it in, and what comes back.
extension ConsoleState {
  mutating func prepared(_ request: FormRequest, _ material: FormMaterial) -> [Effect] {
    if let form { formsBelow.append(form) }
    form = CommandForm(request, material, size: formSize)
    unkeptEdits = 0
    offerLetters(request)
    if request.command == .letterSend, session.isTraining, !settings.isTrainingMailed {
      message = .warning(Self.trainingMail)
    }
    return request.takingUp.map { takeUp($0) } ?? [.draft(.list(.form))]
  }

  /// What is said where a letter of a training store would be sent.
  public static let trainingMail =
    "This is a training store: no letter leaves it (mail.training). Record it as sent to go on."

  /// Whoever begins a letter chooses a template first; without one they close the list and write.
  private mutating func offerLetters(_ request: FormRequest) {
    guard let form, request.command == .letterWrite, request.takingUp == nil,
      request.proposal[WritingCommands.template.name] == nil, !form.letterItems.isEmpty
    else { return }
    overlay = .chooser(Chooser(title: "Begin with", items: form.letterItems))
  }

  mutating func pressInForm(_ key: Key) -> [Effect] {
    switch keymap.action(for: key, in: .form) {
    case .save: return save()
    case .cancel where key == .escape && form?.isTouched == true && formsBelow.isEmpty && !wasEscape:
      askForSecondEscape()
    case .cancel: return putAside()
    case .takeUp: return takeUpOffer()
    case .diverge: return openDivergences()
    case .pass: return passWarnings()
    case .explain: explain()
    case .choose: return openField()
    case .nextGroup: return moveSection(1, key)
    case .previousGroup: return moveSection(-1, key)
    case .asLastTime: repeatLast()
    case .nextError: nextError()
    case .redraw: return [.repaint]
    default: return type(key)
    }
    return []
  }

  mutating func pasteInForm(_ text: String) -> [Effect] {
    noteEdit()
    let now = now
    guard form?.divergenceForm == nil else {
      _ = form?.divergenceForm?.paste(text)
      return []
    }
    guard case .edited(let identifier) = form?.paste(text, now: now) else { return [] }
    return lookUp(identifier)
  }

  private mutating func type(_ key: Key) -> [Effect] {
    if form?.divergenceForm != nil {
      noteEdit()
      if case .atEnd = form?.divergenceForm?.handle(key) { sayHowToSave() }
      return []
    }
    noteEdit()
    let (now, left) = (now, form?.form.focusedIdentifier)
    switch form?.handle(key, now: now) {
    case .edited(let identifier): return lookUp(identifier)
    case .moved:
      sayComplaint(about: left)
      sayRemarks()
      return leaving()
    case .atEnd:
      sayHowToSave()
      sayComplaint(about: left)
      sayRemarks()
      return leaving()
    default: return []
    }
  }

  private mutating func moveSection(_ direction: Int, _ key: Key) -> [Effect] {
    // Within a long text, pages are those of the text.
    if key == .pageUp || key == .pageDown, form?.divergenceForm != nil || form?.isInArea == true { return type(key) }
    let (now, left) = (now, form?.form.focusedIdentifier)
    switch form?.moveSection(direction, now: now) {
    case .moved:
      sayComplaint(about: left)
      sayRemarks()
      return leaving()
    case .atEnd: sayHowToSave()
    default: break
    }
    return []
  }

  /// What is wrong with the field that was left, by its name: its own row says nothing any more. An empty one may be come back to.
  private mutating func sayComplaint(about identifier: String?) {
    guard let field = form?.form.fields.first(where: { $0.identifier == identifier }), let error = field.error,
      !field.value.allSatisfy(\.isWhitespace)
    else { return }
    message = .warning("\(field.label): \(error)")
  }

  /// What the form filled in by itself.
  mutating func sayRemarks() {
    guard let remarks = form?.takeRemarks(), !remarks.isEmpty else { return }
    // What was said since the last key is still to be read.
    let said = [message?.text].compactMap { $0 } + remarks
    message = Message(text: said.joined(separator: " "), role: message?.role ?? .info)
  }

  private mutating func nextError() {
    let now = now
    if let left = form?.form.focusedIdentifier { form?.leave(left, now: now) }
    if form?.form.focusError(afterFocus: true) != true { message = .note("No field has a complaint.") }
  }

  private mutating func sayHowToSave() { message = .note("That was the last field: \(keyName(.save)) saves.") }

  /// People on file are looked for while a name is typed.
  private func lookUp(_ identifier: String) -> [Effect] {
    form?.lookUp(in: identifier).map { [.lookUp($0)] } ?? []
  }

  mutating func found(_ lookUp: LookUp, _ people: [KnownPerson]) -> [Effect] {
    let now = now
    form?.found = (lookUp, people)
    if form?.form.focusedIdentifier == lookUp.field {
      form?.show(lookUp.field, now: now)
      return []
    }
    form?.leave(lookUp.field, now: now)
    sayComplaint(about: lookUp.field)
    sayRemarks()
    return leaving()
  }

  /// While a new case is typed, earlier ones of the same person are looked for, as often as what was typed changed.
  mutating func leaving() -> [Effect] {
    guard let form, form.isNewCase else { return [] }
    let known = form.values.mapValues { RawValue.text($0) }
    guard !known.isEmpty, known != form.searched else { return [] }
    self.form?.searched = known
    return [.earlier(known)]
  }

  /// A key that many press out of habit leads out of the form only when pressed again: what is typed right behind it would else be taken for
  /// orders to the list.
  mutating func askForSecondEscape() {
    wasEscape = true
    message = .note("Esc again puts the form aside; \(keyName(.save, in: .form)) saves. What you type goes on in it.")
  }

  /// Gives a long text all of the form's room, or takes it back.
  private mutating func zoomText() {
    let size = formSize
    form?.zoom(size)
  }

  // MARK: - Sending in

  private mutating func save() -> [Effect] {
    if form?.divergenceForm != nil {
      if case .submitted = form?.divergenceForm?.submit() { return saveDivergences() }
      return []
    }
    let now = now
    if case .submitted = form?.submit(now: now) {
      if let objection = form?.emptiness {
        message = .note(objection)
        return []
      }
      return submit()
    }
    sayWhatIsMissing()
    return []
  }

  private mutating func sayWhatIsMissing() {
    let bad = form?.form.fields.filter { $0.error != nil } ?? []
    guard let first = bad.first else { return }
    let more = bad.count > 1 ? ", and \(bad.count - 1) more" : ""
    let complaint = (first.error ?? "").hasSuffix(".") ? String((first.error ?? "").dropLast()) : first.error ?? ""
    let isSentence = complaint.first?.isUppercase == true
    message = .error("Not saved. \(first.label)\(isSentence ? ":" : "") \(complaint)\(more).")
  }

  /// - Parameter isAgreed: what is to be thought of before was answered.
  private mutating func submit(isAgreed: Bool = false) -> [Effect] {
    let now = now
    if let form, case let concerns = form.concernsAboutClosing(today: today), concerns != form.agreedConcerns {
      overlay = .question(
        ConfirmedAct(.save, "Close the case all the same?", consequence: concerns.joined(separator: " ")))
      return []
    }
    guard var submission = form?.submission(now: now) else { return [] }
    submission.isAgreed = isAgreed
    if let references = form?.request.references, !references.isEmpty { return [.submitEach(submission, references)] }
    return [.submit(submission)]
  }

  /// Before several cases are closed, what is still open on them is said.
  mutating func concerned(_ concerns: [ClosingConcern]) {
    let count = form?.request.references.count ?? 0
    overlay = .question(
      ConfirmedAct(.save, "Close all \(count) all the same?", consequence: ClosingConcern.consequence(of: concerns)))
  }

  /// What there is to think of was answered.
  mutating func saveAllTheSame() -> [Effect] {
    let concerns = form?.concernsAboutClosing(today: today) ?? []
    form?.agreedConcerns = concerns
    return submit(isAgreed: true)
  }

  private mutating func passWarnings() -> [Effect] {
    guard form?.divergenceForm == nil, form?.offersPassing == true else {
      message = .note("No warning is to be passed.")
      return []
    }
    form?.passWarnings()
    return save()
  }

  /// What stands in the way is diverged from; what waits for somebody's approval is asked of them.
  private mutating func openDivergences() -> [Effect] {
    guard let form, form.divergenceForm == nil else { return [] }
    guard !form.gates.isEmpty else {
      if let request = form.approvalRequest(now: now) { return keepDraft(.pause) + [.prepare(request)] }
      // The key has nothing else to do then.
      if form.isInArea {
        zoomText()
      } else {
        message = .note("Nothing stands in the way that a divergence would pass, or an approval.")
      }
      return []
    }
    let columns = formSize.columns
    self.form?.openDivergences(columns: columns)
    return []
  }

  private mutating func saveDivergences() -> [Effect] {
    form?.acceptDivergences()
    return save()
  }

  /// Leaves the form, or its divergences; what was typed stays at hand.
  private mutating func putAside() -> [Effect] {
    guard let form else { return [] }
    if form.divergenceForm != nil {
      self.form?.closeDivergences()
      return keepDraft(.pause)
    }
    let effects = keepDraft(.leaving)
    closeForm()
    self.form?.awaitsCreation = nil
    if form.isTouched { message = .note("'\(form.title)' is put aside; open it again to go on with what you typed.") }
    return effects
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
      if let form { lastTime[form.request.command] = form.form.values.filter { !$0.value.isEmpty } }
      let dropping = dropDraft()
      closeForm()
      let effects = committed(receipt) + dropping
      if let form { return effects + [.renew(form.request)] }
      if isNew, let reference = receipt.reference { return effects + [.open(reference, .show)] }
      return effects
    case .refused(let refusal):
      form?.refuse(refusal)
      message = .error(advice(on: refusal))
    case .changedMeanwhile(let view):
      form?.changed(view)
      message = .warning("Not saved yet: the case changed. What you typed is kept; save again to record it.")
      return keepDraft(.pause)
    case .earlierFound(let cases):
      form?.take(earlier: cases, for: submission.values)
      message = .warning("Not saved yet: look at the earlier cases, then save again.")
    }
    return []
  }

  /// What can be done about a refusal, in one line. Why it was refused stands in the form; only who hears the screen is told it again.
  func advice(on refusal: Refusal) -> String {
    let sentence = advice(refusal)
    if !isPlain { return sentence }
    return refusal.reasons.count == 1
      ? "Not saved. \(refusal.reasons[0].message) \(sentence)" : "Not saved. \(sentence)"
  }

  private func advice(_ refusal: Refusal) -> String {
    if refusal.isOnlyWarnings { return "A warning: \(keyName(.pass, in: .form)) saves all the same." }
    if form?.gates.isEmpty == false {
      return "Meet what is asked, or \(keyName(.diverge, in: .form)) records a divergence."
    }
    if form?.lacksApproval == true {
      return "It needs an approval: \(keyName(.diverge, in: .form)) asks somebody for it."
    }
    return "Mend what is said above, and save again; \(keyName(.explain, in: .form)) explains."
  }
}
