/// The twelfth schema: what the managers' portfolio counts the open cases by.
///
/// All of it is derived, and written as the cases are worked out anew by the rules of this release.
enum V012 {
  static let version = 12

  static let statements = [queue]

  static let queue = """
    -- The cell of the matrix, 1 to 9, 10 rated by hand, 11 no risk, 0 not assessed.
    ALTER TABLE "queueRow" ADD COLUMN "riskCell" INTEGER NOT NULL DEFAULT 0;
    -- 1 the risk assessment stands, 2 something has changed since, 3 it is missing, each times 4,194,304 and the day of the last one added;
    -- 0 none is needed.
    ALTER TABLE "queueRow" ADD COLUMN "riskAssessment" INTEGER NOT NULL DEFAULT 0;
    -- The day on which the overall rating became what it is, and what it was before.
    ALTER TABLE "queueRow" ADD COLUMN "rated" INTEGER NOT NULL DEFAULT 2932897;
    ALTER TABLE "queueRow" ADD COLUMN "ratedFrom" INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX "queueRow_portfolio" ON "queueRow" ("riskCell", "risk", "riskAssessment", "rated", "ratedFrom", "stageRank",
      "owner", "organisationKey", "organisation", "isOpen") WHERE "isOpen" = 1 AND ("risk" > 0 OR "riskAssessment" > 0);
    CREATE INDEX "queueRow_riskAssessment" ON "queueRow" ("riskAssessment", "caseID")
      WHERE "isOpen" = 1 AND "riskAssessment" > 0;
    CREATE INDEX "queueRow_rated" ON "queueRow" ("rated", "caseID") WHERE "isOpen" = 1 AND "rated" < 2932897;
    """
}
