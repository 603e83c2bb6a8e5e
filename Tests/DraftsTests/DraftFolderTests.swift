import Casework
import Console
import Drafts
import Foundation
import Synchronization
import Testing

@Suite("Drafts on disk")
final class DraftFolderTests {
  private static let owner = DraftOwner(store: "5a", actor: 3)
  private static let start = Moment(secondsSince1970: 1_772_532_900)
  /// Made by the first draft, gone with the test.
  private let base = FileManager.default.temporaryDirectory.path + "/ombud-drafts-\(UUID().uuidString)"
  private var path: String { base + "/state/drafts" }

  deinit { try? FileManager.default.removeItem(atPath: base) }

  private func folder(_ owner: DraftOwner = owner, daysLater: Int = 0) -> DraftFolder {
    DraftFolder(path: path, owner: owner, now: { Self.start.adding(seconds: daysLater * 86_400) })
  }

  private func note(_ text: String) -> FormDraft {
    FormDraft(
      command: "note.add", reference: "C-9", proposal: ["to": "q"], values: ["text": text, "@occurred": "t 9:30"],
      divergences: ["SM-1.23 reason": "because"], focus: "text", seenEntry: 7)
  }

  private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("come back as they were kept; nobody else may read them, and their names tell nothing")
  func roundTrip() throws {
    let id = try folder().keep(note("Ann Bell\nrang é 漢"), .leaving)
    let found = try #require(try folder().list().drafts.first)
    var expected = note("Ann Bell\nrang é 漢")
    expected.id = id
    #expect(found.draft == expected)
    #expect(found.keptAt == Self.start)
    #expect(!found.isOpenElsewhere)
    #expect(try files() == ["\(id).json"])
    #expect(try mode(path) == 0o700)
    #expect(try mode("\(path)/\(id).json") == 0o600)
  }

  @Test("take in what an editor saved where its console was killed; one in which nothing was saved goes")
  func edited() throws {
    var draft = note("Before")
    draft.values = ["text": "Before"]
    let place = try #require(try folder().edit(draft, "text"))
    #expect(try mode(place.folder) == 0o700)
    try "After\n".write(toFile: place.folder + "/\(EditRequest.fileName)", atomically: false, encoding: .utf8)
    let found = try #require(try folder().list().drafts.first)
    #expect(found.draft.values["text"] == "After")
    let taken = try #require(try folder().takeUp(found.id))
    #expect(taken.draft.values["text"] == "After")
    #expect(try files().filter { $0.hasSuffix(".edit") }.isEmpty)
    try folder().discard(taken.id)
    _ = try folder().edit(FormDraft(command: "note.add", reference: "C-9", values: [:]), "text")
    #expect(try folder().list().drafts.isEmpty)
    #expect(try files().filter { !$0.hasSuffix(".session") }.isEmpty)
  }

  @Test("are one file each, written over")
  func replace() throws {
    let folder = folder()
    var draft = note("a")
    draft.id = try folder.keep(draft, .typing)
    draft.values["text"] = "ab"
    #expect(try folder.keep(draft, .pause) == draft.id)
    #expect(try folder.list().drafts.map(\.draft.values["text"]) == ["ab"])
    try folder.discard(try #require(draft.id))
    #expect(try folder.list().drafts.isEmpty)
  }

  @Test("belong to one person in one store")
  func owners() throws {
    _ = try folder().keep(note("mine"), .leaving)
    #expect(try folder(DraftOwner(store: "5a", actor: 4)).list().drafts.isEmpty)
    let elsewhere = folder(DraftOwner(store: "5b", actor: 3))
    #expect(try elsewhere.list().drafts.isEmpty)
    let id = try #require(try folder().list().drafts.first?.id)
    #expect(try elsewhere.takeUp(id) == nil)
  }

  @Test("of a form that is open are not taken up elsewhere, until it is left or its console dies")
  func sessions() throws {
    let other = folder()
    var open: DraftFolder? = folder()
    let id = try #require(try open?.keep(note("typing"), .typing))
    #expect(try other.list().drafts.map(\.isOpenElsewhere) == [true])
    #expect(try open?.list().drafts.map(\.isOpenElsewhere) == [false])
    #expect(try other.takeUp(id) == nil)
    open = nil
    let taken = try #require(try other.takeUp(id))
    #expect(taken.draft.values["text"] == "typing")
    #expect(taken.id != id && taken.draft.id == taken.id)
    #expect(try folder().list().drafts.map(\.isOpenElsewhere) == [true])
    #expect(try folder().takeUp(id) == nil, "it has another name now")
    _ = try other.keep(taken.draft, .leaving)
    #expect(try folder().list().drafts.map(\.isOpenElsewhere) == [false])
  }

  @Test("are taken up by one of many that want them at the same moment")
  func race() async throws {
    for _ in 0..<20 {
      let id = try folder().keep(note("one"), .leaving)
      let folders = (0..<8).map { _ in folder() }
      let taken = await withTaskGroup(of: Bool.self) { group in
        for folder in folders { group.addTask { (try? folder.takeUp(id)) != nil } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(taken == 1)
      for kept in try folders[0].list().drafts { try folders[0].discard(kept.id) }
    }
  }

  @Test("go after thirty days, whoever they are of")
  func lifetime() throws {
    _ = try folder().keep(note("mine"), .leaving)
    _ = try folder(DraftOwner(store: "5b", actor: 9)).keep(note("other"), .leaving)
    #expect(try folder(daysLater: 30).list().drafts.count == 1)
    #expect(try files().count == 2)
    #expect(try folder(daysLater: 31).list().drafts.isEmpty)
    #expect(try files().isEmpty)
  }

  @Test(
    "that cannot be read are set aside with a sentence, once", arguments: ["", "{", "[1]", #"{"format":1}"#, "\u{0}"])
  func corrupt(content: String) throws {
    let folder = folder()
    let id = try folder.keep(note("good"), .leaving)
    try Data(content.utf8).write(to: URL(fileURLWithPath: "\(path)/0123456789ab.json"))
    let list = try folder.list()
    #expect(list.drafts.map(\.id) == [id])
    #expect(
      list.remarks == ["A form put aside cannot be read any more; its file is \(path)/0123456789ab.json.unreadable."])
    #expect(try folder.list().remarks.isEmpty)
    #expect(try files().contains("0123456789ab.json.unreadable"))
  }

  @Test("of a later release are left alone")
  func later() throws {
    let folder = folder()
    _ = try folder.keep(note("good"), .leaving)
    try Data(#"{"format":2,"new":true}"#.utf8).write(to: URL(fileURLWithPath: "\(path)/0123456789ab.json"))
    #expect(try folder.list().remarks.count == 1)
    #expect(try files().contains("0123456789ab.json"))
  }

  @Test("are listed from no folder at all, and refused a place that is none")
  func places() throws {
    #expect(try folder().list() == DraftList())
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: path))
    #expect { try folder().keep(note("x"), .pause) } throws: {
      "\($0)" == "\(path) is no folder; drafts need one there."
    }
  }

  @Test("keep the old content when the new one cannot be written")
  func unwritable() throws {
    let folder = folder()
    var draft = note("old")
    draft.id = try folder.keep(draft, .leaving)
    // A folder in the way of the temporary file fails for root as well.
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(draft.id ?? "").json.new", withIntermediateDirectories: true)
    draft.values["text"] = "new"
    #expect(throws: DraftProblem.self) { try folder.keep(draft, .pause) }
    #expect(try folder.list().drafts.map(\.draft.values["text"]) == ["old"])
  }

  @Test("that hold everything a field may hold survive", arguments: 1...200 as ClosedRange<UInt64>)
  func anything(seed: UInt64) throws {
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    func text() -> String {
      var text = ""
      for _ in 0..<next(30) {
        if let scalar = Unicode.Scalar(UInt32(next(0x11_0000))) { text.unicodeScalars.append(scalar) }
      }
      return text
    }
    let values = Dictionary((0..<next(5)).map { _ in (text(), text()) }) { first, _ in first }
    let folder = folder()
    let draft = FormDraft(command: text(), reference: text(), references: [text()], proposal: values, values: values)
    let id = try folder.keep(draft, .typing)
    var found = try #require(try folder.list().drafts.first?.draft)
    #expect(found.id == id)
    found.id = nil
    #expect(found == draft)
    try FileManager.default.removeItem(atPath: path)
  }
}
