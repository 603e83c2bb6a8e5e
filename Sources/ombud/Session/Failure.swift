import Foundation

/// A failure that ends the program: one sentence that says what to do, and the exit code that convention gives it (sysexits).
struct Failure: Error, LocalizedError, CustomStringConvertible {
  let message: String
  let code: Int32

  static func usage(_ message: String) -> Failure { Failure(message: message, code: 64) }
  static func refused(_ message: String) -> Failure { Failure(message: message, code: 1) }
  static func noInput(_ message: String) -> Failure { Failure(message: message, code: 66) }
  static func cannotCreate(_ message: String) -> Failure { Failure(message: message, code: 73) }
  static func inputOutput(_ message: String) -> Failure { Failure(message: message, code: 74) }
  static func notAllowed(_ message: String) -> Failure { Failure(message: message, code: 77) }

  var errorDescription: String? { message }
  /// What the console shows.
  var description: String { message }
}
