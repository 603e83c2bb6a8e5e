import Foundation
import Synchronization

/// Several processes take the next case out of one central queue until none is left for them: a case is never taken twice.
public struct TakingRace: Sendable {
  /// What the processes said.
  public struct Report: Sendable {
    /// Who took each case, by its reference.
    public internal(set) var takers: [String: [String]] = [:]
    /// What was neither a case nor the end of the queue.
    public internal(set) var troubles: [String] = []

    public var takenTwice: [String] { takers.filter { $0.value.count > 1 }.keys.sorted() }
  }

  /// How a process ended.
  public struct Ending: Sendable {
    let code: Int32
    let output: String
    let errors: String

    public init(code: Int32, output: String, errors: String) {
      self.code = code
      self.output = output
      self.errors = errors
    }
  }

  private let logins: [String]
  private let take: @Sendable (_ login: String) -> Ending

  /// - Parameters:
  ///   - logins: who takes, a process each at a time; somebody may sit at two terminals.
  ///   - take: runs `ombud take` to its end.
  public init(logins: [String], take: @escaping @Sendable (_ login: String) -> Ending) {
    self.logins = logins
    self.take = take
  }

  public func run() -> Report {
    let report = Mutex(Report())
    DispatchQueue.concurrentPerform(iterations: logins.count) { worker in
      var goesOn = true
      while goesOn {
        let ending = take(logins[worker])
        goesOn = report.withLock { $0.add(ending, by: logins[worker]) }
      }
    }
    return report.withLock { $0 }
  }
}

extension TakingRace.Report {
  /// - Returns: whether there may be another case.
  fileprivate mutating func add(_ ending: TakingRace.Ending, by login: String) -> Bool {
    if ending.code == 0, let reference = ending.output.split(separator: ":").first {
      takers[String(reference), default: []].append(login)
      return true
    }
    if ending.code != 1 || !ending.errors.contains("in the central queue") {
      troubles.append("\(login): \(ending.code): \(ending.errors)")
    }
    return false
  }
}
