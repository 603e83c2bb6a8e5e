/// A piece of text in one style.
public struct StyledText: Equatable, Sendable, ExpressibleByStringLiteral {
  public var text: String
  public var style: Style

  public init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    style = Style(role, attributes)
  }

  public init(stringLiteral text: String) { self.init(text) }
}

extension Surface {
  /// Writes pieces of text one after the other on one row, and returns the columns taken.
  @discardableResult
  public mutating func put(_ pieces: [StyledText], row: Int, column: Int, limit: Int? = nil) -> Int {
    let room = min(limit ?? Int.max, columns - column)
    var taken = 0
    for piece in pieces where taken < room {
      taken += put(piece.text, row: row, column: column + taken, style: piece.style, limit: room - taken)
    }
    return taken
  }
}
