import Casework
import Console
import Foundation
import Glibc
import Synchronization

/// One person's drafts for one store, each a file in the person's own folder, which no other user may read.
///
/// File names are random: a list of them tells nothing. A draft whose form is open names its console's session, and
/// while that lives no other console takes it up.
public final class DraftFolder: Sendable {
  /// Drafts older than this are removed; typed words about people are not kept for ever by accident.
  public static let lifetimeDays = 30

  public let path: String
  private let owner: DraftOwner
  private let now: @Sendable () -> Moment
  private let session = Mutex<SessionLock?>(nil)

  /// - Parameter now: the machine's clock, also where a training store has another.
  public init(path: String, owner: DraftOwner, now: @escaping @Sendable () -> Moment) {
    self.path = path
    self.owner = owner
    self.now = now
  }

  /// The folder as the console's way to its drafts.
  public var desk: DraftDesk {
    var desk = DraftDesk(list: list, keep: keep, takeUp: takeUp, discard: discard)
    desk.edit = edit
    return desk
  }

  // MARK: - Writing

  /// Writes a draft, and gives the identifier under which it is kept from now on.
  public func keep(_ draft: FormDraft, _ occasion: DraftDesk.Occasion) throws -> FormDraft.ID {
    try makeFolder()
    let id = draft.id.flatMap { RandomName.isOne($0) ? $0 : nil } ?? RandomName.make()
    try write(draft, id, session: occasion == .leaving ? nil : try sessionName(), isSynced: occasion != .typing)
    return id
  }

  /// Keeps a draft while a text of it is in an editor.
  public func edit(_ draft: FormDraft, _ field: String) throws -> DraftDesk.EditPlace? {
    let id = try keep(draft, .pause)
    let place = EditedText(of: id, in: path)
    try place.make(for: field)
    return DraftDesk.EditPlace(id: id, folder: place.folder)
  }

  /// Hands a draft over to this console. The renaming decides between two that want the same.
  public func takeUp(_ id: FormDraft.ID) throws -> KeptDraft? {
    guard RandomName.isOne(id), let found = kept(id), !found.isOpenElsewhere else { return nil }
    let fresh = RandomName.make()
    let name = try sessionName()
    guard rename(file(id), file(fresh)) == 0 else {
      if errno == ENOENT { return nil }
      throw DraftProblem.system("taken up", file(id))
    }
    var draft = found.draft
    draft.id = fresh
    try write(draft, fresh, session: name, isSynced: false)
    EditedText(of: id, in: path).remove()
    return KeptDraft(id: fresh, draft: draft, keptAt: found.keptAt, age: found.age, isOpenElsewhere: false)
  }

  /// Removes a draft.
  public func discard(_ id: FormDraft.ID) throws {
    guard RandomName.isOne(id) else { return }
    guard unlink(file(id)) == 0 || errno == ENOENT else { throw DraftProblem.system("removed", file(id)) }
    EditedText(of: id, in: path).remove()
  }

  private func write(_ draft: FormDraft, _ id: FormDraft.ID, session: String?, isSynced: Bool) throws {
    var draft = draft
    draft.id = id
    let file = DraftFile(owner: owner, session: session, keptAt: now().description, draft: draft)
    try AtomicFile.write(try file.data(), to: self.file(id), isSynced: isSynced)
  }

  private func file(_ id: FormDraft.ID) -> String { "\(path)/\(id).json" }

  private func makeFolder() throws {
    var status = stat()
    if lstat(path, &status) != 0 {
      let above = (path as NSString).deletingLastPathComponent
      try? FileManager.default.createDirectory(
        atPath: above, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard mkdir(path, 0o700) == 0 || errno == EEXIST, lstat(path, &status) == 0 else {
        throw DraftProblem.system("made", path)
      }
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw DraftProblem("\(path) is no folder; drafts need one there.") }
    guard status.st_uid == geteuid() else { throw DraftProblem("\(path) belongs to somebody else.") }
    if status.st_mode & 0o777 != 0o700, chmod(path, 0o700) != 0 { throw DraftProblem.system("made private", path) }
  }

  private func sessionName() throws -> String {
    try session.withLock { lock in
      if let lock { return lock.name }
      let fresh = try SessionLock(in: path)
      lock = fresh
      return fresh.name
    }
  }

  // MARK: - Reading

  /// The drafts of this person in this store, newest first. Those that are too old go, and those that cannot be read
  /// are set aside, whoever they are of.
  public func list() throws -> DraftList {
    var list = DraftList()
    for name in try names() {
      if name.hasSuffix(".json") {
        look(at: String(name.dropLast(".json".count)), for: &list)
      } else if name.hasSuffix(".session") {
        let session = String(name.dropLast(".session".count))
        if self.session.withLock({ $0?.name }) != session { _ = SessionLock.isHeld(session, in: path) }
      } else if let id = EditedText.draft(ofFolder: name) {
        // Its draft is gone: saved, or discarded.
        if access(file(id), F_OK) != 0 { EditedText(of: id, in: path).remove() }
      } else if isOutdated(name) {
        unlink("\(path)/\(name)")
      }
    }
    list.drafts.sort { ($1.keptAt, $0.id) < ($0.keptAt, $1.id) }
    return list
  }

  private func names() throws -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw DraftProblem.system("read", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private func look(at id: FormDraft.ID, for list: inout DraftList) {
    let file = file(id)
    // Gone since the folder was read: saved, or taken up under another name.
    guard RandomName.isOne(id), let data = FileManager.default.contents(atPath: file) else { return }
    switch DraftFile.read(data) {
    case .unreadable:
      rename(file, file + ".unreadable")
      list.remarks.append("A form put aside cannot be read any more; its file is \(file).unreadable.")
    case .later:
      list.remarks.append("A form put aside was kept by a newer release, which can open it: \(file).")
    case .draft(let content):
      guard let kept = kept(id, content) else { return }
      if kept.age > Self.lifetimeDays * 86_400, !kept.isOpenElsewhere {
        unlink(file)
        EditedText(of: id, in: path).remove()
      } else if content.owner == owner, kept.draft.isEmpty, EditedText(of: id, in: path).isThere, !kept.isOpenElsewhere
      {
        // Kept for an editor in which nothing was saved.
        try? discard(id)
      } else if content.owner == owner {
        list.drafts.append(kept)
      }
    }
  }

  private func kept(_ id: FormDraft.ID) -> KeptDraft? {
    guard let data = FileManager.default.contents(atPath: file(id)), case .draft(let content) = DraftFile.read(data),
      content.owner == owner
    else { return nil }
    return kept(id, content)
  }

  private func kept(_ id: FormDraft.ID, _ content: DraftFile) -> KeptDraft? {
    guard let keptAt = content.moment else { return nil }
    var draft = content.draft
    draft.id = id
    let age = Int(now().secondsSince1970 - keptAt.secondsSince1970)
    let isElsewhere = isElsewhere(content)
    if !isElsewhere, let edited = EditedText(of: id, in: path).saved { draft.values[edited.field] = edited.text }
    return KeptDraft(id: id, draft: draft, keptAt: keptAt, age: max(0, age), isOpenElsewhere: isElsewhere)
  }

  private func isElsewhere(_ content: DraftFile) -> Bool {
    guard let name = content.session, RandomName.isOne(name) else { return false }
    return session.withLock { $0?.name } != name && SessionLock.isHeld(name, in: path)
  }

  /// What is no draft goes as drafts go, by the age of the file: what was set aside, what was half written.
  private func isOutdated(_ name: String) -> Bool {
    guard name.hasSuffix(".unreadable") || name.hasSuffix(".new") else { return false }
    var status = stat()
    guard lstat("\(path)/\(name)", &status) == 0 else { return false }
    return now().secondsSince1970 - Int64(status.st_mtim.tv_sec) > Int64(Self.lifetimeDays) * 86_400
  }
}
