import Casework
import GRDB
import SampleCases
import Testing

@testable import CaseStore

@Suite("Filters in the store")
struct FilterTests {
  /// Made once, and only read.
  nonisolated(unsafe) private static let sample = Result { try SampleStore(cases: 60) }

  private let store: Store
  private let context: FilterContext

  init() throws {
    store = try Self.sample.get().temporary.store
    let office = try store.office()
    let actor = office.staff.first { $0.role == .caseworker }?.id ?? 1
    context = FilterContext(office: office, actor: actor, today: TemporaryStore.start.day)
  }

  private func rows(
    _ text: String, in selection: QueueSelection = .all, sortedBy sort: QueueSort? = nil
  ) throws -> [QueueRow] {
    try store.queue(
      selection, where: try CaseFilter(text, in: context).clauses(in: context), sortedBy: sort, limit: 1000
    ).rows
  }

  /// Terms of which a row tells all.
  private static let told = [
    "stage:intake", "stage>=triage", "-stage:closed", "phase:can*,should*", "risk:high", "risk<medium", "due<today",
    "due>+3", "due:none", "received<-2w", "received>=-1w", "owner:nobody", "-owner:me", "team:mine", "org:n",
    "org:\"*\"",
    "ref<C-20", "ref:1*", "type:complaint", "type:none,enquiry", "adjustment:yes", "adjustment:no", "party:*",
    "party:representative", "-party:*",
  ]

  /// Terms of which it does not.
  private static let untold = [
    "complainant:o", "diverged:yes", "diverged:no", "late<=today", "closed>-4w", "closed:none", "bell", "-the", "th*",
    "cell:likely-moderate", "-cell:unlikely*", "assessment:stale,missing", "assessment:fresh", "change:first",
    "rated>-4w",
    "rated:none",
  ]

  @Test("show the rows of which the terms hold, and leave out all others", arguments: told + untold)
  func agree(term: String) throws {
    let all = try rows("")
    let found = try rows(term)
    let clause = try #require(try CaseFilter(term, in: context).clauses(in: context).first)
    #expect(all.allSatisfy { row in clause.holds(of: row) ?? found.contains(row) == found.contains(row) })
    if Self.told.contains(term) {
      #expect(Set(found.map(\.id)) == Set(all.filter { clause.holds(of: $0) == true }.map(\.id)))
    }
    // What is left out is found by the opposite.
    let opposite = try rows(term.hasPrefix("-") ? String(term.dropFirst()) : "-\(term)")
    #expect(Set(found.map(\.id)).union(opposite.map(\.id)) == Set(all.map(\.id)))
    #expect(found.count + opposite.count == all.count)
    #expect(found.count < all.count || opposite.isEmpty)
  }

  @Test("that are asked together show what each of them shows, in the list's order, on every page")
  func together() throws {
    var random = SeededRandom(seed: 11)
    let selections: [QueueSelection] = [
      .open(by: .due), .open(by: .complainant), .all, .closed, .unallocated(andOf: []), .unallocated(andOf: [1, 2]),
      .team(context.office.staff.map(\.id)),
      .owned(by: context.actor), .overdue(on: context.today),
    ]
    for _ in 0..<150 {
      let terms = (0..<random.number(1...3)).map { _ in random.pick(Self.told + Self.untold) }
      let selection = random.pick(selections)
      let sort = random.chance(50) ? QueueSort(random.pick(QueueOrder.allCases), isReversed: random.chance(30)) : nil
      let text = terms.joined(separator: " ")
      let found = try rows(text, in: selection, sortedBy: sort)
      let plain = try rows("", in: selection, sortedBy: sort)
      let each = try terms.map { Set(try rows($0, in: selection).map(\.id)) }
      let expected = plain.filter { row in each.allSatisfy { $0.contains(row.id) } }
      let isByWords =
        sort == nil
        && terms.contains { !$0.contains(":") && !$0.contains("<") && !$0.hasPrefix("-") && !$0.contains(">") }
      #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(text) in \(selection)")
      if isByWords {
        #expect(found.map(\.id) == found.map(\.id).sorted(by: >))
      } else {
        #expect(found == expected, "\(text) in \(selection) by \(String(describing: sort))")
      }
      #expect(try pages(text, selection, sort) == found)
      #expect(
        try store.count(selection, where: try CaseFilter(text, in: context).clauses(in: context)).count == found.count)
    }
  }

  private func pages(_ text: String, _ selection: QueueSelection, _ sort: QueueSort?) throws -> [QueueRow] {
    let clauses = try CaseFilter(text, in: context).clauses(in: context)
    var page = try store.queue(selection, where: clauses, sortedBy: sort, limit: 3)
    var rows = page.rows
    while page.hasLater, let last = page.keys.last {
      page = try store.queue(selection, where: clauses, sortedBy: sort, from: .after(last), limit: 3)
      #expect(page.hasEarlier)
      rows += page.rows
    }
    return rows
  }

  @Test(
    "bind every value",
    arguments: ["org:\"a' OR 1=1 --\"", "party:\"%\"", "party:\"_\"", "\"x' OR 1\"", "complainant:\"';\""])
  func bound(text: String) throws {
    #expect(try rows(text).isEmpty)
  }

  @Test(
    "are read along the index of the rarest term, or of the order where that is as good",
    arguments: [
      ("due<today", "queueRow_due", false), ("stage:intake", "queueRow_stage", true),
      ("risk:high due<today", "queueRow_risk", true), ("org:\"zz*\"", "queueRow_organisation", true),
      ("complainant:zz due<today", "queueRow_complainant", true), ("ref:C-3", "queueRow_number", true),
      ("owner:me", "queueRow_owner", true), ("stage:intake ref:C-3", "queueRow_number", true),
      ("diverged:yes", "queueRow_diverged", true), ("party:*", "queueRow_parties", false),
      ("adjustment:yes due<today", "queueRow_adjustments", false), ("adjustment:no", "queueRow_due", false),
      ("bell", "search VIRTUAL", false), ("cell:likely-critical", "queueRow_portfolio", true),
      ("assessment:missing", "queueRow_riskAssessment", true), ("rated>-4w", "queueRow_rated", true),
    ])
  func plan(text: String, index: String, isSorted: Bool) throws {
    let clauses = try CaseFilter(text, in: context).clauses(in: context)
    let (plan, along) = try store.read { database in
      let query = try QueueQuery(.open(by: .due), where: clauses, database, office: context.office)
      return (try query.plan(limit: 40), try query.plan(limit: 40, alongOrder: true))
    }
    #expect(
      plan.split(separator: "\n").first { $0.contains(" USING ") || $0.contains("VIRTUAL") }?.contains(index) == true,
      "\(plan)")
    #expect(plan.contains("TEMP B-TREE FOR ORDER BY") == isSorted, "\(plan)")
    #expect(!plan.contains("SCAN queueRow\n"), "\(plan)")
    // Where a term has too many cases for that, every page comes along the order, and nothing is sorted.
    if index != "search VIRTUAL" {
      let isAlong = ["queueRow_due", "queueRow_parties", "queueRow_adjustments"].contains(where: along.contains)
      #expect(isAlong && !along.contains("TEMP B-TREE"), "\(along)")
    }
  }

  @Test(
    "find the few cases of a body or a person among all, closed ones too, by an index",
    arguments: ["org", "complainant"])
  func everything(field: String) throws {
    let clauses = try CaseFilter("\(field):zz", in: context).clauses(in: context)
    let plan = try store.read { database in
      try QueueQuery(.all, where: clauses, database, office: context.office).plan(limit: 40)
    }
    #expect(plan.contains("queueRow_every"), "\(plan)")
  }

  @Test("are counted without looking at every case, where that would take long")
  func counted() {
    #expect(QueueCount(312, isAtLeast: true).text == "312+")
    #expect(QueueCount(QueueCount.cap, isAtLeast: true).text == "10,000+")
  }

  @Test("are counted among the few cases that have what is asked for, where an index has those")
  func countedByIndex() throws {
    let temporary = try TemporaryStore()
    for _ in 0..<3 { try temporary.insertCase() }
    try temporary.store.write { transaction in
      try transaction.database.execute(sql: #"UPDATE "queueRow" SET "adjustments" = 'Large print' WHERE "caseID" = 3"#)
    }
    func count(_ clause: FilterClause) throws -> QueueCount {
      try temporary.store.read { database in
        let office = try temporary.store.office(database)
        var query = try QueueQuery(.open(by: .due), where: [clause], database, office: office)
        query.countedRows = 1
        return try query.count()
      }
    }
    let having = try temporary.store.read {
      try Int.fetchOne($0, sql: #"SELECT count(*) FROM "queueRow" WHERE "adjustments" <> ''"#)
    }
    #expect(try count(FilterClause([.hasAdjustment(true)])) == QueueCount(having ?? -1))
    #expect(try count(FilterClause([.hasAdjustment(false)])).isAtLeast)
  }
}
