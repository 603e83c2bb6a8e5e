import Casework
import Testing

/// Whose cases somebody has while others are away or have left.
@Suite struct CoverTests {
  private static func office() -> Office {
    var office = Office(calendar: WorkingCalendar())
    office.staff = (1...5).map { Staff(id: $0, login: "s\($0)", name: "S\($0)", role: .caseworker) }
    office.staff[3].lastDay = day("2026-03-10")
    office.staff[3].successor = 2
    office.leave = [
      Leave(id: 10, staffID: 1, from: day("2026-03-02"), to: day("2026-03-06"), deputy: 2),
      Leave(id: 11, staffID: 2, from: day("2026-03-05"), to: day("2026-03-06"), deputy: 3),
      Leave(id: 12, staffID: 5, from: day("2026-03-02"), to: day("2026-03-06"), deputy: nil),
      Leave(id: 13, staffID: 5, from: day("2026-03-03"), to: day("2026-03-04"), deputy: 2),
    ]
    return office
  }

  private static func day(_ text: String) -> Day { Day(Substring(text)) ?? .earliest }

  @Test(
    arguments: [
      ("2026-03-01", 2, [2]), ("2026-03-02", 2, [2, 1]), ("2026-03-03", 2, [2, 1, 5]),
      // Away themselves: what they stood in for goes on to their own deputy; their own cases they see still.
      ("2026-03-05", 2, [2]), ("2026-03-05", 3, [3, 1, 2]), ("2026-03-02", 1, [1]),
      ("2026-03-10", 2, [2]), ("2026-03-11", 2, [2, 4]),
    ] as [(String, Int64, [Int64])])
  func covered(day: String, staff: Int64, cases: [Int64]) {
    #expect(Self.office().coveredBy(staff, on: Self.day(day)) == cases)
  }

  @Test("A team is everybody of its name; whoever has none is one alone")
  func team() {
    var office = Self.office()
    for index in 0...2 { office.staff[index].team = "Intake" }
    #expect(office.team(of: office.staff[1]).map(\.id) == [1, 2, 3])
    #expect(office.team(of: office.staff[3]).map(\.id) == [4])
  }
}
