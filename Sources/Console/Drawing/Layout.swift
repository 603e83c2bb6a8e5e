import Terminal

/// Where everything stands on a screen of some size.
struct Layout: Sendable {
  /// Below this the console only says that it needs more room.
  static let smallest = Size(rows: 15, columns: 60)

  let size: Size
  private let reserved: Int
  /// Between the header and the two lines at the foot.
  let body: Region
  let list: Region
  /// Where a case, the matrix, compliance or a form stands; the same as the list where there is no room for both.
  let side: Region

  /// - Parameters:
  ///   - isSplit: a list and a case stand side by side.
  ///   - reserved: rows below the body that something else takes.
  init(_ size: Size, isSplit: Bool, reserved: Int = 0) {
    self.size = size
    self.reserved = reserved
    body = Region(row: 1, column: 0, rows: size.rows - 3 - reserved, columns: size.columns)
    guard isSplit else {
      list = body
      side = body
      return
    }
    // As much as tells what is due when, and of whom.
    let listColumns = max(size.columns * 2 / 5, 58)
    let (left, rest) = body.split(left: listColumns)
    list = left
    side = rest.split(left: 2).rest
  }

  var isTooSmall: Bool { size.rows < Self.smallest.rows + reserved || size.columns < Self.smallest.columns }
  var isSideBySide: Bool { list != side }
  /// Rows of cases under the titles.
  var listRows: Int { max(1, list.rows - 1) }
}

extension ConsoleState {
  var layout: Layout { Layout(size, isSplit: isWide && !isZoomed, reserved: tutorRows) }

  /// Whether there is room for a list and a case side by side.
  var isWide: Bool { !isPlain && settings.split.map { size.columns >= $0 } ?? false }

  /// Lines of a case that show below its head.
  var detailRows: Int { max(1, layout.side.rows - (detail?.headerRows ?? 0)) }

  /// The size that forms are laid out for.
  var formSize: Size { layout.side.size }

  /// Lines of a text, or items of a list to choose from, that show.
  var overlayRows: Int { max(1, layout.body.rows - 1) }
}
