import Casework

extension BatchWriter {
  /// The bodies of the register as they stand in the transaction, those that were merged into others too.
  public func organisations() throws -> [Organisation] {
    try RecordQuery.fetchAll(Organisation.self, transaction.database)
  }
}
