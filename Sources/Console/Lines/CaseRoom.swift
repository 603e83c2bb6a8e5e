import Casework
import Terminal

/// A case: its head, and what is next on it by number; the other sections are read when they are asked for.
struct CaseRoom: DialogueRoom {
  let place = Place.caseDetail
  let reference: String
  /// The section that is read when the case is opened.
  private let opening: CaseSection
  private var view: CaseView?
  private var steps: [CaseReading.Item] = []
  /// What is left of a long section.
  private var rest: ArraySlice<String> = []

  init(_ reference: String, reading opening: CaseSection = .next) {
    self.reference = reference
    self.opening = opening
  }

  var prompt: String { "\(reference): " }

  var about: [String] {
    ["A number does that step of what is next. s with a number reads that section of the case. Enter reads on."]
  }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(.first, "next", "Says what is next again.", isSameThing: false),
      DialogueOrder(.jump, "section", "With a number: reads that section of the case, as s4 does."),
      DialogueOrder(.nextSection, "sections", "Lists the sections, with how much each holds.", isSameThing: false),
      DialogueOrder(
        .explain, "explain", "With a number: how the date of that step was reached, and the requirement in our words."),
      DialogueOrder(.last, "entry", "With the number of a journal entry: all that is known of it.", isSameThing: false),
      DialogueOrder(.act, "act"), DialogueOrder(.contact, "contact"), DialogueOrder(.note, "note"),
      DialogueOrder(.add, "add", "With the number of a section: adds to it."), DialogueOrder(.newCase, "new"),
      DialogueOrder(.riskMatrix, "matrix"), DialogueOrder(.compliance, "compliance"),
      DialogueOrder(.refresh, "refresh", "Reads the case again, with what others changed."),
      DialogueOrder(.undo, "undo", "Takes back the last entry on this case, after saying what it is."),
      DialogueOrder(.redo, "redo"),
      DialogueOrder(.bookmark, "bookmark", "With a letter: sets a bookmark on this case, your own."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    let view = try read(&context)
    context.visit(reference)
    return SpokenText.head(of: view, on: context.today) + inParts(say(opening, of: view, context.today))
  }

  /// Only what is next is said again, and only where it is something else now.
  mutating func resume(_ context: inout DialogueContext) throws -> [String] {
    let before = steps.map(\.lines)
    let view = try read(&context)
    return steps.map(\.lines) == before ? [] : inParts(say(.next, of: view, context.today))
  }

  private mutating func read(_ context: inout DialogueContext) throws -> CaseView {
    let view = try context.desk.open(reference)
    self.view = view
    steps = CaseReading.items(of: .next, view, today: context.today)
    return view
  }

  func news(of changes: Changes) -> String? {
    guard let view, changes.others.contains(view.file.case.id) else { return nil }
    return "\(reference) was changed by others; refresh reads it again."
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    guard let view else { return .stay([]) }
    if line.allSatisfy(\.isWhitespace) { return .stay(inParts(Array(rest))) }
    if let number = Int(line.trimmingSpaces) { return step(number) }
    guard let order = order(in: line, context.keymap) else {
      // `s4` and `s 4` are what a section's number is remembered as.
      let number = line.trimmingSpaces.lowercased().wholeMatch(of: #/s ?(\d+)/#).flatMap { Int($0.1) }
      return number.map { .stay(inParts(section($0, of: view, context.today))) } ?? notUnderstood(line)
    }
    let target = FormTarget.one(reference)
    switch order.action {
    case .first: return .stay(inParts(say(.next, of: view, context.today)))
    case .jump: return .stay(inParts(section(order.number ?? -1, of: view, context.today)))
    case .nextSection: return .stay(contents(of: view, context.today))
    case .explain: return .stay(explain(order.number, view, context.today))
    case .last: return .stay(entry(order.number, view, context.today))
    case .act: return .enter(ChoiceRoom(.acts(target), typed: order.rest))
    case .contact: return .enter(FormRoom(target.request(.contactLog)))
    case .note: return .enter(FormRoom(target.request(.noteAdd)))
    case .newCase: return .enter(FormRoom(FormRequest(.caseNew)))
    case .add: return add(order.number)
    case .riskMatrix: return .enter(MatrixRoom(reference))
    case .compliance: return .stay(inParts(say(.compliance, of: view, context.today)))
    case .refresh: return .stay(try begin(&context))
    case .undo: return .enter(UndoRoom(about: reference))
    case .bookmark: return .stay(try setBookmark(order.rest, context))
    case .redo:
      let receipt = try context.desk.redo(reference)
      context.committed([receipt])
      return .stay([receipt.message] + (try resume(&context)))
    default: return notUnderstood(line)
    }
  }

  private func setBookmark(_ typed: String, _ context: DialogueContext) throws -> [String] {
    guard typed.count == 1, let letter = typed.first, letter.isASCII, letter.isLetter else {
      return ["Type a letter behind: bookmark a."]
    }
    try context.desk.setBookmarks([letter], reference)
    return ["Bookmark \(letter) is on \(reference)."]
  }

  private func step(_ number: Int) -> DialogueStep {
    guard steps.indices.contains(number - 1) else {
      let known = steps.isEmpty ? "nothing is next on this case" : "what is next goes from 1 to \(steps.count)"
      return .stay(["There is no step \(number): \(known). section \(number) reads section \(number)."])
    }
    switch steps[number - 1].action {
    case .step(let step):
      return .enter(FormRoom(FormRequest(step.command, case: reference, proposal: step.proposal, for: step)))
    case .form(let command, let proposal):
      return .enter(FormRoom(FormRequest(command, case: reference, proposal: proposal)))
    case .pane, .unfold, nil: return .stay(steps[number - 1].lines)
    }
  }

  private func add(_ number: Int?) -> DialogueStep {
    guard let section = number.flatMap(CaseSection.init(number:)) else {
      return .stay(["Type the number of a section behind: add 5 writes a note. sections lists them."])
    }
    guard let command = section.adds else {
      return .stay(["Nothing is added to '\(section.title)'; act lists what can be done."])
    }
    return .enter(FormRoom(FormRequest(command, case: reference)))
  }

  // MARK: - Sections

  private func section(_ number: Int, of view: CaseView, _ today: Day) -> [String] {
    guard let section = CaseSection(number: number) else { return contents(of: view, today) }
    return say(section, of: view, today)
  }

  private func say(_ section: CaseSection, of view: CaseView, _ today: Day) -> [String] {
    let items = section == .next ? steps : CaseReading.items(of: section, view, today: today)
    let title = "\(section.title), \(items.isEmpty ? "none" : String(items.count))"
    guard section == .next else { return ["\(section.number) \(title)."] + items.flatMap(\.lines) }
    return ["\(title)."]
      + items.enumerated().flatMap { index, item in
        ["\(index + 1) \(item.lines.first ?? "")"] + item.lines.dropFirst()
      }
  }

  /// As much as is listened to at once; Enter reads on.
  private mutating func inParts(_ lines: [String]) -> [String] {
    let length = DialogueContext.pageLength + 5
    guard lines.count > length else {
      rest = []
      return lines
    }
    rest = lines.dropFirst(DialogueContext.pageLength)
    return lines.prefix(DialogueContext.pageLength) + ["\(rest.count) more lines; Enter reads on."]
  }

  private func contents(of view: CaseView, _ today: Day) -> [String] {
    CaseSection.allCases.map { section in
      let count = CaseReading.items(of: section, view, today: today).count
      return "\(section.number) \(section.title), \(count == 0 ? "none" : String(count))"
    } + ["section with a number reads one."]
  }

  private func explain(_ number: Int?, _ view: CaseView, _ today: Day) -> [String] {
    guard let number, steps.indices.contains(number - 1) else {
      return ["Type the number of a step behind: explain 1."]
    }
    let anchor = steps[number - 1].anchor
    let whole = CaseReading.items(of: .next, view, today: today, explained: [anchor]).first { $0.anchor == anchor }
    return whole?.lines ?? []
  }

  private func entry(_ number: Int?, _ view: CaseView, _ today: Day) -> [String] {
    let anchor = "entry \(number ?? 0)"
    let items = CaseReading.items(of: .journal, view, today: today, explained: [anchor])
    return items.first { $0.anchor == anchor }?.lines
      ?? [
        "Type the number of an entry of this case's journal behind; section \(CaseSection.journal.number) lists them."
      ]
  }
}
