/// The fifth schema: what finds the few cases of a filter's term among all cases, closed ones too, and the open ones that have other parties or
/// adjustments.
///
/// Only derived tables are touched, so every digest and changeset of the journal still fits its rows.
enum V005 {
  static let version = 5

  static let statements = [queue]

  static let queue = """
    CREATE INDEX "queueRow_everyOrganisation" ON "queueRow" ("organisationKey", "caseID");
    CREATE INDEX "queueRow_everyComplainant" ON "queueRow" ("complainantKey", "caseID");
    CREATE INDEX "queueRow_everyOwner" ON "queueRow" ("owner", "caseID");
    CREATE INDEX "queueRow_parties" ON "queueRow" ("due", "caseID") WHERE "isOpen" = 1 AND "parties" <> '';
    CREATE INDEX "queueRow_adjustments" ON "queueRow" ("due", "caseID") WHERE "isOpen" = 1 AND "adjustments" <> '';
    """
}
