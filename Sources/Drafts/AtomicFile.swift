import Foundation
import Glibc

/// Files that are always whole: the old content or the new, whenever the program or the machine stops.
enum AtomicFile {
  /// - Parameter isSynced: on the disk before this returns. Otherwise it outlasts the program, but perhaps not a power cut.
  static func write(_ data: Data, to path: String, isSynced: Bool) throws {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DraftProblem.system("written", temporary) }
    do {
      defer { close(descriptor) }
      try writeAll(data, descriptor, temporary)
      if isSynced, fdatasync(descriptor) != 0 { throw DraftProblem.system("written", temporary) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let problem = DraftProblem.system("written", path)
      unlink(temporary)
      throw problem
    }
    if isSynced { syncFolder(of: path) }
  }

  private static func writeAll(_ data: Data, _ descriptor: Int32, _ path: String) throws {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw DraftProblem.system("written", path) }
      rest = rest.dropFirst(count)
    }
  }

  private static func syncFolder(of path: String) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
