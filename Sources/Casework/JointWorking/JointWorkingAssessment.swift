/// Whether a complaint is one to work on jointly with another Ombudsman (SM 1.49–1.56).
public enum JointWorkingAssessment {
  public static let topics = Field(
    "topics", "Topics", .choices(JointWorkingTopic.allCases.map(\.rawValue), open: false),
    help: "What of the complaint may point to joint working with the LGSCO.", paragraph: "SM-1.51")
  public static let isJoint = Field(
    "joint-working", "A joint working case", .choice(of: Answered.self),
    help: "Whether it partly falls within another Ombudsman's jurisdiction.", paragraph: "SM-1.50")
  public static let partner = Field(
    "partner", "Other Ombudsman", .choices([JointWorkingAssessment.lgsco], open: true),
    help: "With whom; the Local Government and Social Care Ombudsman in most cases.", paragraph: "SM-1.49")
  public static let sharedOn = Field(
    "shared-on", "Shared on", .date, help: "The day on which the case was shared with the other Ombudsman.",
    paragraph: "SM-1.49", direction: .past)
  public static let shared = Field(
    "shared", "What was shared", .text, help: "What the other Ombudsman was given.", paragraph: "SM-1.49")
  public static let transferredEarly = Field(
    "transfer-early", "Transfer though premature", .flag,
    help: "The joint working team takes a premature case before the procedures have ended.", paragraph: "SM-1.52")
  public static let transferReason = Field(
    "transfer-reason", "Why early", .text, help: "Such as that the council's procedure has ended.",
    paragraph: "SM-1.52")
  public static let isTaken = Field(
    "team-takes-it", "Joint working team takes it", .choice(of: Answered.self),
    help: "Whether the caseworker on the joint working team decides that it is for their consideration.",
    paragraph: "SM-1.53")
  public static let localAuthority = Field(
    "local-authority", "A local authority is involved", .flag,
    help: "A government department and a local authority are both complained about.", paragraph: "SM-1.56")

  /// The Ombudsman with whom most cases are worked on jointly.
  public static let lgsco = "LGSCO"

  /// Whether a name is that Ombudsman's, short or in full.
  static func isLGSCO(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.contains(lgsco.lowercased()) || name.contains("local government")
  }

  static let definition = AssessmentDefinition(
    .assessJointWorking, "Assess joint working", question: "Does it partly fall to another Ombudsman?",
    help: "Records whether the case is worked on with another Ombudsman, and what was shared with them.",
    questions: [
      topics, isJoint, partner, sharedOn, shared, transferredEarly, transferReason, isTaken, localAuthority,
    ],
    // What was shared is recorded after the decision too, and on a case that is closed (SM-1.55).
    stages: .intake ... .closed, target: .anyCase, objection: objection, standing: standing)

  @Sendable private static func objection(_ act: Act) -> Refusal? {
    guard let day = act.command.day(sharedOn), day > act.day else { return nil }
    return .field(sharedOn, "\(day.shortText) has not come yet.")
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    switch sheet.choice(isJoint, as: Answered.self) {
    case .yes:
      return AssessmentStanding(
        .yes, "A joint working case with \(sheet.jointPartner).",
        missing: sheet[sharedOn] == nil ? [sharedOn, shared] : [], paragraphs: ["SM-1.49", "SM-1.50"])
    case .no: return AssessmentStanding(.no, "No joint working case.", paragraphs: ["SM-1.50"])
    case .notKnown, nil:
      let hits = sheet.list(topics)
      return AssessmentStanding(
        .notKnown, hits.isEmpty ? "Not decided yet." : "Possible joint working: \(hits.joined(separator: ", ")).",
        missing: [isJoint], paragraphs: ["SM-1.51"])
    }
  }
}

/// What may point to joint working with the LGSCO (SM-1.51).
public enum JointWorkingTopic: String, Codable, Sendable, CaseIterable {
  case communityMentalHealth = "Community Mental Health Teams (CMHTs)"
  case integratedMentalHealth = "Integrated mental health care teams (Partnership Trusts)"
  case careAct = "Assessments under the Care Act where there is also health involvement"
  case transition = "Children in transition"
  case learningDisabilities = "Learning Disabilities"
  case specialEducation = "Special Educational Needs"
  case speech = "Speech and language therapy (SALT)"
  case childMentalHealth = "CAMHS (Child and Adolescent Mental Health Services)"
  case careProgramme = "Care Programme Approach (mental health cases)"
  case safeguarding = "Safeguarding"
  case deprivationOfLiberty = "Deprivation of Liberty (DOLs)"
  case section117 = "Section 117 - funding or provision of services"
  case continuingCare = "Continuing Care (possible overlap with joint working)"
  case discharge = "Hospital discharge"
  case socialCare = "Social care - housing, benefits etc"
  case homeCare = "Jointly funded home care arrangements"
  case residentialFunding = "Care in residential home placements that is jointly funded"
  case residentialPractice = "Care in residential placements where there is an element of poor GP service"
  case carers = "Carer's assessments"
  case inCare = "People in the care of a local authority"
  case directPayments = "Direct Payments"
}

extension AnswerSheet {
  /// With whom the case is worked on: the LGSCO where nobody is named.
  var jointPartner: String {
    let named = list(JointWorkingAssessment.partner)
    return named.isEmpty ? JointWorkingAssessment.lgsco : named.joined(separator: ", ")
  }

  var isJoint: Bool { choice(JointWorkingAssessment.isJoint, as: Answered.self) == .yes }

  /// Said to be one, or not denied while a topic points to it.
  var mayBeJoint: Bool {
    isJoint
      || !list(JointWorkingAssessment.topics).isEmpty
        && choice(JointWorkingAssessment.isJoint, as: Answered.self) != .no
  }
}
