import Casework
import Testing

@Suite("The filter language")
struct FilterParserTests {
  private static let today = FilterOffice.today

  static let meanings: [(String, [FilterClause])] = [
    ("", []),
    ("stage:intake", [FilterClause([.stages(1...1)])]),
    ("STAGE:Int", [FilterClause([.stages(1...1)])]),
    ("stage=intake", [FilterClause([.stages(1...1)])]),
    ("stage:properly-made", [FilterClause([.stages(3...3)])]),
    ("stage:\"properly made\"", [FilterClause([.stages(3...3)])]),
    ("stage:properly made", [FilterClause([.stages(3...3)])]),
    ("stage:intake,properly ma*", [FilterClause([.stages(1...1), .stages(3...3)])]),
    (
      "stage:properly dripping",
      [FilterClause([.stages(3...3)]), FilterClause([.words("dripping", isLastByBeginning: true)])]
    ),
    (
      "stage:remit made",
      [FilterClause([.stages(2...2)]), FilterClause([.words("made", isLastByBeginning: true)])]
    ),
    ("team:intake nor", [FilterClause([.owner(1), .owner(2)])]),
    ("owner:dana mistry", [FilterClause([.owner(1)])]),
    ("stage:intake,remit", [FilterClause([.stages(1...1), .stages(2...2)])]),
    ("stage:intake, remit", [FilterClause([.stages(1...1), .stages(2...2)])]),
    ("stage:re*", [FilterClause([.stages(0...0), .stages(2...2), .stages(4...4)])]),
    ("stage>=triage", [FilterClause([.stages(5...15)])]),
    ("stage<received", [FilterClause([])]),
    ("phase:should*", [FilterClause([.stages(9...9), .stages(10...10)])]),
    ("risk:high", [FilterClause([.risks(3...3)])]),
    ("risk>=medium", [FilterClause([.risks(2...3)])]),
    ("risk:none", [FilterClause([.risks(0...0)])]),
    ("due<today", [FilterClause([.days(.due, .earliest...today - 1)])]),
    ("due:t", [FilterClause([.days(.due, today...today)])]),
    ("due<=+5wd", [FilterClause([.days(.due, .earliest...today + 7)])]),
    ("due>15/3", [FilterClause([.days(.due, (today + 13)...(.latest))])]),
    ("due:none", [FilterClause([.noDay(.due)])]),
    ("received>=\"1 mar\"", [FilterClause([.days(.received, (today - 2)...(.latest))])]),
    ("owner:me", [FilterClause([.owner(1)])]),
    ("owner:nobody", [FilterClause([.owner(nil)])]),
    ("owner:ru", [FilterClause([.owner(2)])]),
    ("owner:dan*", [FilterClause([.owner(1), .owner(2)])]),
    ("owner:mistry*", [FilterClause([.owner(1), .owner(3)])]),
    ("team:mine", [FilterClause([.owner(1), .owner(2)])]),
    ("team:intake-north", [FilterClause([.owner(1), .owner(2)])]),
    ("org:North", [FilterClause([.organisation("North", isWhole: false)])]),
    ("org:\"Northmoor*\"", [FilterClause([.organisation("Northmoor", isWhole: false)])]),
    ("org:\"Northmoor Trust\"", [FilterClause([.organisation("Northmoor Trust", isWhole: true)])]),
    ("body:\u{201C}Hill Trust\u{201D}", [FilterClause([.organisation("Hill Trust", isWhole: true)])]),
    ("name:okafor", [FilterClause([.complainant("okafor", isWhole: false)])]),
    ("ref:c-12", [FilterClause([.references(12...12)])]),
    ("ref:12", [FilterClause([.references(12...12)])]),
    ("ref<C-12", [FilterClause([.references(1...11)])]),
    ("type:enq", [FilterClause([.type(.enquiry)])]),
    ("type:none", [FilterClause([.type(nil)])]),
    ("adjustment:yes", [FilterClause([.hasAdjustment(true)])]),
    ("adjustment:no", [FilterClause([.hasAdjustment(false)])]),
    ("diverged:yes", [FilterClause([.hasDivergence(true)])]),
    ("party:repr", [FilterClause([.party("repr")])]),
    ("-stage:intake", [FilterClause([.stages(1...1)], isNegated: true)]),
    ("not stage:intake", [FilterClause([.stages(1...1)], isNegated: true)]),
    ("bell", [FilterClause([.words("bell", isLastByBeginning: true)])]),
    (
      "bell hill",
      [
        FilterClause([.words("bell", isLastByBeginning: false)]),
        FilterClause([.words("hill", isLastByBeginning: true)]),
      ]
    ),
    ("\"bell\"", [FilterClause([.words("bell", isLastByBeginning: false)])]),
    (
      "be* risk:high -hill",
      [
        FilterClause([.words("be", isLastByBeginning: true)]), FilterClause([.risks(3...3)]),
        FilterClause([.words("hill", isLastByBeginning: false)], isNegated: true),
      ]
    ),
    ("\"stage:intake", [FilterClause([.words("stage:intake", isLastByBeginning: false)])]),
    ("smith-jones", [FilterClause([.words("smith-jones", isLastByBeginning: true)])]),
    ("view:all sort:-received", []),
  ]

  @Test("means what the clerk meant", arguments: meanings)
  func meaning(text: String, clauses: [FilterClause]) throws {
    #expect(try FilterOffice.clauses(text) == clauses)
  }

  @Test("reaches all references that begin so")
  func references() throws {
    let tests = try #require(try FilterOffice.clauses("ref:12*").first).tests
    #expect(tests.prefix(3) == [.references(12...12), .references(120...129), .references(1200...1299)])
    #expect(tests.count == 11)
  }

  /// What is typed, where it is wrong, a piece of what is said about it, and whether typing on may put it right.
  static let mistakes: [(String, Range<Int>, String, Bool)] = [
    ("stag:intake", 0..<4, "There is no field 'stag'. Fields: stage, phase,", false),
    ("bell -stag:x", 6..<10, "no field 'stag'", false),
    ("stage:", 6..<6, "received, intake, remit", true),
    ("bell stage:xyz", 11..<14, "'xyz' is no stage: there are received, intake,", false),
    ("stage:intake,xyz", 13..<16, "'xyz' is no stage", false),
    ("stage:intake,", 13..<13, "Type a value for stage", true),
    ("stage:re", 6..<8, "received or remit or readiness; `*` behind it", true),
    ("due:", 4..<4, "today, +5wd, mon or 15/3", true),
    ("due<31/2", 4..<8, "There is no 31 February", true),
    ("due<none", 4..<8, "'none' takes ':' alone", false),
    ("due<today,mon", 10..<13, "Several values go with ':' alone", false),
    ("owner<me", 6..<8, "'owner' takes ':' alone", false),
    ("owner:zoe", 6..<9, "Nobody is called 'zoe'", true),
    ("owner:mistry", 6..<12, "may be dana or sam", true),
    ("team:west", 5..<9, "mine, Intake North, Triage", true),
    ("ref:x", 4..<5, "such as C-12", true),
    ("view:due,all", 5..<8, "':' and one name", false),
    ("-view:all", 0..<9, "cannot be taken away", false),
    ("sort:due sort:risk", 9..<18, "can be said once", false),
    ("-", 1..<1, "Type the word", true),
    ("not ", 4..<4, "Type the word", true),
  ]

  @Test("says where it cannot be read, and what is allowed there", arguments: mistakes)
  func mistake(text: String, range: Range<Int>, sentence: String, isUnfinished: Bool) throws {
    let error = try #require(throws: FilterError.self) { try CaseFilter(text, in: FilterOffice.context) }
    #expect(error.range == range)
    #expect(error.sentence.contains(sentence), "\(error.sentence)")
    #expect(error.isUnfinished == isUnfinished)
  }

  @Test("says which list, and in which order")
  func list() throws {
    let filter = try CaseFilter("view:closed bell sort:-rec", in: FilterOffice.context)
    #expect(filter.view == .closed)
    #expect(filter.sort == QueueSort(.received, isReversed: true))
    #expect(filter.description == "view:closed bell sort:-received")
    #expect(filter.withoutList.description == "bell")
    #expect(filter.sorted(by: QueueSort(.risk)).description == "view:closed bell sort:risk")
    #expect(filter.sorted(by: nil).description == "view:closed bell")
  }

  @Test("every field's example can be read, and its names lead to it", arguments: FilterField.allCases)
  func examples(field: FilterField) throws {
    let filter = try CaseFilter(field.example, in: FilterOffice.context)
    #expect(filter.terms.map(\.field) == [field])
    for name in [field.name] + field.otherNames { #expect(FilterField(typed: name.uppercased()) == field) }
  }
}
