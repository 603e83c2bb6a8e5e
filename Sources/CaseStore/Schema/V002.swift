/// The second schema: what finds and counts the cases of a common word, and those that older rules left, without reading their rows.
///
/// Only derived tables are touched, so every digest and changeset of the journal still fits its rows.
enum V002 {
  static let version = 2

  static let statements = [queue]

  static let queue = """
    -- What the views ask of a case that the search index found: read from here, a common word is counted without its rows.
    CREATE INDEX "queueRow_facts" ON "queueRow" ("caseID", "isOpen", "owner", "late", "awaitsMatch", "divergences");
    -- Open cases derived under other rules, settings or another calendar than now.
    CREATE INDEX "queueRow_ruleVersion" ON "queueRow" ("ruleVersion", "caseID") WHERE "isOpen" = 1;
    -- The words of the search index, to find those that begin with some letters.
    CREATE VIRTUAL TABLE "searchTerm" USING fts5vocab ('search', 'instance');
    """
}
