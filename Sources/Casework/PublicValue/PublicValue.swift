/// The Public Value Model test of a case, as its answers have it (SM 2.78–2.84).
struct PublicValue {
  let scores: [PublicValueQuestion: PublicValueScore]
  /// The four criteria with the score of each; nil while a question of it is not answered.
  let criteria: [(name: String, score: Int?)]
  /// The level of the claimed injustice: as recorded, else of the most serious of several (SM-2.88).
  let level: Int?
  /// What is to be reached; nil where every case is considered.
  let capacity: CapacityLevel?

  /// - Parameter day: the day of the test, whose capacity level holds.
  init(_ at: Situation, _ sheet: AnswerSheet, on day: Day) {
    var scores: [PublicValueQuestion: PublicValueScore] = [:]
    for question in PublicValueQuestion.allCases {
      scores[question] = sheet.text(question.field).flatMap { PublicValueScore($0) }
    }
    self.scores = scores
    criteria = PublicValueCriterion.all(at.office.value(of: .publicValueCriteria)).map { ($0.name, $0.score(scores)) }
    level =
      sheet.text(PublicValueAssessment.level).flatMap { Int($0) }
      ?? (at.applies("SM-2.88") ? sheet.mostSerious?.level : nil)
    capacity =
      at.applies("SM-2.79") ? CapacityLevel.inForce(on: day, at.office.value(of: .publicValueCapacity)) : nil
  }

  var unanswered: [PublicValueQuestion] { PublicValueQuestion.allCases.filter { scores[$0] == nil } }

  /// Nil while a question is not answered.
  var total: Int? {
    criteria.reduce(into: 0 as Int?) { sum, next in sum = sum.flatMap { sum in next.score.map { sum + $0 } } }
  }

  /// Whether it is considered at the capacity in force; nil while that cannot be said.
  var isAccepted: Bool? {
    guard let total, let level else { return nil }
    guard let capacity else { return true }
    return (capacity.total.map { total >= $0 } ?? false) || (capacity.injustice.map { level >= $0 } ?? false)
  }

  /// What follows from that.
  var impliedOutcome: TriageOutcome? { isAccepted.map { $0 ? .considering : .declining } }

  /// The score of each criterion, the total, the level and what they are held against.
  var text: String {
    let parts = criteria.map { "\($0.name) \($0.score.map(String.init) ?? "?")" }.joined(separator: ", ")
    let sum = "Total \(total.map(String.init) ?? "not known yet") (\(parts))"
    let injustice =
      level.map { "claimed injustice at level \($0)" } ?? "the level of the claimed injustice is not recorded"
    let limit = capacity.map { "considered: \($0.text)" } ?? "no capacity level is in force, every case is considered"
    return "\(sum); \(injustice); \(limit)."
  }
}

/// One of several injustices that are claimed (SM-2.88).
struct ClaimedInjustice: Equatable {
  let level: Int
  let text: String

  /// Reads `4 six months of pain`.
  init?(_ line: String) {
    let digits = line.prefix { $0.isNumber }
    guard let level = Int(digits), InjusticeLevel(rawValue: String(digits)) != nil else { return nil }
    self.level = level
    text = line.dropFirst(digits.count).drop { ":,-–. |".contains($0) }.description
    if text.isEmpty { return nil }
  }

  @Sendable static func complaint(_ value: FieldValue) -> String? {
    guard case .list(let lines) = value, let bad = lines.first(where: { ClaimedInjustice($0) == nil }) else {
      return nil
    }
    return "'\(bad)' is no level from 1 to 6 with the injustice, such as '4 six months of pain'."
  }
}

extension AnswerSheet {
  var claimedInjustices: [ClaimedInjustice] {
    list(PublicValueAssessment.injustices).compactMap { ClaimedInjustice($0) }
  }

  /// The most serious of the injustices that are listed.
  var mostSerious: ClaimedInjustice? { claimedInjustices.max { $0.level < $1.level } }

  /// How the test ended.
  var triageOutcome: TriageOutcome? { choice(PublicValueAssessment.outcome) }

  /// Not taken further: no minimal intervention could resolve it, or none did and it is to be closed.
  var isToDeclineAtTriage: Bool {
    switch afterResolution {
    case .close: true
    case .furtherWork: false
    case nil:
      triageOutcome == .declining
        && choice(PublicValueAssessment.minimalIntervention, as: Answered.self) == .no
    }
  }

  /// Taken further, by its score or because an attempt to resolve it failed.
  var isConsideredFurther: Bool {
    afterResolution.map { $0 == .furtherWork } ?? (triageOutcome == .considering)
  }

  private var afterResolution: AfterResolution? {
    choice(PublicValueAssessment.resolution, as: TriageResolution.self) == .notResolved
      ? choice(PublicValueAssessment.nextStep) : nil
  }
}

extension Situation {
  /// The day on which the test was last worked on; before that, the day on which the case was passed on.
  private var dayOfTriage: Day {
    let answered = file.assessmentAnswers.filter { $0.assessment == .publicValue }.map(\.at.day).max()
    return answered ?? (file.case.passedAt ?? file.case.receivedAt).day
  }

  /// The test as it stands.
  var publicValue: PublicValue { PublicValue(self, file.sheet(.publicValue), on: dayOfTriage) }

  func publicValue(_ sheet: AnswerSheet) -> PublicValue { PublicValue(self, sheet, on: dayOfTriage) }

  /// From triage on, with nothing decided but to pass the case on: the only time at which the test is made.
  var isAtTriage: Bool {
    let row = file.case
    return row.passedAt != nil && PublicValueAssessment.stages.contains(row.stage)
      && (row.decision == nil || row.decision == DecisionCommands.passed)
  }

  /// The test was begun and is not over.
  var isTriageBegun: Bool { isAtTriage && !file.sheet(.publicValue).isEmpty }
}

extension CaseFile {
  /// Minimal intervention resolved it (SM-2.96).
  var isResolvedAtTriage: Bool {
    sheet(.publicValue).choice(PublicValueAssessment.resolution, as: TriageResolution.self) == .resolved
  }

  /// The case with other answers to an assessment of it, for those who look at what an act would leave.
  fileprivate func answering(_ assessment: Assessment, by sheet: AnswerSheet) -> CaseFile {
    var copy = self
    copy.assessmentAnswers.removeAll { $0.assessment == assessment && $0.subject.isEmpty }
    for (question, value) in sheet.values {
      copy.assessmentAnswers.append(
        AssessmentAnswer(
          id: 0, caseID: self.case.id, assessment: assessment, subject: "", question: question, value: value.stored,
          at: self.case.receivedAt, by: 0))
    }
    return copy
  }

  /// Declined as the result of the test (SM-2.94).
  var isDeclinedAtTriage: Bool { self.case.decision == DeclineReason.triage.rawValue }
}

extension Act {
  /// It declines a case as the result of the test.
  var declinesAtTriage: Bool {
    name == .caseDecline && command.choice(DecisionCommands.decision, as: DeclineReason.self) == .triage
  }

  /// The test as this act leaves it.
  var publicValue: PublicValue {
    let sheet = sheet(.publicValue)
    let left = Situation(file: file.answering(.publicValue, by: sheet), office: office, guidance: guidance)
    return PublicValue(left, sheet, on: day)
  }
}
