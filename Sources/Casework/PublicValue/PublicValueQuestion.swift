/// The seven questions of the Public Value Model (SM-2.83). The raw values are the names of their fields.
public enum PublicValueQuestion: String, Sendable, CaseIterable {
  case access
  case underrepresented
  case parliamentary
  case continuing
  case publicInterest = "public-interest"
  case largerProblem = "larger-problem"
  case recurrence

  /// As it is put; a short name stands before it on a form.
  var text: (label: String, question: String) {
    switch self {
    case .access: ("Access", "The complainant's ability to access our service and engage with us.")
    case .underrepresented:
      (
        "Underrepresented",
        """
        Whether they are from an underrepresented group or community, or the complaint relates to a protected \
        characteristic.
        """
      )
    case .parliamentary:
      (
        "Parliamentary",
        """
        Whether it relates to a parliamentary organisation, which we monitor more closely for systemic issues and a \
        representative number of cases.
        """
      )
    case .continuing: ("Continuing", "Whether the injustice is continuing to cause a significant impact.")
    case .publicInterest:
      ("Wider interest", "Any wider interest indicating that the public want us to consider this issue.")
    case .largerProblem:
      ("Larger problem", "Any external factors that indicate a larger scale problem or safety issue.")
    case .recurrence:
      (
        "Recurrence",
        """
        The number of complaints about the issue that we received or understand to occur in the wider system, and the \
        likelihood that it will recur.
        """
      )
    }
  }

  /// The field that takes its score and the reason for it.
  public var field: Field {
    Field(
      rawValue, text.label, .text,
      help: "0 to 3 and why, as '2 needs an interpreter'. \(text.question)",
      paragraph: "SM-2.83", check: PublicValueScore.complaint)
  }
}

/// The answer to one of the seven questions: a score with its reason. Nothing that points to it is 0, and needs none.
struct PublicValueScore: Equatable {
  static let range = 0...3

  let points: Int
  let reason: String

  /// Reads `2 needs an interpreter`.
  init?(_ text: String) {
    let digits = text.prefix { $0.isNumber }
    guard let points = Int(digits), Self.range.contains(points) else { return nil }
    self.points = points
    reason = text.dropFirst(digits.count).drop { ":,-–. ".contains($0) }.description
    if points > 0, reason.isEmpty { return nil }
  }

  @Sendable static func complaint(_ value: FieldValue) -> String? {
    guard case .text(let text) = value, PublicValueScore(text) == nil else { return nil }
    return "'\(text)' is no score from 0 to 3 with its reason, such as '2 needs an interpreter'; '0' needs none."
  }
}
