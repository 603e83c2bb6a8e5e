/// Whether the complaint is about an organisation that we can investigate (SM 2.1, 2.5–2.7).
public enum OrganisationAssessment {
  public static let isInJurisdiction = Field(
    "in-jurisdiction", "In jurisdiction", .choice(of: Answered.self),
    help: "Whether we have legal powers to investigate it; as the register says where this is left out.",
    paragraph: "SM-2.1")
  public static let isVictimsCodeOnly = Field(
    "victims-code-only", "In remit for the Victims' Code only", .flag,
    help: "It falls under our remit only for the Victims' Code; left out, as its kind in the register has it.",
    paragraph: "SM-2.6")
  public static let isVictimsCode = Field(
    "victims-code", "A Victims' Code complaint", .choice(of: Answered.self),
    help: "The complaint says that the organisation failed its duties under the Victims' Code.", paragraph: "SM-2.5")

  static let definition = AssessmentDefinition(
    .assessOrganisation, "Assess the organisation",
    question: "Is the complaint about an organisation we can investigate?",
    help: "Records whether we have legal powers to investigate the organisation complained about.",
    questions: [isInJurisdiction, isVictimsCodeOnly, isVictimsCode], standing: standing)

  /// The kinds of body of the criminal justice system that we look at for the Victims' Code alone, where the register has them outside our
  /// powers. The source supplies no list: these are ours, and an answer to the question overrules them.
  static let criminalJusticeKinds: Set<String> = [
    "police", "police force", "prosecution", "prosecution service", "criminal justice", "youth justice",
  ]

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    let name = at.file.organisationName.isEmpty ? "the organisation" : at.file.organisationName
    if at.file.isVictimsCodeOnly(sheet) {
      switch sheet.choice(isVictimsCode, as: Answered.self) {
      case .yes:
        return AssessmentStanding(
          .yes, "We can look into \(name) under the Victims' Code.", paragraphs: ["SM-2.5", "SM-2.6"])
      case .no:
        return AssessmentStanding(
          .no, "\(name) falls under our remit only for the Victims' Code, and this is no such complaint.",
          code: .outOfJurisdiction, paragraphs: ["SM-2.1", "SM-2.6"])
      case .notKnown, nil:
        return AssessmentStanding(
          .notKnown, "It must be known first whether the complaint concerns the Victims' Code.",
          missing: [isVictimsCode], paragraphs: ["SM-2.6"])
      }
    }
    switch at.file.isInJurisdiction(sheet) {
    case .yes: return AssessmentStanding(.yes, "We have legal powers to investigate \(name).", paragraphs: ["SM-2.1"])
    case .no:
      return AssessmentStanding(
        .no, "We have no legal powers to investigate \(name).", code: .outOfJurisdiction, paragraphs: ["SM-2.1"])
    case .notKnown:
      return AssessmentStanding(
        .notKnown, "Identify the organisation in the register, or say whether we can investigate it.",
        missing: [isInJurisdiction], paragraphs: ["SM-2.1"])
    }
  }
}

extension CaseFile {
  /// As somebody said, else as the register has it.
  fileprivate func isInJurisdiction(_ sheet: AnswerSheet) -> Answered {
    if let said = sheet.choice(OrganisationAssessment.isInJurisdiction, as: Answered.self) { return said }
    // What counts is when it acted; where that is not known, when the complaint came.
    let day = self.case.happenedFrom ?? self.case.receivedAt.day
    return organisation.map { $0.isInJurisdiction(on: day) ? .yes : .no } ?? .notKnown
  }

  /// As somebody said, else by the kind of a body that the register has outside our powers (SM-2.6).
  func isVictimsCodeOnly(_ sheet: AnswerSheet) -> Bool {
    if let said = sheet.flag(OrganisationAssessment.isVictimsCodeOnly) { return said }
    guard let organisation, !organisation.inJurisdiction else { return false }
    return OrganisationAssessment.criminalJusticeKinds.contains(organisation.kind.lowercased())
  }
}

extension Situation {
  /// The complaint is made under the Victims' Code, as far as somebody has said so (SM-2.5).
  var isVictimsCodeComplaint: Bool {
    file.sheet(.organisation).choice(OrganisationAssessment.isVictimsCode, as: Answered.self) == .yes
  }
}
