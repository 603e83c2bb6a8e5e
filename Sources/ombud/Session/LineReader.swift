import Casework
import Foundation

/// A line of input as it arrived.
enum InputLine {
  case text(String)
  /// Bytes that are not UTF-8. They are not mended: what somebody meant by them, nobody here knows.
  case notText
  /// More bytes than ``LineReader/longest``.
  case tooLong

  /// - Throws: `Unreadable` with a sentence that says what is wrong with the line.
  func readable() throws -> String {
    switch self {
    case .text(let text): return text
    case .notText: throw Unreadable(sentence: "This line is not UTF-8 text; write it again in that encoding.")
    case .tooLong:
      throw Unreadable(
        sentence: "This line is longer than \(LineReader.longest >> 20) MiB; give a document by its path.")
    }
  }
}

/// The lines of a file as they arrive, so that a pipe is answered line by line.
struct LineReader: Sequence, IteratorProtocol {
  /// The most bytes of a line; a longer one is passed over, and memory stays bounded.
  static let longest = 16 << 20

  private let handle: FileHandle
  private var buffer: [UInt8] = []
  /// How much of the buffer was looked through for the end of a line.
  private var searched = 0
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private var isTooLong = false
  private var isAtEnd = false

  init(_ handle: FileHandle) { self.handle = handle }

  mutating func next() -> InputLine? {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end) }
      if isAtEnd { return buffer.isEmpty && !isTooLong ? nil : take(upTo: buffer.count) }
      if buffer.count > Self.longest {
        isTooLong = true
        buffer.removeAll()
      }
      searched = buffer.count
      // What has come so far, without waiting for more: a pipe is answered line by line.
      let count = read(handle.fileDescriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk[..<count]) }
    }
  }

  private mutating func take(upTo end: Int) -> InputLine {
    defer {
      buffer.removeSubrange(..<Swift.min(end + 1, buffer.count))
      searched = 0
      isTooLong = false
    }
    if isTooLong || end > Self.longest { return .tooLong }
    return String(validating: buffer[..<end], as: UTF8.self).map(InputLine.text) ?? .notText
  }
}
