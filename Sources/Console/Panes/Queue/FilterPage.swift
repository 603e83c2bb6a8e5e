import Casework
import Terminal

/// The filter language explained on a page, from the table of its fields.
enum FilterPage {
  static func lines(columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in FilterHelp.introduction { lines += wrapped(paragraph, columns) + [""] }
    for field in FilterField.allCases {
      let others = field.otherNames.isEmpty ? "" : "  or \(field.otherNames.joined(separator: ", "))"
      lines.append(StyledText("\(field.name)\(others)", .heading))
      lines += wrapped("\(field.help)\(FilterHelp.values(of: field)) Such as `\(field.example)`.", columns, indent: 2)
    }
    return lines + [""] + FilterHelp.conclusion.flatMap { wrapped($0, columns) }
  }

  private static func wrapped(_ text: String, _ columns: Int, indent: Int = 0) -> [StyledText] {
    // Back-ticks are for the printed page.
    DisplayText.wrapped(text.replacing("`", with: ""), to: max(20, columns - indent - 1)).map {
      StyledText(String(repeating: " ", count: indent) + $0)
    }
  }
}
