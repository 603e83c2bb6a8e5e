/// Amounts as bars, each with its label and its number: the number is what counts, the bar helps.
public struct BarChart: Equatable, Sendable {
  public struct Bar: Equatable, Sendable {
    public let label: String
    public let value: Int
    public let role: Role

    public init(_ label: String, value: Int, role: Role = .chart) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  public var bars: [Bar]

  public init(_ bars: [Bar]) { self.bars = bars }

  /// Draws one bar a row.
  public func draw(into surface: inout Surface) {
    let labels = min(bars.map { DisplayText.columns(of: $0.label) }.max() ?? 0, surface.columns / 2)
    let numbers = bars.map { "\($0.value)".count }.max() ?? 0
    let room = surface.columns - labels - numbers - 2
    let largest = max(1, bars.map(\.value).max() ?? 1)
    for (row, bar) in bars.prefix(surface.rows).enumerated() {
      surface.put(bar.label, row: row, column: 0, limit: labels)
      surface.put("\(bar.value)", row: row, column: labels + 1, width: numbers, alignment: .trailing)
      guard room > 0, bar.value > 0 else { continue }
      // Something is never shown as nothing.
      let length = max(1, bar.value * room / largest)
      surface.fill(
        Region(row: row, column: labels + numbers + 2, rows: 1, columns: length),
        with: surface.glyphs[.bar].firstScalar, style: Style(bar.role))
    }
  }
}
