import Casework
import SampleCases
import Testing

/// Sample cases, rehearsed in memory under the real guidance.
struct SampleCaseTests {
  private static let today = Day(year: 2026, month: 11, day: 19) ?? .earliest

  @Test(arguments: SampleStage.allCases)
  func everyStageIsReachedThroughAcceptedCommands(_ stage: SampleStage) throws {
    for seed in UInt64(1)...40 {
      let rehearsal = Rehearsal()
      var player = SamplePlayer(rehearsal.desk)
      try player.setUp(SampleOffice(opened: OfficeTime.moment(day: Self.today - 400, hour: 9), today: Self.today))
      var wishes = SampleWishes(stage)
      wishes.isHighRisk = seed.isMultiple(of: 3)
      wishes.diary = seed.isMultiple(of: 2) ? Self.today : nil
      wishes.contacts = seed.isMultiple(of: 8) ? 12 : 0
      var sample = SampleCase(wishes, seed: seed, today: Self.today)
      while sample.moment != nil { try player.play(&sample) }

      #expect(player.report.refused.isEmpty, "seed \(seed): \(player.report.refused.map(\.sentence))")
      let file = try rehearsal.file(try #require(sample.reference))
      #expect(file.case.stage == stage.stage, "seed \(seed)")
      #expect(file.case.closureCode == stage.closureCode, "seed \(seed)")
      #expect(file.contacts.count >= wishes.contacts || stage == .received)
      if wishes.isHighRisk, stage.stage != .closed, stage != .received { #expect(file.overallRating == .high) }
    }
  }

  @Test func aRestartedCaseHasItsReason() throws {
    let rehearsal = try played(DemoPlan(cases: SampleStage.allCases.count + 1, today: Self.today)).rehearsal
    #expect(rehearsal.files.values.contains { $0.case.restartReason != nil && $0.case.stage == .intake })
  }

  @Test func theDemoIsTheSameForASeedAndADay() throws {
    let first = try played(DemoPlan(cases: 60, seed: 7, today: Self.today))
    let second = try played(DemoPlan(cases: 60, seed: 7, today: Self.today))
    #expect(first.rehearsal.files == second.rehearsal.files)
    let other = try played(DemoPlan(cases: 60, seed: 8, today: Self.today))
    #expect(first.rehearsal.files != other.rehearsal.files)
  }

  @Test func theDemoShowsWhatAnOfficeHas() throws {
    let (rehearsal, report) = try played(DemoPlan(cases: 80, today: Self.today))
    #expect(report.refused.isEmpty, "\(report.refused.map(\.sentence))")
    #expect(report.references.count == 80)
    let files = Array(rehearsal.files.values)
    #expect(Set(files.map(\.case.stage)) == Set(SampleStage.allCases.map(\.stage)))
    #expect(files.contains { $0.contacts.count >= 12 })
    let due = files.filter { !$0.case.isClosed }.compactMap {
      Derived(Situation(file: $0, office: rehearsal.office, guidance: .current)).nextDue
    }
    #expect(due.contains { $0 < Self.today })
    #expect(due.contains(Self.today))
    #expect(due.contains { $0 > Self.today })
    #expect(files.contains { $0.overallRating == .high })
    #expect(Guidance.current.rules.isEmpty || files.contains { !$0.divergences.isEmpty })
    #expect(files.contains { !$0.adjustments.isEmpty })
    #expect(files.contains { !$0.complianceItems.isEmpty })
    #expect(files.allSatisfy { $0.contacts.allSatisfy { $0.at.day < Self.today } })
    print("Commands of a demo of 80:", report.accepted.sorted { $0.key.rawValue < $1.key.rawValue })
    print("Warnings passed:", report.warned)
  }

  @Test(arguments: [0, 1, 3])
  func aDemoMayBeSmall(_ count: Int) throws {
    let (rehearsal, report) = try played(DemoPlan(cases: count, today: Self.today))
    #expect(rehearsal.files.count == count)
    #expect(report.refused.isEmpty)
  }

  @Test func noFormComesTwice() throws {
    let plan = DemoPlan(cases: 4_000, today: Self.today)
    let office = Office(calendar: WorkingCalendar())
    let references = plan.cases.compactMap { sample in
      var sample = sample
      return sample.next(nil, office, [:])?.command.text(CaseCommands.formReference)
    }
    #expect(references.count > 500)
    #expect(Set(references).count == references.count)
  }

  private func played(_ plan: DemoPlan) throws -> (rehearsal: Rehearsal, report: SampleReport) {
    let rehearsal = Rehearsal()
    return (rehearsal, try plan.play(at: rehearsal.desk))
  }
}

extension SampleReport.Refused {
  var sentence: String { "\(reference ?? "-") \(step.command.name.rawValue) by \(step.login): \(refusal)" }
}
