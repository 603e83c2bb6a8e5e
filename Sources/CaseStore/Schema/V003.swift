/// The third schema: what of a requirement a divergence is from, the approvals that were given outside the program, and the list of what nobody
/// has explained yet.
///
/// The new columns of the divergences stand at their end and are empty, so that every digest of the journal still fits its rows.
enum V003 {
  static let version = 3

  static let statements = [divergence, queue]

  static let divergence = """
    ALTER TABLE "divergence" ADD COLUMN "subject" TEXT CHECK ("subject" <> '');
    ALTER TABLE "divergence" ADD COLUMN "approver" INTEGER REFERENCES "staff" ("id");
    ALTER TABLE "divergence" ADD COLUMN "evidence" TEXT CHECK ("evidence" <> '');
    """

  static let queue = """
    -- How many divergences of the case are recorded afterwards and not explained.
    ALTER TABLE "queueRow" ADD COLUMN "unexplained" INTEGER NOT NULL DEFAULT 0;
    UPDATE "queueRow" SET "unexplained" = (
      SELECT count(*) FROM "divergence"
      WHERE "caseID" = "queueRow"."caseID" AND "recordedAfterwards" = 1 AND "explainedAt" IS NULL AND "withdrawnAt" IS NULL
    ) WHERE "divergences" > 0;
    CREATE INDEX "queueRow_unexplained" ON "queueRow" ("number", "caseID") WHERE "unexplained" > 0;
    DROP INDEX "queueRow_facts";
    CREATE INDEX "queueRow_facts" ON "queueRow" ("caseID", "isOpen", "owner", "late", "awaitsMatch", "divergences", "unexplained");
    """
}
