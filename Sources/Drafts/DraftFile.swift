import Casework
import Console
import Foundation

/// What stands in the file of a draft.
struct DraftFile: Codable {
  /// The number of this form of file; a later one is left alone.
  static let format = 1

  var format = Self.format
  let owner: DraftOwner
  /// The console that has the form open; nil when it was put aside.
  var session: String?
  let keptAt: String
  let draft: FormDraft

  /// What only every form of the file has.
  private struct Head: Decodable { let format: Int }

  enum Reading {
    case draft(DraftFile)
    /// Written by a later release.
    case later
    case unreadable
  }

  static func read(_ data: Data) -> Reading {
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: data) else { return .unreadable }
    if head.format > format { return .later }
    guard let file = try? decoder.decode(DraftFile.self, from: data), file.moment != nil else { return .unreadable }
    return .draft(file)
  }

  var moment: Moment? { Moment(keptAt) }

  func data() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

/// Whose drafts they are: what was typed by one person for one store is of no use, and no business, elsewhere.
public struct DraftOwner: Sendable, Hashable, Codable {
  /// The identifier of the store.
  public let store: String
  /// The key of the member of staff.
  public let actor: Int64

  public init(store: String, actor: Int64) {
    self.store = store
    self.actor = actor
  }
}
