import Casework

/// An intake caseworker who takes a form through the tests to its closure or its passing on: answering from what the form says, and doing what
/// the guidance then asks.
public struct ScriptedCaseworker {
  /// How a case ended, and under which paragraphs.
  public struct Ending: Hashable, Sendable {
    /// `closed`, the stage that it was passed to, or `stuck`.
    public let outcome: String
    public let code: String?
    public let paragraphs: [RequirementID]

    /// The ending on one line of a report.
    public var text: String {
      [outcome, code, paragraphs.map(\.rawValue).joined(separator: " ")].compactMap { $0 }.joined(separator: " | ")
    }
  }

  /// What a test that the complaint does not pass leads to.
  struct Failing {
    let reason: DeclineReason
    let standing: AssessmentStanding
  }

  private let desk: SampleDesk
  private let reference: String
  /// When the last command was given.
  private(set) var now: Moment
  /// What stood in the way where the caseworker came no further.
  public private(set) var obstacles: [String] = []

  public init(_ desk: SampleDesk, reference: String, now: Moment) {
    self.desk = desk
    self.reference = reference
    self.now = now
  }

  /// Takes the case to its end.
  public mutating func work() throws -> Ending {
    try receive()
    for test in [Self.inJurisdiction, Self.inRemit, Self.consented, Self.properlyMade, Self.ready, Self.inTime] {
      if let failing = try test(&self) { return try end(failing) }
    }
    return try pass()
  }

  // MARK: - Taking in

  private mutating func receive() throws {
    try perform(.caseMatch, [CaseCommands.earlierMatch: EarlierMatch.none.rawValue])
    let facts = try facts()
    if let law = facts.law { try perform(.caseOrganisation, [CaseCommands.jurisdiction: law.rawValue]) }
    try write(.acknowledgement)
    for request in facts.file.adjustments {
      try perform(
        .adjustmentDecide,
        [
          AdjustmentCommands.adjustment: String(request.id),
          AdjustmentCommands.outcome: AdjustmentOutcome.agreed.rawValue,
          AdjustmentCommands.disability: FormFacts.disability(of: request.request).rawValue,
        ])
    }
    if facts.isPrison {
      try perform(
        .casePrison,
        [
          DecisionCommands.isPrisonCase: "yes", DecisionCommands.subject: PrisonSubject.prison.rawValue,
          DecisionCommands.victimsAct: Answered.no.rawValue,
        ])
    }
    try contact()
  }

  private mutating func write(_ kind: LetterKind) throws {
    try perform(
      .letterRecord,
      [
        LetterCommands.kind: kind.rawValue, LetterCommands.to: "complainant",
        LetterCommands.method: Channel.letter.rawValue,
        LetterCommands.envelopeMarked: try facts().file.complainant?.isPrisoner ?? false ? "yes" : "",
      ])
  }

  /// A call where there is a number, else an email or a letter.
  private mutating func contact() throws {
    guard try facts().file.complainant?.telephone.isEmpty == false else {
      return try perform(.contactLog, [ContactCommands.channel: Channel.letter.rawValue])
    }
    try perform(
      .contactLog,
      [
        ContactCommands.channel: Channel.telephone.rawValue, ContactCommands.identity: "verified",
        ContactCommands.identityQuestions: SecurityQuestion.allCases.prefix(3).map(\.rawValue).joined(separator: "; "),
        ContactCommands.identityCorrect: "3", ContactCommands.text: "Went through the form.",
      ])
  }

  // MARK: - The tests in their order

  private static let inJurisdiction: Test = { worker in
    let isIn = try worker.facts().law != nil
    try worker.perform(
      .assessOrganisation,
      [
        OrganisationAssessment.isInJurisdiction: (isIn ? Answered.yes : .no).rawValue
      ])
    return try isIn ? nil : Failing(reason: .outOfJurisdiction, standing: worker.standing(.organisation))
  }

  private static let inRemit: Test = { worker in
    let category = try worker.facts().outOfRemit
    try worker.perform(
      .assessRemit,
      [
        RemitAssessment.extent: (category == nil ? RemitExtent.nothing : .entire).rawValue,
        RemitAssessment.categories: category?.rawValue ?? "",
      ])
    return try category == nil ? nil : Failing(reason: .outOfRemit, standing: worker.standing(.remit))
  }

  /// Nobody complains for somebody who does not want it.
  private static let consented: Test = { worker in
    guard try worker.facts().isConsentRefused else { return nil }
    let why = "The person affected does not consent to the complaint."
    return Failing(
      reason: .notProperlyMade,
      standing: AssessmentStanding(.no, why, code: .notProperlyMade, paragraphs: ["SM-1.23"]))
  }

  private static let properlyMade: Test = { worker in
    let facts = try worker.facts()
    if facts.law == .health {
      try worker.perform(.assessProperlyMade, [ProperlyMadeAssessment.inWriting: Answered.yes.rawValue])
    } else if facts.isReferred {
      try worker.perform(
        .assessReferral,
        [
          ReferralAssessment.referredOn: facts.file.case.mpReferralOn?.description ?? "",
          ReferralAssessment.written: Answered.yes.rawValue, ReferralAssessment.form: ReferralForm.letter.rawValue,
          ReferralAssessment.asked: Answered.yes.rawValue, ReferralAssessment.consent: Answered.yes.rawValue,
          ReferralAssessment.known: Answered.yes.rawValue,
        ])
    } else {
      let why = "No MP has referred the complaint."
      return Failing(
        reason: .notProperlyMade, standing: AssessmentStanding(.no, why, code: .noReferral, paragraphs: ["SM-2.16a"]))
    }
    try worker.perform(
      .caseAssess,
      [
        CaseCommands.properlyMade: Answered.yes.rawValue, CaseCommands.assessmentReasons: "As the form shows.",
      ])
    return nil
  }

  private static let ready: Test = { worker in
    let resolution = try worker.facts().localResolution
    try worker.perform(.assessReadiness, [ReadinessAssessment.localResolution: resolution.rawValue])
    let standing = try worker.standing(.ready)
    return standing.outcome == .no ? Failing(reason: .notReady, standing: standing) : nil
  }

  /// A limit that has passed is set aside where the body took the time.
  private static let inTime: Test = { worker in
    guard let aware = try worker.facts().file.case.awareOn else { return nil }
    try worker.perform(.assessTimeLimit, [TimeLimitAssessment.aggrievedAwareOn: aware.description])
    guard try worker.standing(.timeLimit).outcome != .yes else { return nil }
    // They are asked why, whatever they have written (SM-2.281b).
    try worker.contact()
    let facts = try worker.facts()
    let isTheirs = facts.isDelayTheBodys
    try worker.perform(
      .assessTimeLimit,
      [
        TimeLimitAssessment.delays: facts.delays.joined(separator: "; "),
        TimeLimitAssessment.factors: (isTheirs ? TimeLimitFactor.localResolution : .complainant).rawValue,
        TimeLimitAssessment.discretion: (isTheirs ? TimeLimitDiscretion.setAside : .notSetAside).rawValue,
        TimeLimitAssessment.reasons: isTheirs
          ? "The complainant went to the body in good time, and waited for its answer."
          : "Nothing on the form explains the delay.",
      ], divergences: facts.isSilent ? [Self.writing("SM-2.281a")] : [])
    let standing = try worker.standing(.timeLimit)
    return standing.outcome == .no ? Failing(reason: .outOfTime, standing: standing) : nil
  }

  private typealias Test = @Sendable (inout ScriptedCaseworker) throws -> Failing?

  // MARK: - Ends

  private mutating func end(_ failing: Failing) throws -> Ending {
    let isBack = failing.reason == .notReady || failing.reason == .notProperlyMade
    try perform(
      .caseDecline,
      [
        DecisionCommands.decision: failing.reason.rawValue, DecisionCommands.reasons: failing.standing.implies,
        DecisionCommands.channel: DecisionChannel.letter.rawValue,
        DecisionCommands.nextSteps: (isBack ? NextStep.organisation : .otherBody).rawValue,
        DecisionCommands.signpostedTo: isBack ? try facts().file.organisationName : "Citizens Advice",
      ])
    try write(.decision)
    let code = failing.standing.closureCode ?? ""
    let told = ClosureCode.named(code)?.isLocallyUnfinished ?? false ? ToldAtClosure.allCases.map(\.rawValue) : []
    try perform(.caseClose, [DecisionCommands.code: code, DecisionCommands.told: told.joined(separator: "; ")])
    return try ending(failing.standing.paragraphs)
  }

  private mutating func pass() throws -> Ending {
    if try facts().isConsentMissing {
      try write(.informationNeeded)
      try perform(.caseClose, [DecisionCommands.code: ClosureCode.furtherInformation.name])
      return try ending(["SM-1.23", "SM-1.25a"])
    }
    try perform(
      .documentAdd,
      [
        DocumentCommands.section: DocumentSection.complaintResponses.rawValue,
        DocumentCommands.title:
          "\(now.day.digits) - final response - \(try facts().file.complainant?.lastName ?? "").pdf",
        DocumentCommands.path: "/srv/records/\(reference).pdf",
        DocumentCommands.sha256: String(repeating: "0123456789abcdef", count: 4),
      ])
    try perform(.assessTriage, [TriageAssessment.complex: "no", TriageAssessment.senior: "no"])
    try perform(
      .casePass,
      [
        DecisionCommands.route: TriageRoute.earlyConsideration.rawValue,
        DecisionCommands.summary: try facts().file.case.summary,
        DecisionCommands.rationale: "In remit, properly made, ready and in time.",
      ], divergences: try divergences())
    return try ending(["SM-1.22a", "SM-1.23"])
  }

  /// Who gave no telephone number is written to.
  private func divergences() throws -> [DivergenceRequest] {
    try facts().isSilent ? [Self.writing("SM-1.23")] : []
  }

  private static func writing(_ id: RequirementID) -> DivergenceRequest {
    DivergenceRequest(id, instead: "We write and do not ring.", reason: "The form gives no telephone number.")
  }

  private func ending(_ paragraphs: [RequirementID]) throws -> Ending {
    let row = try facts().file.case
    if row.isClosed { return Ending(outcome: "closed", code: row.closureCode, paragraphs: paragraphs) }
    if row.passedAt != nil {
      return Ending(outcome: "passed to \(row.stage.rawValue)", code: nil, paragraphs: paragraphs)
    }
    return Ending(outcome: "stuck at \(row.stage.rawValue)", code: nil, paragraphs: paragraphs)
  }

  // MARK: - Doing

  private func facts() throws -> FormFacts { FormFacts(file: try desk.file(reference)) }

  private func situation() throws -> Situation {
    Situation(file: try desk.file(reference), office: try desk.office(), guidance: .current)
  }

  private func standing(_ assessment: Assessment) throws -> AssessmentStanding { try situation().standing(assessment) }
}

// MARK: - Doing what the guidance asks

extension ScriptedCaseworker {
  /// Gives a command. Warnings are passed; where something else is asked for first, that is done and the command given again.
  fileprivate mutating func perform(
    _ name: CommandName, _ typed: KeyValuePairs<Field, String>, divergences: [DivergenceRequest] = []
  ) throws {
    let values = Dictionary(uniqueKeysWithValues: typed.map { ($0.key.name, $0.value) })
    try perform(name, values, divergences, depth: 0)
  }

  private mutating func perform(
    _ name: CommandName, _ typed: [String: String], _ divergences: [DivergenceRequest], depth: Int
  ) throws {
    var passing: [RequirementID] = []
    var divergences = divergences
    var last = ""
    for _ in 0..<8 {
      now = now.adding(seconds: 60)
      do {
        let reader = FieldReader(now: now, office: try desk.office(), file: try desk.file(reference)) { _ in nil }
        let values = try reader.values(typed.mapValues(RawValue.text), for: name)
        _ = try desk.perform(
          Command(name, case: reference, values, divergences: divergences, passing: passing), "dana", now)
        return
      } catch let refusal as Refusal {
        last = "\(name.rawValue): \(refusal)"
        // What is met after all needs no divergence.
        if refusal.reasons.contains(where: { $0.field == "divergence" }) {
          divergences = []
          continue
        }
        passing += refusal.reasons.filter { $0.enforcement == .warn }.compactMap(\.requirement)
        let asked = Set(refusal.reasons.filter { $0.enforcement != .warn }.compactMap(\.requirement))
        let steps = NextSteps.list(try situation()).filter { asked.contains($0.requirement) }
        if steps.isEmpty && !asked.isEmpty || depth > 2 { break }
        for step in steps where step.command != name { try satisfy(step, depth) }
      }
    }
    obstacles.append(last)
  }

  /// Does what a line of what is next says, with what it proposes.
  private mutating func satisfy(_ step: OpenStep, _ depth: Int) throws {
    var values = step.proposal
    func fill(_ field: Field, _ value: String) { values[field.name] = values[field.name] ?? value }
    switch step.command {
    case .letterRecord:
      fill(LetterCommands.method, Channel.letter.rawValue)
      if try facts().file.complainant?.isPrisoner ?? false { fill(LetterCommands.envelopeMarked, "yes") }
    case .requirementAnswer:
      fill(GuidanceCommands.kind, AnswerKind.done.rawValue)
      fill(GuidanceCommands.text, "Done.")
    case .consultationLog:
      fill(ConsultationCommands.answer, "Agreed.")
      fill(ConsultationCommands.outcome, ConsultationOutcome.agreed.rawValue)
    default: break
    }
    try perform(step.command, values, [], depth: depth + 1)
  }
}

extension ClosureCode {
  fileprivate var isLocallyUnfinished: Bool { self == .premature || self == .prematureOngoing }
}
