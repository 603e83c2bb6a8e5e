/// Whether the complaint's subject is in remit (SM 2.2–2.4).
public enum RemitAssessment {
  public static let categories = Field(
    "categories", "Out-of-remit categories", .choices(RemitCategory.allCases.map(\.rawValue), open: false),
    help: "Which of the thirteen categories parts of the complaint fall under; none leaves it empty.",
    paragraph: "SM-2.2")
  public static let extent = Field(
    "extent", "How much of it", .choice(of: RemitExtent.self),
    help: "Whether nothing, a part, or the entire complaint falls under such categories.", paragraph: "SM-2.4")
  public static let sendElsewhere = Field(
    "can-be-sent-to", "Can be sent to", .text,
    help: "Another Ombudsman or complaint handler to whom the complainant can take it.", paragraph: "SM-2.4")

  static let definition = AssessmentDefinition(
    .assessRemit, "Assess the remit", question: "Is the complaint in remit?",
    help: "Records which categories put the complaint, or parts of it, out of our remit.",
    questions: [extent, categories, sendElsewhere], conclude: { row, standing in row.inRemit = standing.outcome },
    standing: standing)

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let chosen = sheet.list(categories).compactMap(RemitCategory.init(rawValue:))
    switch sheet.choice(extent, as: RemitExtent.self) {
    case nil:
      return AssessmentStanding(.notKnown, "Not decided yet.", missing: [extent], paragraphs: ["SM-2.2"])
    case .nothing:
      return AssessmentStanding(.yes, "The whole complaint is in remit.", paragraphs: ["SM-2.2"])
    case .part:
      let named = chosen.isEmpty ? "" : " out of remit: \(chosen.map(\.rawValue).joined(separator: ", "))"
      return AssessmentStanding(
        .yes, "A part is\(named.isEmpty ? " out of remit" : named); go on with the rest.",
        missing: chosen.isEmpty ? [categories] : [], paragraphs: ["SM-2.2", "SM-2.4"])
    case .entire:
      guard let first = chosen.first else {
        return AssessmentStanding(
          .no, "The entire complaint is out of remit.", missing: [categories], paragraphs: ["SM-2.2", "SM-2.4"])
      }
      return AssessmentStanding(
        .no, "The entire complaint is out of remit (\(first.statute)): decline it.",
        code: ClosureCode.outOfRemit(first),
        paragraphs: ["SM-2.2", "SM-2.4"])
    }
  }
}

/// How much of a complaint falls under the categories of SM-2.2.
public enum RemitExtent: String, Codable, Sendable, CaseIterable {
  case nothing = "nothing"
  case part = "a part"
  case entire = "the entire complaint"
}
