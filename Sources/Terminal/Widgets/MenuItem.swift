/// Something to choose in a ``Menu`` or ``Palette``.
public struct MenuItem: Equatable, Sendable {
  /// What choosing it reports.
  public let identifier: String
  public let title: String
  /// Said at the right: a key, or a word of explanation.
  public let detail: String
  /// More that it is found by, and that is not shown: a name in files, a word of an earlier day.
  public let keyword: String
  /// Sentences of explanation, not shown: it is found by the beginnings of whole words of them, behind all that is found otherwise.
  public let help: String
  /// An item that cannot be chosen now is shown all the same, so that people know it is there.
  public let isEnabled: Bool
  /// It stands below whatever letters find: what adds what they do not.
  public let isAlwaysThere: Bool

  public init(
    _ identifier: String, title: String, detail: String = "", keyword: String = "", help: String = "",
    isEnabled: Bool = true, isAlwaysThere: Bool = false
  ) {
    self.identifier = identifier
    self.title = title
    self.detail = detail
    self.keyword = keyword
    self.help = help
    self.isEnabled = isEnabled
    self.isAlwaysThere = isAlwaysThere
  }

  /// Draws the item on one row; the title's first column is where the cursor stands.
  func draw(row: Int, isSelected: Bool, into surface: inout Surface) {
    if isSelected { surface.put(surface.glyphs[.marker], row: row, column: 0, style: Style(.marker)) }
    let detailColumns = min(DisplayText.columns(of: detail), max(0, surface.columns / 2))
    let titleRoom = surface.columns - 2 - (detailColumns > 0 ? detailColumns + 1 : 0)
    surface.put(
      title, row: row, column: 2, style: Style(isSelected ? .selection : isEnabled ? .text : .muted), limit: titleRoom)
    surface.put(
      detail, row: row, column: surface.columns - detailColumns, style: Style(.muted), limit: detailColumns)
    guard isSelected else { return }
    if surface.isPlain { surface.sendWhole(row: row) }
    surface.placeCursor(row: row, column: 2)
  }
}
