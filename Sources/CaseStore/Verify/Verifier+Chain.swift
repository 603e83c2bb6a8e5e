import Casework
import Foundation
import GRDB

extension Verifier {
  /// Follows the chain from the first entry on: order, hashes of headers, hashes of payloads.
  mutating func checkChain() throws {
    let sql = """
      SELECT \(EntryHeader.columns.replacing(#""sequence","#, with: #""entry"."sequence","#)
        .replacing(#""command","#, with: #""entry"."command","#)), "schemaVersion", "salt",
        "entryPayload"."command", "reason", "former", "changeset"
      FROM "entry" LEFT JOIN "entryPayload" ON "entryPayload"."sequence" = "entry"."sequence"
      ORDER BY "entry"."sequence"
      """
    let digests = try Row.fetchCursor(
      database, sql: #"SELECT "entry", "family", "key", "digest" FROM "entryDigest" ORDER BY "entry", "family", "key""#)
    var pending = try DigestRow(digests.next())
    var last = ChainLink(sequence: 0, hash: try JournalHead.beginning(database).hash, entered: "")
    let rows = try Row.fetchCursor(database, sql: sql)
    while let row = try rows.next() {
      let header = EntryHeader(row)
      var own: [(FamilyKey, [UInt8])] = []
      while let digest = pending, digest.entry <= header.sequence {
        if digest.entry == header.sequence { own.append((digest.family, digest.digest)) }
        pending = try DigestRow(digests.next())
      }
      checkHeader(header, digests: own, after: last)
      try checkPayload(row, header)
      last = ChainLink(sequence: header.sequence, hash: header.hash, entered: header.entered)
      report.entries += 1
    }
    if last.sequence == 0 { report.add(.chain, "The journal is empty: its entries were taken away.") }
    report.head = JournalMark(sequence: last.sequence, hash: Secure.hexadecimal(last.hash))
  }

  private mutating func checkHeader(
    _ header: EntryHeader, digests: [(FamilyKey, [UInt8])], after last: ChainLink
  ) {
    let sequence = header.sequence
    if sequence != last.sequence + 1 {
      report.add(.chain, "Entries \(last.sequence + 1) to \(sequence - 1) are missing.", entry: sequence)
    }
    if header.previousHash != last.hash {
      let message =
        last.sequence == 0
        ? "The store's own description is not the one that its journal begins with: kind, scheme, identifier or date was changed."
        : "Entry \(sequence) does not follow from the one before: one of them was changed."
      report.add(.chain, message, entry: sequence)
    }
    if header.hash != EntryHash.header(header, digests: digests) {
      report.add(
        .chain, "Entry \(sequence) is not what its hash says: its header or its digests were changed.", entry: sequence)
    }
    if header.entered < last.entered {
      report.add(.chain, "Entry \(sequence) was entered before the one in front of it.", entry: sequence)
    }
  }

  private mutating func checkPayload(_ row: Row, _ header: EntryHeader) throws {
    let first = EntryHeader.columnCount
    guard let schemaVersion: Int64 = row[first] else {
      let sql = """
        SELECT 1 FROM "erasure" JOIN "entry" ON "entry"."sequence" = "erasure"."entry"
        WHERE "erasure"."sequence" = ? AND "entry"."kind" = 'erasure' AND "entry"."about" = "erasure"."sequence"
        """
      if try Int.fetchOne(database.cachedStatement(sql: sql), arguments: [header.sequence]) != nil {
        report.erased += 1
      } else {
        report.add(
          .payload, "The payload of entry \(header.sequence) is gone, and no erasure says why.", entry: header.sequence)
      }
      return
    }
    let hash = EntryHash.payload(
      salt: [UInt8](row[first + 1] as Data), schemaVersion: schemaVersion, command: row[first + 2],
      reason: row[first + 3], former: row[first + 4], changeset: [UInt8](row[first + 5] as Data))
    if hash != header.payloadHash {
      report.add(
        .payload, "The payload of entry \(header.sequence) is not what its header vouches for.", entry: header.sequence)
    }
  }
}

private struct ChainLink {
  let sequence: Int64
  let hash: [UInt8]
  let entered: String
}

private struct DigestRow {
  let entry: Int64
  let family: FamilyKey
  let digest: [UInt8]

  init?(_ row: Row?) {
    guard let row, let family = RecordFamily(rawValue: row[1]) else { return nil }
    entry = row[0]
    self.family = FamilyKey(family: family, key: row[2])
    digest = [UInt8](row[3] as Data)
  }
}
