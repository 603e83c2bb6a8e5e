import Casework
import Testing

/// Every requirement of the slice is there and proved: its examples hold as written, and one fails when its rule answers
/// "never" and when it answers "always".
@Suite struct CoverageTests {
  @Test func everyCataloguedRequirementIsThereOnceInOrder() {
    for section in Slice.sections {
      let wanted = section.rows
      let ids = Set(wanted.map(\.id))
      let found = Guidance.current.rules.filter { ids.contains($0.id) }
      #expect(found.map(\.id) == wanted.map(\.id), "\(section.name)")
      for row in wanted {
        guard let rule = found.first(where: { $0.id == row.id }) else { continue }
        #expect(rule.force == row.force, "force of \(row.id)")
        #expect(rule.enforcement == row.enforcement, "enforcement of \(row.id)")
        #expect(!rule.sentence.isEmpty && rule.sentence.hasSuffix("."), "sentence of \(row.id)")
      }
    }
  }

  @Test func rulesStandInTheOrderOfTheSourceAndOnce() {
    let ids = Guidance.current.rules.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Examples.all) func asWritten(example: Example) throws {
    #expect(Guidance.current[example.id] != nil, "no such requirement")
    let failure = try example.failure(under: .current)
    #expect(failure == nil)
  }

  @Test func everyRuleMatters() throws {
    var offenders: [String] = []
    let examples = Dictionary(grouping: Examples.all, by: \.id)
    for rule in Guidance.current.rules {
      if case .help = rule.provision { continue }
      let own = examples[rule.id] ?? []
      for always in [false, true] {
        let answer = always ? "always" : "never"
        if !isProved(rule.answering(always: always), by: own) { offenders.append("\(rule.id) \(answer)") }
        if rule.steps != nil, !isProved(rule.stepping(always: always), by: own) {
          offenders.append("\(rule.id) steps \(answer)")
        }
        if rule.dates != nil, !isProved(rule.dating(always: always), by: own) {
          offenders.append("\(rule.id) dates \(answer)")
        }
      }
    }
    #expect(offenders.isEmpty, "no example fails when the rule answers so: \(offenders.joined(separator: ", "))")
  }

  /// Whether an example tells the rule on trial from the true one. An arrangement that fails is the other test's finding.
  private func isProved(_ trial: Rule, by examples: [Example]) -> Bool {
    let guidance = Guidance.current.replacing(trial)
    return examples.contains { example in ((try? example.failure(under: guidance)) ?? nil) != nil }
  }
}
