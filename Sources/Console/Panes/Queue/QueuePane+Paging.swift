import Casework

/// Moving through a list by key: never by row number, so that the last page costs as little as the first.
extension QueuePane {
  /// Moves the selection; where rows are missing for that, asks for them and moves when they come.
  mutating func move(_ move: QueueMove, visible: Int) -> PageRequest? {
    switch move {
    case .first: return request(.first, limit: 2 * visible, .start)
    case .last: return request(.last, limit: 2 * visible, .end)
    case .lines(let count):
      let target = (selectedIndex ?? 0) + count
      if let more = missing(from: target, to: target, move, visible) { return more }
      select(target)
      reveal(visible)
    case .pages(let count):
      let newTop = top + count * visible
      if let more = missing(from: newTop, to: newTop + visible - 1, move, visible) { return more }
      let line = (selectedIndex ?? top) - top
      // At the end of the list the page does not move, but the selection does.
      let lastTop = max(0, rows.count - visible)
      top = min(max(0, newTop), lastTop)
      select(newTop < 0 ? 0 : newTop > lastTop ? rows.count - 1 : top + line)
    }
    trim(visible)
    return nil
  }

  /// A new list from its beginning.
  func start(visible: Int) -> PageRequest { request(.first, limit: 2 * visible, .start) }

  /// The same rows again, from the first one shown.
  func reload(visible: Int) -> PageRequest {
    guard keys.indices.contains(top) else { return start(visible: visible) }
    return request(.from(keys[top]), limit: 2 * visible, .reload(line: (selectedIndex ?? top) - top))
  }

  /// Takes in a page; asks for more where the screen is not yet full.
  mutating func take(_ page: QueuePage, for request: PageRequest, visible: Int) -> PageRequest? {
    isLoaded = true
    switch request.purpose {
    case .start:
      replace(page)
      select(0)
    case .end:
      replace(page)
      select(rows.count - 1)
      top = max(0, rows.count - visible)
    case .reload(let line):
      let selected = selectedID
      replace(page)
      if !rows.contains(where: { $0.id == selected }) { select(line) }
      changed = []
      if let more = fill(visible) { return more }
    case .more(let move):
      extend(page, request.position)
      if let move { return self.move(move, visible: visible) }
      reveal(visible)
      return fill(visible)
    }
    reveal(visible)
    return nil
  }

  /// Asks for what a screen lacks, above or below, after a change of its size.
  mutating func fill(_ visible: Int) -> PageRequest? {
    guard isLoaded, rows.count - top < visible else { return nil }
    if hasLater { return missing(from: top, to: top + visible - 1, nil, visible) }
    top = max(0, rows.count - visible)
    if rows.count < visible, hasEarlier, let first = keys.first {
      return request(.before(first), limit: visible, .more(nil))
    }
    return nil
  }

  /// Scrolls as little as needed to show the selection.
  mutating func reveal(_ visible: Int) {
    guard let selected = selectedIndex else { return }
    top = min(max(top, selected - visible + 1), selected)
  }

  /// Puts the text of rows in place, and moves nothing.
  mutating func update(_ fresh: [QueueRow]) {
    let byID = Dictionary(fresh.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in rows.indices { if let row = byID[rows[index].id] { rows[index] = row } }
  }

  /// Takes rows away; the selection goes to the row that stands there then.
  mutating func remove(_ ids: Set<Int64>) {
    guard rows.contains(where: { ids.contains($0.id) }) else { return }
    let index = selectedIndex ?? 0
    let above = rows.prefix(top).filter { ids.contains($0.id) }.count
    let kept = zip(rows, keys).filter { !ids.contains($0.0.id) }
    (rows, keys) = (kept.map(\.0), kept.map(\.1))
    top = max(0, top - above)
    if selectedIndex == nil { select(index) }
    marks = marks.filter { !ids.contains($0.key) }
    needsCount = true
  }

  private func request(_ position: Desk.Position, limit: Int, _ purpose: PageRequest.Purpose) -> PageRequest {
    PageRequest(view: view, filter: filter, position: position, limit: max(1, limit), purpose: purpose)
  }

  private func missing(from start: Int, to end: Int, _ move: QueueMove?, _ visible: Int) -> PageRequest? {
    if end >= rows.count, hasLater, let last = keys.last {
      return request(.after(last), limit: max(visible, end - rows.count + 1), .more(move))
    }
    if start < 0, hasEarlier, let first = keys.first {
      return request(.before(first), limit: max(visible, -start), .more(move))
    }
    return nil
  }

  private mutating func select(_ index: Int) {
    selectedID = rows.isEmpty ? nil : rows[min(max(0, index), rows.count - 1)].id
  }

  private mutating func replace(_ page: QueuePage) {
    (rows, keys, hasEarlier, hasLater) = (page.rows, page.keys, page.hasEarlier, page.hasLater)
    top = 0
  }

  private mutating func extend(_ page: QueuePage, _ position: Desk.Position) {
    // A case whose date moved since the list was read must not stand in it twice.
    let known = Set(rows.map(\.id))
    let fresh = zip(page.rows, page.keys).filter { !known.contains($0.0.id) }
    if case .before = position {
      rows.insert(contentsOf: fresh.map(\.0), at: 0)
      keys.insert(contentsOf: fresh.map(\.1), at: 0)
      top += fresh.count
      hasEarlier = page.hasEarlier && !fresh.isEmpty
    } else {
      rows += fresh.map(\.0)
      keys += fresh.map(\.1)
      hasLater = page.hasLater && !fresh.isEmpty
    }
  }

  /// Lets go of rows far from the screen: half a screen is kept on either side.
  private mutating func trim(_ visible: Int) {
    let start = max(0, top - visible / 2)
    let end = min(rows.count, top + visible + visible / 2)
    guard start > 0 || end < rows.count, start < end else { return }
    hasEarlier = hasEarlier || start > 0
    hasLater = hasLater || end < rows.count
    rows = Array(rows[start..<end])
    keys = Array(keys[start..<end])
    top -= start
  }
}
