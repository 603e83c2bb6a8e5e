/// One line that tells what just happened or where one is.
public struct StatusLine: Equatable, Sendable {
  /// Text at the left, which gives way when there is no room for both.
  public var leading: [StyledText]
  /// Text at the right.
  public var trailing: [StyledText]

  public init(leading: [StyledText] = [], trailing: [StyledText] = []) {
    self.leading = leading
    self.trailing = trailing
  }

  /// A message in a role such as `.error` or `.success`.
  public init(_ message: String, _ role: Role = .info) { self.init(leading: [StyledText(message, role)]) }

  /// Draws on the first row.
  public func draw(into surface: inout Surface) {
    surface.fill(Region(row: 0, column: 0, rows: 1, columns: surface.columns), style: Style(.statusBar))
    let width = min(surface.columns, trailing.reduce(0) { $0 + DisplayText.columns(of: $1.text) })
    surface.put(trailing, row: 0, column: surface.columns - width)
    surface.put(leading, row: 0, column: 0, limit: width == 0 ? nil : surface.columns - width - 1)
  }
}
