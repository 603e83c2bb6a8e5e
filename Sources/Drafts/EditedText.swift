import Console
import Foundation
import Glibc

/// A text of a draft that is, or was, in an editor: a folder beside the draft's file, with the name of the field and the editor's file.
///
/// Whoever ends the editing removes it. Where the program was killed meanwhile, what the editor saved lies there still.
struct EditedText {
  private static let suffix = ".edit"
  private static let field = "field"

  let folder: String

  init(of id: FormDraft.ID, in path: String) { folder = "\(path)/\(id)\(Self.suffix)" }

  /// The draft that a folder of this name belongs to; nil for any other name.
  static func draft(ofFolder name: String) -> FormDraft.ID? {
    guard name.hasSuffix(suffix) else { return nil }
    let id = String(name.dropLast(suffix.count))
    return RandomName.isOne(id) ? id : nil
  }

  /// Makes the folder, empty of whatever an earlier editing left.
  func make(for name: String) throws {
    remove()
    guard mkdir(folder, 0o700) == 0 else { throw DraftProblem.system("made", folder) }
    try AtomicFile.write(Data(name.utf8), to: "\(folder)/\(Self.field)", isSynced: true)
  }

  /// What was saved, with the field that it belongs to; nil where nothing is there.
  var saved: (field: String, text: String)? {
    guard let field = read(Self.field), let text = read(EditRequest.fileName) else { return nil }
    return (field, text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  var isThere: Bool { access(folder, F_OK) == 0 }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }
}
