/// The fields of the commands that decide what becomes of a case.
extension DecisionCommands {
  // Prison.
  public static let isPrisonCase = Field(
    "prison", "Prison complaint", .flag, required: true, help: "The complaint comes from a prison or is about one.",
    paragraph: "SM-1.57")
  public static let subject = Field(
    "subject", "About", .choice(of: PrisonSubject.self),
    help: "The prison's own actions, or the healthcare in prison: two different laws.", paragraph: "SM-1.57")
  public static let victimsAct = Field(
    "victims-and-prisoners-act", "Under the Victims and Prisoners Act", .choice(of: Answered.self),
    help: "A case under the Act needs no referral by an MP.", paragraph: "SM-1.58a")
  public static let referredOn = Field(
    "mp-referral", "MP referral of", .date, help: "The date of the referral by an MP.", paragraph: "SM-1.58a",
    direction: .past)

  // Pass.
  public static let route = Field(
    "route", "Route", .choice(of: TriageRoute.self),
    help: "A specific team or specialism; everything else goes to ECT.",
    paragraph: "SM-1.22a")
  public static let team = Field(
    "team", "Team or specialism", .text, help: "Which team or specialism; none for ECT.", paragraph: "SM-1.22a")
  public static let summary = Field(
    "summary", "Summary", .longText, help: "The complaint in short.", paragraph: "SM-1.22b")
  public static let rationale = Field(
    "rationale", "Rationale", .longText, help: "How the decision on the route was reached.", paragraph: "SM-1.22b")
  public static let category = Field(
    "category", "Category", .choice(of: TriageCategory.self),
    help: "As triage has it (assess.triage), else by the categorisation criteria; general where too little is known.",
    paragraph: "SM-1.35")
  public static let meetingsHeld = Field(
    "meetings-held", "Meetings were held", .flag,
    help: "The organisation met the complainant: a recording belongs on file.", paragraph: "SM-1.23")
  public static let transcriptExists = Field(
    "transcript-exists", "A transcript exists", .flag,
    help: "A transcript of a meeting exists already: it belongs on file.",
    paragraph: "SM-1.23")
  public static let secondResponse = Field(
    "second-response", "A second tier replied", .flag,
    help: "A second tier or another complaint handler replied as well: both responses belong on file.",
    paragraph: "SM-1.23")

  public static let riskAssessmentRequired = Field(
    "risk-assessment-required", "Risk assessment required", .flag,
    help: "Ticked unless it is taken away: whoever takes the case over assesses its risks.", paragraph: "SM-10.14")

  // How the decision was given, for pass and decline.
  public static let channel = Field(
    "channel", "Given by", .choice(of: DecisionChannel.self),
    help: "How the complainant was told; not yet unless said otherwise.",
    paragraph: "SM-1.28a")
  public static let writtenWanted = Field(
    "written-decision-wanted", "Written decision wanted", .choice(of: Answered.self),
    help: "Asked when the decision is given by telephone: does the complainant want it in writing?",
    paragraph: "SM-1.28b")

  // Decline.
  public static let decision = Field(
    "decision", "Decision", .choice(of: DeclineReason.self), required: true, help: "Why we do not investigate.")
  public static let reasons = Field(
    "reasons", "Reasons", .longText, required: true, help: "The reasons, as they are given to the complainant.",
    paragraph: "SM-1.19a")
  public static let nextSteps = Field(
    "next-steps", "Next steps advised", .choices(NextStep.allCases.map(\.rawValue), open: true),
    help: "What the complainant was advised to do next.", paragraph: "SM-1.30a")
  public static let signpostedTo = Field(
    "signposted-to", "Signposted to", .text, help: "The organisation or agency named to the complainant.",
    paragraph: "SM-1.30b")

  // Close, restart, allocate.
  public static let code = Field(
    "code", "Closure code", .choice(ClosureCode.all.map(\.name)), required: true, help: "The exact code.",
    offered: { scheme, file in
      // Those that say what was decided first, those that contradict it last.
      let codes = ClosureCode.offered(to: scheme, under: file?.jurisdiction).filter { code in
        guard let file else { return true }
        if code.isFinding { return file.milestone == Milestone.titles.count }
        return file.passedAt != nil || code != .triage && code != .triageResolution
      }
      let ranks: [Bool?] = [true, nil, false]
      return ranks.flatMap { rank in codes.filter { $0.fits(file?.decision) == rank } }.map(\.name)
    })
  public static let told = Field(
    "told", "Told at closure", .choices(ToldAtClosure.allCases.map(\.rawValue), open: false),
    help: "What the complainant of a premature complaint was told about coming back.", paragraph: "SM-2.271")
  public static let restartReason = Field(
    "reason", "Reason", .text, required: true, help: "What came that makes the case go on.", paragraph: "SM-1.26")
  public static let to = Field("to", "To", .staff, required: true, help: "Who has the case from now on.")
  public static let reallocationReason = Field(
    "reason", "Reason", .text, help: "Why the case changes hands; needed when somebody has it already.")
}
