import Foundation
import Glibc

/// Why a draft could not be read or written, in a sentence for the person typing.
public struct DraftProblem: Error, CustomStringConvertible, LocalizedError {
  public let description: String

  public var errorDescription: String? { description }

  init(_ sentence: String) { description = sentence }

  /// A call of the system that failed; `errno` says how.
  static func system(_ what: String, _ path: String) -> DraftProblem {
    DraftProblem("\(path) cannot be \(what): \(String(cString: strerror(errno))).")
  }
}
