/// The filter language explained, from the table of fields: for the console's help page and for the README.
public enum FilterHelp {
  /// What is said before the table, a paragraph each.
  public static let introduction = [
    "A filter is words and fields with blanks between them; all of them have to hold. A word is looked for in the whole case, and the last one typed counts by its beginning.",
    "`stage:intake` asks for a value, `stage:intake,remit` for one of several. `due<today`, `<=`, `>` and `>=` compare. `-` or `not` in front turns a term round: `-owner:me`. Quotation marks hold blanks together, `*` at the end stands for anything more. Names may be cut short where that is enough, and a hyphen may stand for a blank.",
    "Dates are typed as in forms: today, +5wd, -2w, mon, 15/3, 2026-03-15. They keep their meaning: `due<today` is asked anew every day.",
  ]

  /// What follows the table.
  public static let conclusion = [
    "Without `sort:`, a list keeps its own order, but what is found by words comes newest first."
  ]

  /// The fields in Markdown.
  public static var documentation: String {
    var text = introduction.joined(separator: "\n\n") + "\n\n| Field | Example | What it asks |\n| --- | --- | --- |\n"
    for field in FilterField.allCases {
      let names = ([field.name] + field.otherNames).map { "`\($0)`" }.joined(separator: " ")
      text += "| \(names) | `\(field.example)` | \(field.help)\(values(of: field)) |\n"
    }
    return text + "\n" + conclusion.joined(separator: "\n\n") + "\n"
  }

  /// The values to choose from, as a sentence.
  public static func values(of field: FilterField) -> String {
    guard case .choice(let names, _) = field.kind, names.count > 2 else { return "" }
    return " One of: \(names.joined(separator: ", "))."
  }
}
