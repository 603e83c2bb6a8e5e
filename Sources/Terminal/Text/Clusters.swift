/// The clusters of a text, made safe for a terminal.
///
/// This is the only way by which text becomes cells, so nothing it leaves out can reach the output:
/// control bytes (C0, DEL, C1) become "�"; newline, tab and the two Unicode line separators become a
/// space; directional overrides, zero-width and other invisible characters are dropped.
/// An emoji family therefore falls apart into its members: terminals disagree about the width of
/// joined emoji, and a table whose columns wander is worse.
struct Clusters: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Cluster?

  init(_ text: some StringProtocol) {
    scalars = String(text).unicodeScalars.makeIterator()
  }

  mutating func next() -> Cluster? {
    while let scalar = scalars.next() {
      switch ScalarRole(scalar.value) {
      case .invisible:
        continue
      case .mark:
        if pending != nil {
          pending?.add(mark: scalar.value)
        } else {
          // A mark with nothing to sit on gets the dotted circle, as in the Unicode charts.
          pending = Cluster(base: 0x25CC, columns: 1)
          pending?.add(mark: scalar.value)
        }
      case .base(let shown, let columns):
        let finished = pending
        pending = Cluster(base: shown, columns: columns)
        if let finished { return finished }
      }
    }
    defer { pending = nil }
    return pending
  }
}
