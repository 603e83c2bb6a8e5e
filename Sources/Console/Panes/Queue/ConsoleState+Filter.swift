import Casework
import Terminal

/// Filters and orders of the list.
extension ConsoleState {
  // MARK: - Typing a filter

  mutating func askFilter() -> [Effect] {
    // With a blank behind, so that what is typed is a term of its own.
    let before = queue.filter.isEmpty ? "" : queue.filter + " "
    var prompt = LinePrompt(subject: .filter, label: "Filter: ", field: TextField(before))
    prompt.aid = aid(for: prompt.field)
    overlay = .prompt(prompt)
    return [.directory(.filter)]
  }

  /// What may be typed next, and what is wrong so far.
  func aid(for field: TextField) -> FilterAid? {
    guard let context = filterContext, let organisations = directory?.organisations else { return nil }
    let completion = FilterCompletion(field.text, caret: field.caret, in: context, organisations: organisations)
    var aid = FilterAid(completion: completion, text: field.text, caret: field.caret)
    do { _ = try CaseFilter(field.text, in: context) } catch { aid.error = error }
    return aid
  }

  /// The filter takes effect while it is typed, as soon as it can be read and its last word has two letters.
  mutating func typed(_ prompt: LinePrompt, byCompletion: Bool) -> [Effect] {
    var prompt = prompt
    let text = prompt.field.text
    if let fresh = aid(for: prompt.field) {
      // Tab goes on through what was offered before it put something in, if there was more than that.
      let goesOn = byCompletion && prompt.aid.map { $0.completion.items.count > 1 } ?? false
      if goesOn { prompt.aid?.error = fresh.error } else { prompt.aid = fresh }
    }
    overlay = .prompt(prompt)
    guard let context = filterContext, let criteria = try? CaseFilter(text, in: context) else { return [] }
    if case .words(let word) = criteria.terms.last?.subject, word.text.count == 1, !text.hasSuffix(" ") { return [] }
    return filter(text)
  }

  /// Enter: what cannot be read stays to be put right, with the caret where it is wrong.
  mutating func entered(filter prompt: LinePrompt) -> [Effect] {
    guard let context = filterContext else { return [] }
    do {
      _ = try CaseFilter(prompt.field.text, in: context)
      return filter(prompt.field.text)
    } catch {
      var prompt = prompt
      prompt.field.move(to: error.range.upperBound)
      prompt.aid = aid(for: prompt.field)
      prompt.aid?.error = FilterError(error.range, error.sentence)
      overlay = .prompt(prompt)
      return []
    }
  }

  // MARK: - Showing

  /// Shows the cases of the view that fit a filter; where it cannot be read, says so and changes nothing.
  mutating func filter(_ text: String) -> [Effect] {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text != queue.filter else { return [] }
    return show(queue.view, filter: text, keepsMarks: true)
  }

  /// Shows another list. Marks belong to the list in which they were made.
  mutating func show(_ view: QueueView, filter text: String = "", keepsMarks: Bool = false) -> [Effect] {
    let (marks, saved) = keepsMarks ? (queue.marks, queue.saved) : ([:], nil)
    let former = queue
    if text.isEmpty {
      queue = QueuePane(view)
    } else if let context = filterContext {
      do {
        let criteria = try CaseFilter(text, in: context)
        queue = QueuePane(view, filter: text, criteria: criteria, clauses: try criteria.clauses(in: context))
      } catch {
        message = .error(error.description)
        return []
      }
    }
    if former.isLoaded { formerQueue = former }
    if !keepsMarks { listBehindPortfolio = nil }
    queue.marks = marks
    // What was kept has its name, however one comes to it.
    queue.saved = saved ?? savedViews.first { $0.filter == queue.criteria.looking(in: queue.view).description }
    focus = .queue
    return [.page(queue.start(visible: layout.listRows))]
  }

  /// Puts the list in another order, and keeps what it is filtered by.
  mutating func sort(by sort: QueueSort) -> [Effect] {
    let isOwn = sort == queue.list.sort && !queue.isByWords
    return filter(queue.criteria.sorted(by: isOwn ? nil : sort).description)
  }
}

extension QueuePane {
  /// The order after the present one.
  var nextOrder: QueueSort {
    let orders = QueueOrder.allCases
    let place = sort.flatMap { orders.firstIndex(of: $0.order) } ?? -1
    return QueueSort(orders[(place + 1) % orders.count])
  }
}
