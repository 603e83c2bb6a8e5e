/// The sixth schema: what is assessed on a case, its components and further organisations, questions to others, and approvals.
///
/// Tables without rows add nothing to a case's digest, so that every digest of the journal still fits. What is assessed, and by which questions,
/// is not repeated here: a release may ask more without another migration.
enum V006 {
  static let version = 6

  static let statements = [parts]

  private static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
  private static let moment = "\(day)T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"

  static let parts = """
    CREATE TABLE "involvedOrganisation" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "organisation" INTEGER REFERENCES "organisation" ("id"),
      "name" TEXT NOT NULL,
      "role" TEXT NOT NULL CHECK ("role" <> ''),
      "isComplainedAbout" INTEGER NOT NULL CHECK ("isComplainedAbout" IN (0, 1)),
      "procedureFinishedOn" TEXT CHECK ("procedureFinishedOn" GLOB '\(day)'),
      "decision" TEXT CHECK ("decision" <> ''),
      "decisionReasons" TEXT NOT NULL,
      "decidedAt" TEXT CHECK ("decidedAt" GLOB '\(moment)'),
      "decidedBy" INTEGER REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "involvedOrganisation_caseID" ON "involvedOrganisation" ("caseID");
    CREATE INDEX "involvedOrganisation_organisation" ON "involvedOrganisation" ("organisation")
      WHERE "organisation" IS NOT NULL;
    CREATE TABLE "component" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "area" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "organisation" INTEGER REFERENCES "involvedOrganisation" ("id"),
      "addedAt" TEXT NOT NULL CHECK ("addedAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "component_caseID" ON "component" ("caseID");
    CREATE INDEX "component_organisation" ON "component" ("organisation") WHERE "organisation" IS NOT NULL;
    CREATE TABLE "assessmentAnswer" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "assessment" TEXT NOT NULL CHECK ("assessment" <> ''),
      "subject" TEXT NOT NULL,
      "question" TEXT NOT NULL,
      "value" TEXT NOT NULL,
      "at" TEXT NOT NULL CHECK ("at" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      UNIQUE ("caseID", "assessment", "subject", "question")
    ) STRICT;
    CREATE TABLE "consultation" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "with" TEXT NOT NULL CHECK ("with" <> ''),
      "topic" TEXT NOT NULL,
      "question" TEXT NOT NULL,
      "answer" TEXT,
      "outcome" TEXT CHECK ("outcome" <> ''),
      "askedAt" TEXT NOT NULL CHECK ("askedAt" GLOB '\(moment)'),
      "answeredAt" TEXT CHECK ("answeredAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id")
    ) STRICT;
    CREATE INDEX "consultation_caseID" ON "consultation" ("caseID");
    CREATE TABLE "approval" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "requirement" TEXT NOT NULL CHECK ("requirement" <> ''),
      "act" TEXT NOT NULL CHECK ("act" <> ''),
      "values" TEXT NOT NULL CHECK (json_valid("values")),
      "lacking" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "askedOf" INTEGER REFERENCES "staff" ("id"),
      "askedRole" TEXT CHECK ("askedRole" <> ''),
      "askedBy" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "askedAt" TEXT NOT NULL CHECK ("askedAt" GLOB '\(moment)'),
      "state" TEXT NOT NULL CHECK ("state" IN ('asked', 'given', 'refused', 'sent back', 'withdrawn')),
      "decidedBy" INTEGER REFERENCES "staff" ("id"),
      "decidedAt" TEXT CHECK ("decidedAt" GLOB '\(moment)'),
      "reason" TEXT NOT NULL,
      "usedAt" TEXT CHECK ("usedAt" GLOB '\(moment)')
    ) STRICT;
    CREATE INDEX "approval_caseID" ON "approval" ("caseID");
    """
}
