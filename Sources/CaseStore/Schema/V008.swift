/// The eighth schema: letters that are written here.
///
/// A table without rows adds nothing to a case's digest, so that every digest of the journal still fits.
enum V008 {
  static let version = 8

  static let statements = [letters]

  private static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
  private static let moment = "\(day)T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"

  static let letters = """
    CREATE TABLE "writtenLetter" (
      "id" INTEGER PRIMARY KEY,
      "caseID" INTEGER NOT NULL REFERENCES "case" ("id"),
      "kind" TEXT NOT NULL CHECK ("kind" <> ''),
      "template" TEXT NOT NULL,
      "recipients" TEXT NOT NULL CHECK (json_valid("recipients")),
      "method" TEXT NOT NULL CHECK ("method" <> ''),
      "text" TEXT NOT NULL,
      "state" TEXT NOT NULL CHECK ("state" IN ('draft', 'ready', 'sending', 'sent', 'failed', 'withdrawn')),
      "writtenAt" TEXT NOT NULL CHECK ("writtenAt" GLOB '\(moment)'),
      "by" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "readyAt" TEXT CHECK ("readyAt" GLOB '\(moment)'),
      "readyBy" INTEGER REFERENCES "staff" ("id"),
      "reason" TEXT NOT NULL,
      "letter" INTEGER REFERENCES "letter" ("id") DEFERRABLE INITIALLY DEFERRED,
      CHECK ("state" <> 'sent' OR "letter" IS NOT NULL),
      CHECK ("state" IN ('draft', 'withdrawn') OR "readyAt" IS NOT NULL)
    ) STRICT;
    CREATE INDEX "writtenLetter_caseID" ON "writtenLetter" ("caseID");
    CREATE INDEX "writtenLetter_letter" ON "writtenLetter" ("letter") WHERE "letter" IS NOT NULL;
    """
}
