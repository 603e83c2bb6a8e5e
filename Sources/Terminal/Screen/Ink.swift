import CNcurses

/// A style as ncurses is told it.
struct Ink {
  let attributes: attr_t
  let pair: Int32
}
