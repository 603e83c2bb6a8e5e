import Casework
import Terminal

/// The sections of a case as whole lines, one thing after the other, from the writer that fills the case pane.
enum CaseReading {
  struct Item: Sendable {
    /// What it is, the same after the case was read again.
    let anchor: String
    let action: CaseDocument.LineAction?
    var lines: [String]
  }

  /// - Parameter explained: the anchors of those things of which everything is said.
  static func items(of section: CaseSection, _ view: CaseView, today: Day, explained: Set<String> = []) -> [Item] {
    // Wide enough that nothing is broken: whoever shows the lines knows the terminal's width.
    var writer = CaseWriter(view: view, columns: 1_000_000, today: today, explained: explained, isSpoken: true)
    writer.write(section)
    var items: [Item] = []
    for line in writer.lines
    where line.anchor != "section \(section.rawValue)" && line.anchor != "none \(section.rawValue)" {
      // Columns are set off by spaces on the screen, and by a comma here.
      let text = line.pieces.map(\.text).joined().trimmingSpaces.split(separator: "  ").joined(separator: ", ")
      if text.isEmpty { continue }
      if line.anchor == items.last?.anchor, !line.isFirst {
        // Set in, so that what somebody wrote cannot pass for a line of ours.
        items[items.count - 1].lines.append("  \(text)")
      } else {
        items.append(Item(anchor: line.anchor, action: line.action, lines: [text]))
      }
    }
    return items
  }
}

extension CaseSection {
  /// The number in lists: the digit of the case pane, and on from 10 for those that have none.
  var number: Int { rawValue + 1 }

  /// 0 is the journal, as in the case pane.
  init?(number: Int) {
    if number == 0 {
      self = .journal
    } else {
      self.init(rawValue: number - 1)
    }
  }
}
