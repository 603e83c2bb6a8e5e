import Casework
import SampleCases
import Testing

/// No dead ends: what is offered can be done, and leads to a closure or a pass. `ombud-soak paths` walks a hundred thousand.
@Suite struct OfferedPathsTests {
  private static let opened = OfficeTime.moment(day: Day(epochDays: 20_000), hour: 9)

  @Test func pathsOfOfferedCommandsComeToAnEnd() throws {
    let paths = try OfferedPaths(seed: 20_261_122, from: Self.opened)
    let report = paths.run(0..<50)
    print(report.text)
    #expect(report.failures.isEmpty)
    #expect(report.unfillable.isEmpty)
    #expect(report.longest <= 200 && report.trials > 50 && report.codes.count > 8)
  }

  /// From every stage up to a caseworker's desk, in every scheme.
  @Test func theyBeginAtEveryStage() throws {
    let names = try OfferedPaths(seed: 1, from: Self.opened).beginnings
    for stage in Stage.allCases where stage <= .allocation {
      #expect(names.contains { $0.hasSuffix(", \(stage.rawValue)") }, "\(stage.rawValue)")
    }
    for scheme in Scheme.allCases { #expect(names.contains { $0.hasPrefix(scheme.rawValue) }) }
    for law in Jurisdiction.allCases { #expect(names.contains { $0.hasPrefix("phso \(law.rawValue)") }) }
  }

  @Test func aPathIsWalkedAgainByItsSeed() throws {
    let first = try OfferedPaths(seed: 3, from: Self.opened).history(of: 11)
    #expect(try OfferedPaths(seed: 3, from: Self.opened).history(of: 11) == first)
  }
}
