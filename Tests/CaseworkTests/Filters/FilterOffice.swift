import Casework

/// Three people of two teams, seen by Dana on a Tuesday.
enum FilterOffice {
  static let today = Day(year: 2026, month: 3, day: 3) ?? .earliest

  static let context: FilterContext = {
    var office = Office(calendar: WorkingCalendar())
    office.staff = [
      Staff(id: 1, login: "dana", name: "Dana Mistry", role: .caseworker),
      Staff(id: 2, login: "ruth", name: "Ruth Daniels", role: .caseworker),
      Staff(id: 3, login: "sam", name: "Sam Mistry", role: .seniorCaseworker),
    ]
    office.staff[0].team = "Intake North"
    office.staff[1].team = "Intake North"
    office.staff[2].team = "Triage"
    return FilterContext(office: office, actor: 1, today: today)
  }()

  static func clauses(_ text: String) throws -> [FilterClause] {
    try CaseFilter(text, in: context).clauses(in: context)
  }
}
