import Casework

/// A list of cases: about two screens of it, with the case that is selected.
public struct QueuePane: Sendable {
  public internal(set) var view: QueueView = .due
  /// The filter as typed.
  public internal(set) var filter = ""
  /// The filter as read.
  var criteria = CaseFilter()
  /// The saved view that was chosen; what is shown may be another filter by now.
  var saved: SavedView?
  /// What of it can be asked of a row.
  var clauses: [FilterClause] = []
  /// The rows held, in the view's order.
  public internal(set) var rows: [QueueRow] = []
  var keys: [QueueKey] = []
  var hasEarlier = false
  var hasLater = false
  /// The first row on the screen.
  var top = 0
  /// The case that is selected, wherever its row stands.
  public internal(set) var selectedID: Int64?
  /// The marked cases with their references.
  public internal(set) var marks: [Int64: String] = [:]
  /// Nil until it was counted.
  var count: QueueCount?
  /// It is to be counted when nothing else waits.
  var needsCount = true
  /// The cases that changed since the list was read.
  var changed: Set<Int64> = []
  /// Keys came before its first page could be read: it is to be read when they have been taken.
  var isUnread = false
  /// False until the first page came.
  var isLoaded = false

  init(_ view: QueueView = .due, filter: String = "", criteria: CaseFilter = CaseFilter(), clauses: [FilterClause] = [])
  {
    self.view = view
    self.filter = filter
    self.criteria = criteria
    self.clauses = clauses
  }

  /// The list that is shown: the view, unless the filter names another.
  var list: QueueView { criteria.view ?? view }

  /// The order that the rows stand in; nil for one that only this list has.
  var sort: QueueSort? {
    if let sort = criteria.sort { return sort }
    return isByWords ? QueueSort(.reference) : list.sort
  }

  /// Whether words are looked for; what is found by them comes newest first.
  var isByWords: Bool { criteria.terms.contains { $0.field == nil && !$0.isNegated } }

  /// `Open by risk`.
  var title: String { shownSaved?.name ?? list.title(sortedBy: criteria.sort) }

  /// The saved view, as long as what is shown is what was saved.
  var shownSaved: SavedView? { saved.flatMap { $0.filter == criteria.looking(in: view).description ? $0 : nil } }

  /// What stands behind the title: the filter, unless the title has it by name.
  var remark: String { shownSaved == nil ? criteria.withoutList.description : "" }

  var selectedIndex: Int? { selectedID.flatMap { id in rows.firstIndex { $0.id == id } } }
  var selectedRow: QueueRow? { selectedIndex.map { rows[$0] } }

  /// The rows on the screen.
  func shown(_ visible: Int) -> ArraySlice<QueueRow> {
    let start = min(top, rows.count)
    return rows[start..<min(rows.count, start + visible)]
  }

  /// The marked cases' references, in their order.
  var markedReferences: [String] { marks.sorted { $0.key < $1.key }.map(\.value) }
}

/// A move of the selection.
enum QueueMove: Sendable, Equatable {
  case lines(Int)
  /// Whole pages: what is shown moves as well.
  case pages(Int)
  case first
  case last
}

/// A page that is asked for, and what is to be done with it.
public struct PageRequest: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    /// A new list: the first or last row is selected.
    case start
    case end
    /// The same list again: the selection and its line are kept.
    case reload(line: Int)
    /// More rows for a move that ran over the edge of those held.
    case more(QueueMove?)
  }

  let view: QueueView
  let filter: String
  let position: Desk.Position
  let limit: Int
  let purpose: Purpose
}
