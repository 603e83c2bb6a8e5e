/// The times of one kind of work, shortest first.
struct Timings {
  let name: String
  /// What the issue asks for; empty where it asks for nothing.
  let target: String
  private(set) var milliseconds: [Double] = []

  /// Measures a work so many times.
  init(_ name: String, target: String = "", times: Int, _ work: (Int) throws -> Void) rethrows {
    self.init(name, target: target)
    try measure(times: times, work)
  }

  /// Nothing yet.
  init(_ name: String, target: String = "") {
    self.name = name
    self.target = target
  }

  /// Measures a work so many times more.
  mutating func measure(times: Int, _ work: (Int) throws -> Void) rethrows {
    let clock = ContinuousClock()
    milliseconds.reserveCapacity(milliseconds.count + times)
    for index in 0..<times {
      let taken = try clock.measure { try work(index) }
      milliseconds.append(Double(taken.components.attoseconds) / 1e15 + Double(taken.components.seconds) * 1e3)
    }
    milliseconds.sort()
  }

  /// The time that this part of all stays within.
  func quantile(_ part: Double) -> Double {
    guard let last = milliseconds.indices.last else { return 0 }
    return milliseconds[Int((Double(last) * part).rounded(.up))]
  }

  static let heading = row("milliseconds", "n", "median", "p99", "max", "target (median, p99, max)")

  var line: String {
    Self.row(
      name, "\(milliseconds.count)", Self.text(quantile(0.5)), Self.text(quantile(0.99)), Self.text(quantile(1)), target
    )
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    let fixed = cells.dropLast().map { String(repeating: " ", count: max(10 - $0.count, 1)) + $0 }.joined()
    return name + String(repeating: " ", count: max(44 - name.count, 1)) + fixed + "   " + (cells.last ?? "")
  }

  /// Three decimals.
  static func text(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let rest = String(thousandths % 1_000)
    return "\(thousandths / 1_000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }
}
