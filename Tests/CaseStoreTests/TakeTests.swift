import Casework
import Dispatch
import Synchronization
import Testing

@testable import CaseStore

/// The central queue: which case is next for whom, and that each is taken once.
@Suite("Taking the next case")
struct TakeTests {
  /// A case that was passed on, in remit and ready, unless said otherwise.
  private func queued(
    _ temporary: TemporaryStore, _ category: TriageCategory = .general, team: String? = nil, daysAgo: Int = 1,
    isReady: Bool = true
  ) throws -> String {
    let passed = TemporaryStore.start.adding(seconds: -daysAgo * 86_400)
    return try temporary.insertCase { file in
      file.case.stage = .allocation
      file.case.passedAt = passed
      file.case.triageCategory = category.rawValue
      file.case.specialistTeam = team
      file.case.inRemit = .yes
      file.case.ready = isReady ? .yes : .no
    }
  }

  private func hire(_ temporary: TemporaryStore, _ login: String, _ role: Role, team: String = "Health") throws -> Int64
  {
    try temporary.perform(
      Command(
        .staffAdd,
        ["login": .text(login), "name": .text(login), "role": .text(role.rawValue), "team": .text(team)]))
    return try #require(try temporary.store.office().member(login: login)).id
  }

  private func next(_ temporary: TemporaryStore, for actor: Int64) throws -> String? {
    try temporary.store.nextCase(for: actor, at: temporary.tick())?.entry.reference
  }

  @Test("What fits comes first, then what has waited longest")
  func order() throws {
    let temporary = try TemporaryStore()
    let amir = try hire(temporary, "amir", .caseworker)
    let sue = try hire(temporary, "sue", .seniorCaseworker)
    _ = try queued(temporary, team: "Parliamentary", daysAgo: 40)
    let old = try queued(temporary, daysAgo: 20)
    let own = try queued(temporary, team: "health", daysAgo: 3)
    let senior = try queued(temporary, .senior, daysAgo: 2)
    #expect(try next(temporary, for: amir) == own)
    #expect(try next(temporary, for: sue) == senior)
    let taken = try #require(try temporary.store.takeNext(by: amir, at: temporary.tick()))
    #expect(taken.receipt.reference == own && taken.next.waiting == 4 && taken.next.fitting == 2)
    #expect(taken.next.reason.contains("fits a caseworker") && taken.next.reason.contains("3 days"))
    #expect(try temporary.store.takeNext(by: amir, at: temporary.tick())?.receipt.reference == old)
    #expect(try temporary.store.takeNext(by: amir, at: temporary.tick()) == nil)
    let why = try temporary.store.whyNoNextCase(for: amir, at: temporary.tick())
    #expect(why.contains("None of the 2 cases") && why.contains("'senior caseworker' is not for a caseworker"))
    #expect(try temporary.store.verify().isSound)
  }

  @Test("What is put first comes first; what cannot be allocated yet is passed over and named")
  func priority() throws {
    let temporary = try TemporaryStore()
    let amir = try hire(temporary, "amir", .caseworker)
    let unready = try queued(temporary, daysAgo: 30, isReady: false)
    let old = try queued(temporary, daysAgo: 20)
    let first = try queued(temporary, daysAgo: 1)
    try temporary.perform(
      Command(
        .consultationLog, case: first,
        [
          "with": .text("line manager"), "topic": .text("priority"), "question": .text("First?"),
          "answer": .text("Yes."),
        ]))
    try temporary.perform(
      Command(.assessTriage, case: first, ["priority": .flag(true), "special-handling": .text("Terminally ill.")]))
    #expect(try next(temporary, for: amir) == first)
    #expect(try temporary.store.takeNext(by: amir, at: temporary.tick())?.receipt.reference == first)
    let second = try #require(try temporary.store.takeNext(by: amir, at: temporary.tick()))
    #expect(second.receipt.reference == old && second.next.passedOver.map(\.reference) == [unready])
    let journalled = try temporary.store.entries(limit: 1).first
    #expect(journalled?.command?.text(AllocationCommands.why)?.hasPrefix("category 'general'") == true)
  }

  @Test("Sessions that take at once get different cases, and each case is taken once")
  func atOnce() throws {
    let temporary = try TemporaryStore()
    let count = 40
    let workers = try (1...4).map { try hire(temporary, "worker\($0)", .caseworker) }
    for _ in 0..<count { _ = try queued(temporary) }
    let now = temporary.tick()
    let path = temporary.path
    let taken = Mutex<[String]>([])
    let failures = Mutex<[String]>([])
    let group = DispatchGroup()
    for worker in workers {
      DispatchQueue.global().async(group: group) {
        do {
          let store = try Store.open(at: path)
          while let reference = try store.takeNext(by: worker, at: now)?.receipt.reference {
            taken.withLock { $0.append(reference) }
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    group.wait()
    #expect(failures.withLock(\.self).isEmpty)
    #expect(taken.withLock(\.count) == count && Set(taken.withLock(\.self)).count == count)
    #expect(try temporary.store.verify().isSound)
  }
}
