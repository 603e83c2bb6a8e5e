import Casework
import GRDB

extension WriteTransaction {
  /// One form is one case, whether it is imported or keyed in. Looked at here, since two imports may have read the same form before either wrote.
  func checkFormIsNew(_ command: Command) throws {
    guard CommandTable.definition(of: command.name).target == .newCase,
      let form = command.text(CaseCommands.formReference)
    else { return }
    let sql = #"SELECT "reference" FROM "case" WHERE "formReference" = ?"#
    if let known = try String.fetchOne(database.cachedStatement(sql: sql), arguments: [form]) {
      throw Refusal.field(CaseCommands.formReference, "'\(form)' was received already, and is case \(known).")
    }
  }
}
