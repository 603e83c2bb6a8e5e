import Casework
import Foundation
import GRDB

/// Writes entries: header, payload, touches and digests, in the transaction of the change that they are about.
struct Journal {
  let database: Database
  let shapes: [String: TableShape]
  let origin: Origin

  /// Appends an entry.
  ///
  /// - Parameter office: names the people whose keys stand in the values that were there before.
  /// - Returns: the new end of the journal.
  func append(
    _ draft: EntryDraft, entered: Moment, after head: JournalHead, to families: Set<FamilyKey>,
    in office: @autoclosure () throws -> Office
  ) throws -> JournalHead {
    let changes = try Changeset.changes(in: draft.changeset)
    let salt = Secure.random(16)
    let command = try JSONText.encode(draft.command)
    let isAddition = changes.allSatisfy { $0.operation == .insert }
    let former = isAddition ? "" : FormerValues(shapes: shapes, office: try office()).text(changes)
    let payloadHash = EntryHash.payload(
      salt: salt, schemaVersion: Int64(Schema.version), command: command, reason: draft.reason, former: former,
      changeset: draft.changeset)
    let digests = try families.sorted().map {
      ($0, try FamilyDigest.digest($0, salt: salt, database))
    }
    var header = EntryHeader(
      draft, sequence: head.sequence + 1, entered: entered.description, origin: origin, payloadHash: payloadHash,
      previousHash: head.hash)
    header.hash = EntryHash.header(header, digests: digests)
    try header.insert(database)
    let payload = try RawStatement(#"INSERT INTO "entryPayload" VALUES (?, ?, ?, ?, ?, ?, ?)"#, database)
    try payload.bind([
      .integer(header.sequence), .integer(Int64(Schema.version)), .blob(salt), .text(command), .text(draft.reason),
      .text(former), .blob(draft.changeset),
    ])
    try payload.execute()
    try writeDigests(digests, header.sequence)
    try writeTouches(changes, header.sequence)
    return JournalHead(sequence: header.sequence, entered: entered, hash: header.hash)
  }

  /// The families that changes belong to.
  func families(of changes: [RowChange]) throws -> Set<FamilyKey> {
    var families = Set<FamilyKey>()
    for change in changes {
      guard let shape = shapes[change.table] else { continue }
      if let family = try shape.family(of: change, database) { families.insert(family) }
      families.formUnion(shape.mergers(in: change))
    }
    return families
  }

  private func writeDigests(_ digests: [(FamilyKey, [UInt8])], _ sequence: Int64) throws {
    let statement = try RawStatement(#"INSERT INTO "entryDigest" VALUES (?, ?, ?, ?)"#, database)
    for (family, digest) in digests {
      try statement.bind([.integer(sequence), .text(family.family.rawValue), .integer(family.key), .blob(digest)])
      try statement.execute()
    }
  }

  private func writeTouches(_ changes: [RowChange], _ sequence: Int64) throws {
    let statement = try RawStatement(
      #"INSERT INTO "entryTouch" ("key", "table", "column", "entry") VALUES (?, ?, ?, ?)"#, database)
    for touch in changes.flatMap({ Touch.all(of: $0, shapes) }) {
      try statement.bind([.integer(touch.key), .text(touch.table), .text(touch.column), .integer(sequence)])
      try statement.execute()
    }
  }
}
