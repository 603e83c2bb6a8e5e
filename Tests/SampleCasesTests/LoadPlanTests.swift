import Casework
import SampleCases
import Testing

/// Load data, rehearsed in memory, and how long it takes to make.
struct LoadPlanTests {
  private static let today = Day(year: 2026, month: 11, day: 19) ?? .earliest

  @Test func everyLoadCaseIsAcceptedInTheOrderOfTime() throws {
    let rehearsal = Rehearsal()
    var player = SamplePlayer(rehearsal.desk)
    try player.setUp(LoadPlan(cases: 0, seed: 1, today: Self.today).office)
    let plan = LoadPlan(
      cases: 400, seed: 1, today: Self.today, office: rehearsal.office, bodies: try rehearsal.desk.bodies())
    var names: [CommandName: Int] = [:]
    for index in 0..<plan.count {
      let sample = plan[index]
      let opening = sample.opening
      let reference = try #require(try rehearsal.perform(opening.command, by: opening.login, at: opening.at))
      names[opening.command.name, default: 0] += 1
      guard let next = sample.following(reference) else { continue }
      try rehearsal.perform(next.command, by: next.login, at: next.at)
      names[next.command.name, default: 0] += 1
    }
    #expect(rehearsal.files.count == 400)
    #expect(names.count >= 6, "\(names)")
  }

  @Test func aLoadCaseIsTheSameWhereverOneBegins() {
    let plan = LoadPlan(cases: 1_000, seed: 3, today: Self.today)
    #expect(plan[977].opening.command == plan[977].opening.command)
    #expect(plan[977].opening.command != plan[978].opening.command)
    #expect(plan[0].opening.at < plan[999].opening.at)
    #expect(plan[999].opening.at.day < Self.today)
  }
}
