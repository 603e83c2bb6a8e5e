/// What one cell shows: a base scalar and the marks that sit on it.
///
/// At most four marks are kept, because a terminal cell of ncurses holds five scalars and a text
/// with a hundred of them on one letter is an attack on the reader, not writing.
public struct Cluster: Equatable, Sendable {
  /// The most marks one cell keeps.
  public static let maximumMarks = 4

  /// The scalar that takes up the columns.
  public let base: UInt32
  /// Columns taken: 1 or 2.
  public let columns: Int
  /// Combining marks, unused places 0.
  public internal(set) var marks: SIMD4<UInt32> = .zero

  init(base: UInt32, columns: Int) {
    self.base = base
    self.columns = columns
  }

  /// True when at least one mark sits on the base.
  public var hasMarks: Bool { marks[0] != 0 }

  /// Adds a mark; those beyond the fourth are dropped.
  mutating func add(mark: UInt32) {
    for index in 0..<Self.maximumMarks where marks[index] == 0 {
      marks[index] = mark
      return
    }
  }

  /// Appends the base and its marks to `text`.
  func append(to text: inout String) {
    Self.append(base, to: &text)
    guard hasMarks else { return }
    for index in 0..<Self.maximumMarks where marks[index] != 0 { Self.append(marks[index], to: &text) }
  }

  static func append(_ scalar: UInt32, to text: inout String) {
    if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
  }
}
