import Casework
import Terminal

/// A case laid out in lines for a pane of some width.
struct CaseDocument: Sendable {
  struct Line: Sendable {
    let pieces: [StyledText]
    let section: CaseSection
    /// What the line belongs to, the same after the case was read again: `note 17`.
    let anchor: String
    /// What Enter does here.
    let action: LineAction?
    /// The first line of what it belongs to.
    let isFirst: Bool
  }

  /// What Enter does on a line.
  enum LineAction: Sendable, Equatable {
    /// Opens what answers a step.
    case step(OpenStep)
    /// Opens a form with these values.
    case form(CommandName, [String: String])
    case pane(ConsoleState.Pane)
    /// Shows or hides what more there is to say.
    case unfold
  }

  let lines: [Line]

  init(_ view: CaseView, columns: Int, today: Day, explained: Set<String>, isSpoken: Bool) {
    var writer = CaseWriter(view: view, columns: columns, today: today, explained: explained, isSpoken: isSpoken)
    for section in CaseSection.allCases { writer.write(section) }
    lines = writer.lines
  }

  /// The line with an anchor, so many lines below its first.
  func index(of anchor: String, offset: Int) -> Int? {
    guard let first = lines.firstIndex(where: { $0.anchor == anchor }) else { return nil }
    let target = first + offset
    return lines.indices.contains(target) && lines[target].anchor == anchor ? target : first
  }

  /// How many lines below the first of its anchor a line stands.
  func offset(of index: Int) -> Int {
    guard lines.indices.contains(index) else { return 0 }
    return index - (lines.firstIndex { $0.anchor == lines[index].anchor } ?? index)
  }

  /// The lines of what stands on a line: what belongs together, without the gaps between.
  func item(at index: Int) -> ClosedRange<Int> {
    guard lines.indices.contains(index) else { return index...index }
    let anchor = lines[index].anchor
    var (first, last) = (index, index)
    while first > 0, !lines[first].isFirst, lines[first - 1].anchor == anchor { first -= 1 }
    while last + 1 < lines.count, !lines[last + 1].isFirst, lines[last + 1].anchor == anchor { last += 1 }
    return first...last
  }

  /// Where to go on when what stood on a line is gone: to what followed it in its section, or else to what stood before it.
  func place(after index: Int, in former: CaseDocument) -> Int? {
    guard former.lines.indices.contains(index) else { return nil }
    let section = former.lines[index].section
    let heading = former.start(of: section).map { former.lines[$0].anchor }
    let behind = former.lines[index...].filter { $0.section == section }
    let before = former.lines[..<index].filter { $0.section == section && !$0.pieces.isEmpty }.reversed()
    let anchors = behind.map(\.anchor) + before.map(\.anchor).filter { $0 != heading }
    return anchors.lazy.compactMap { self.index(of: $0, offset: 0) }.first
  }

  func start(of section: CaseSection) -> Int? { lines.firstIndex { $0.section == section } }
}
