/// Whether the complaint is within time, or the time limit is set aside (SM 2.272–2.293).
public enum TimeLimitAssessment {
  public static let component = Field(
    "component", "Component", .part(.component),
    help: "The component, where parts of the complaint differ; the whole complaint where left out.",
    paragraph: "SM-2.293")
  public static let aggrievedAwareOn = Field(
    "aggrieved-aware-on", "Aggrieved aware on", .date,
    help: "The day on which the aggrieved first knew that they had reason to complain; not the day of the event.",
    paragraph: "SM-2.273", direction: .past)
  public static let complainantAwareOn = Field(
    "complainant-aware-on", "Complainant aware on", .date,
    help: "The complainant's, where the aggrieved's is not recorded; as on the case where left out.",
    paragraph: "SM-2.276", direction: .past)
  public static let seriousOn = Field(
    "serious-on", "Serious impact on", .date,
    help: "When the effects became serious, where that was later than the first awareness.", paragraph: "SM-2.277",
    direction: .past)
  public static let broughtToMP = Field(
    "brought-to-mp-on", "Came to the MP on", .date,
    help: "The day on which the matter was put to an MP; a parliamentary complaint's clock stops there.",
    paragraph: "SM-2.274", direction: .past)
  public static let returnedOn = Field(
    "returned-on", "Came back on", .date,
    help: "The day on which the complaint came back after a closure as premature: a new complaint for the time limit.",
    paragraph: "SM-2.292", direction: .past)
  public static let toldOfLimit = Field(
    "told-of-limit", "Told of the limit then", .choice(of: Answered.self),
    help: "Whether the complainant was told about the time limit when the complaint was closed as premature.",
    paragraph: "SM-2.292")
  public static let areSeparate = Field(
    "separate-complaints", "Separate complaints", .flag,
    help: "Parts in and out of time are separate complaints for the time limit, each with its own decision.",
    paragraph: "SM-2.293")
  public static let factors = Field(
    "factors", "Factors considered", .choices(TimeLimitFactor.allCases.map(\.rawValue), open: false),
    help: "What was weighed; one may be enough.", paragraph: "SM-2.278")
  public static let factorsNotRelevant = Field(
    "factors-not-relevant", "Factors not relevant", .choices(TimeLimitFactor.allCases.map(\.rawValue), open: false),
    help: "What does not matter here.", paragraph: "SM-2.290")
  public static let delays = Field(
    "delays", "Delays", .choices([], open: true),
    help: """
      The whole time from awareness on, a period each: \
      2024-05-01 to 2025-06-30 | complainant (or organisation, ombudsman) | reason | justified (or not justified, unclear) | how it was weighed.
      """,
    paragraph: "SM-2.279", check: DelayPeriod.complaint)
  public static let explainedInWriting = Field(
    "explained-in-writing", "Delay explained in writing", .flag,
    help: "The complainant has explained the delay in a letter or email.", paragraph: "SM-2.281")
  public static let pauseConsidered = Field(
    "pause-considered", "Pause of 2020 considered", .longText,
    help: "How the time that we took to reopen cases in 2020 was weighed.", paragraph: "SM-2.289")
  public static let exceptional = Field(
    "exceptional", "Exceptional circumstances", .longText,
    help:
      "What is exceptional: for setting the limit aside where no factor applies, or against it after the pause of 2020.",
    paragraph: "SM-2.291")
  public static let discretion = Field(
    "discretion", "Discretion", .choice(of: TimeLimitDiscretion.self),
    help: "Whether the time limit is set aside; being out of time is no decision by itself.", paragraph: "SM-2.278")
  public static let reasons = Field(
    "reasons", "Reasons", .longText, help: "Why it is set aside or not, clear to somebody who does not know the case.",
    paragraph: "SM-2.278")

  static let definition = AssessmentDefinition(
    .assessTimeLimit, "Assess the time limit", question: "Is the complaint within time?",
    help: "Records when there was first reason to complain, and whether a time limit that has passed is set aside.",
    questions: [
      aggrievedAwareOn, complainantAwareOn, seriousOn, broughtToMP, returnedOn, toldOfLimit, areSeparate, factors,
      factorsNotRelevant, delays, explainedInWriting, pauseConsidered, exceptional, discretion, reasons,
    ], part: component, stages: .earlyConsideration ... .primaryInvestigation, objection: objection,
    standing: standing)

  /// Nobody knows of anything before they were born.
  @Sendable private static func objection(_ act: Act) -> Refusal? {
    let aggrieved = act.file.person(of: act.file.parties(.aggrieved).first) ?? act.file.complainant
    for (field, person) in [(aggrievedAwareOn, aggrieved), (complainantAwareOn, act.file.complainant)] {
      guard let day = act.command.day(field), let person, let born = person.dateOfBirth, day < born else { continue }
      return .field(field, "is before \(person.fullName) was born, on \(born.shortText); one of the two is wrong.")
    }
    return nil
  }

  @Sendable private static func standing(_ at: Situation, _ sheet: AnswerSheet) -> AssessmentStanding {
    if sheet.flag(areSeparate) == true { return standing(ofParts: TimeLimitPart.all(at), at) }
    return standing(TimeLimit(at, sheet), sheet)
  }

  static func standing(_ limit: TimeLimit, _ sheet: AnswerSheet) -> AssessmentStanding {
    let law = limit.count.clock?.paragraph ?? "SM-2.272"
    switch limit.outcome {
    case .inTime: return AssessmentStanding(.yes, limit.explanation, paragraphs: [law])
    case .notKnown:
      return AssessmentStanding(.notKnown, limit.explanation, missing: limit.missing, paragraphs: [law])
    case .outOfTime: break
    }
    switch sheet.choice(discretion, as: TimeLimitDiscretion.self) {
    case nil:
      return AssessmentStanding(
        .notKnown, "\(limit.explanation) Whether to set the time limit aside must be decided.",
        missing: [discretion, reasons], paragraphs: [law, "SM-2.278a"])
    case .setAside:
      return AssessmentStanding(
        .yes, "\(limit.explanation) The time limit is set aside.", paragraphs: [law, "SM-2.278a"])
    case .notSetAside:
      return AssessmentStanding(
        .no, "\(limit.explanation) The time limit is not set aside.", code: .outOfTime, paragraphs: [law, "SM-2.278a"])
    }
  }

  /// Where parts are separate complaints, what is left of it goes on (SM-2.293).
  private static func standing(ofParts parts: [TimeLimitPart], _ at: Situation) -> AssessmentStanding {
    let text = parts.map { "\($0.name): \($0.standing.implies)" }.joined(separator: " ")
    let outcomes = parts.map(\.standing.outcome)
    let outcome: Answered =
      outcomes.contains(.notKnown) || parts.isEmpty ? .notKnown : outcomes.contains(.yes) ? .yes : .no
    return AssessmentStanding(
      outcome, parts.isEmpty ? "Assess the time limit of each component." : text,
      missing: outcome == .notKnown ? [component] : [], code: outcome == .no ? .outOfTime : nil,
      paragraphs: ["SM-2.293"])
  }
}

/// What is weighed when the time limit has passed (SM 2.278, 2.287, 2.292).
public enum TimeLimitFactor: String, Sendable, CaseIterable {
  case complainant = "complainant's reasons for the delay"
  case localResolution = "time taken to pursue local resolution"
  case pause = "the pause of 2020"
  case notTold = "not told of the time limit at a premature closure"
}

/// Whether a time limit that has passed is set aside (SM-2.278).
public enum TimeLimitDiscretion: String, Sendable, CaseIterable {
  case setAside = "time limit set aside"
  case notSetAside = "time limit not set aside"
}

/// The time limit of a component that was assessed for itself (SM-2.293).
struct TimeLimitPart {
  let subject: String
  /// Its area, for people.
  let name: String
  let limit: TimeLimit
  let sheet: AnswerSheet

  var standing: AssessmentStanding { TimeLimitAssessment.standing(limit, sheet) }

  static func all(_ at: Situation) -> [TimeLimitPart] {
    at.file.components.compactMap { component in
      let subject = "\(RecordTable.component.rawValue) \(component.id)"
      let sheet = at.file.sheet(.timeLimit, subject: subject)
      if sheet.isEmpty { return nil }
      return TimeLimitPart(subject: subject, name: component.area, limit: TimeLimit(at, sheet), sheet: sheet)
    }
  }
}

extension TimeLimitCount.Clock {
  /// The paragraph that sets it.
  var paragraph: RequirementID {
    switch self {
    case .ourReceipt: "SM-2.273"
    case .memberOfParliament: "SM-2.274"
    case .victimsAct: "SM-2.275"
    }
  }
}
