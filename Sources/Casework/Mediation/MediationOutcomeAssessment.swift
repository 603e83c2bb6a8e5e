/// What came of a mediation (SM 2.126–2.131).
public enum MediationOutcomeAssessment {
  public static let outcome = Field(
    "outcome", "Outcome", .choice(of: MediationOutcome.self), help: "What the parties have settled.",
    paragraph: "SM-2.126")
  public static let agreed = Field(
    "agreed", "What was agreed", .longText, help: "The record that goes with the Resolution Agreement letter.",
    paragraph: "SM-2.127")
  public static let components = Field(
    "components-settled", "Components settled", .parts(.component),
    help: "The parts of the complaint that mediation settled, where it did not settle all.", paragraph: "SM-2.130")
  public static let complainantAgrees = Field(
    "complainant-agrees", "Complainant agrees", .choice(of: Answered.self),
    help: "Whether the complainant accepts the outcome.", paragraph: "SM-2.126")
  public static let organisationAgrees = Field(
    "organisation-agrees", "Organisation agrees", .choice(of: Answered.self),
    help: "Whether the organisation accepts the outcome.", paragraph: "SM-2.126")
  public static let complainantLetter = Field(
    "complainant-letter", "Letter to complainant", .date,
    help: "When the Resolution Agreement letter, with the record of what was agreed, went to the complainant.",
    paragraph: "SM-2.127", direction: .past)
  public static let organisationLetter = Field(
    "organisation-letter", "Letter to organisation", .date,
    help: "When the Resolution Agreement letter, with the record of what was agreed, went to the organisation.",
    paragraph: "SM-2.127", direction: .past)

  static let definition = AssessmentDefinition(
    .assessMediationOutcome, "Record the outcome of mediation", question: "Has mediation settled the complaint?",
    help: "Records what both parties have agreed, and the letters that tell them so.",
    questions: [
      outcome, agreed, components, complainantAgrees, organisationAgrees, complainantLetter, organisationLetter,
    ], stages: .disputeResolution ... .disputeResolution, conclude: conclude, objection: objection,
    standing: standing)

  /// What ends the mediation without settling all of it brings the case back into ordinary consideration.
  @Sendable private static func conclude(_ row: inout Case, _ standing: AssessmentStanding) {
    guard row.stage == .disputeResolution else { return }
    if standing.paragraphs.contains("SM-2.129") || standing.paragraphs.contains("SM-2.131") {
      row.stage = .primaryInvestigation
    }
  }

  /// Nothing comes of a mediation that did not take place.
  @Sendable private static func objection(_ act: Act) -> Refusal? {
    if act.file.case.stage == .disputeResolution || !act.file.sheet(.mediationOutcome).isEmpty { return nil }
    return .because("\(act.file.case.reference) is not in dispute resolution: transfer it first (case.mediate).")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    switch sheet.choice(outcome, as: MediationOutcome.self) {
    case nil:
      return AssessmentStanding(
        .notKnown, "Nothing has been settled yet.", missing: [outcome], paragraphs: ["SM-2.126"])
    case .settled:
      let open = MediationParty.allCases.filter { sheet.day($0.letter) == nil }
      let next =
        open.isEmpty ? "Close the case." : "Send the Resolution Agreement letter to \(at.file.names(of: open))."
      return AssessmentStanding(
        .yes, "Mediation has settled the complaint. \(next)", missing: open.map(\.letter), code: .mediated,
        paragraphs: ["SM-2.127", "SM-2.128"])
    case .partly:
      guard let rest = at.outcome("SM-2.131") else {
        return AssessmentStanding(.notKnown, "Mediation has settled parts of the complaint.", paragraphs: ["SM-2.130"])
      }
      return AssessmentStanding(.no, rest, paragraphs: ["SM-2.130", "SM-2.131"])
    case .noAgreement:
      guard let back = at.outcome("SM-2.129") else {
        return AssessmentStanding(.notKnown, "The parties cannot agree.", paragraphs: ["SM-2.126"])
      }
      return AssessmentStanding(.no, back, paragraphs: ["SM-2.129"])
    }
  }
}

/// What came of a mediation (SM-2.127, 2.129, 2.130).
public enum MediationOutcome: String, Sendable, CaseIterable {
  case settled = "settled"
  case partly = "settled in part"
  case noAgreement = "no agreement"
}

extension MediationParty {
  var agrees: Field {
    self == .complainant
      ? MediationOutcomeAssessment.complainantAgrees : MediationOutcomeAssessment.organisationAgrees
  }
  var letter: Field {
    self == .complainant
      ? MediationOutcomeAssessment.complainantLetter : MediationOutcomeAssessment.organisationLetter
  }
}

extension CaseFile {
  /// What came of the mediation; nil where there was none, or before it has ended.
  var mediationOutcome: MediationOutcome? { sheet(.mediationOutcome).choice(MediationOutcomeAssessment.outcome) }

  /// The components that mediation has not settled.
  var unsettledComponents: [ComplaintComponent] {
    let settled = Set(sheet(.mediationOutcome).keys(MediationOutcomeAssessment.components))
    return components.filter { !settled.contains($0.id) }
  }
}
