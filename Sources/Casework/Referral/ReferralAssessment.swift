/// Whether an MP has referred a parliamentary complaint as the law asks (SM 2.16–2.20, 2.59).
public enum ReferralAssessment {
  public static let referredOn = Field(
    "referred-on", "MP referral of", .date, help: "The date of the referral by an MP.", paragraph: "SM-2.16",
    direction: .past)
  public static let member = Field(
    "mp", "Referring MP", .party, help: "The MP among the parties who refers it: any MP may.", paragraph: "SM-2.20")
  public static let written = Field(
    "written-to-mp", "Written complaint to the MP", .choice(of: Answered.self),
    help: "The complainant made the complaint to the MP in writing.", paragraph: "SM-2.16")
  public static let form = Field(
    "form", "Form of the referral", .choice(of: ReferralForm.self),
    help: "How the MP referred it: there is no requirement that it be in writing.", paragraph: "SM-2.16")
  public static let asked = Field(
    "investigation-requested", "MP asks us to investigate", .choice(of: Answered.self),
    help: "The referral is a request that we investigate the complaint.", paragraph: "SM-2.16")
  public static let consent = Field(
    "consent", "Aggrieved consents", .choice(of: Answered.self),
    help: "The person aggrieved consents to the referral; it need not be in writing.", paragraph: "SM-2.16")
  public static let known = Field(
    "complainant-knows", "Complainant knows of it", .choice(of: Answered.self),
    help: "The complainant knows of the referral: they signed a complaint form, for example.", paragraph: "SM-2.17")
  public static let signedBy = Field(
    "signed-by", "Signed by", .choice(of: ReferralSignature.self),
    help: "Staff who sign on the MP's behalf, as part of their delegated duties, do it for the MP.",
    paragraph: "SM-2.18")
  public static let doubt = Field(
    "genuineness-in-doubt", "Genuineness in doubt", .flag,
    help: "There are concerns over whether the referral is genuine: check with the MP's office.",
    paragraph: "SM-2.19")
  public static let constituency = Field(
    "constituency", "Constituency", .choice(of: ReferralConstituency.self),
    help: "Whether the MP is the complainant's own.", paragraph: "SM-2.20")
  public static let earlierCase = Field(
    "earlier-case", "Referral of earlier case", .text,
    help: "The case closed as premature whose MP referral is relied on again.", paragraph: "SM-2.59")
  public static let same = Field(
    "same-complaint", "Same organisation and complaint", .choice(of: Answered.self),
    help: "It still concerns the organisation and the complaint that were referred before.", paragraph: "SM-2.59")

  static let definition = AssessmentDefinition(
    .assessReferral, "Assess the MP referral", question: "Did an MP refer the complaint as the law asks?",
    help: "Records the referral by an MP, with the consent and the request that go with it.",
    questions: [
      referredOn, member, written, form, asked, consent, known, signedBy, doubt, constituency, earlierCase, same,
    ],
    only: .parliamentary,
    carry: { row, command in command.put(referredOn, into: &row.mpReferralOn) },
    conclude: { row, standing in if row.jurisdiction == .parliamentary { row.properlyMade = standing.outcome } },
    standing: standing)

  /// The answers that the law asks for, and the paragraph of each.
  static let wanted: [(field: Field, paragraph: RequirementID)] = [
    (written, "SM-2.16a"), (asked, "SM-2.16b"), (consent, "SM-2.16b"), (known, "SM-2.17a"),
  ]

  @Sendable static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    guard at.file.case.jurisdiction == .parliamentary else {
      return AssessmentStanding(
        .notKnown, "Only a parliamentary complaint needs an MP referral.", paragraphs: ["SM-2.16a"])
    }
    if !at.needsReferral {
      return AssessmentStanding(.yes, "Properly made: no MP referral is needed.", paragraphs: ["SM-2.57b"])
    }
    if at.applies("SM-2.17b") {
      return AssessmentStanding(
        .no, "Not properly made: the complainant has not consented to the referral.", code: .noReferral,
        paragraphs: ["SM-2.17b"])
    }
    if at.reliesOnEarlierReferral, at.hasReferral { return earlier(at, sheet) }
    guard at.file.case.mpReferralOn != nil else {
      return AssessmentStanding(
        .no, "Not properly made: no MP has referred it.", missing: [referredOn], code: .noReferral,
        paragraphs: ["SM-2.16a"])
    }
    if let refused = wanted.first(where: { sheet.choice($0.field, as: Answered.self) == .no }) {
      return AssessmentStanding(
        .no, "Not properly made. \(refused.field.label): no.", code: .noReferral, paragraphs: [refused.paragraph])
    }
    let missing = wanted.map(\.field).filter { sheet.choice($0, as: Answered.self) != .yes }
    if !missing.isEmpty || at.isReferralInDoubt {
      let text = at.isReferralInDoubt ? "Check with the MP's office whether it is genuine." : "Not established yet."
      return AssessmentStanding(.notKnown, text, missing: missing, paragraphs: ["SM-2.16a", "SM-2.19"])
    }
    return AssessmentStanding(.yes, "Properly made: referred by an MP.", paragraphs: ["SM-2.16a"])
  }

  private static func earlier(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    switch sheet.choice(same, as: Answered.self) {
    case .yes:
      AssessmentStanding(.yes, "Properly made on the merits of the earlier MP referral.", paragraphs: ["SM-2.59a"])
    case .no:
      AssessmentStanding(
        .no, "A new MP referral is required: it is not the same organisation and complaint.", code: .noReferral,
        paragraphs: ["SM-2.59b"])
    case .notKnown, nil:
      AssessmentStanding(
        .notKnown, "Say whether it is the same organisation and complaint as was referred before.", missing: [same],
        paragraphs: ["SM-2.59b"])
    }
  }
}

/// How an MP referred a complaint. The list is ours: any form will do (SM-2.16).
public enum ReferralForm: String, Codable, Sendable, CaseIterable {
  case letter, email, telephone
  case inPerson = "in person"
}

/// Who signed a referral (SM-2.18).
public enum ReferralSignature: String, Codable, Sendable, CaseIterable {
  case member = "the MP"
  case staff = "staff on the MP's behalf"
}

/// Whose constituent the complainant is (SM-2.20).
public enum ReferralConstituency: String, Codable, Sendable, CaseIterable {
  case own = "the complainant's own MP"
  case other = "the MP of another constituency"
}

extension Situation {
  /// A referral is on record, or that of an earlier case still holds.
  var hasReferral: Bool { file.case.mpReferralOn != nil || applies("SM-2.59a") }

  /// What is relied on is a referral from before the case was closed as premature (SM-2.59).
  var reliesOnEarlierReferral: Bool {
    if file.sheet(.referral).text(ReferralAssessment.earlierCase) != nil { return true }
    guard let restarted = file.case.restartedAt, let referred = file.case.mpReferralOn else { return false }
    return referred < restarted.day
  }

  /// There are concerns over whether the referral is genuine, and the MP's office has not confirmed it.
  var isReferralInDoubt: Bool {
    let confirmed = file.consultations(.memberOfParliament, on: .referral).last.map { $0.outcome != .notAgreed }
    return file.sheet(.referral).flag(ReferralAssessment.doubt) == true && confirmed != true
  }
}
