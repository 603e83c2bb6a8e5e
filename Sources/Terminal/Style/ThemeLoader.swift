import TOMLKit

/// Makes themes from the text of theme files. Reading files is left to the caller.
///
///     let (theme, problems) = ThemeLoader(own: ["mine": text]).load("mine")
///
/// A theme file names what it `inherits`, a `ground`, whether the `cursor` is a "cell" or the whole "row", and under `[roles]` and `[glyphs]` what it sets:
///
///     inherits = "dark"
///     [roles]
///     "clock.overdue" = { fg = ["#ff8080", "210", "bright-red"], bold = true, mono = "reverse" }
///     [glyphs]
///     marker = ["»", ">"]
///
/// Loading always yields a theme: what is wrong is reported, and what it should have said falls back.
public struct ThemeLoader: Sendable {
  private let texts: [String: String]

  /// - Parameter own: the user's theme files, by name; they go before shipped themes of that name.
  public init(own: [String: String] = [:]) {
    texts = ShippedThemes.texts.merging(own) { _, own in own }
  }

  /// The names that can be loaded, in alphabetical order.
  public var names: [String] { texts.keys.sorted() }

  /// The theme of that name, or the default one when it cannot be had.
  public func load(_ name: String) -> (theme: Theme, problems: [ThemeProblem]) {
    var problems: [ThemeProblem] = []
    if let theme = read(name, heirs: [], problems: &problems) { return (theme, problems) }
    if name != "default", let theme = read("default", heirs: [], problems: &problems) { return (theme, problems) }
    return (.plain, problems)
  }

  private func read(_ name: String, heirs: [String], problems: inout [ThemeProblem]) -> Theme? {
    guard let text = texts[name] else {
      let asking = heirs.last ?? name
      problems.append(ThemeProblem(theme: asking, message: "there is no theme \"\(name)\""))
      return nil
    }
    var reader = ThemeReader(theme: name, text: text)
    defer { problems.append(contentsOf: reader.problems) }
    guard let table = reader.parse() else { return nil }
    var theme = Theme(name: name)
    if let parent = reader.inherited(in: table) {
      if parent == name || heirs.contains(parent) {
        reader.report("inherits", "\"\(parent)\" inherits from itself")
      } else if let inherited = read(parent, heirs: heirs + [name], problems: &problems) {
        theme = inherited.renamed(name)
      }
    }
    reader.apply(table, to: &theme)
    return theme
  }
}
