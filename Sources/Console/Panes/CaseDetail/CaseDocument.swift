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
    /// Opens the form that answers it.
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

  func start(of section: CaseSection) -> Int? { lines.firstIndex { $0.section == section } }
}
