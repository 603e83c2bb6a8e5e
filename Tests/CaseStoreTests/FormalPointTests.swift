import Casework
import SampleCases
import SampleStores
import Testing

@testable import CaseStore

@Suite("Formal points and assessments of risk")
struct FormalPointTests {
  @Test("No sequence ends with a formal point passed unassessed and undiverged", arguments: [1, 2, 3])
  func property(seed: UInt64) throws {
    let temporary = try TemporaryStore(administrator: NewAdministrator(SampleOffice.administrator))
    var property = FormalPointProperty(PropertyDesk(temporary.store), seed: seed, from: temporary.tick())
    let report = try property.run(steps: 400)
    print("formal points: seed \(seed), \(report.summary); ombud-soak runs the large size")
    #expect(report.failures == [])
    #expect(report.passed >= 3 && report.takenBack > 5 && report.accepted > 80)
    #expect(try temporary.store.verify().problems == [])
  }
}
