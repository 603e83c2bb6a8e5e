import Casework
import Terminal

/// A row of an import that is to become a case: says what is wrong with it, column by column, and asks for those that are to change.
struct RepairRoom: DialogueRoom {
  let place = Place.form
  private let id: Int64
  private var form: RepairForm?
  private var questions = LineQuestions([])
  private var isAsking = false
  private var isSettled = false

  private let takingUp: FormDraft.ID?

  init(_ id: Int64, takingUp draft: FormDraft.ID? = nil) {
    self.id = id
    takingUp = draft
  }

  var takesText: Bool { true }

  var prompt: String { isAsking ? questions.prompt : "Change, save, or quit: " }

  private static let words = [
    "change, with a number: asks for that column.", "read, with a number: reads the whole of a column.",
    "all: every column. review: what is wrong.", "save: makes the case. pass: makes it in spite of warnings.",
    "quit: puts the repair aside.",
  ]

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    var form = RepairForm(try context.desk.imports.open(id), size: Size(rows: 24, columns: 80))
    var said = ["\(form.title)."]
    let offers = context.offers { form.takes($0) }
    if let offer = offers.first(where: { $0.id == takingUp }) ?? offers.first, let draft = try context.takeUp(offer) {
      form.restore(draft)
      form.take(try context.desk.imports.judge(id, form.edits))
      said.append("What you typed \(offer.ageText) is back.")
    }
    self.form = form
    questions = LineQuestions(form.form.fields.map { LineField($0) }, values: form.form.values)
    return said + wrong()
  }

  func putAside(_ context: inout DialogueContext) {
    guard !isSettled, var form else { return }
    if isAsking { form.fill(questions.values) }
    if form.isTouched { _ = context.keep(form.draft, .leaving) } else { context.removeDraft(form.draftID) }
  }

  /// What is typed is kept from answer to answer.
  private mutating func keep(_ context: inout DialogueContext) -> [String] {
    guard let form, form.isTouched else { return [] }
    let (id, said) = context.keep(form.draft, .pause)
    self.form?.draftID = id
    return said
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    guard isAsking else { return try choose(line, context) }
    switch questions.answer(line, check: { _, text in .good(nil, kept: text) }) {
    case .asks(let said): return .stay(said)
    case .left: isAsking = false
    case .done:
      isAsking = false
      form?.fill(questions.values)
      let said = keep(&context)
      if let form { self.form?.take(try context.desk.imports.judge(id, form.edits)) }
      return .stay(said + wrong())
    }
    return .stay(wrong())
  }

  private mutating func choose(_ line: String, _ context: DialogueContext) throws -> DialogueStep {
    let words = line.lowercased().split(separator: " ")
    let number = words.count > 1 ? Int(words[1]) : words.first.flatMap { Int($0) }
    switch words.first {
    case "save": return try save(passing: false, context)
    case "pass": return try save(passing: true, context)
    case "all": return .stay(questions.review(all: true))
    case "read": return .stay(questions.whole(number))
    case "?", "help": return .stay(Self.words)
    case "quit", "q", "back":
      return .back(form?.edits.isEmpty == false ? ["Row \(id) is put aside; begin it again to go on."] : [])
    case "review", "again", nil: return .stay(wrong())
    default:
      guard words.first == "change" || number != nil else { return notUnderstood(line) }
      guard let number, questions.fields.indices.contains(number - 1) else { return .stay(questions.whole(nil)) }
      questions.ask(only: number - 1)
      isAsking = true
      return .stay(questions.lead)
    }
  }

  private mutating func save(passing: Bool, _ context: DialogueContext) throws -> DialogueStep {
    guard let form else { return .back([]) }
    if passing, !form.offersPassing { return .stay(["No warning is to be passed."]) }
    let passed = passing ? Set(form.judgement.warnings) : []
    guard case .importRepaired(_, let result)? = try context.run(.repairImport(id, form.edits, passing: passed)) else {
      return .stay([])
    }
    switch result {
    case .made(let receipt, _):
      isSettled = true
      context.removeDraft(form.draftID)
      return .back(["Saved. \(receipt.message)"])
    case .faults(let judgement):
      self.form?.refuse(judgement)
      return .stay(["Not saved: it cannot be a case yet."] + wrong())
    case .warnings(let judgement):
      self.form?.refuse(judgement)
      return .stay(["Not saved: a warning. Mend it, or pass makes the case all the same."] + wrong())
    case .settledElsewhere(let sentence):
      return .back(["Not saved. \(sentence) What you typed can be read among drafts."])
    case .refused(let sentence): return .stay(["Not saved. \(sentence)"])
    }
  }

  /// What the importer says, by the numbers of the columns.
  private func wrong() -> [String] {
    guard let judgement = form?.judgement else { return [] }
    let lines = [("", judgement.faults), ("Warning: ", judgement.warnings)].flatMap { kind, remarks in
      remarks.map { remark in
        let number = questions.fields.firstIndex { $0.name == remark.column }.map {
          "\($0 + 1) \(questions.fields[$0].label): "
        }
        return "\(number ?? "")\(kind)\(remark.sentence)"
      }
    }
    return lines.isEmpty ? ["Nothing is wrong with it now; save makes the case."] : lines
  }
}
