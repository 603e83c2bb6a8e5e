import Foundation
import Glibc

/// Tells other consoles that this one lives: a locked file, let go of by the system however the program ends.
final class SessionLock: Sendable {
  let name: String
  private let path: String
  private let descriptor: Int32

  init(in folder: String) throws {
    while true {
      let name = RandomName.make()
      let path = "\(folder)/\(name).session"
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw DraftProblem.system("made", path) }
      var status = stat()
      // Another console may have tidied the file away before it was locked.
      if flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        self.name = name
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Whether the console of that name lives. The file of one that does not is tidied away.
  static func isHeld(_ name: String, in folder: String) -> Bool {
    let path = "\(folder)/\(name).session"
    let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    unlink(path)
    return false
  }
}

/// Names that say nothing of what a file holds.
enum RandomName {
  static let length = 12

  static func make() -> String {
    let digits = Array("0123456789abcdef")
    return String((0..<length).map { _ in digits[Int.random(in: 0..<16)] })
  }

  static func isOne(_ text: String) -> Bool {
    text.count == length && text.allSatisfy { $0.isASCII && $0.isHexDigit && !$0.isUppercase }
  }
}
