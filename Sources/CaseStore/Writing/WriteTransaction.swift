import Casework
import GRDB
import Synchronization

/// One transaction that writes: what was read and made in it, and what is still to be derived before it ends.
///
/// What it keeps is true because it holds the lock from its start; nothing of it outlives the transaction.
final class WriteTransaction {
  let store: Store
  let database: Database
  let journal: Journal
  private(set) var head: JournalHead
  var keys: Keys
  private var storedKeys: Keys
  private var files: [String: CaseFile] = [:]
  /// The cases whose derived rows no longer fit, with the entry that changed them.
  private var dirty: [Int64: Int64] = [:]
  /// What a change of the office left behind, in a sentence for its receipt.
  private(set) var leftBehind: String?

  init(_ store: Store, _ database: Database) throws {
    self.store = store
    self.database = database
    journal = Journal(database: database, shapes: try store.shapes(database), origin: store.origin)
    head = try JournalHead.load(database)
    keys = try Self.loadKeys(database)
    storedKeys = keys
  }

  var guidance: Guidance { store.guidance }

  // MARK: - Reading

  func office() throws -> Office { try store.office(database) }

  /// The case as it stands in this transaction.
  func file(_ reference: String) throws -> CaseFile {
    if let file = files[reference] { return file }
    guard let id = try CaseFileQuery.id(of: reference, database), let file = try CaseFileQuery.load(id, database)
    else { throw StoreError.unknownCase(reference) }
    files[reference] = file
    return file
  }

  /// The member of staff who acts.
  func actor(_ id: Int64, at now: Moment, in office: Office) throws -> Staff {
    guard let actor = office.member(id) else {
      throw StoreError(.unknownActor, "You are not on the staff list. Ask an administrator to add you.")
    }
    guard actor.isEmployed(on: now.day) else {
      throw StoreError(.unknownActor, "\(actor.login) has left the office and can change nothing any more.")
    }
    return actor
  }

  /// The moment of entry: never before the last one.
  func entered(at now: Moment) throws -> Moment {
    guard let last = head.entered, now < last else { return now }
    if last - now <= 60 { return last }
    let advice =
      store.facts.kind == .live
      ? "Set the computer's clock." : "Give a later moment with --now or --today."
    throw StoreError(
      .clock,
      "The clock says \(now.officeText), but the last entry was made at \(last.officeText); nothing was changed. \(advice)"
    )
  }

  // MARK: - Writing

  /// Appends an entry, and notes the cases whose derived rows it leaves behind.
  func append(_ draft: EntryDraft, entered: Moment, to families: Set<FamilyKey>) throws {
    try store.keepWords(database)
    let former = try office()
    head = try journal.append(draft, entered: entered, after: head, to: families, in: former)
    for family in families where family.family == .person { try TelephoneKey.write(of: family.key, database) }
    for id in try AffectedCases.of(families, database) { dirty[id] = head.sequence }
    guard families.contains(.office) else {
      leftBehind = nil
      return
    }
    for id in try AffectedCases.of(staffOf: former, asIn: try office(), database) { dirty[id] = head.sequence }
    leftBehind = try bringUpToDate()
  }

  /// Keeps a case as a decision left it, so that the next one in this transaction need not read it.
  func keep(_ file: CaseFile?, changing families: Set<FamilyKey>) {
    guard let file else { return files.removeAll() }
    let own = FamilyKey(family: .case, key: file.case.id)
    // What people and bodies have in common with other cases may have changed there too.
    if families != [own] { files.removeAll() }
    files[file.case.reference] = file
  }

  func forget() { files.removeAll() }

  /// Runs a part that can fail by itself; then nothing of it stays.
  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    let saved = (head, keys, files, dirty)
    do {
      var result: Value?
      try database.inSavepoint {
        result = try body()
        return .commit
      }
      if let result { return result }
      throw StoreError(.other, "The store gave no result; nothing was changed.")
    } catch {
      (head, keys, files, dirty) = saved
      store.forgetCaches()
      throw error
    }
  }

  /// Writes what is left before the commit: counters and derived rows.
  func finish() throws {
    if keys != storedKeys {
      let statement = try database.cachedStatement(sql: #"UPDATE "counter" SET "value" = ? WHERE "name" = ?"#)
      try statement.execute(arguments: [keys.nextKey, "key"])
      try statement.execute(arguments: [keys.nextReference, "reference"])
      storedKeys = keys
    }
    guard !dirty.isEmpty else { return }
    let writer = try DerivedWriter(store, database)
    let known = Dictionary(files.values.map { ($0.case.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cases = try dirty.sorted(by: { $0.key < $1.key }).map { id, entry in
      (id: id, file: try known[id] ?? CaseFileQuery.load(id, database), entry: entry)
    }
    try writer.write(cases)
    dirty = [:]
  }

  private static func loadKeys(_ database: Database) throws -> Keys {
    let statement = try database.cachedStatement(sql: #"SELECT "value" FROM "counter" WHERE "name" = ?"#)
    guard let key = try Int64.fetchOne(statement, arguments: ["key"]),
      let reference = try Int64.fetchOne(statement, arguments: ["reference"])
    else { throw StoreError(.corrupt, "The store lacks its counters. Restore it from a backup.") }
    return Keys(nextKey: key, nextReference: reference)
  }
}

extension Store {
  /// The columns of the journalled tables; read once, because another schema version is refused.
  func shapes(_ database: Database) throws -> [String: TableShape] {
    if let known = tableShapes.withLock({ $0 }) { return known }
    let shapes = try TableShape.load(database)
    tableShapes.withLock { $0 = shapes }
    return shapes
  }

  /// Drops what was read in a transaction that did not come to be.
  func forgetCaches() {
    officeCache.withLock { $0 = nil }
    hasWords.withLock { $0 = false }
  }
}
