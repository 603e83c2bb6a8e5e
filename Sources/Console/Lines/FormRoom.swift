import Casework
import Terminal

/// The form of a command, asked field by field, said again before it is saved, with what stands in the way and the ways past it.
struct FormRoom: DialogueRoom {
  /// What the next line is about.
  enum Phase {
    case asking, reviewing, diverging
  }

  let place = Place.form
  let request: FormRequest
  var form: CommandForm?
  var questions = LineQuestions([])
  var divergences: LineQuestions?
  var phase = Phase.asking
  /// The earlier cases that were said (SM-1.1).
  var saidEarlier: Set<String> = []
  var isSaved = false
  /// The values with which what is to be thought of before several cases are closed was said.
  var agreed: [String: RawValue]?
  /// What was put aside and belongs in this form.
  private var offers: [KeptDraft] = []

  init(_ request: FormRequest) { self.request = request }

  /// Its words are its own: `quit` leaves the form, not the dialogue.
  var takesText: Bool { true }

  var prompt: String {
    switch phase {
    case .asking: questions.prompt
    case .diverging: divergences?.prompt ?? ""
    case .reviewing: "Save, change, or quit: "
    }
  }

  var about: [String] {
    [
      "save: saves the form.", "change, with a number: asks for that field again.",
      "read, with a number: reads the whole of a field.", "all: every field, empty ones too.",
      "explain: what was refused, and the requirements in our words.",
      "diverge: where a requirement stands in the way, records what was done instead, and why.",
      "approve: where an approval is lacking, asks somebody for it.",
      "pass: saves although a warning was given.", "back: to the fields. quit: puts the form aside.",
    ]
  }

  // MARK: - Beginning

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    guard CommandTable.definition(of: request.command).isAvailable else {
      throw DialogueContext.Failure(description: "\(request.command.rawValue) is not part of this release.")
    }
    guard case .prepared(_, let material)? = try context.run(.prepare(request)) else { return [] }
    var form = CommandForm(request, material, size: Size(rows: 24, columns: 80))
    let view = material.view
    var said = view.map { $0.adjustmentsText.isEmpty ? [] : ["Adjustments: \($0.adjustmentsText)."] } ?? []
    said.append(form.title + ".")
    offers = context.offers(for: request)
    let wanted = offers.first { $0.id == request.takingUp }
    if let wanted { said += try takeUp(wanted, in: &form, &context) }
    self.form = form
    questions = Self.questions(form)
    said += beginning(form, resumed: wanted != nil)
    if !context.hasExplainedForms, askedCount > 1 {
      said.append(
        "\(SpokenText.count(askedCount, "field")), one at a time. Enter skips one, ? helps, back, review, quit.")
      context.hasExplainedForms = true
    } else if askedCount > 3 {
      said.append("\(askedCount) fields.")
    }
    if wanted == nil, let offer = offers.first {
      said.append("Put aside \(offer.ageText): \(offer.draft.beginning.brief). take up brings it back.")
    }
    return said + questions.lead
  }

  /// Says what is asked, and begins where it is answered: what it is about stands there already. A draft is gone through from the start.
  private mutating func beginning(_ form: CommandForm, resumed: Bool) -> [String] {
    guard let question = form.question, !resumed else { return [] }
    if form.definition.name == .requirementAnswer, let field = form.beginning,
      let index = questions.fields.firstIndex(where: { $0.name == field })
    {
      questions.askAll(from: index)
    }
    return [question]
  }

  private static func questions(_ form: CommandForm) -> LineQuestions {
    LineQuestions(
      fields(of: form), values: form.form.values.filter { !$0.value.isEmpty },
      standing: form.standing)
  }

  /// The fields as they are asked for; the letters to begin with are choices.
  static func fields(of form: CommandForm) -> [LineField] {
    form.form.fields.map { field in
      let letters = form.isTemplate(field.identifier) ? form.material.letters : []
      return letters.isEmpty ? LineField(field) : LineField(field, letters: letters)
    }
  }

  /// Brings a draft back. What was typed here before is put aside in its place.
  private mutating func takeUp(
    _ offer: KeptDraft, in form: inout CommandForm, _ context: inout DialogueContext
  ) throws -> [String] {
    guard let draft = try context.takeUp(offer) else {
      return ["It is no longer there: it was taken up or discarded in another console."]
    }
    form.restore(draft)
    offers.removeAll { $0.id == offer.id }
    let rest = form.misfits.isEmpty ? [] : ["Not all of it fits; explain in the review says the rest."]
    return ["What you typed \(offer.ageText) is back; review says it."] + form.notices + rest
  }

  private mutating func takeUpOffer(_ context: inout DialogueContext) throws -> DialogueStep {
    guard let offer = offers.first, let open = form else {
      return .stay(["Nothing that was put aside belongs in this form."])
    }
    putAside(&context)
    var fresh = CommandForm(request, open.material, size: Size(rows: 24, columns: 80))
    fresh.earlier = open.earlier
    fresh.earlierSought = open.earlierSought
    let said = try takeUp(offer, in: &fresh, &context)
    form = fresh
    questions = Self.questions(fresh)
    return .stay(said + review())
  }

  /// The form with all that was typed so far.
  var filled: CommandForm? {
    guard !isSaved, var form else { return nil }
    var questions = questions
    questions.closeText()
    form.fillEvery(questions.values, divergences: divergences?.values ?? form.divergenceValues)
    return form
  }

  /// Writes what was typed so far, so that it outlasts whatever happens before the next line.
  mutating func keep(_ context: inout DialogueContext) -> [String] {
    guard let filled, filled.isTouched else { return [] }
    let (id, said) = context.keep(filled.draft, .pause)
    form?.draftID = id
    return said
  }

  /// The last two say when it happened and whether it is recorded afterwards: they stand in the review and are not asked each time.
  private var askedCount: Int {
    questions.fields.firstIndex { $0.name == FieldControls.occurred } ?? questions.fields.count
  }

  func putAside(_ context: inout DialogueContext) {
    guard let filled else { return }
    if filled.isTouched { _ = context.keep(filled.draft, .leaving) } else { context.removeDraft(filled.draftID) }
  }

  // MARK: - Answers

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if phase != .diverging, ["take up", "takeup"].contains(line.trimmingSpaces.lowercased()), !offers.isEmpty {
      return try takeUpOffer(&context)
    }
    let step =
      switch phase {
      case .asking: try answerField(line, &context)
      case .diverging: answerDivergence(line)
      case .reviewing: try answerReview(line, &context)
      }
    guard case .stay(let said) = step else { return step }
    return .stay(said + keep(&context))
  }

  private mutating func answerField(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let step = try obeyInField(line, &context) { return step }
    let (asked, wasInText) = (questions.index, questions.isInText)
    let formerLetter = questions.values[WritingCommands.template.name]
    var answered = questions
    var result = answered.answer(line) { field, value in verdict(field, value, context) }
    questions = answered
    if case .asks(let lines) = result, !wasInText, ["?", "help"].contains(line.trimmingSpaces.lowercased()) {
      result = .asks(lines + wordsHelp(context))
    }
    let begun = beginLetter(instead: formerLetter)
    return try goOn(result, from: asked, saying: begun, &context)
  }

  /// Says what follows from an answer: the next field, or the review.
  mutating func goOn(
    _ result: LineQuestions.Result, from asked: Int, saying first: [String] = [], _ context: inout DialogueContext
  ) throws -> DialogueStep {
    switch result {
    case .left: return .back(leaving(context))
    case .asks(let lines):
      showStanding(after: asked)
      if questions.index == asked { return .stay(first + lines) }
      let found = try whatFollows(from: asked, &context)
      if questions.index >= askedCount, asked < askedCount { return .stay(first + found + lines + review()) }
      // What follows is said behind what was answered, and before what is asked next.
      let lead = questions.lead
      let isLed = !lead.isEmpty && lines.suffix(lead.count) == lead[...]
      return .stay(first + (isLed ? lines.dropLast(lead.count) + found + lead : lines + found))
    case .done(let lines):
      showStanding(after: asked)
      let said = first + lines + (try whatFollows(from: asked, &context))
      if !questions.isSingle { return .stay(said + review()) }
      // Only what was changed is said again.
      phase = .reviewing
      return .stay(said + [questions.line(of: asked)])
    }
  }

  private func leaving(_ context: DialogueContext) -> [String] {
    guard var form else { return [] }
    form.fillEvery(questions.values)
    return form.isTouched ? ["'\(form.title)' is put aside; begin it again to go on with what you typed."] : []
  }

  /// Once it is said what is to be changed, its fields hold what is on record.
  private mutating func showStanding(after index: Int) {
    guard var form, let subject = form.definition.standing?.subject?.name,
      questions.fields.indices.contains(index), questions.fields[index].name == subject
    else { return }
    form.fillEvery(questions.values, divergences: form.divergenceValues)
    form.showStanding()
    self.form = form
    questions.take(form.form.values, standing: form.standing)
  }

  /// Looks for earlier cases by what is typed, a new person's name in its fields by then.
  private mutating func whatFollows(from index: Int, _ context: inout DialogueContext) throws -> [String] {
    let said = follow(after: index, context)
    return try said + earlier(&context) + follow(after: index, context)
  }

  /// Fills in what follows from the fields, and says so.
  private mutating func follow(after index: Int, _ context: DialogueContext) -> [String] {
    guard var form, request.references.isEmpty else { return [] }
    form.fillEvery(questions.values, divergences: form.divergenceValues)
    let before = form.form.values
    if questions.fields.indices.contains(index) {
      let name = questions.fields[index].name
      if let lookUp = form.lookUp(in: name) { form.found = (lookUp, (try? context.desk.people(lookUp.typed)) ?? []) }
      form.takeNewPerson(from: name)
    }
    form.follow()
    for (name, value) in form.form.values where value != before[name] { questions.put(value, in: name) }
    let said = form.takeRemarks()
    self.form = form
    return said
  }

  /// Reads a value as the forms of the panes do.
  func verdict(_ field: LineField, _ value: String, _ context: DialogueContext) -> LineQuestions.Verdict {
    guard let form else { return .good(nil, kept: value) }
    var probe = form
    probe.fillEvery(questions.values.merging([field.name: value]) { _, typed in typed })
    let now = context.desk.now()
    if let lookUp = probe.lookUp(in: field.name), let people = try? context.desk.people(lookUp.typed) {
      probe.found = (lookUp, people)
    }
    if let people = probe.people(for: value, in: field.name) {
      if people.isEmpty, probe.newPerson(value, in: field.name) != nil { return .good(nil, kept: value) }
      if people.isEmpty { return .bad("Nobody on file is called '\(value)'; leave it empty for a new person.") }
      let listed = people.map { "\($0.id) \($0.text)" }.joined(separator: "; ")
      return .bad("Type the number of whom you mean: \(listed).")
    }
    switch probe.reading(of: field.name, now: now) {
    case .failure(let problem): return .bad(problem.sentence)
    case .success(let reading):
      probe.leave(field.name, now: now)
      return .good(reading.shown, kept: probe.form.values[field.name] ?? value)
    case nil:
      if let sentence = probe.complaintAboutEmptying(field.name) { return .bad(sentence) }
      return .good(probe.remarkOnEmptying(field.name), kept: value)
    }
  }

  /// Earlier cases of somebody whose case is being opened, as soon as what was typed finds them (SM-1.1).
  private mutating func earlier(_ context: inout DialogueContext) throws -> [String] {
    guard var form, form.isNewCase else { return [] }
    let typed = questions.values.filter { !$0.key.hasPrefix("@") }.mapValues(RawValue.text)
    guard case .earlier(let cases, let sought)? = try context.run(.earlier(typed)) else { return [] }
    form.earlier = cases
    form.earlierSought = sought
    self.form = form
    let fresh = cases.filter { !saidEarlier.contains($0.reference) }
    saidEarlier.formUnion(fresh.map(\.reference))
    return FormTexts.earlier(fresh)
  }

  // MARK: - The review

  mutating func review(all: Bool = false) -> [String] {
    phase = .reviewing
    let typed = questions.review(all: all)
    let none = questions.standing.isEmpty ? "Nothing is typed yet." : "Nothing is changed yet. all says what stands."
    return (typed.isEmpty ? [none] : ["Review."] + typed) + (form.map(FormTexts.choices) ?? [])
  }

  private mutating func answerReview(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    let words = line.lowercased().split(separator: " ")
    let number = words.count > 1 ? Int(words[1]) : nil
    switch words.first {
    case "save": return try save(&context)
    case "change": return change(number)
    case "read": return .stay(questions.whole(number))
    case "all": return .stay(review(all: true))
    case "explain": return .stay(form?.explanation() ?? [])
    case "review", "again", nil: return .stay(review())
    case "back": return .stay(goToFields())
    case "quit", "q", "Q": return .back(leaving(context))
    case "?", "help": return .stay(about)
    case "diverge": return diverge()
    case "approve": return askApproval(&context)
    case "pass": return try passWarnings(&context)
    default: return words.first.flatMap { Int($0) }.map { change($0) } ?? notUnderstood(line)
    }
  }

  /// `back` in the review leads to the fields again.
  private mutating func goToFields() -> [String] {
    phase = .asking
    questions.askAll()
    return questions.lead
  }

  private mutating func change(_ number: Int?) -> DialogueStep {
    guard let number, questions.fields.indices.contains(number - 1) else {
      return .stay(["Type the number of a field behind, from 1 to \(questions.fields.count): change 1."])
    }
    phase = .asking
    questions.ask(only: number - 1)
    return .stay(questions.lead)
  }
}
