import Casework
import GRDB

extension Verifier {
  /// Compares the words that are kept of each edition of the guidance with the name that entries know it by, which is their digest.
  mutating func checkWords() throws {
    let sql = #"SELECT "edition", min("sequence") FROM "entry" GROUP BY "edition" ORDER BY 2"#
    for row in try Row.fetchAll(database, sql: sql) {
      let edition: String = row[0]
      let texts = try GuidanceText.kept(edition, database)
      let version = edition.split(separator: " ").dropLast().joined(separator: " ")
      if GuidanceText.edition(version, texts) != edition {
        report.add(
          .words,
          "The words kept of the guidance \(edition.prefix(version.utf8.count + 13))… are not those that decided.",
          entry: row[1])
      }
    }
  }
}
