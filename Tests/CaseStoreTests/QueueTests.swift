import Casework
import GRDB
import Testing

@testable import CaseStore

@Suite("The queue")
struct QueueTests {
  private static let everything: [QueueSelection] =
    QueueOrder.allCases.map { .open(by: $0) } + [
      .all, .owned(by: 1), .team([1, 7, 8]), .unallocated(andOf: []), .unallocated(andOf: [7, 8]), .received,
      .overdue(on: Day(epochDays: 22_000)), .closed,
      .diverged, .unexplained, .waiting(ApprovalWait(of: [1], roles: [.operationsManager], except: 2)),
    ]

  /// One that is asked of a member of staff, or of any operations manager.
  private func approval(_ id: Int64, of staff: Int64?, _ file: CaseFile) -> Approval {
    Approval(
      id: id, caseID: file.case.id, requirement: "SM-0.6b", act: .caseClose, values: ["code": "premature"],
      lacking: "For managers.", text: "", askedOf: staff, askedRole: staff == nil ? .operationsManager : nil,
      askedBy: 1, askedAt: file.case.receivedAt)
  }

  @Test("What waits for an approval: asked of oneself or of a role, and not by oneself")
  func waiting() throws {
    let temporary = try filled()
    func count(_ staff: [Int64], _ roles: [Role], _ asker: Int64) throws -> Int {
      try temporary.store.count(.waiting(ApprovalWait(of: staff, roles: roles, except: asker))).count
    }
    #expect(try count([1], [], 99) == 3)
    #expect(try count([1], [.operationsManager], 99) == 4)
    #expect(try count([], [.operationsManager], 99) == 1)
    #expect(try count([], [.assistantDirector], 99) == 0)
    #expect(try count([1], [.operationsManager], 1) == 0)
  }

  /// Twenty-three cases of several kinds.
  private func filled() throws -> TemporaryStore {
    let temporary = try TemporaryStore()
    for number in 0..<23 {
      try temporary.insertCase(lastName: ["Bell", "Okafor", "O’Neill", "Smith-Jones", "MacDonald"][number % 5]) {
        file in
        file.case.owner = number.isMultiple(of: 3) ? 1 : nil
        file.case.organisationText = "Trust \(number % 4)"
        if number.isMultiple(of: 7) {
          file.case.stage = .closed
          file.case.closedAt = temporary.now
        } else if number.isMultiple(of: 5) {
          file.case.stage = .received
        }
        if number.isMultiple(of: 4) {
          var divergence = Divergence(
            id: 8_000 + Int64(number), caseID: file.case.id, requirement: "SM-1.6", instead: "Wrote",
            reason: "No telephone", by: 1, at: temporary.now, stage: .intake, act: .caseDecline)
          divergence.recordedAfterwards = number.isMultiple(of: 8)
          divergence.explainedAt = number.isMultiple(of: 16) ? temporary.now : nil
          file.divergences = [divergence]
        }
        if number.isMultiple(of: 6) {
          file.approvals = [approval(8_500 + Int64(number), of: number == 12 ? nil : 1, file)]
        }
        if number.isMultiple(of: 2) {
          let day = Day(epochDays: 20_600 + number % 3)
          file.diary = [
            DiaryDate(id: 9_000 + Int64(number), caseID: file.case.id, on: day, text: "call", party: nil, by: 1)
          ]
        }
      }
    }
    return temporary
  }

  @Test("What falls on a Sunday is listed for the Friday before, keeps its date, and is late on the Monday")
  func dateOnSunday() throws {
    let temporary = try TemporaryStore()
    let (friday, sunday) = (try #require(Day("2026-02-27")), try #require(Day("2026-03-01")))
    let reference = try temporary.insertCase { file in
      file.diary = [DiaryDate(id: 9_000, caseID: file.case.id, on: sunday, text: "call", party: nil, by: 1)]
    }
    let page = try temporary.store.queue(.all, limit: 10)
    let row = try #require(page.rows.first { $0.reference == reference })
    #expect(row.due == sunday)
    #expect(row.listed == friday)
    #expect(row.dueText == "call")
    #expect(try temporary.store.count(.overdue(on: sunday)).count == 0)
    #expect(try temporary.store.count(.overdue(on: sunday + 1)).count == 1)
  }

  @Test("A case with an immediate risk to somebody stands before all others, and on no day of its own")
  func immediate() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.insertCase { file in
      file.diary = [
        DiaryDate(id: 9_000, caseID: file.case.id, on: Day(epochDays: 1), text: "call", party: nil, by: 1)
      ]
    }
    let endangered = try temporary.insertCase { file in
      file.assessmentAnswers = [
        AssessmentAnswer(
          id: 9_001, caseID: file.case.id, assessment: .welfareRisk, subject: "", question: "immediate-risk",
          value: "yes",
          at: temporary.now, by: 1)
      ]
    }
    let first = try #require(try temporary.store.queue(.open(by: .due), limit: 10).rows.first)
    #expect(first.reference == endangered)
    #expect(first.listed == nil)
  }

  @Test("Pages by key show every row once, forward and backward", arguments: everything)
  func paging(selection: QueueSelection) throws {
    let temporary = try filled()
    let store = temporary.store
    let whole = try store.queue(selection, limit: 100)
    #expect(!whole.hasEarlier && !whole.hasLater)
    if case .overdue = selection {} else { #expect(!whole.rows.isEmpty) }
    var forward: [QueueRow] = []
    var page = try store.queue(selection, limit: 4)
    forward += page.rows
    while page.hasLater, let last = page.keys.last {
      page = try store.queue(selection, from: .after(last), limit: 4)
      #expect(page.hasEarlier)
      forward += page.rows
    }
    #expect(forward == whole.rows)
    var backward: [QueueRow] = []
    page = try store.queue(selection, from: .last, limit: 4)
    backward = page.rows
    while page.hasEarlier, let first = page.keys.first {
      page = try store.queue(selection, from: .before(first), limit: 4)
      #expect(page.hasLater)
      backward = page.rows + backward
    }
    #expect(backward == whole.rows)
    #expect(try store.count(selection).count == whole.rows.count)
    if let key = whole.keys.dropFirst(2).first {
      #expect(try store.queue(selection, from: .from(key), limit: 2).rows == Array(whole.rows.dropFirst(2).prefix(2)))
    }
  }

  @Test(
    "A filter finds names however they are written",
    arguments: [
      ("oneill", 5), ("o'neill", 5), ("neill", 5), ("smith", 4), ("smith-jones", 4), ("smithjones", 4),
      ("jones smith", 4),
      ("mcdonald", 4), ("macdonald", 4), ("MACD", 4), ("bell trust", 5), ("c-7", 1), ("nobody", 0), ("\"; DROP", 0),
    ])
  func filter(text: String, expected: Int) throws {
    let temporary = try filled()
    let page = try temporary.store.queue(.all, filter: text, limit: 100)
    #expect(page.rows.count == expected)
    #expect(page.rows.map(\.id) == page.rows.map(\.id).sorted(by: >))
    #expect(try temporary.store.count(.all, filter: text).count == expected)
    if let last = page.keys.first {
      #expect(
        try temporary.store.queue(.all, filter: text, from: .after(last), limit: 100).rows
          == Array(page.rows.dropFirst()))
    }
  }

  @Test("Every page is read along an index, without sorting", arguments: everything)
  func plan(selection: QueueSelection) throws {
    if case .team = selection { return }
    let temporary = try filled()
    let shape = QueueShape(selection)
    let plan = try temporary.store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          EXPLAIN QUERY PLAN SELECT * FROM "queueRow" INDEXED BY "\(shape.index ?? "")" WHERE \(shape.condition)
          AND ("\(shape.column)", "caseID") > (?, ?) ORDER BY "\(shape.column)", "caseID" LIMIT 40
          """, arguments: StatementArguments(shape.arguments) + [1, 1]
      ).map { $0["detail"] as String }.joined(separator: "; ")
    }
    #expect(plan.contains("USING INDEX") && !plan.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test("What is searched for is counted in every view as it is listed", arguments: everything)
  func countsOfFound(selection: QueueSelection) throws {
    let store = try filled().store
    for filter in ["okafor", "trust", "smithj", "trust okafo"] {
      let listed = try store.queue(selection, filter: filter, limit: 100).rows.count
      #expect(try store.count(selection, filter: filter).count == listed)
    }
  }

  @Test("The last word is found by its beginning, however many words begin so and whatever letters they have")
  func beginnings() throws {
    let temporary = try TemporaryStore()
    for number in 0..<70 { try temporary.insertCase(lastName: "Marlow\(number)") }
    try temporary.insertCase(lastName: "Łukasiewiczów")
    for (filter, expected) in [
      ("marlow", 70), ("marlow6", 11), ("marlow69", 1), ("marlowe", 0), ("ma", 70), ("łukasiewic", 1),
      ("łukasiewiczów", 1), ("ann marlow6", 11), ("marlow6 ann", 1),
    ] {
      #expect(try temporary.store.count(.all, filter: filter).count == expected, "\(filter)")
    }
  }
}
