/// What a scalar does on the screen.
enum ScalarRole: Equatable {
  /// Takes columns; `shown` is the scalar itself or what stands for it.
  case base(shown: UInt32, columns: Int)
  /// Sits on the base before it.
  case mark
  /// Leaves no trace.
  case invisible

  static let replacement = ScalarRole.base(shown: 0xFFFD, columns: 1)

  init(_ scalar: UInt32) {
    if scalar >= 0x20 && scalar < 0x7F {
      self = .base(shown: scalar, columns: 1)
    } else if Self.isWhite(scalar) {
      self = .base(shown: 0x20, columns: 1)
    } else if scalar < 0xA0 {
      self = Self.replacement
    } else if Self.isInvisible(scalar) {
      self = .invisible
    } else {
      switch ScalarWidth.columns(of: scalar) {
      case nil: self = Self.replacement
      case 0: self = .mark
      case let columns?: self = .base(shown: scalar, columns: columns)
      }
    }
  }

  /// Newline, tab, and the Unicode line and paragraph separators.
  static func isWhite(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x09 || scalar == 0x2028 || scalar == 0x2029
  }

  /// Characters that steer the reader's eye or the terminal without being seen.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD: true  // Soft hyphen: terminals disagree whether it takes a column.
    case 0x061C, 0x180E: true  // Arabic letter mark, Mongolian vowel separator.
    case 0x200B...0x200F: true  // Zero width space, joiners, directional marks.
    case 0x202A...0x202E: true  // Directional embeddings and overrides.
    case 0x2060...0x206F: true  // Word joiner, invisible operators, directional isolates.
    case 0xFE00...0xFE0F: true  // Variation selectors: some terminals widen the cell for them.
    case 0xFEFF, 0xFFF9...0xFFFB: true  // Byte order mark, interlinear annotation.
    case 0x1F3FB...0x1F3FF: true  // Skin tones: some terminals join them, some do not.
    case 0xE0000...0xE0FFF: true  // Tags and further variation selectors.
    default: false
    }
  }
}
