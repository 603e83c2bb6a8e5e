/// The seventh schema: what finds the approvals that wait.
///
/// Only an index is made, so every digest of the journal still fits.
enum V007 {
  static let version = 7

  static let statements = [
    #"CREATE INDEX "approval_waiting" ON "approval" ("caseID") WHERE "state" = 'asked';"#
  ]
}
