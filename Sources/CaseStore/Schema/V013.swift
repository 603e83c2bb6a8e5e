/// The thirteenth schema: when compliance was escalated, and how a risk was rated before it was rated anew.
///
/// The new columns of the cases stand at their end and are empty, so that every digest of the journal still fits its rows.
enum V013 {
  static let version = 13

  static let statements = [escalation, formerRating]

  private static let moment =
    "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"
  private static let ratings = "('Low', 'Medium', 'High')"

  static let escalation = """
    ALTER TABLE "case" ADD COLUMN "firstEscalatedAt" TEXT CHECK ("firstEscalatedAt" GLOB '\(moment)');
    ALTER TABLE "case" ADD COLUMN "escalatedAt" TEXT CHECK ("escalatedAt" GLOB '\(moment)');
    """

  static let formerRating = """
    CREATE TABLE "formerRating" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "risk" INTEGER NOT NULL REFERENCES "risk" ("id") DEFERRABLE INITIALLY DEFERRED,
      "before" TEXT NOT NULL CHECK ("before" IN \(ratings)),
      "after" TEXT NOT NULL CHECK ("after" IN \(ratings)),
      "from" TEXT NOT NULL CHECK ("from" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "until" TEXT NOT NULL CHECK ("until" GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX "formerRating_caseID" ON "formerRating" ("caseID");
    CREATE INDEX "formerRating_risk" ON "formerRating" ("risk");
    """
}
