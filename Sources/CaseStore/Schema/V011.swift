/// The eleventh schema: risk before and after mitigation, formal assessments, ratings for a period, and the milestones of an investigation.
///
/// The table of risks is made anew, because a likelihood may now be left out and an impact has the guidance's words beside those that older rows
/// keep. Its rows stay as they are with new columns that are empty, so that every digest and changeset of the journal still fits them.
enum V011 {
  static let version = 11

  static let statements = [risk, note, mitigation, assessment, uplift, milestone]

  private static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
  private static let moment = "\(day)T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"
  private static let ratings = "('Low', 'Medium', 'High')"
  private static let likelihoods = "('unlikely', 'likely', 'highly likely')"
  private static let answers = "('yes', 'no', 'not known')"

  static let risk = """
    ALTER TABLE "risk" RENAME TO "formerRisk";
    DROP INDEX "risk_caseID";
    CREATE TABLE "risk" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "category" TEXT NOT NULL CHECK ("category" IN ('People',
          'Financial including loss or misuse of information', 'Reputation/Political', 'Our Service', 'Legal',
          'other')),
      "text" TEXT NOT NULL,
      "likelihood" TEXT CHECK ("likelihood" IN \(likelihoods)),
      "impact" TEXT NOT NULL CHECK ("impact" IN ('minor', 'moderate', 'critical', 'low', 'medium', 'high')),
      "lowReason" TEXT,
      "assessedAt" TEXT NOT NULL CHECK ("assessedAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "timing" TEXT CHECK ("timing" <> ''),
      "link" TEXT CHECK ("link" <> ''),
      "evidence" TEXT CHECK ("evidence" <> ''),
      "handRating" TEXT CHECK ("handRating" IN \(ratings)),
      "handReason" TEXT CHECK ("handReason" <> ''),
      "mediumReason" TEXT CHECK ("mediumReason" <> ''),
      "expectedLikelihood" TEXT CHECK ("expectedLikelihood" IN \(likelihoods)),
      "expectedImpact" TEXT CHECK ("expectedImpact" IN ('minor', 'moderate', 'critical')),
      "expectedLowReason" TEXT CHECK ("expectedLowReason" <> ''),
      "effect" TEXT CHECK ("effect" <> ''),
      "contingency" TEXT CHECK ("contingency" <> ''),
      "state" TEXT CHECK ("state" IN ('current', 'has happened', 'no longer of concern')),
      "stateAt" TEXT CHECK ("stateAt" GLOB '\(moment)'),
      "stateReason" TEXT CHECK ("stateReason" <> '')
    ) STRICT;
    INSERT INTO "risk" ("id", "caseID", "category", "text", "likelihood", "impact", "lowReason", "assessedAt", "by")
      SELECT "id", "caseID", "category", "text", "likelihood", "impact", "lowReason", "assessedAt", "by"
      FROM "formerRisk";
    DROP TABLE "formerRisk";
    CREATE INDEX "risk_caseID" ON "risk" ("caseID");
    """

  /// What is no risk, and helps to see one coming (SM-10.23).
  static let note = """
    ALTER TABLE "note" ADD COLUMN "watchesRisk" INTEGER CHECK ("watchesRisk" IN (0, 1));
    """

  static let mitigation = """
    CREATE TABLE "mitigation" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "risk" INTEGER NOT NULL REFERENCES "risk" ("id") DEFERRABLE INITIALLY DEFERRED,
      "aim" TEXT NOT NULL CHECK ("aim" IN ('Remove', 'Avoid', 'Reduce', 'Accept')),
      "text" TEXT NOT NULL,
      "supports" TEXT CHECK ("supports" <> ''),
      "doneOn" TEXT CHECK ("doneOn" GLOB '\(day)'),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "mitigation_caseID" ON "mitigation" ("caseID");
    CREATE INDEX "mitigation_risk" ON "mitigation" ("risk");
    """

  static let assessment = """
    CREATE TABLE "riskAssessment" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "point" TEXT NOT NULL CHECK ("point" <> ''),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "categories" TEXT NOT NULL CHECK (json_valid("categories")),
      "noRiskReason" TEXT CHECK ("noRiskReason" <> ''),
      "before" TEXT NOT NULL CHECK ("before" IN \(ratings)),
      "after" TEXT NOT NULL CHECK ("after" IN \(ratings)),
      "overall" TEXT NOT NULL CHECK ("overall" IN \(ratings)),
      "overallReason" TEXT CHECK ("overallReason" <> ''),
      "cumulative" TEXT CHECK ("cumulative" IN \(answers)),
      "cumulativeReason" TEXT CHECK ("cumulativeReason" <> ''),
      "externalFactors" TEXT CHECK ("externalFactors" <> ''),
      "staffConflicts" TEXT CHECK ("staffConflicts" <> ''),
      "seniorConflicts" TEXT CHECK ("seniorConflicts" <> ''),
      "reallocation" TEXT CHECK ("reallocation" <> ''),
      "supervision" TEXT CHECK ("supervision" <> ''),
      "until" TEXT CHECK ("until" GLOB '\(day)'),
      "basis" TEXT NOT NULL,
      CHECK ("overall" = "after" OR "overallReason" IS NOT NULL)
    ) STRICT;
    CREATE INDEX "riskAssessment_caseID" ON "riskAssessment" ("caseID");
    """

  static let uplift = """
    CREATE TABLE "uplift" (
      "id" INTEGER PRIMARY KEY,
      "organisation" INTEGER REFERENCES "organisation" ("id"),
      "category" TEXT CHECK ("category" <> ''),
      "rating" TEXT NOT NULL CHECK ("rating" IN \(ratings)),
      "reason" TEXT NOT NULL,
      "from" TEXT NOT NULL CHECK ("from" GLOB '\(day)'),
      "until" TEXT NOT NULL CHECK ("until" GLOB '\(day)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      CHECK ("from" <= "until")
    ) STRICT;
    CREATE INDEX "uplift_organisation" ON "uplift" ("organisation") WHERE "organisation" IS NOT NULL;
    """

  static let milestone = """
    CREATE TABLE "milestone" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "number" INTEGER NOT NULL CHECK ("number" BETWEEN 1 AND 7),
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "text" TEXT NOT NULL
    ) STRICT;
    CREATE INDEX "milestone_caseID" ON "milestone" ("caseID");
    """
}
