import Casework
import GRDB

extension Store {
  /// What is true of a store of whichever release, without opening it for use.
  ///
  /// - Throws: ``StoreError`` where there is no store.
  public static func facts(at path: String) throws -> StoreFacts {
    try look(at: path) { try StoreFacts.load($0, path: path) }
  }

  /// The logins of a store's staff list, of whichever release it is.
  ///
  /// - Throws: ``StoreError`` where there is no store.
  public static func logins(at path: String) throws -> Set<String> {
    try look(at: path) { try Set(String.fetchAll($0, sql: #"SELECT "login" FROM "staff""#)) }
  }

  private static func look<Value: Sendable>(at path: String, _ body: (Database) throws -> Value) throws -> Value {
    let connections = try connect(path)
    do {
      return try connections.read(body)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Whether ``upgrade(at:guidance:calendar:origin:at:by:)`` has something to do.
  ///
  /// - Throws: ``StoreError`` where there is no store, or one that no release before this one made.
  public static func needsUpgrade(at path: String) throws -> Bool {
    let connections = try connect(path)
    do {
      return try connections.read { database in
        _ = try StoreFacts.load(database, path: path)
        let former = try Schema.version(of: database)
        if !(1...Schema.version).contains(former) { try checkVersion(database, path: path) }
        return former != Schema.version
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Brings a store of an earlier release to the schema of this one, in one transaction, and records that as an entry. What was entered before
  /// can then no longer be undone.
  ///
  /// - Parameter actor: finds who upgrades, in the office as it stands; an administrator.
  /// - Returns: the receipt; nil where the store has this schema already, and nothing was changed.
  /// - Throws: ``StoreError``, `Refusal` where it is not an administrator, or what `actor` throws; nothing was changed then.
  public static func upgrade(
    at path: String, guidance: Guidance = .current, calendar: WorkingCalendar = WorkingCalendar(),
    origin: Origin = Origin(), at now: Moment, by actor: (StoreFacts, Office) throws -> Int64
  ) throws -> Receipt? {
    let connections = try connect(path)
    do {
      let facts = try connections.read { try StoreFacts.load($0, path: path) }
      let store = Store(
        path: path, facts: facts, guidance: guidance, calendar: calendar, origin: origin, connections: connections)
      return try connections.writer().inDatabase { database in
        var receipt: Receipt?
        try database.inTransaction(.immediate) {
          let former = try Schema.version(of: database)
          if former == Schema.version { return .rollback }
          // A later one, or a number that no release ever gave, is nothing to begin from.
          guard (1..<Schema.version).contains(former) else {
            try checkVersion(database, path: path)
            return .rollback
          }
          try Schema.migrate(from: former, in: database)
          // From here on the file is one of this release.
          let transaction = try WriteTransaction(store, database)
          receipt = try transaction.recordUpgrade(
            from: former, by: try actor(facts, try transaction.office()), at: now)
          return .commit
        }
        return receipt
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}

extension WriteTransaction {
  fileprivate func recordUpgrade(from former: Int, by actorID: Int64, at now: Moment) throws -> Receipt {
    let entered = try entered(at: now)
    let actor = try actor(actorID, at: now, in: try office())
    guard actor.isAdministrator else {
      throw Refusal.because("Only an administrator may upgrade the store: it ends undo of what was entered before.")
    }
    // Keys of numbers may be made otherwise than the earlier release did.
    try TelephoneKey.rebuild(database)
    let values = [
      OfficeCommands.name.name: FieldValue.text("schema version"),
      OfficeCommands.value.name: .text(String(Schema.version)),
    ]
    try append(
      EntryDraft(
        kind: .migration, command: Command(.settingChange, values), occurred: entered, actor: actor.id,
        role: actor.role, edition: store.edition,
        reason: "Schema version \(former) became \(Schema.version); undo ends here.", changeset: []),
      entered: entered, to: [])
    try finish()
    return Receipt(
      entry: head.sequence, reference: nil,
      message:
        "Schema version \(former) became \(Schema.version), entry \(head.sequence). What was entered before can no longer be undone."
    )
  }
}
