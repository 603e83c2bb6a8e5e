import Casework
import Terminal

/// One case on the screen: its head, and below it all that is known, to scroll through line by line.
public struct CaseDetailPane: Sendable {
  public private(set) var view: CaseView
  private(set) var document: CaseDocument
  /// The line that has the cursor.
  private(set) var line = 0
  /// The first line shown.
  private(set) var top = 0
  /// Somebody else changed the case since it was read.
  var isStale = false
  private var explained: Set<String> = []
  /// Whether it is shown of some date how it was reached.
  var hasExplanation: Bool { explained.contains { $0.hasPrefix("deadline ") || $0.hasPrefix("next diary ") } }
  private var columns: Int
  /// Whole words in place of signs.
  let isSpoken: Bool
  private(set) var today: Day

  init(_ view: CaseView, columns: Int, today: Day, isSpoken: Bool = false) {
    self.view = view
    self.columns = columns
    self.today = today
    self.isSpoken = isSpoken
    document = CaseDocument(view, columns: columns, today: today, explained: [], isSpoken: isSpoken)
    // The heading above is not where work begins.
    line = document.lines.count > 1 ? 1 : 0
  }

  public var reference: String { view.file.case.reference }

  /// All lines of what the cursor is on, as one text.
  var textAtCursor: String? {
    guard document.lines.indices.contains(line) else { return nil }
    let anchor = document.lines[line].anchor
    return document.lines.filter { $0.anchor == anchor }.flatMap(\.pieces).map(\.text).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }

  /// What Enter does on the line of the cursor.
  var action: CaseDocument.LineAction? { document.lines.indices.contains(line) ? document.lines[line].action : nil }

  var section: CaseSection { document.lines.indices.contains(line) ? document.lines[line].section : .next }

  /// Shows the case as it is now, with the cursor on the same thing.
  mutating func reload(_ view: CaseView, visible: Int) {
    self.view = view
    isStale = false
    layOut(visible: visible)
  }

  /// Lays the lines out for another width or day.
  mutating func fit(columns: Int, today: Day, visible: Int) {
    guard columns != self.columns || today != self.today else { return reveal(visible) }
    self.columns = columns
    self.today = today
    layOut(visible: visible)
  }

  /// Shows or hides how the date under the cursor was reached.
  mutating func toggleExplanation(visible: Int) {
    let anchor = document.lines[line].anchor
    if explained.remove(anchor) == nil { explained.insert(anchor) }
    layOut(visible: visible)
    // What unfolds below the edge comes into sight, as far as the line itself stays there.
    let last = document.lines.lastIndex { $0.anchor == anchor } ?? line
    top = min(max(top, last - visible + 1), line)
  }

  private mutating func layOut(visible: Int) {
    let anchor = document.lines.indices.contains(line) ? document.lines[line].anchor : ""
    let offset = document.offset(of: line)
    let above = line - top
    let (section, former, formerLine) = (section, document, line)
    let wasFirst = formerLine - offset == 1
    document = CaseDocument(view, columns: columns, today: today, explained: explained, isSpoken: isSpoken)
    line =
      document.index(of: anchor, offset: offset)
      // Who did what stood first goes on with what stands first now.
      ?? (wasFirst && document.lines.count > 1 ? 1 : nil) ?? document.place(after: formerLine, in: former)
      ?? document.start(of: section) ?? 0
    top = max(0, line - above)
    reveal(visible)
  }

  mutating func move(by count: Int, visible: Int) {
    line = min(max(0, line + count), document.lines.count - 1)
    leaveGap(count < 0 ? -1 : 1)
    reveal(visible)
  }

  /// To the next thing, or the one before, of however many lines. What is longer than the pane is gone through line by line.
  mutating func moveItem(_ direction: Int, visible: Int) {
    let current = document.item(at: line)
    let isLong = current.count > visible
    if isLong, current.contains(line + direction) { return move(by: direction, visible: visible) }
    var target = direction > 0 ? current.upperBound + 1 : current.lowerBound - 1
    while document.lines.indices.contains(target), document.lines[target].pieces.isEmpty { target += direction }
    guard document.lines.indices.contains(target) else {
      // Before the first there is still the heading to be seen.
      return move(to: direction > 0 ? current.lowerBound : 0, visible: visible)
    }
    let next = document.item(at: target)
    line = next.count > visible && direction < 0 ? next.upperBound : next.lowerBound
    // All of it comes into sight.
    if next.count <= visible { top = max(top, next.upperBound - visible + 1) }
    reveal(visible)
  }

  mutating func page(_ direction: Int, visible: Int) {
    top = min(max(0, top + direction * visible), max(0, document.lines.count - visible))
    move(by: direction * visible, visible: visible)
  }

  mutating func move(to line: Int, visible: Int) { move(by: line - self.line, visible: visible) }

  /// To the heading of a section, which then stands at the top.
  mutating func jump(to section: CaseSection, visible: Int) {
    guard let start = document.start(of: section) else { return }
    let heading = document.lines[start].isFirst ? start : start + 1
    top = min(heading, max(0, document.lines.count - visible))
    line = heading
    reveal(visible)
  }

  mutating func jump(by step: Int, visible: Int) {
    // Some are left out where they are empty.
    let all = CaseSection.allCases.filter { document.start(of: $0) != nil }
    guard let place = all.firstIndex(of: section) else { return }
    jump(to: all[(place + step + all.count) % all.count], visible: visible)
  }

  /// On the gaps between sections there is nothing to do, and nothing to hear.
  private mutating func leaveGap(_ step: Int) {
    while document.lines.indices.contains(line + step), document.lines[line].pieces.isEmpty { line += step }
  }

  private mutating func reveal(_ visible: Int) {
    line = min(max(0, line), max(0, document.lines.count - 1))
    leaveGap(1)
    top = min(max(top, line - visible + 1), line)
    top = max(0, min(top, document.lines.count - visible))
  }
}
