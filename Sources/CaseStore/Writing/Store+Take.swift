import Casework
import GRDB

/// A case that is next for somebody in the central queue, and why.
public struct NextCase: Sendable {
  public let entry: CentralQueue.Entry
  /// Why it is next, in a sentence.
  public let reason: String
  /// How many cases wait in the queue, this one among them, and how many of them fit whoever asks.
  public let waiting: Int
  public let fitting: Int
  /// Cases that would have come before and cannot be allocated yet, each with what is missing.
  public let passedOver: [BulkResult.RefusedCase]
}

/// What somebody got who took the next case.
public struct TakenCase: Sendable {
  public let receipt: Receipt
  public let next: NextCase
}

extension Store {
  /// The case that is next for somebody, without taking it; nil where none in the queue fits them or can be allocated.
  public func nextCase(for actor: Int64, at now: Moment) throws -> NextCase? {
    try offer(at: now, to: actor).next
  }

  /// Why there is no next case for somebody: how many wait, and what keeps each from them.
  public func whyNoNextCase(for actor: Int64, at now: Moment) throws -> String {
    let offer = try offer(at: now, to: actor)
    if offer.entries.isEmpty { return "No case waits in the central queue." }
    let count = offer.entries.count
    let what = count == 1 ? "The 1 case that waits" : "None of the \(count) cases that wait"
    let reasons = offer.entries.prefix(5).compactMap { entry in
      entry.misfit(offer.member).map { "\(entry.reference): \($0)." }
        ?? offer.refused.first { $0.reference == entry.reference }.map { "\($0.reference): \($0.refusal.description)" }
    }
    return (["\(what) in the central queue \(count == 1 ? "is not" : "is") for you now."] + reasons)
      .joined(separator: "\n")
  }

  /// Takes the case that is next for somebody, in one transaction: nobody else can take it in between, and it is given once.
  ///
  /// - Returns: nil where none in the queue fits them or can be allocated.
  public func takeNext(by actor: Int64, at now: Moment) throws -> TakenCase? {
    try write { transaction in
      let member = try transaction.actor(actor, at: now, in: try transaction.office())
      let queue = CentralQueue(try CentralQueue.waiting(transaction.database))
      let fitting = queue.fitting(member)
      var passedOver: [BulkResult.RefusedCase] = []
      for candidate in fitting {
        guard let entry = try transaction.entry(candidate.reference) else { continue }
        let reason = entry.reason(for: member, on: now.day)
        do {
          let receipt = try transaction.attempt {
            try transaction.perform(.take(entry.reference, because: reason), by: actor, at: now)
          }
          return TakenCase(
            receipt: receipt,
            next: NextCase(
              entry: entry, reason: reason, waiting: queue.entries.count, fitting: fitting.count,
              passedOver: passedOver))
        } catch let refusal as Refusal {
          passedOver.append(.init(reference: entry.reference, refusal: refusal))
        }
      }
      return nil
    }
  }

  private struct Offer {
    let member: Staff
    let entries: [CentralQueue.Entry]
    let next: NextCase?
    let refused: [BulkResult.RefusedCase]
  }

  /// What would be taken: each case is put before the rules as it stands, and nothing is written.
  private func offer(at now: Moment, to actor: Int64) throws -> Offer {
    try read { database in
      let office = try office(database)
      guard let member = office.member(actor) else {
        throw StoreError(.unknownActor, "You are not on the staff list. Ask an administrator to add you.")
      }
      let queue = CentralQueue(try CentralQueue.waiting(database))
      let fitting = queue.fitting(member)
      var passedOver: [BulkResult.RefusedCase] = []
      for candidate in fitting {
        guard let id = try CaseFileQuery.id(of: candidate.reference, database),
          let file = try CaseFileQuery.load(id, database),
          let entry = CentralQueue.Entry(file, guidance: guidance, office: office)
        else { continue }
        let reason = entry.reason(for: member, on: now.day)
        do {
          _ = try Decision.decide(
            .take(entry.reference, because: reason), by: member, at: now,
            in: Draft(file: file, office: office, keys: Keys()), scheme: facts.scheme, guidance: guidance)
        } catch let refusal as Refusal {
          passedOver.append(.init(reference: entry.reference, refusal: refusal))
          continue
        }
        let next = NextCase(
          entry: entry, reason: reason, waiting: queue.entries.count, fitting: fitting.count, passedOver: passedOver)
        return Offer(member: member, entries: queue.entries, next: next, refused: passedOver)
      }
      return Offer(member: member, entries: queue.entries, next: nil, refused: passedOver)
    }
  }
}

extension WriteTransaction {
  /// The place of a case in the queue as the rules have it; nil where it is in it no longer.
  fileprivate func entry(_ reference: String) throws -> CentralQueue.Entry? {
    CentralQueue.Entry(try file(reference), guidance: guidance, office: try office())
  }
}

extension CentralQueue {
  /// The cases that may stand in the queue, by what orders it: the rules have the last word on each.
  fileprivate static func waiting(_ database: Database) throws -> [Entry] {
    let sql = """
      SELECT "row"."reference", "c"."triageCategory", "c"."specialistTeam", "c"."passedAt",
        EXISTS (SELECT 1 FROM "assessmentAnswer" AS "a" WHERE "a"."caseID" = "c"."id" AND "a"."assessment" = ?
          AND "a"."subject" = '' AND "a"."question" = ? AND "a"."value" = 'yes') AS "priority"
      FROM "queueRow" AS "row" JOIN "case" AS "c" ON "c"."id" = "row"."caseID"
      WHERE "row"."isOpen" = 1 AND "row"."owner" = 0 AND "row"."stage" IN (?, ?)
      """
    let rows = try Row.fetchAll(
      database, sql: sql,
      arguments: [
        Assessment.triage.rawValue, TriageAssessment.priority.name, Stage.allocation.rawValue,
        Stage.earlyConsideration.rawValue,
      ])
    return rows.compactMap { row in
      guard let text: String = row["passedAt"], let passed = Moment(text) else { return nil }
      return Entry(
        reference: row["reference"],
        category: (row["triageCategory"] as String?).flatMap(TriageCategory.init(rawValue:)) ?? .general,
        specialism: row["specialistTeam"], passedOn: passed.day, isPriority: row["priority"])
    }
  }
}
