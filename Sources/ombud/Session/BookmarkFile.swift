import Foundation

/// One person's bookmarks in one store: a file of letters and references in the state directory. The store has no part in it.
struct BookmarkFile: Sendable {
  let path: String

  init(folder: String, store: String, login: String) {
    // A login may hold what a file name may not.
    let name = login.utf8.map { String(format: "%02x", $0) }.joined()
    path = "\(folder)/\(store)-\(name).json"
  }

  func read() throws -> [Character: String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    guard let texts = try? JSONDecoder().decode([String: String].self, from: data) else {
      throw Failure.inputOutput("\(path) cannot be read as bookmarks; mend or remove it.")
    }
    return Dictionary(texts.compactMap { name, reference in name.first.map { ($0, reference) } }) { first, _ in first }
  }

  /// Sets bookmarks on a case, or takes them away. What another session set meanwhile stays.
  func set(_ letters: [Character], to reference: String?) throws {
    var bookmarks = try read()
    for letter in letters { bookmarks[letter] = reference }
    let texts = Dictionary(uniqueKeysWithValues: bookmarks.map { (String($0.key), $0.value) })
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try JSONOutput.encoder(pretty: true).encode(texts).write(to: URL(fileURLWithPath: path), options: .atomic)
      chmod(path, 0o600)
    } catch {
      throw Failure.inputOutput("The bookmark was not kept: \(path) cannot be written.")
    }
  }
}
