/// The fourth schema: views that people and teams keep under a name.
///
/// A table without rows adds nothing to the office's digest, so that every digest of the journal still fits.
enum V004 {
  static let version = 4

  static let statements = [views]

  static let views = """
    CREATE TABLE "savedView" (
      "id" INTEGER PRIMARY KEY,
      "name" TEXT NOT NULL,
      "owner" INTEGER NOT NULL REFERENCES "staff" ("id"),
      "team" TEXT NOT NULL,
      "filter" TEXT NOT NULL
    ) STRICT;
    """
}
