/// Rows of an import that cannot be cases: kept as received until somebody repairs or discards them.
///
/// Not journalled: only what becomes a case is a fact of casework. What was done with a row, by whom and why, stays in the row.
extension V001 {
  static let imports = """
    CREATE TABLE "pendingImport" (
      "id" INTEGER PRIMARY KEY,
      "batch" TEXT NOT NULL,
      "line" INTEGER NOT NULL,
      "formReference" TEXT,
      "formDigest" TEXT NOT NULL,
      "raw" TEXT NOT NULL,
      "faults" TEXT NOT NULL CHECK (json_valid("faults")),
      "receivedAt" TEXT NOT NULL CHECK ("receivedAt" GLOB '\(moment)'),
      "state" TEXT NOT NULL CHECK ("state" IN ('pending', 'repaired', 'discarded')),
      "reason" TEXT NOT NULL,
      "caseReference" TEXT,
      "settledBy" INTEGER,
      "settledAt" TEXT CHECK ("settledAt" GLOB '\(moment)'),
      CHECK (("state" = 'pending') = ("settledBy" IS NULL)),
      CHECK ("state" <> 'discarded' OR "reason" <> '')
    ) STRICT;
    CREATE INDEX "pendingImport_state" ON "pendingImport" ("state", "id");
    CREATE INDEX "pendingImport_formDigest" ON "pendingImport" ("formDigest");
    """
}
