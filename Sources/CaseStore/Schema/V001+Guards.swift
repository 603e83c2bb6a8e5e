/// What the file itself refuses, whoever writes it: the journal only grows at its end, and what is there stays.
///
/// The triggers on INSERT stand for `INSERT OR REPLACE`, which takes a row away without asking the triggers on DELETE.
extension V001 {
  static let guards = """
    CREATE TRIGGER "store_noInsert" BEFORE INSERT ON "store"
    WHEN EXISTS (SELECT 1 FROM "store")
    BEGIN SELECT RAISE(ABORT, 'a store is described once'); END;
    CREATE TRIGGER "store_noUpdate" BEFORE UPDATE ON "store"
    BEGIN SELECT RAISE(ABORT, 'what a store is stays as it was made'); END;
    CREATE TRIGGER "store_noDelete" BEFORE DELETE ON "store"
    BEGIN SELECT RAISE(ABORT, 'what a store is stays as it was made'); END;

    CREATE TRIGGER "counter_noSecondInsert" BEFORE INSERT ON "counter"
    WHEN EXISTS (SELECT 1 FROM "counter" WHERE "name" = NEW."name")
    BEGIN SELECT RAISE(ABORT, 'a counter only rises'); END;
    CREATE TRIGGER "counter_onlyRises" BEFORE UPDATE ON "counter"
    WHEN NEW."value" < OLD."value" OR NEW."name" <> OLD."name"
    BEGIN SELECT RAISE(ABORT, 'a counter only rises'); END;
    CREATE TRIGGER "counter_noDelete" BEFORE DELETE ON "counter"
    BEGIN SELECT RAISE(ABORT, 'a counter only rises'); END;

    CREATE TRIGGER "entry_onlyAtEnd" BEFORE INSERT ON "entry"
    WHEN NEW."sequence" IS NOT (SELECT coalesce(max("sequence"), 0) + 1 FROM "entry")
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entry_noUpdate" BEFORE UPDATE ON "entry"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entry_noDelete" BEFORE DELETE ON "entry"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

    -- What belongs to an entry comes with it, before the next one, and once.
    CREATE TRIGGER "entryPayload_onlyAtEnd" BEFORE INSERT ON "entryPayload"
    WHEN NEW."sequence" IS NOT (SELECT max("sequence") FROM "entry")
      OR EXISTS (SELECT 1 FROM "entryPayload" WHERE "sequence" = NEW."sequence")
      OR EXISTS (SELECT 1 FROM "erasure" WHERE "sequence" = NEW."sequence")
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryPayload_noUpdate" BEFORE UPDATE ON "entryPayload"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryPayload_noDelete" BEFORE DELETE ON "entryPayload"
    WHEN NOT EXISTS (SELECT 1 FROM "erasure" WHERE "sequence" = OLD."sequence")
    BEGIN SELECT RAISE(ABORT, 'a payload is only deleted by an erasure'); END;
    CREATE TRIGGER "entryDigest_onlyAtEnd" BEFORE INSERT ON "entryDigest"
    WHEN NEW."entry" IS NOT (SELECT max("sequence") FROM "entry") OR EXISTS (SELECT 1 FROM "entryDigest"
      WHERE "entry" = NEW."entry" AND "family" = NEW."family" AND "key" = NEW."key")
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryDigest_noUpdate" BEFORE UPDATE ON "entryDigest"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryDigest_noDelete" BEFORE DELETE ON "entryDigest"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryTouch_onlyAtEnd" BEFORE INSERT ON "entryTouch"
    WHEN NEW."entry" IS NOT (SELECT max("sequence") FROM "entry") OR EXISTS (SELECT 1 FROM "entryTouch"
      WHERE "key" = NEW."key" AND "table" = NEW."table" AND "column" = NEW."column" AND "entry" = NEW."entry")
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryTouch_noUpdate" BEFORE UPDATE ON "entryTouch"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "entryTouch_noDelete" BEFORE DELETE ON "entryTouch"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "erasure_onlyWithEntry" BEFORE INSERT ON "erasure"
    WHEN EXISTS (SELECT 1 FROM "erasure" WHERE "sequence" = NEW."sequence" OR "entry" = NEW."entry")
      OR NOT EXISTS (SELECT 1 FROM "entry"
        WHERE "sequence" = NEW."entry" AND "kind" = 'erasure' AND "about" = NEW."sequence")
    BEGIN SELECT RAISE(ABORT, 'an erasure needs its own entry'); END;
    CREATE TRIGGER "erasure_noUpdate" BEFORE UPDATE ON "erasure"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER "erasure_noDelete" BEFORE DELETE ON "erasure"
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

    CREATE TRIGGER "guidanceText_noSecondInsert" BEFORE INSERT ON "guidanceText"
    WHEN EXISTS (SELECT 1 FROM "guidanceText"
      WHERE "edition" = NEW."edition" AND "position" = NEW."position")
    BEGIN SELECT RAISE(ABORT, 'the words of an edition are kept as they were'); END;
    CREATE TRIGGER "guidanceText_noUpdate" BEFORE UPDATE ON "guidanceText"
    BEGIN SELECT RAISE(ABORT, 'the words of an edition are kept as they were'); END;
    CREATE TRIGGER "guidanceText_noDelete" BEFORE DELETE ON "guidanceText"
    BEGIN SELECT RAISE(ABORT, 'the words of an edition are kept as they were'); END;
    """
}
