import Casework
import Terminal

/// Sending the form in, what comes back, and the ways past a refusal.
extension FormRoom {
  mutating func save(_ context: inout DialogueContext) throws -> DialogueStep {
    let bad = questions.fields.indices.filter { questions.errors[questions.fields[$0].name] != nil }
    if !bad.isEmpty || !questions.missing.isEmpty {
      let numbers = (bad + questions.missing).map { "\($0 + 1) \(questions.fields[$0].label)" }
      return .stay(["Not saved. Look at \(numbers.joined(separator: ", "))."])
    }
    guard var form else { return .back([]) }
    form.fillEvery(questions.values, divergences: form.divergenceValues)
    if let objection = form.emptiness { return .stay([objection]) }
    // Names and dates are written out, as the panes' form does when a field is left.
    _ = form.submit(now: context.desk.now())
    guard var submission = form.submission(now: context.desk.now()) else {
      return .stay(["Not saved. The day and time when it happened cannot be read."])
    }
    let concerns = form.concernsAboutClosing(today: context.today)
    if !concerns.isEmpty, form.agreedConcerns != concerns {
      form.agreedConcerns = concerns
      self.form = form
      return .stay(["Not saved yet."] + concerns + ["save again closes the case all the same."])
    }
    self.form = form
    submission.isAgreed = agreed == submission.values
    if !request.references.isEmpty { return try saveEach(submission, &context) }
    guard case .submitted(_, let result)? = try context.run(.submit(submission)) else { return .stay([]) }
    switch result {
    case .performed(let receipt): return saved(receipt, &context)
    case .refused(let refusal): return .stay(refused(refusal))
    case .changedMeanwhile(let view):
      form.changed(view)
      self.form = form
      questions.take(form.form.values, standing: form.standing)
      return .stay(
        ["Not saved yet: the case changed while you were typing."] + form.notices
          + ["What you typed is kept; save again records it as well."])
    case .earlierFound(let cases):
      form.earlier = cases
      form.earlierSought = submission.values
      self.form = form
      saidEarlier.formUnion(cases.map(\.reference))
      return .stay(["Not saved yet."] + FormTexts.earlier(cases) + ["save again opens a new case all the same."])
    }
  }

  private mutating func saved(_ receipt: Receipt, _ context: inout DialogueContext) -> DialogueStep {
    isSaved = true
    context.lastTime[request.command] = questions.values
    context.removeDraft(form?.draftID)
    context.committed([receipt])
    let said = ["Saved. \(receipt.message)"]
    if form?.isNewCase == true, let reference = receipt.reference { return .replace(CaseRoom(reference), said) }
    return .back(said)
  }

  private mutating func saveEach(_ submission: Submission, _ context: inout DialogueContext) throws -> DialogueStep {
    let result = try context.run(.submitEach(submission, request.references))
    if case .concerned(_, let concerns)? = result {
      agreed = submission.values
      let question = "save again closes all \(request.references.count) all the same."
      return .stay(["Not saved yet."] + concerns.map(\.line) + [question])
    }
    guard case .submittedEach(_, let outcome)? = result else { return .stay([]) }
    context.committed(outcome.done)
    if outcome.done.isEmpty, outcome.untried > 0 {
      return .stay(["Stopped before anything was done; the form is as it was."])
    }
    if outcome.done.isEmpty, let refusal = outcome.commonRefusal { return .stay(refused(refusal)) }
    let done = Set(outcome.done.compactMap(\.reference))
    let rest = request.references.filter { !done.contains($0) }
    var said: [String] = []
    if rest.isEmpty {
      context.removeDraft(form?.draftID)
    } else if var draft = form?.draft {
      // For the cases that remain, the form can be taken up again.
      draft.references = rest
      said = context.keep(draft, .leaving).said
    }
    isSaved = true
    context.stillMarked = Set(rest)
    let (all, stopped) = (SpokenText.count(outcome.count, "case"), outcome.untried > 0 ? "Stopped: done" : "Done")
    let others = rest.isEmpty ? "" : " The others are still marked."
    return .back(
      ["\(stopped) for \(done.count) of \(all); undo takes it back.\(others)"] + outcome.refusedLines + said)
  }

  private mutating func refused(_ refusal: Refusal) -> [String] {
    form?.refuse(refusal)
    for reason in refusal.reasons {
      if let field = reason.field, reason.requirement == nil { questions.complain(reason.message, about: field) }
    }
    let lines = zip(refusal.reasons, refusal.sentences).map { reason, sentence in
      let place = questions.fields.firstIndex { $0.name == reason.field }.map { " It is field \($0 + 1)." } ?? ""
      return "\(sentence)\(place)"
    }
    return ["Not saved. \(SpokenText.count(lines.count, "reason")):"] + lines + (form.map(FormTexts.choices) ?? [])
  }

  // MARK: - Ways past a refusal

  mutating func passWarnings(_ context: inout DialogueContext) throws -> DialogueStep {
    guard form?.offersPassing == true else { return .stay(["No warning is to be passed."]) }
    form?.passWarnings()
    return try save(&context)
  }

  /// Asks somebody for the approval that the form lacks, in a form of its own; this one waits with what was said.
  mutating func askApproval(_ context: inout DialogueContext) -> DialogueStep {
    guard let request = form?.approvalRequest(now: context.desk.now()) else {
      return .stay(["No approval is lacking."])
    }
    return .enter(FormRoom(request))
  }

  mutating func diverge() -> DialogueStep {
    guard var form, !form.gates.isEmpty else {
      return .stay(["Nothing stands in the way that a divergence would pass."])
    }
    form.openDivergences(columns: 80)
    guard let asked = form.divergenceForm else { return .stay([]) }
    divergences = LineQuestions(
      asked.form.fields.map { LineField($0) }, values: asked.values.filter { !$0.value.isEmpty })
    phase = .diverging
    return .stay([asked.title + "."] + (divergences?.lead ?? []))
  }

  mutating func answerDivergence(_ line: String) -> DialogueStep {
    guard var open = divergences else { return .stay([]) }
    let result = open.answer(line) { _, text in .good(nil, kept: text) }
    divergences = open
    switch result {
    case .asks(let said): return .stay(said)
    case .left: return .stay(keepDivergences(open) + review())
    case .done(let said):
      let kept = keepDivergences(open)
      return .stay(said + kept + review())
    }
  }

  /// What was said there goes with the form when it is saved.
  private mutating func keepDivergences(_ open: LineQuestions) -> [String] {
    guard var form else { return [] }
    form.fillEvery(questions.values, divergences: open.values)
    form.openDivergences(columns: 80)
    let isComplete = form.divergenceForm?.unanswered.isEmpty ?? false
    if isComplete {
      form.acceptDivergences()
    } else {
      form.closeDivergences()
    }
    self.form = form
    divergences = nil
    return isComplete
      ? ["The divergence goes with the form when it is saved."]
      : ["The divergence is not complete; diverge asks for the rest."]
  }
}
