import Casework
import Console
import Synchronization

/// Drafts in memory, with everything that may go wrong as a property.
final class FakeDrafts: Sendable {
  struct Contents: Sendable {
    var kept: [KeptDraft] = []
    var remarks: [String] = []
    var made = 0
    /// Thrown by everything that writes.
    var failure: String?
    /// Why each was written, in order.
    var occasions: [DraftDesk.Occasion] = []
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let contents = Mutex(Contents())

  @discardableResult
  func change<Result: Sendable>(_ body: (inout sending Contents) throws -> sending Result) rethrows -> Result {
    try contents.withLock(body)
  }

  var drafts: [FormDraft] { change { $0.kept.map(\.draft) } }

  func add(_ draft: FormDraft, age: Int = 0, isOpenElsewhere: Bool = false) {
    change { contents in
      contents.made += 1
      contents.kept.append(Self.kept(draft, "d\(contents.made)", age: age, isOpenElsewhere: isOpenElsewhere))
    }
  }

  var desk: DraftDesk {
    DraftDesk(
      list: { self.change { DraftList(drafts: $0.kept.sorted { $0.age < $1.age }, remarks: $0.remarks) } },
      keep: { draft, occasion in
        try self.change { contents in
          if let failure = contents.failure { throw Failure(description: failure) }
          contents.occasions.append(occasion)
          if draft.id == nil { contents.made += 1 }
          let id = draft.id ?? "d\(contents.made)"
          contents.kept.removeAll { $0.id == id }
          contents.kept.append(Self.kept(draft, id))
          return id
        }
      },
      takeUp: { id in
        self.change { contents in
          guard let place = contents.kept.firstIndex(where: { $0.id == id && !$0.isOpenElsewhere }) else { return nil }
          let old = contents.kept.remove(at: place)
          contents.made += 1
          let fresh = Self.kept(old.draft, "d\(contents.made)", age: old.age)
          contents.kept.append(fresh)
          return fresh
        }
      },
      discard: { id in self.change { contents in contents.kept.removeAll { $0.id == id } } })
  }

  private static func kept(_ draft: FormDraft, _ id: String, age: Int = 0, isOpenElsewhere: Bool = false) -> KeptDraft {
    var draft = draft
    draft.id = id
    return KeptDraft(
      id: id, draft: draft, keptAt: Moment(secondsSince1970: 1_772_532_900), age: age, isOpenElsewhere: isOpenElsewhere)
  }
}
