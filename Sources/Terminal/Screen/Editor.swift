import Glibc

/// A program in which people edit long texts, such as vi.
public struct Editor: Sendable {
  /// As a shell reads it: the program and its options; the file's path is put behind.
  public let command: String
  /// All of the program's environment.
  public let environment: [String: String]
  /// The folder in which a folder for the text is made.
  public let directory: String

  public init(command: String, environment: [String: String], directory: String) {
    self.command = command
    self.environment = environment
    self.directory = directory
  }
}

extension Screen {
  /// Has somebody edit a text in an editor, and waits for its end. The next frame is sent whole.
  ///
  /// - Parameter folder: an empty one for the text, which outlasts this program where that is killed; by default one is made.
  /// - Returns: the text as it was saved, without the line end that editors put last; nil when the editor failed.
  public func edit(_ text: String, in editor: Editor, folder: String? = nil) throws(ScreenError) -> String? {
    try editor.edit(text, in: folder) { program, arguments throws(ScreenError) in
      try run(program, arguments: arguments, environment: editor.environment)
    }
  }
}

extension Editor {
  /// What the file is called in its folder.
  public static let fileName = "text.txt"

  /// Has somebody edit a text where no screen is open, and waits for its end.
  ///
  /// - Parameter folder: an empty one for the text, which outlasts this program where that is killed; by default one is made.
  /// - Returns: the text as it was saved, without the line end that editors put last; nil when the editor failed.
  public func edit(_ text: String, in folder: String? = nil) throws(ScreenError) -> String? {
    defer { JobControl.discardKeyboardSignals() }
    return try edit(text, in: folder) { program, arguments throws(ScreenError) in
      try ChildProgram.run(program, arguments: arguments, environment: environment)
    }
  }

  /// The text lies in a file (0600) in a folder of its own (0700), which is deleted afterwards with all that the editor
  /// left there.
  fileprivate func edit(
    _ text: String, in given: String?,
    running run: (_ program: String, _ arguments: [String]) throws(ScreenError) -> Int32?
  ) throws(ScreenError) -> String? {
    let folder = if let given { given } else { try Self.makeFolder(in: directory) }
    defer { Self.remove(folder: folder) }
    let file = folder + "/" + Self.fileName
    try Self.write(Array(text.utf8), to: file)
    // By a shell, since the command may have options: `vim -u NONE`.
    let status = try run("/bin/sh", ["-c", "\(command) \"$1\"", "sh", file])
    guard status == 0, let bytes = Self.read(file) else { return nil }
    let edited = String(decoding: bytes, as: UTF8.self)
    return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  private static func makeFolder(in directory: String) throws(ScreenError) -> String {
    var template = Array("\(directory)/ombud-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system(call: "mkdtemp", code: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(ScreenError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(call: "open", code: errno) }
    defer { Glibc.close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .system(call: "write", code: errno) }
      written += count
    }
  }

  /// The bytes of a file; nil where it is gone, or larger than any text that somebody wrote.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Glibc.close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 4_000_000 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0 else { return nil }
      bytes += buffer.prefix(count)
    }
    return nil
  }

  private static func remove(folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
