import Casework
import GRDB
import SampleCases
import Testing

@testable import CaseStore

/// What managers count of risk is what the filters beside the numbers list.
@Suite("Portfolio")
struct PortfolioTests {
  /// Every part that is counted, with how many cases of it there are.
  private static let everyPart: [Portfolio.Part] =
    RiskRating.allCases.map { .rating($0) } + Portfolio.Part.listed

  /// Checks each number of a portfolio against what its filter lists; returns the portfolio.
  private func checked(_ store: Store, today: Day) throws -> Portfolio {
    let portfolio = try store.portfolio(today: today)
    let office = try store.office()
    let context = FilterContext(office: office, actor: office.staff.first?.id ?? 0, today: today)
    for holding in portfolio.holdings {
      for part in Self.everyPart {
        let filter = portfolio.filter(part, of: holding)
        let clauses = try CaseFilter(filter, in: context).clauses(in: context)
        let listed = try store.queue(.open(by: .due), where: clauses, limit: 100).rows.count
        #expect(listed == holding.count(part), "\(filter)")
      }
    }
    return portfolio
  }

  @Test("Each number is that of the cases that its filter lists: for all, each team, organisation and stage")
  func countsWhatIsListed() throws {
    let sample = try SampleStore(cases: 60)
    let portfolio = try checked(sample.temporary.store, today: sample.temporary.tick().day)
    let all = try #require(portfolio.holdings.first)
    #expect(all.kind == .all)
    for kind in Portfolio.Kind.allCases {
      #expect(portfolio.holdings.contains { $0.kind == kind }, "\(kind)")
    }
    // Everything that is rated is in a cell, and has come to its rating in some month.
    let rated = RiskRating.allCases.map { all.count(.rating($0)) }.reduce(0, +)
    #expect(rated > 5)
    #expect(RiskCell.all.map { all.count(.cell($0)) }.reduce(0, +) == rated)
    let ofStages = portfolio.holdings.filter { $0.kind == .stage }.map { $0.count(.rating(.high)) }.reduce(0, +)
    #expect(ofStages == all.count(.rating(.high)))
  }

  @Test(
    "An assessment is fresh for 90 calendar days, unless something changes",
    arguments: [(90, RiskAssessmentFreshness.fresh), (91, .stale)])
  func age(days: Int, expected: RiskAssessmentFreshness) throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase { Self.assess(&$0, .medium, on: temporary.now.day - days) }
    let all = try #require(try checked(temporary.store, today: temporary.now.day).holdings.first)
    for freshness in RiskAssessmentFreshness.allCases {
      #expect(all.count(.assessment(freshness)) == (freshness == expected ? 1 : 0), "\(freshness)")
    }
  }

  @Test("An assessment is stale once a risk has changed, and missing once a formal point was passed without one")
  func changedAndMissing() throws {
    let temporary = try TemporaryStore()
    let today = temporary.now.day
    try temporary.insertCase { file in
      Self.assess(&file, .low, on: today)
      file.risks = [Self.risk(in: file, .likely, .critical)]
    }
    try temporary.insertCase { $0.case.stage = .proposal }
    // A further point passed: after a report, after a decline, and where compliance is escalated.
    try temporary.insertCase { file in
      file.case.stage = .primaryInvestigation
      file.milestones = [
        Milestone(id: 9_100, caseID: file.case.id, number: 7, at: file.case.receivedAt, by: 1, text: "")
      ]
    }
    try temporary.insertCase { file in
      file.case.passedAt = file.case.receivedAt
      file.case.decision = DeclineReason.allCases.first?.rawValue
    }
    try temporary.insertCase { file in
      file.case.stage = .compliance
      file.case.escalationStage = 1
    }
    // One made before it was escalated is not of the escalation.
    try temporary.insertCase { file in
      Self.assess(&file, .low, on: today - 2, for: .complianceEscalation)
      file.case.stage = .compliance
      file.case.escalationStage = 1
      file.case.firstEscalatedAt = Self.noon(today - 1)
    }
    try temporary.insertCase { $0.case.stage = .compliance }
    // Before the first formal point nothing is missing.
    try temporary.insertCase { $0.case.stage = .primaryInvestigation }
    let all = try #require(try checked(temporary.store, today: today).holdings.first)
    #expect(all.count(.assessment(.stale)) == 1)
    #expect(all.count(.assessment(.missing)) == 5)
    #expect(all.count(.assessment(.fresh)) == 0)
    #expect(all.count(.cell(.at(.likely, .critical))) == 1)
  }

  @Test(
    "A rating counts as changed in the month in which it became what it is: the first day of it, not the day before",
    arguments: [(0, 1), (-1, 0)])
  func month(day: Int, expected: Int) throws {
    let temporary = try TemporaryStore()
    let month = Portfolio.month(of: temporary.now.day)
    for former in [nil, RiskRating.low, .high] {
      try temporary.insertCase { file in
        let risk = Self.risk(in: file, .likely, .moderate, at: Self.noon(month + day))
        file.risks = [risk]
        file.formerRatings = former.map { [Self.former($0, of: risk)] } ?? []
      }
    }
    let all = try #require(try checked(temporary.store, today: temporary.now.day).holdings.first)
    for change in RatingChange.allCases { #expect(all.count(.change(change)) == expected, "\(change)") }
  }

  @Test("Whatever act changes the rating, the portfolio tells how; an act that does not change it tells nothing")
  func acts() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    func rate(_ likelihood: Likelihood, _ impact: Impact) throws {
      try temporary.perform(
        Command(
          .riskRate, case: reference,
          [
            "category": .text("Legal"), "description": .text("A claim."), "likelihood": .text(likelihood.rawValue),
            "impact": .text(impact.rawValue),
          ]))
    }
    func change() throws -> RatingChange? {
      let all = try checked(temporary.store, today: temporary.now.day).holdings.first
      return RatingChange.allCases.first { all?.count(.change($0)) == 1 }
    }
    #expect(try change() == nil)
    try rate(.unlikely, .minor)
    #expect(try change() == .first)
    try rate(.highlyLikely, .critical)
    #expect(try change() == .raised)
    // Another risk, lower than that: the rating stays as it became.
    let rated = try #require(try temporary.store.caseFile(reference).ratingChange)
    try rate(.likely, .minor)
    #expect(try #require(try temporary.store.caseFile(reference).ratingChange) == rated)
    let high = try #require(try temporary.store.caseFile(reference).risks.first { $0.rating == .high })
    try temporary.perform(
      Command(
        .riskSettle, case: reference,
        [
          "risk": .number(high.id), "state": .text(RiskState.over.rawValue), "reason": .text("It was withdrawn."),
        ]))
    #expect(try change() == .lowered)
  }

  @Test("Of two ratings of two risks the first is taken back alone, and the portfolio tells how the other one stands")
  func undo() throws {
    let temporary = try TemporaryStore()
    let reference = try temporary.insertCase()
    func rate(_ likelihood: Likelihood, _ impact: Impact) throws -> Receipt {
      try temporary.perform(
        Command(
          .riskRate, case: reference,
          [
            "category": .text("Legal"), "description": .text("A claim."), "likelihood": .text(likelihood.rawValue),
            "impact": .text(impact.rawValue),
          ]))
    }
    let low = try rate(.unlikely, .minor)
    _ = try rate(.highlyLikely, .critical)
    #expect(try temporary.store.caseFile(reference).ratingChange?.from == .low)
    try temporary.store.undo(low.entry, by: 1, at: temporary.tick())
    #expect(try temporary.store.caseFile(reference).ratingChange?.from == nil)
    let all = try #require(try checked(temporary.store, today: temporary.now.day).holdings.first)
    #expect(all.count(.change(.first)) == 1 && all.count(.rating(.high)) == 1)
  }

  @Test("Two spellings of a body's name are one body, whose filter lists the cases of both")
  func spellings() throws {
    let temporary = try TemporaryStore()
    for name in ["Caffi Iâl", "caffi ial", "Board \"of\" Eels"] {
      try temporary.insertCase { file in
        file.case.organisationText = name
        file.risks = [Self.risk(in: file, .likely, .critical)]
      }
    }
    let holdings = try checked(temporary.store, today: temporary.now.day).holdings.filter { $0.kind == .organisation }
    #expect(holdings.map { $0.count(.rating(.high)) } == [2, 1])
  }

  @Test("Counting reads nothing but the index made for it", arguments: ["stageRank", "owner", "organisationKey"])
  func plan(column: String) throws {
    let temporary = try TemporaryStore()
    let plan = try temporary.store.read { database in
      let (sql, arguments) = try Store.counting(column, temporary.now.day, database)
      return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map {
        $0["detail"] as String
      }
    }
    #expect(plan.contains { $0.contains("COVERING INDEX queueRow_portfolio") }, "\(plan)")
  }

  @Test("A closed case is in no portfolio")
  func closed() throws {
    let temporary = try TemporaryStore()
    try temporary.insertCase { file in
      Self.assess(&file, .high, on: temporary.now.day)
      file.case.stage = .closed
      file.case.closedAt = temporary.now
    }
    let all = try #require(try checked(temporary.store, today: temporary.now.day).holdings.first)
    #expect(Self.everyPart.allSatisfy { all.count($0) == 0 })
  }

  private static func risk(
    in file: CaseFile, _ likelihood: Likelihood, _ impact: Impact, at moment: Moment? = nil
  ) -> Risk {
    Risk(
      id: 7_000 + file.case.id, caseID: file.case.id, category: .legal, text: "A claim.", likelihood: likelihood,
      impact: impact, assessedAt: moment ?? file.case.receivedAt, by: 1)
  }

  /// The risk was rated otherwise until it was rated as it is.
  private static func former(_ rating: RiskRating, of risk: Risk) -> FormerRating {
    let former = Risk(
      id: risk.id, caseID: risk.caseID, category: risk.category, text: risk.text,
      likelihood: rating == .high ? .highlyLikely : .unlikely, impact: rating == .high ? .critical : .minor,
      assessedAt: noon(Day(year: 2025, month: 12, day: 1) ?? .earliest), by: 1)
    return FormerRating(risk.id + 1_000, of: former, until: risk.assessedAt)
  }

  private static func assess(
    _ file: inout CaseFile, _ rating: RiskRating, on day: Day, for point: AssessmentPoint = .review
  ) {
    file.risks = [risk(in: file, rating == .high ? .highlyLikely : .likely, rating == .low ? .minor : .moderate)]
    file.riskAssessments.append(
      RiskAssessment(
        file.case.id * 100_000 + Int64(day.epochDays), of: file, for: point, categories: ["Legal"], overall: rating,
        at: noon(day), by: 1))
  }

  private static func noon(_ day: Day) -> Moment { Moment(secondsSince1970: Int64(day.epochDays) * 86_400 + 43_200) }
}
