import Casework

/// A draft as it was found where drafts are kept.
public struct KeptDraft: Sendable, Equatable, Identifiable {
  public let id: FormDraft.ID
  public internal(set) var draft: FormDraft
  /// When it was last written.
  public let keptAt: Moment
  /// How long ago that was, in seconds.
  public let age: Int
  /// Another console of the same person has the form open at this moment.
  public let isOpenElsewhere: Bool

  public init(id: FormDraft.ID, draft: FormDraft, keptAt: Moment, age: Int, isOpenElsewhere: Bool) {
    self.id = id
    self.draft = draft
    self.keptAt = keptAt
    self.age = age
    self.isOpenElsewhere = isOpenElsewhere
  }

  /// The age in words: `just now`, `5 minutes ago`, `yesterday`.
  public var ageText: String {
    switch max(0, age) {
    case ..<60: "just now"
    case ..<120: "a minute ago"
    case ..<3_600: "\(age / 60) minutes ago"
    case ..<7_200: "an hour ago"
    case ..<86_400: "\(age / 3_600) hours ago"
    case ..<172_800: "a day ago"
    default: "\(age / 86_400) days ago"
    }
  }
}

/// The drafts that are kept for one person in one store.
public struct DraftList: Sendable, Equatable {
  /// Newest first.
  public var drafts: [KeptDraft]
  /// What went wrong with others, a sentence each.
  public var remarks: [String]

  public init(drafts: [KeptDraft] = [], remarks: [String] = []) {
    self.drafts = drafts
    self.remarks = remarks
  }

  /// Those that can be taken up here.
  public var waiting: [KeptDraft] { drafts.filter { !$0.isOpenElsewhere } }
}
