/// Whether the complaint's subject is in remit (SM 2.2–2.4).
public enum RemitAssessment {
  public static let categories = Field(
    "categories", "Out-of-remit categories", .choices(RemitCategory.allCases.map(\.rawValue), open: false),
    help: "Which of the thirteen categories parts of the complaint fall under; none leaves it empty.",
    paragraph: "SM-2.2",
    offered: { _, row in RemitCategory.offered(under: row?.jurisdiction).map(\.rawValue) })
  public static let extent = Field(
    "extent", "How much is out of remit", .choice(of: RemitExtent.self),
    help: "Whether nothing, a part, or the entire complaint falls under such categories.", paragraph: "SM-2.4")
  public static let componentsOut = Field(
    "components-out", "Components out of remit", .parts(.component),
    help: "Which components of the complaint fall under such categories; the case goes on with the others.",
    paragraph: "SM-2.4")
  public static let sendElsewhere = Field(
    "can-be-sent-to", "Can be sent to", .text,
    help: "Another Ombudsman or complaint handler to whom the complainant can take it.", paragraph: "SM-2.4")
  public static let adviceWanted = Field(
    "advice-wanted", "Advice wanted", .flag,
    help: "It is unclear whether the complaint is in remit: first the text of the law or line management.",
    paragraph: "SM-2.3")
  public static let lawRead = Field(
    "law-read", "Law consulted", .text, help: "Which provision was read in full to decide it.", paragraph: "SM-2.3")

  static let definition = AssessmentDefinition(
    .assessRemit, "Assess the remit", question: "Is the complaint in remit?",
    help: "Records which categories put the complaint, or parts of it, out of our remit.",
    questions: [extent, categories, componentsOut, sendElsewhere, adviceWanted, lawRead],
    conclude: { row, standing in row.inRemit = standing.outcome }, objection: objection, standing: standing)

  /// A category of the other law fits no case of this one (SM-2.2b).
  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let offered = act.situation.offeredCategories
    guard let other = act.command.list(categories).first(where: { !offered.contains($0) }) else { return nil }
    let law = act.file.case.jurisdiction?.rawValue ?? "such"
    return .field(
      categories, "'\(other)' does not apply to \(law) cases; there is: \(offered.joined(separator: ", ")).")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let chosen = sheet.list(categories).compactMap(RemitCategory.init(rawValue:))
    switch sheet.remitExtent(of: at.file.components) {
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
      let law = at.outcome("SM-2.2c").map { " (\($0))" } ?? ""
      return AssessmentStanding(
        .no, "The entire complaint is out of remit\(law): decline it.", code: ClosureCode.outOfRemit(first),
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

extension AnswerSheet {
  /// How much is out of remit: as somebody said, else as the components out of remit make it.
  func remitExtent(of components: [ComplaintComponent]) -> RemitExtent? {
    if let said = choice(RemitAssessment.extent, as: RemitExtent.self) { return said }
    let out = Set(keys(RemitAssessment.componentsOut))
    if out.isEmpty { return nil }
    return components.allSatisfy { out.contains($0.id) } ? .entire : .part
  }
}

extension Situation {
  /// The categories that fit the law of the case, by name (SM-2.2b).
  fileprivate var offeredCategories: [String] {
    outcome("SM-2.2b")?.split(separator: ";").map { String($0).trimmed } ?? RemitCategory.allCases.map(\.rawValue)
  }
}
