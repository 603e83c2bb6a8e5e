/// The signs that widgets draw with. The raw value is the name in theme files.
public enum Glyph: String, CaseIterable, Sendable {
  case ellipsis
  /// In front of the selected row.
  case marker
  /// In front of rows marked for an action on many.
  case tagged
  case bullet
  case check
  case cross
  case required
  case warning
  case overdue
  case due
  case more
  /// There is more above.
  case before
  /// Between what was typed and what it is read as.
  case leadsTo = "leads-to"
  case sortAscending = "sort-ascending"
  case sortDescending = "sort-descending"
  case horizontalLine = "horizontal-line"
  case verticalLine = "vertical-line"
  case topLeft = "top-left"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomRight = "bottom-right"
  case teeLeft = "tee-left"
  case teeRight = "tee-right"
  case teeTop = "tee-top"
  case teeBottom = "tee-bottom"
  case lineCross = "line-cross"
  case bar
  case barTrack = "bar-track"

  /// The sign where nothing is said, for UTF-8 and for the rest.
  var standard: (unicode: String, ascii: String) {
    switch self {
    case .ellipsis: ("…", "~")
    case .marker: ("›", ">")
    case .tagged: ("•", "*")
    case .bullet: ("•", "-")
    case .check: ("✓", "x")
    case .cross: ("✗", "!")
    case .required: ("*", "*")
    case .warning: ("!", "!")
    case .overdue: ("‼", "!!")
    case .due: ("!", "!")
    case .more: ("↓", "v")
    case .before: ("↑", "^")
    case .leadsTo: ("→", "->")
    case .sortAscending: ("↑", "^")
    case .sortDescending: ("↓", "v")
    case .horizontalLine: ("─", "-")
    case .verticalLine: ("│", "|")
    case .topLeft: ("┌", "+")
    case .topRight: ("┐", "+")
    case .bottomLeft: ("└", "+")
    case .bottomRight: ("┘", "+")
    case .teeLeft: ("├", "+")
    case .teeRight: ("┤", "+")
    case .teeTop: ("┬", "+")
    case .teeBottom: ("┴", "+")
    case .lineCross: ("┼", "+")
    case .bar: ("█", "#")
    case .barTrack: ("░", ".")
    }
  }
}
