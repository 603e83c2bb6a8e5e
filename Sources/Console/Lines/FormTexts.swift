import Casework

/// Sentences of the forms in lines.
enum FormTexts {
  /// What else can be typed in the review, than what its prompt names: the ways past what stands in the way.
  static func choices(_ form: CommandForm) -> [String] {
    var choices: [String] = []
    if !form.gates.isEmpty { choices.append("diverge records what was done instead, and why.") }
    if form.lacksApproval { choices.append("approve asks somebody for the approval that it needs.") }
    if form.offersPassing { choices.append("pass saves in spite of the warning.") }
    if form.refusal != nil { choices.append("explain says more.") }
    return choices.isEmpty ? [] : [choices.joined(separator: " ")]
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
