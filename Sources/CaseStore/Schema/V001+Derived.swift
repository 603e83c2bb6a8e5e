/// What follows from the records and can be made again from them: the queue, the open requirements, the search index.
///
/// Days are numbers here (days since 1 January 1970), with 2932897, the day after the last one, for none, so that every order is one index of integers.
extension V001 {
  static let derived = """
    -- Which rules, settings and calendar a derived row was made with.
    CREATE TABLE "ruleVersion" (
      "id" INTEGER PRIMARY KEY,
      "text" TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE "queueRow" (
      "caseID" INTEGER PRIMARY KEY,
      "number" INTEGER NOT NULL,
      "reference" TEXT NOT NULL,
      "scheme" TEXT NOT NULL,
      "recordType" TEXT,
      "stage" TEXT NOT NULL,
      "stageRank" INTEGER NOT NULL,
      "complainant" TEXT NOT NULL,
      "complainantKey" TEXT NOT NULL,
      "organisation" TEXT NOT NULL,
      "organisationKey" TEXT NOT NULL,
      "adjustments" TEXT NOT NULL,
      "parties" TEXT NOT NULL,
      "owner" INTEGER NOT NULL,
      "received" INTEGER NOT NULL,
      "due" INTEGER NOT NULL,
      "dueText" TEXT NOT NULL,
      "late" INTEGER NOT NULL,
      "risk" INTEGER NOT NULL,
      "isOpen" INTEGER NOT NULL CHECK ("isOpen" IN (0, 1)),
      "awaitsMatch" INTEGER NOT NULL CHECK ("awaitsMatch" IN (0, 1)),
      "closed" INTEGER NOT NULL,
      "divergences" INTEGER NOT NULL,
      "entry" INTEGER NOT NULL,
      "ruleVersion" INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX "queueRow_number" ON "queueRow" ("number");
    CREATE INDEX "queueRow_due" ON "queueRow" ("due", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_late" ON "queueRow" ("late", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_risk" ON "queueRow" ("risk", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_received" ON "queueRow" ("received", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_complainant" ON "queueRow" ("complainantKey", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_organisation" ON "queueRow" ("organisationKey", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_stage" ON "queueRow" ("stageRank", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_openNumber" ON "queueRow" ("number", "caseID") WHERE "isOpen" = 1;
    CREATE INDEX "queueRow_owner" ON "queueRow" ("owner", "due", "caseID") WHERE "isOpen" = 1 AND "owner" <> 0;
    CREATE INDEX "queueRow_unallocated" ON "queueRow" ("received", "caseID") WHERE "isOpen" = 1 AND "owner" = 0;
    CREATE INDEX "queueRow_awaitsMatch" ON "queueRow" ("received", "caseID") WHERE "awaitsMatch" = 1;
    CREATE INDEX "queueRow_closed" ON "queueRow" ("closed", "caseID") WHERE "isOpen" = 0;
    CREATE INDEX "queueRow_diverged" ON "queueRow" ("number", "caseID") WHERE "divergences" > 0;
    CREATE INDEX "queueRow_entry" ON "queueRow" ("entry");

    -- What must be asked or done, and by when; `opens`, `due` and `late` are compared with the day of looking.
    CREATE TABLE "openRequirement" (
      "caseID" INTEGER NOT NULL,
      "position" INTEGER NOT NULL,
      "kind" TEXT NOT NULL CHECK ("kind" IN ('question', 'deadline')),
      "requirement" TEXT NOT NULL,
      "subject" TEXT NOT NULL,
      "text" TEXT NOT NULL,
      "command" TEXT,
      "opens" INTEGER,
      "due" INTEGER,
      "dueAt" TEXT,
      "late" INTEGER,
      "explanation" TEXT NOT NULL,
      PRIMARY KEY ("caseID", "position")
    ) STRICT, WITHOUT ROWID;

    -- The digits of a person's telephone number, by which an earlier case is found however it was typed (SM-1.1).
    CREATE TABLE "telephoneKey" (
      "person" INTEGER PRIMARY KEY,
      "digits" TEXT NOT NULL CHECK ("digits" <> '')
    ) STRICT;
    CREATE INDEX "telephoneKey_digits" ON "telephoneKey" ("digits");

    -- The folded words of a case, once each; the index keeps no positions, because nobody searches a case for a phrase.
    CREATE TABLE "searchText" (
      "caseID" INTEGER PRIMARY KEY,
      "words" TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE "search" USING fts5 (
      "words", content='searchText', content_rowid='caseID', tokenize='ascii', prefix='2 3 4', detail=none,
      columnsize=0
    );
    """
}
