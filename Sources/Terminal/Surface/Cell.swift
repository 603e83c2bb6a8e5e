/// One cell of a surface, in eight bytes: a frame of 120×40 is then compared in microseconds.
struct Cell: Equatable, Sendable {
  /// The base scalar; 0 in the right half of a wide character.
  var base: UInt32
  /// Columns taken: 1 or 2; 0 in the right half of a wide character.
  var columns: UInt8
  /// True when the surface keeps marks for this cell aside.
  var hasMarks: Bool
  var style: Style

  static func blank(_ style: Style) -> Cell { Cell(base: 0x20, columns: 1, hasMarks: false, style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(base: 0, columns: 0, hasMarks: false, style: style) }
}
