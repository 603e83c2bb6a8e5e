import Casework
import FormImport
import Foundation
import SampleCases
import Testing

/// The 300 sample forms, each taken through the tests by a scripted caseworker.
@Suite struct ScriptedIntakeTests {
  private static let now = OfficeTime.moment(day: Day(epochDays: 20_789), hour: 9)

  @Test func everySampleFormComesToAnEnd() throws {
    let url = try #require(
      Bundle.module.url(forResource: "intake-2026-11", withExtension: "csv", subdirectory: "Forms"))
    let context = ImportContext(
      now: Self.now, calendar: WorkingCalendar(), organisation: { _ in nil }, knownForm: { _ in nil })
    var importer = try FormImporter([UInt8](Data(contentsOf: url)), in: context)
    var intake = try ScriptedIntake(now: Self.now)
    var unsound = 0
    while let result = importer.next() {
      switch result.outcome {
      case .command(let command, _): try intake.take(command)
      case .skipped, .unsound: unsound += 1
      }
    }
    print("\(intake.cases.count) forms taken in, \(unsound) to be repaired\n\(intake.text)")
    #expect(unsound == 1)
    #expect(intake.obstacles == [])
    #expect(intake.text == Self.expected)
  }

  /// How many forms, how they ended, and under which paragraphs.
  private static let expected = """
    12  closed | out of remit - administrative action taken on judicial authority | SM-2.2 SM-2.4
    16  closed | not properly made | SM-1.23
    21  closed | organisation out of jurisdiction | SM-2.1
    22  closed | No MP referral | SM-2.16a
    27  closed | premature | SM-2.68
    4  closed | further information required | SM-1.23 SM-1.25a
    58  closed | out of time | SM-2.273 SM-2.278a
    64  passed to early consideration | SM-1.22a SM-1.23
    75  closed | Premature: local resolution ongoing | SM-2.72
    """
}
