import Casework
import Testing

/// What the office's Severity Scale of Injustice says of each level.
@Suite struct SeverityScaleTests {
  @Test(arguments: [
    ("1", "up to £1,200"), ("3", "up to £1,200"), ("4", "from £1,250"), ("5", "from £1,250"), ("6", "from £12,500"),
  ])
  func eachLevelHasItsWords(level: String, words: String) throws {
    let scale = SeverityScale(SettingName.severityScale.ourDefault)
    #expect(scale.words(for: try #require(InjusticeLevel(rawValue: level))) == words)
  }

  @Test func anOfficeMayWriteALineForEachLevel() {
    let scale = SeverityScale(
      "Level 1: annoyance; put right at once\nLevel 2: distress of a few weeks.\nLevels 3-6: worse")
    #expect(scale.words(for: .one) == "annoyance; put right at once")
    #expect(scale.words(for: .two) == "distress of a few weeks")
    #expect(scale.words(for: .six) == "worse")
  }

  @Test func aTextThatNamesNoLevelsSaysNothing() {
    #expect(SeverityScale("See the guidance on financial remedy.").words(for: .one) == nil)
    #expect(SeverityScale("Level 3: much").words(for: .one) == nil)
  }
}
