import Casework
import Terminal

/// A list of cases, read out in pages; the numbers go on from page to page and stay with their cases until the list is read again.
struct ListRoom: DialogueRoom {
  let place = Place.queue
  private(set) var view: QueueView
  private(set) var filter = ""
  /// What the list was kept as, where it was.
  private var saved: SavedView?
  private(set) var rows: [QueueRow] = []
  /// The marked cases, in the order in which they were marked.
  private(set) var marked: [QueueRow] = []
  private var lastKey: QueueKey?
  private var hasMore = false
  private var actor: Int64 = 0

  init(_ view: QueueView) { self.view = view }

  var prompt: String { marked.isEmpty ? "\(title): " : "\(title), \(marked.count) marked: " }

  private var title: String { saved?.name ?? view.title }

  var about: [String] { ["A number opens that case, a reference such as C-12 opens that one. Enter reads on."] }

  var orders: [DialogueOrder] {
    [
      DialogueOrder(.pageDown, "more", "Reads on."), DialogueOrder(.first, "first", "Reads from the beginning."),
      DialogueOrder(.refresh, "refresh", "Reads the list anew, with what others changed."),
      DialogueOrder(.views, "views", "Chooses another list by number."),
      DialogueOrder(
        .caseload, "caseload", "Counts the open cases by stage, age, person and team; a number lists them."),
      DialogueOrder(
        .portfolio, "portfolio", "Counts the open cases by risk, in the cells of the matrix; a number lists them."),
      DialogueOrder(
        .saveView, "keep", "Keeps this list, with its filter and order, under a name; also renames and removes it."),
      DialogueOrder(
        .filter, "filter",
        "With words or fields behind it, such as stage:intake due<today: only these cases. With none: all of the list."),
      DialogueOrder(.filterHelp, "filters", "Explains what a filter may ask for, field by field."),
      DialogueOrder(
        .orders, "order",
        "With \(QueueOrder.allCases.map(\.rawValue).joined(separator: ", ")) behind it: sorts the list."),
      DialogueOrder(.newCase, "new"),
      DialogueOrder(.takeNext, "take", "Says which case is next for you in the central queue, and asks."),
      DialogueOrder(.contact, "contact", "With a number behind it: logs a contact on that case."),
      DialogueOrder(.note, "note", "With a number: writes a note on that case."),
      DialogueOrder(.act, "act", "With a number: lists what can be done to that case; without, to the office."),
      DialogueOrder(
        .mark, "mark", "With numbers: marks these cases; what you do next without a number is done to all."),
      DialogueOrder(.unmark, "unmark"),
      DialogueOrder(.riskMatrix, "matrix", "With a number: the risk matrix of that case."),
      DialogueOrder(.compliance, "compliance", "With a number: what the body is to do on that case."),
      DialogueOrder(.palette, "find", "With letters behind it: finds anything that can be done by its name."),
      DialogueOrder(.undo, "undo", "Takes back your last entry, after saying what it is."),
      DialogueOrder(.redo, "redo"),
      DialogueOrder(.drafts, "drafts", "Lists the forms that were put aside, to go on with or discard."),
      DialogueOrder(.visits, "visited", "Lists the cases that you read, newest first, to read one again."),
      DialogueOrder(.goToBookmark, "bookmarks", "Lists your bookmarks; with a letter behind it: opens that case."),
      DialogueOrder(.settings, "settings", "Says the settings in force, and what is wrong in the files."),
    ]
  }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    actor = context.desk.session.actor.id
    return try readAgain(&context)
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if line.allSatisfy(\.isWhitespace) { return .stay(try readOn(&context)) }
    if let number = Int(line.trimmingSpaces) {
      return row(number).map { .enter(CaseRoom($0.reference)) } ?? .stay([noRow(number)])
    }
    guard let order = order(in: line, context.keymap) else {
      let reference = line.trimmingSpaces.uppercased()
      return reference.wholeMatch(of: #/[A-Z]+-\d+/#) == nil ? notUnderstood(line) : .enter(CaseRoom(reference))
    }
    return try obey(order, &context)
  }

  private mutating func obey(_ order: HeardOrder, _ context: inout DialogueContext) throws -> DialogueStep {
    switch order.action {
    case .pageDown: return .stay(try readOn(&context))
    case .first, .refresh: return .stay(try readAgain(&context))
    case .views: return .enter(ChoiceRoom(.views))
    case .caseload: return .enter(ChoiceRoom(.caseload))
    case .portfolio: return .enter(PortfolioRoom())
    case .saveView: return .enter(KeepRoom(shown: try criteria(context).looking(in: view).description, saved: saved))
    case .visits: return .enter(ChoiceRoom(.visited))
    case .goToBookmark: return try goToBookmark(order.rest, context)
    case .settings:
      return .stay(context.settings.problems.map { "To mend: \($0)" } + context.settings.report.map(\.onOneLine))
    case .filter: return .stay(try ask(order.rest, &context))
    case .filterHelp: return .stay(FilterPage.lines(columns: 72).map(\.text))
    case .orders:
      if order.rest.isEmpty { return .stay(["Type the order behind: order risk."]) }
      return .stay(try ask("\(try criteria(context).sorted(by: nil)) sort:\(order.rest)", &context))
    case .mark: return .stay(mark(order.numbers))
    case .unmark:
      marked = []
      return .stay(["No case is marked."])
    case .newCase: return .enter(FormRoom(FormRequest(.caseNew)))
    case .takeNext: return .enter(TakeRoom())
    case .undo: return .enter(UndoRoom(about: nil))
    case .drafts: return .enter(DraftsRoom())
    case .redo:
      let receipt = try context.desk.redo(nil)
      context.committed([receipt])
      return .stay([receipt.message])
    case .palette: return .enter(ChoiceRoom(.everything, typed: order.rest))
    case .act where order.rest.isEmpty && marked.isEmpty: return .enter(ChoiceRoom(.office))
    default: return try obeyAboutCases(order, &context)
    }
  }

  private mutating func obeyAboutCases(_ order: HeardOrder, _ context: inout DialogueContext) throws -> DialogueStep {
    guard let target = target(of: order) else {
      return .stay([order.number.map(noRow) ?? "Which case? Type its number behind: \(order.action.rawValue) 1."])
    }
    switch order.action {
    case .contact: return .enter(FormRoom(target.request(.contactLog)))
    case .note: return .enter(FormRoom(target.request(.noteAdd)))
    case .act: return .enter(ChoiceRoom(.acts(target)))
    case .riskMatrix: return target.reference.map { .enter(MatrixRoom($0)) } ?? .stay([Self.oneOnly])
    case .compliance:
      return target.reference.map { .enter(CaseRoom($0, reading: .compliance)) } ?? .stay([Self.oneOnly])
    default: return .stay([])
    }
  }

  private static let oneOnly = "That is about one case; type its number behind."

  mutating func choose(_ choice: Chooser.Choice, _ context: inout DialogueContext) throws -> DialogueStep {
    switch choice {
    case .view(let view):
      self = ListRoom(view)
      return .stay(try begin(&context))
    case .record(let reference), .visit(.record(let reference)): return .enter(CaseRoom(reference))
    case .visit(.list(let view, let filter)):
      self = ListRoom(view)
      self.filter = filter
      return .stay(try begin(&context))
    case .imports: return .enter(ImportsRoom())
    case .command(let command): return .enter(FormRoom(FormRequest(command)))
    case .filtered(let filter):
      self = ListRoom(.due)
      self.filter = filter
      return .stay(try begin(&context))
    case .saved(let saved):
      self = ListRoom(.due)
      filter = saved.filter
      self.saved = saved
      return .stay(try begin(&context))
    case .keep(let keeping):
      let views = try context.desk.office().views(of: actor)
      switch keeping {
      case .save: saved = views.max { $0.id < $1.id }
      case .change(let kept), .rename(let kept): saved = views.first { $0.id == kept.id }
      case .remove: saved = nil
      }
      return .stay([])
    case .sort(let sort):
      return .stay(try ask(try criteria(context).sorted(by: sort).description, &context))
    // They stand in the lists of the panes' forms alone.
    case .value, .values, .create, .holding: return .stay([])
    // What is open stands in a case.
    case .step, .form, .plainAnswer, .begin: return .stay([])
    case .action(let action): return try obey(HeardOrder(action: action, rest: ""), &context)
    }
  }

  private func goToBookmark(_ letter: String, _ context: DialogueContext) throws -> DialogueStep {
    let bookmarks = try context.desk.bookmarks()
    if let letter = letter.first {
      return bookmarks[letter].map { .enter(CaseRoom($0)) } ?? .stay(["No bookmark is called '\(letter)'."])
    }
    if bookmarks.isEmpty {
      return .stay(["There is no bookmark. In a case, bookmark with a letter behind it sets one."])
    }
    return .stay(
      bookmarks.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } + ["bookmarks with a letter opens one."])
  }

  func news(of changes: Changes) -> String? {
    let count = rows.filter { changes.others.contains($0.id) }.count
    let shown = count == 1 ? "1 case of this list was" : "\(count) cases of this list were"
    return count == 0 ? nil : "\(shown) changed by others; refresh reads it again."
  }

  // MARK: - Reading

  private func criteria(_ context: DialogueContext) throws -> CaseFilter {
    let office = try context.desk.office()
    return try CaseFilter(filter, in: FilterContext(office: office, actor: actor, today: context.today))
  }

  /// Reads the list by another filter; where that cannot be read, says why and keeps the one before.
  private mutating func ask(_ text: String, _ context: inout DialogueContext) throws -> [String] {
    let before = filter
    filter = text.trimmingSpaces
    do {
      return try readAgain(&context)
    } catch let error as FilterError {
      filter = before
      return [error.sentence, "The list is as before; filters explains what can be typed."]
    }
  }

  private mutating func readAgain(_ context: inout DialogueContext) throws -> [String] {
    rows = []
    lastKey = nil
    let count = try context.desk.count(view, filter)
    let found = filter.isEmpty || filter == saved?.filter ? title : "\(view.title) with '\(filter)'"
    if count.count == 0 {
      return [
        "\(found): no case."
          + (filter.isEmpty ? " new opens one; views shows other lists." : " filter shows all again.")
      ]
    }
    return ["\(found): \(count.count == 1 ? "1 case" : "\(count.text) cases")."] + (try readOn(&context))
  }

  private mutating func readOn(_ context: inout DialogueContext) throws -> [String] {
    if lastKey != nil, !hasMore { return ["That is the end of the list; first reads it again."] }
    let position = lastKey.map { Desk.Position.after($0) } ?? .first
    let page = try context.desk.page(view, filter, position, DialogueContext.pageLength)
    let known = Set(rows.map(\.id))
    let fresh = page.rows.filter { !known.contains($0.id) }
    let first = rows.count + 1
    rows += fresh
    lastKey = page.keys.last ?? lastKey
    hasMore = page.hasLater
    let today = context.today
    let lines = fresh.enumerated().map { offset, row in
      "\(first + offset) \(isMarked(row) ? "marked, " : "")\(SpokenText.row(row, actor: actor, today: today))"
    }
    return lines + [hasMore ? "Enter reads on, a number opens." : "End of the list. A number opens."]
  }

  // MARK: - Numbers

  private func row(_ number: Int) -> QueueRow? { rows.indices.contains(number - 1) ? rows[number - 1] : nil }

  private func noRow(_ number: Int) -> String {
    rows.isEmpty ? "The list is empty." : "\(number) was not read out; the numbers go from 1 to \(rows.count)."
  }

  private func isMarked(_ row: QueueRow) -> Bool { marked.contains { $0.id == row.id } }

  private mutating func mark(_ numbers: [Int]) -> [String] {
    if numbers.isEmpty { return ["Type the numbers of the cases behind: mark 1 3."] }
    for number in numbers {
      guard let row = row(number) else { return [noRow(number)] }
      if !isMarked(row) { marked.append(row) }
    }
    let names = marked.map(\.reference).joined(separator: ", ")
    return ["\(marked.count) marked: \(names). What you do next is done to all of them; unmark takes the marks away."]
  }

  private func target(of order: HeardOrder) -> FormTarget? {
    if let number = order.number { return row(number).map { .one($0.reference) } }
    return marked.isEmpty || !order.rest.isEmpty ? nil : .each(marked.map(\.reference))
  }

  mutating func resume(_ context: inout DialogueContext) throws -> [String] {
    if let still = context.stillMarked { marked = marked.filter { still.contains($0.reference) } }
    context.stillMarked = nil
    return []
  }
}

/// What a form is about.
enum FormTarget: Sendable {
  case one(String)
  case each([String])
  case office

  var reference: String? { if case .one(let reference) = self { reference } else { nil } }

  func request(_ command: CommandName) -> FormRequest {
    let needsNone = [.newCase, .office].contains(CommandTable.definition(of: command).target)
    if needsNone { return FormRequest(command) }
    switch self {
    case .one(let reference): return FormRequest(command, case: reference)
    case .each(let references): return FormRequest(command, each: references)
    case .office: return FormRequest(command)
    }
  }
}
