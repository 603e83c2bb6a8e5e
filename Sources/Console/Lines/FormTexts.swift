import Casework

/// Sentences of the forms in lines.
enum FormTexts {
  /// What can be typed in the review.
  static func choices(_ form: CommandForm) -> String {
    var choices = ["save", "change with a number", "all"]
    if !form.gates.isEmpty { choices.append("diverge") }
    if form.offersPassing { choices.append("pass, which saves in spite of the warning") }
    if form.refusal != nil { choices.append("explain") }
    return choices.joined(separator: ", ") + ", or quit, which puts it aside."
  }

  /// Cases that may be the same person's.
  static func earlier(_ cases: [EarlierCase]) -> [String] {
    guard !cases.isEmpty else { return [] }
    return ["Earlier cases that may be the same person's, SM-1.1:"]
      + cases.map { item in
        let body = item.sameOrganisation ? "same organisation" : item.organisation
        let state = item.closureCode.map { "closed as \($0)" } ?? item.stage.rawValue
        return "\(item.reference), \(item.complainant), \(body), \(state), found by \(item.matchedBy)."
      }
  }
}
