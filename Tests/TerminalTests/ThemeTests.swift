import Foundation
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  static let shipped = ["colour-blind", "dark", "default", "high-contrast", "light", "mono"]

  @Test func theBinaryCarriesTheThemeFiles() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Themes")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "toml" }
    let texts = try files.map {
      ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
    }
    #expect(
      ShippedThemes.texts == Dictionary(uniqueKeysWithValues: texts), "run .ci/embed-themes to carry the changes over")
    #expect(ThemeLoader().names == Self.shipped)
  }

  @Test(arguments: shipped) func hasNoProblems(name: String) {
    let (theme, problems) = ThemeLoader().load(name)
    #expect(problems == [])
    #expect(theme.name == name)
  }

  @Test func aChildChangesOnlyWhatItNames() {
    let loader = ThemeLoader(own: ["mine": "inherits = \"dark\"\n[roles]\n\"status.error\" = { fg = \"#ffffff\" }"])
    let (theme, problems) = loader.load("mine")
    let dark = loader.load("dark").theme
    #expect(problems == [])
    #expect(theme.appearance(of: .error).foreground.colour(at: .indexed) == .index(231))
    #expect(theme.appearance(of: .overdue) == dark.appearance(of: .overdue))
    #expect(theme.ground == dark.ground)
  }

  @Test func aRoleNotNamedLooksLikeItsPrefix() {
    let loader = ThemeLoader(own: ["mine": "[roles]\nstatus = { bold = true }\ntext = { underline = true }"])
    let theme = loader.load("mine").theme
    #expect(theme.appearance(of: .success).attributes == .bold)
    #expect(theme.appearance(of: .chart).attributes == .underline)
  }

  static let broken: [(text: String, problem: String)] = [
    ("[roles\n", "mine.toml:1"),
    ("[roles]\n\n\"status.eror\" = {}", "mine.toml:3: status.eror: there is no such role"),
    ("[roles]\ntext = { fg = \"redd\" }", "mine.toml:2: text: \"redd\" is no colour"),
    ("[roles]\ntext = { fg = [\"#fff\", \"1\"] }", "mine.toml:2: text: \"#fff\", \"1\" is no colour"),
    ("[roles]\ntext = { bold = \"yes\" }", "mine.toml:2: text: bold should be true or false"),
    ("[roles]\ntext = { colour = \"red\" }", "mine.toml:2: text: \"colour\" is unknown"),
    ("[roles]\ntext = \"red\"", "mine.toml:2: text: should be a table"),
    ("[glyphs]\nmarker = \">\"", "mine.toml:2: marker: should be a sign and its ASCII twin"),
    ("[glyphs]\nmarker = [\"›\", \"»\"]", "mine.toml:2: marker: should be a sign and its ASCII twin"),
    ("[glyphs]\nmarkr = [\"›\", \">\"]", "mine.toml:2: markr: there is no such glyph"),
    ("inherits = \"none\"", "mine.toml: there is no theme \"none\""),
    ("inherits = \"mine\"", "mine.toml:1: inherits: \"mine\" inherits from itself"),
    ("inherits = 3", "mine.toml:1: inherits: should be the name of a theme"),
    ("[colours]\na = 1", "mine.toml:1: colours: unknown"),
    ("roles = 1", "mine.toml:1: roles: should be a table"),
  ]

  @Test(arguments: broken) func aBadFileIsReportedWithItsPlace(text: String, problem: String) {
    let (theme, problems) = ThemeLoader(own: ["mine": text]).load("mine")
    #expect(problems.count == 1)
    #expect(problems.first?.description.hasPrefix(problem) == true, "\(problems)")
    #expect(["mine", "default"].contains(theme.name))
  }

  @Test func themesThatInheritInARingAreReported() {
    let loader = ThemeLoader(own: ["a": "inherits = \"b\"", "b": "inherits = \"a\""])
    #expect(loader.load("a").problems.map(\.description) == ["b.toml:1: inherits: \"a\" inherits from itself"])
  }

  @Test func anUnknownThemeFallsBack() {
    let (theme, problems) = ThemeLoader().load("nowhere")
    #expect(theme.name == "default")
    #expect(problems.count == 1)
  }

  @Test func glyphsCannotCarryControlCharacters() {
    let loader = ThemeLoader(own: ["mine": "[glyphs]\nmarker = [\"\\u001B[31m\", \">\"]"])
    #expect(loader.load("mine").theme.unicodeGlyphs[.marker] == "�[31m")
  }

  @Test func aLadderFillsTheStepsNotSaid() throws {
    let ladder = try #require(ColourLadder(steps: ["#ff0000"]))
    #expect(ladder.colour(at: .truecolour) == .rgb(RGB(red: 255, green: 0, blue: 0)))
    #expect(ladder.colour(at: .indexed) == .index(196))
    #expect(ladder.colour(at: .sixteen) == .index(9))
    #expect(ladder.colour(at: .monochrome) == .own)
    #expect(try #require(ColourLadder(steps: ["red"])).colour(at: .truecolour) == .index(1))
  }

  @Test func contrastIsThatOfTheGuidelines() {
    let black = RGB(red: 0, green: 0, blue: 0)
    let white = RGB(red: 255, green: 255, blue: 255)
    #expect(abs(black.contrast(with: white) - 21) < 0.01)
    #expect(abs(RGB(red: 119, green: 119, blue: 119).contrast(with: white) - 4.48) < 0.01)
  }
}
