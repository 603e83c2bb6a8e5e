import Casework
import SampleCases
import Testing

@testable import CaseStore

/// What managers count is what the filters beside the numbers list.
@Suite("Caseload")
struct CaseloadTests {
  @Test("Each number is that of the cases that its filter lists, and each kind counts every open case")
  func countsWhatIsListed() throws {
    let sample = try SampleStore(cases: 40)
    let store = sample.temporary.store
    let office = try store.office()
    let today = sample.temporary.tick().day
    let lines = try store.caseload(today: today).lines
    let context = FilterContext(office: office, actor: office.staff.first?.id ?? 0, today: today)
    for line in lines {
      let criteria = try CaseFilter(line.filter, in: context)
      let page = try store.queue(.open(by: .due), where: try criteria.clauses(in: context), limit: 100)
      #expect(page.rows.count == line.count, "\(line.title): \(line.filter)")
    }
    let open = try store.queue(.open(by: .due), limit: 100).rows.count
    for kind in [Caseload.Kind.stage, .age, .person] {
      #expect(lines.filter { $0.kind == kind }.map(\.count).reduce(0, +) == open, "\(kind)")
    }
    #expect(lines.contains { $0.kind == .team })
  }

  @Test("The cases of somebody who has left are the successor's, or nobody's", arguments: [true, false])
  func left(isSucceeded: Bool) throws {
    let sample = try SampleStore(cases: 40)
    let (temporary, store) = (sample.temporary, sample.temporary.store)
    let leaver = try #require(
      try store.office().staff.first { try !store.queue(.owned(by: $0.id), limit: 1).rows.isEmpty })
    let successor = try #require(try store.office().staff.last { $0.id != leaver.id })
    let lastDay = temporary.tick().day
    var command = Command(.staffDepart, ["staff": .number(leaver.id), "last-day": .day(lastDay)])
    if isSucceeded { command.values["successor"] = .number(successor.id) }
    try temporary.perform(command)
    let theirs = try store.queue(.owned(by: leaver.id), limit: 100).rows.map(\.reference)
    let office = try store.office()
    for (day, isGone) in [(lastDay, false), (lastDay + 1, true)] {
      let context = FilterContext(office: office, actor: successor.id, today: day)
      func listed(_ filter: String) throws -> Set<String> {
        let clauses = try CaseFilter(filter, in: context).clauses(in: context)
        return Set(try store.queue(.open(by: .due), where: clauses, limit: 100).rows.map(\.reference))
      }
      let unallocated = QueueSelection(.unallocated, owners: office.former(of: nil, on: day), on: day)
      let view = Set(try store.queue(unallocated, limit: 100).rows.map(\.reference))
      #expect(try store.count(unallocated).count == view.count)
      #expect(view.isSuperset(of: theirs) == (isGone && !isSucceeded))
      #expect(try listed("owner:nobody") == view)
      #expect(try listed("owner:\(successor.login)").isSuperset(of: theirs) == (isGone && isSucceeded))
      for line in try store.caseload(today: day).lines {
        #expect(try listed(line.filter).count == line.count, "\(line)")
      }
    }
    let present = isSucceeded ? successor.name : "nobody"
    #expect(office.ownerInWords(leaver.id, on: lastDay) == leaver.name)
    #expect(office.ownerInWords(leaver.id, on: lastDay + 1) == "\(leaver.name), who has left; now \(present)")
  }

  @Test(
    "Ages begin on the day: 13 and 14 days, 41 and 42",
    arguments: [(13, "under 2"), (14, "2 to 6"), (41, "2 to 6"), (42, "6 to 13")])
  func ages(days: Int, title: String) {
    let today = Day(epochDays: 20_515)
    let load = Caseload(
      stages: [:], owners: [:], received: [today - days: 1], office: Office(calendar: WorkingCalendar()), today: today)
    #expect(load.lines.map(\.title) == ["\(title) weeks"])
  }

  @Test("Each member of staff has as many open cases as are listed as theirs")
  func workloads() throws {
    let store = try SampleStore(cases: 40).temporary.store
    let counts = try store.workloads()
    for member in try store.office().staff {
      #expect(
        counts[member.id, default: 0] == (try store.queue(.owned(by: member.id), limit: 100).rows.count),
        "\(member.name)")
    }
    #expect(counts.count > 1)
  }

  @Test("Each overseer has as many open cases of high risk as they were given")
  func oversights() throws {
    let temporary = try TemporaryStore()
    #expect(try temporary.store.oversights().isEmpty)
    try temporary.perform(
      Command(
        .staffAdd,
        ["login": .text("lena"), "name": .text("Lena Grant"), "role": .text(Role.deputyOmbudsman.rawValue)]))
    let lena = try #require(try temporary.store.office().member(login: "lena")).id
    for _ in 1...2 {
      let reference = try temporary.insertCase()
      try temporary.perform(
        Command(
          .riskRate, case: reference,
          [
            "category": .text("Legal"), "description": .text("A claim."), "likelihood": .text("highly likely"),
            "impact": .text("critical"),
          ]))
      let today = FieldValue.day(temporary.now.day)
      try temporary.perform(
        Command(
          .assessHighRisk, case: reference,
          [
            "oversight-requested-on": today, "template-on": today, "assigned-on": today, "overseer": .number(lena),
            "conflicts-considered": .text("None declared."),
          ]))
    }
    try temporary.insertCase()
    #expect(try temporary.store.oversights() == [lena: 2])
  }

  @Test("Without an open case there is nothing to count")
  func none() throws {
    #expect(try TemporaryStore().store.caseload(today: Day(epochDays: 20_515)).lines.isEmpty)
  }
}
