/// A set of signs to draw with: one for UTF-8 terminals, and an ASCII twin for the others.
public struct Glyphs: Equatable, Sendable {
  // By the glyph's place in `allCases`: looked up for every row of every frame.
  private var texts: [String]

  /// The standard signs for UTF-8 terminals.
  public static let unicode = Glyphs(texts: Glyph.allCases.map(\.standard.unicode))
  /// The standard signs in ASCII.
  public static let ascii = Glyphs(texts: Glyph.allCases.map(\.standard.ascii))

  /// The text of a sign.
  public subscript(glyph: Glyph) -> String {
    get { texts[glyph.place] }
    set { texts[glyph.place] = newValue }
  }
}

extension Glyph {
  private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))

  fileprivate var place: Int { Self.places[self] ?? 0 }
}

extension String {
  /// The first scalar, or a space when there is none.
  var firstScalar: Unicode.Scalar { unicodeScalars.first ?? " " }
}
