import CNcurses
import Glibc

/// Columns one Unicode scalar takes, as the system's `wcwidth` tells.
///
/// ncurses asks the same function, so our columns and its columns never part. The question is put
/// in a UTF-8 locale of our own: the answer then does not depend on what the process set.
enum ScalarWidth {
  // A locale_t as a bit pattern, since pointers are not Sendable; 0 when the system has no C.UTF-8.
  private static let locale: UInt = UInt(bitPattern: newlocale(1 << LC_CTYPE, "C.UTF-8", nil))

  /// 0 for a mark that joins the cell before it, 1 or 2 for a cell, nil for what cannot be shown.
  static func columns(of scalar: UInt32) -> Int? {
    if scalar >= 0x20 && scalar < 0x7F { return 1 }
    let previous = locale_t(bitPattern: locale).flatMap { uselocale($0) }
    defer { if let previous { uselocale(previous) } }
    let width = wcwidth(wchar_t(bitPattern: scalar))
    return width < 0 ? nil : Int(width)
  }
}
