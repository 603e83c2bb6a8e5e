/// The store's own facts, the counters and the journal.
///
/// Only `entry` is chained, and it holds nothing about people outside the office; what does is in `entryPayload`, which an erasure may take
/// away without breaking the chain.
extension V001 {
  static let journal = """
    CREATE TABLE "store" (
      "id" INTEGER PRIMARY KEY CHECK ("id" = 1),
      -- As it was made, whatever it became since.
      "schemaVersion" INTEGER NOT NULL,
      "kind" TEXT NOT NULL CHECK ("kind" IN ('training', 'live')),
      "scheme" TEXT NOT NULL CHECK ("scheme" IN ('phso', 'lgsco', 'psow')),
      "identifier" TEXT NOT NULL,
      "created" TEXT NOT NULL CHECK ("created" GLOB '\(moment)')
    ) STRICT;
    CREATE TABLE "counter" (
      "name" TEXT NOT NULL PRIMARY KEY,
      "value" INTEGER NOT NULL CHECK ("value" > 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE "entry" (
      "sequence" INTEGER PRIMARY KEY CHECK ("sequence" > 0),
      "kind" TEXT NOT NULL CHECK ("kind" IN ('act', 'undo', 'redo', 'correction', 'erasure', 'migration')),
      "command" TEXT NOT NULL CHECK ("command" <> ''),
      "entered" TEXT NOT NULL CHECK ("entered" GLOB '\(moment)'),
      "occurred" TEXT NOT NULL CHECK ("occurred" GLOB '\(moment)'),
      "actor" INTEGER NOT NULL,
      "role" TEXT NOT NULL,
      "host" TEXT NOT NULL,
      "terminal" TEXT NOT NULL,
      "uid" INTEGER NOT NULL,
      "caseID" INTEGER,
      "reference" TEXT,
      "batch" INTEGER,
      "about" INTEGER REFERENCES "entry" ("sequence"),
      "requirements" TEXT NOT NULL CHECK (json_valid("requirements")),
      "isRecordedAfterwards" INTEGER NOT NULL CHECK ("isRecordedAfterwards" IN (0, 1)),
      "edition" TEXT NOT NULL CHECK ("edition" <> ''),
      "decidedBy" TEXT NOT NULL CHECK (json_valid("decidedBy")),
      "payloadHash" BLOB NOT NULL CHECK (length("payloadHash") = 32),
      "previousHash" BLOB NOT NULL CHECK (length("previousHash") = 32),
      "hash" BLOB NOT NULL CHECK (length("hash") = 32)
    ) STRICT;
    CREATE INDEX "entry_caseID" ON "entry" ("caseID") WHERE "caseID" IS NOT NULL;
    CREATE INDEX "entry_reference" ON "entry" ("reference") WHERE "reference" IS NOT NULL;
    CREATE INDEX "entry_actor" ON "entry" ("actor");
    CREATE INDEX "entry_about" ON "entry" ("about") WHERE "about" IS NOT NULL;
    CREATE INDEX "entry_batch" ON "entry" ("batch") WHERE "batch" IS NOT NULL;

    CREATE TABLE "entryPayload" (
      "sequence" INTEGER PRIMARY KEY REFERENCES "entry" ("sequence"),
      "schemaVersion" INTEGER NOT NULL,
      "salt" BLOB NOT NULL,
      "command" TEXT NOT NULL CHECK (json_valid("command")),
      "reason" TEXT NOT NULL,
      "former" TEXT NOT NULL,
      "changeset" BLOB NOT NULL
    ) STRICT;

    CREATE TABLE "entryDigest" (
      "entry" INTEGER NOT NULL REFERENCES "entry" ("sequence"),
      "family" TEXT NOT NULL CHECK ("family" IN ('office', 'organisation', 'person', 'case')),
      "key" INTEGER NOT NULL,
      "digest" BLOB NOT NULL CHECK (length("digest") = 32),
      PRIMARY KEY ("entry", "family", "key")
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX "entryDigest_family" ON "entryDigest" ("family", "key", "entry");

    -- The words of the requirements, which the edition's name is the digest of, under each edition of the guidance that decided something here, so that an old decision can be
    -- read in the words that decided it.
    CREATE TABLE "guidanceText" (
      "edition" TEXT NOT NULL,
      "position" INTEGER NOT NULL,
      "requirement" TEXT NOT NULL,
      "force" TEXT NOT NULL,
      "enforcement" TEXT NOT NULL,
      "block" TEXT,
      "isLegal" INTEGER NOT NULL CHECK ("isLegal" IN (0, 1)),
      "sentence" TEXT NOT NULL,
      PRIMARY KEY ("edition", "position")
    ) STRICT, WITHOUT ROWID;

    -- Which entry touched which value; an empty column stands for a whole row added or removed.
    CREATE TABLE "entryTouch" (
      "key" INTEGER NOT NULL,
      "table" TEXT NOT NULL,
      "column" TEXT NOT NULL,
      "entry" INTEGER NOT NULL REFERENCES "entry" ("sequence"),
      PRIMARY KEY ("key", "table", "column", "entry")
    ) STRICT, WITHOUT ROWID;

    -- A payload may only be deleted after its erasure is written here. Who, when and why stands in the chained entry of kind 'erasure'.
    CREATE TABLE "erasure" (
      "sequence" INTEGER PRIMARY KEY REFERENCES "entry" ("sequence"),
      "entry" INTEGER NOT NULL UNIQUE REFERENCES "entry" ("sequence")
    ) STRICT;
    """
}
