import Casework
import Testing

@Suite("Completing a filter")
struct FilterCompletionTests {
  private func completion(_ text: String) -> FilterCompletion {
    FilterCompletion(
      text, caret: text.count, in: FilterOffice.context,
      organisations: ["Hill Trust", "North Hill Council", "Northmoor"])
  }

  @Test(
    "offers what may stand there",
    arguments: [
      ("st", 0..<2, ["stage:"]), ("bell ri", 5..<7, ["risk:"]), ("-ow", 1..<3, ["owner:"]), ("bo", 0..<2, ["org:"]),
      ("stage:pr", 6..<8, ["\"properly made\"", "\"primary investigation\"", "proposal", "\"provisional views\""]),
      ("stage:intake,rem", 13..<16, ["remit"]), ("risk>=", 6..<6, ["none", "low", "medium", "high"]),
      ("owner:d", 6..<7, ["dana", "ruth"]), ("owner:n", 6..<7, ["nobody"]),
      ("team:", 5..<5, ["mine", "\"Intake North\"", "Triage"]),
      ("due<to", 4..<6, ["today", "tomorrow"]), ("org:hill", 4..<8, ["\"Hill Trust\"", "\"North Hill Council\""]),
      ("org:\"north", 4..<10, ["\"North Hill Council\"", "Northmoor"]), ("bell", 0..<4, []), ("\"st", 3..<3, []),
    ] as [(String, Range<Int>, [String])])
  func items(text: String, range: Range<Int>, items: [String]) {
    #expect(completion(text).items.map(\.text) == items)
    #expect(completion(text).range == range)
  }

  @Test("offers every field where a term begins", arguments: ["", "bell ", "stage:intake "])
  func fields(text: String) {
    #expect(completion(text).items.map(\.text) == FilterField.allCases.map { $0.name + ":" })
  }

  @Test("offers only values that can be read", arguments: FilterField.allCases)
  func valuesAreGood(field: FilterField) {
    for item in completion(field.name + ":").items {
      #expect(throws: Never.self) { try CaseFilter("\(field.name):\(item.text)", in: FilterOffice.context) }
    }
  }
}
