/// The ninth schema: since when and until when a body of the register was in our jurisdiction, what it belongs to, who answers for it, what it was
/// called, and into which other one it was merged.
///
/// The new columns stand at the end and are empty, so that every digest of the journal still fits its rows.
enum V009 {
  static let version = 9

  static let statements = [register]

  private static let day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"

  static let register = """
    ALTER TABLE "organisation" ADD COLUMN "jurisdictionFrom" TEXT CHECK ("jurisdictionFrom" GLOB '\(day)');
    ALTER TABLE "organisation" ADD COLUMN "jurisdictionTo" TEXT CHECK ("jurisdictionTo" GLOB '\(day)');
    ALTER TABLE "organisation" ADD COLUMN "parent" INTEGER REFERENCES "organisation" ("id");
    ALTER TABLE "organisation" ADD COLUMN "secondTier" INTEGER REFERENCES "organisation" ("id");
    ALTER TABLE "organisation" ADD COLUMN "commissioner" INTEGER REFERENCES "organisation" ("id");
    ALTER TABLE "organisation" ADD COLUMN "liaison" TEXT CHECK ("liaison" <> '');
    ALTER TABLE "organisation" ADD COLUMN "formerNames" TEXT CHECK ("formerNames" IS NULL OR json_valid("formerNames"));
    ALTER TABLE "organisation" ADD COLUMN "mergedInto" INTEGER REFERENCES "organisation" ("id");
    ALTER TABLE "organisation" ADD COLUMN "mergedOn" TEXT CHECK ("mergedOn" GLOB '\(day)');
    ALTER TABLE "organisation" ADD COLUMN "mergedReason" TEXT CHECK ("mergedReason" <> '');
    CREATE INDEX "organisation_mergedInto" ON "organisation" ("mergedInto") WHERE "mergedInto" IS NOT NULL;
    """
}
