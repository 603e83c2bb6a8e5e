/// The tenth schema: people who turn out to be one person, merged so that it can be taken apart again.
///
/// The new columns stand at the end and are empty, so that every digest of the journal still fits its rows.
enum V010 {
  static let version = 10

  static let statements = [people]

  static let people = """
    ALTER TABLE "person" ADD COLUMN "mergedInto" INTEGER REFERENCES "person" ("id");
    ALTER TABLE "person" ADD COLUMN "mergedReason" TEXT CHECK ("mergedReason" <> '');
    CREATE INDEX "person_mergedInto" ON "person" ("mergedInto") WHERE "mergedInto" IS NOT NULL;
    """
}
