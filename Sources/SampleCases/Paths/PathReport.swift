import Casework

/// What became of many paths of offered commands.
public struct PathReport: Sendable {
  /// How a path ended, or what it came through.
  public enum Ending: Hashable, Sendable, CustomStringConvertible {
    /// Closed with this code.
    case closed(String)
    /// It was closed when the path began, and nobody restarted it.
    case leftClosed
    /// Passed on, to this stage.
    case passed(Stage)
    /// A caseworker has it.
    case allocated

    var isClosure: Bool {
      switch self {
      case .closed, .leftClosed: true
      case .passed, .allocated: false
      }
    }

    public var description: String {
      switch self {
      case .closed(let code): "closed: \(code)"
      case .leftClosed: "left closed"
      case .passed(let stage): "passed to \(stage.rawValue)"
      case .allocated: "allocated to a caseworker"
      }
    }
  }

  /// An offered command, or a line of what is next, of which every filling was refused.
  public struct Unfillable: Sendable {
    public internal(set) var count = 0
    /// The path and step where it was first seen, and the last refusal.
    public let example: String
  }

  public init() {}

  public internal(set) var paths = 0
  public internal(set) var steps = 0
  /// The most steps of any path without a closure or a pass.
  public internal(set) var longest = 0
  public internal(set) var endings: [Ending: Int] = [:]
  /// The endings by where the path began.
  public internal(set) var starts: [String: [Ending: Int]] = [:]
  /// How many paths were meant to end with a code, how many did, and one that did not.
  public internal(set) var aims: [String: (aimed: Int, reached: Int, missed: Int?)] = [:]
  public internal(set) var accepted: [CommandName: Int] = [:]
  /// How often it was tried whether what is offered has a filling that is accepted.
  public internal(set) var trials = 0
  public internal(set) var unfillable: [String: Unfillable] = [:]
  /// The paths that came to no end, with their histories.
  public internal(set) var failures: [String] = []

  /// How often each closure code was reached.
  public var codes: [String: Int] {
    var codes: [String: Int] = [:]
    for case (.closed(let code), let count) in endings { codes[code] = count }
    return codes
  }

  /// All codes that no path reached, those of paragraphs behind triage too.
  public var unreached: [ClosureCode] {
    ClosureCode.all.filter { codes[$0.name] == nil }
  }

  public var isSound: Bool { failures.isEmpty && unfillable.isEmpty }

  mutating func end(_ ending: Ending, from start: String) {
    endings[ending, default: 0] += 1
    starts[start, default: [:]][ending, default: 0] += 1
  }

  /// Counts the path of a number that was meant to end with a code.
  mutating func aim(at code: String, in path: Int) {
    let isReached = codes[code] != nil
    aims[code] = (1, isReached ? 1 : 0, isReached ? nil : path)
  }

  mutating func note(unfillable what: String, _ example: @autoclosure () -> String) {
    unfillable[what, default: Unfillable(example: example())].count += 1
  }

  /// Takes another part of the same run in.
  public mutating func add(_ other: PathReport) {
    paths += other.paths
    steps += other.steps
    longest = max(longest, other.longest)
    endings.merge(other.endings, uniquingKeysWith: +)
    starts.merge(other.starts) { $0.merging($1, uniquingKeysWith: +) }
    aims.merge(other.aims) { ($0.aimed + $1.aimed, $0.reached + $1.reached, $0.missed ?? $1.missed) }
    accepted.merge(other.accepted, uniquingKeysWith: +)
    trials += other.trials
    for (what, found) in other.unfillable {
      let count = unfillable[what]?.count ?? 0
      unfillable[what] = unfillable[what] ?? found
      unfillable[what]?.count = count + found.count
    }
    failures += other.failures
  }

  /// The counts, a line each.
  public var text: String {
    var lines = ["\(paths) paths, \(steps) steps, the longest without a closure or a pass \(longest)"]
    lines += endings.sorted { $0.key.description < $1.key.description }.map { "\(pad($0.value))  \($0.key)" }
    lines.append("from:")
    lines += starts.sorted { $0.key < $1.key }.map { start, endings in
      let closed = endings.filter { $0.key.isClosure }.values.reduce(0, +)
      let others = endings.values.reduce(0, +) - closed
      return "\(pad(closed)) closed, \(pad(others)) passed or allocated  \(start)"
    }
    lines.append("meant to end so, and did:")
    lines += aims.sorted { $0.key < $1.key }.map { code, count in
      "\(pad(count.reached)) of \(count.aimed)  \(code)" + (count.missed.map { ", not path \($0)" } ?? "")
    }
    lines.append(
      "\(trials) trials of what is offered, \(unfillable.values.map(\.count).reduce(0, +)) without a filling")
    lines += unfillable.sorted { $0.value.count > $1.value.count }.map {
      "NO FILLING \(pad($0.value.count))  \($0.key)\n    \($0.value.example)"
    }
    lines += failures.map { "NO END: \($0)" }
    return lines.joined(separator: "\n")
  }

  private func pad(_ count: Int) -> String {
    let digits = String(count)
    return String(repeating: " ", count: max(7 - digits.count, 0)) + digits
  }
}
