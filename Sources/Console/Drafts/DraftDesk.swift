/// Where the console keeps what is typed and not yet saved: one person's drafts in one store. A struct of closures, like ``Desk``.
///
/// Errors that are thrown describe themselves in a sentence.
public struct DraftDesk: Sendable {
  /// Why a draft is written just now; it decides how much the writing may cost.
  public enum Occasion: Sendable, Equatable {
    /// The person goes on typing: it must not be felt.
    case typing
    /// Nothing was typed for a moment.
    case pause
    /// The form is left: the draft is no longer this console's alone, and should outlast a power cut.
    case leaving
  }

  /// Everything that is kept for this person in this store.
  public var list: @Sendable () throws -> DraftList
  /// Writes a draft, in place of what was kept under its identifier; gives the identifier.
  public var keep: @Sendable (_ draft: FormDraft, _ occasion: Occasion) throws -> FormDraft.ID
  /// Hands a draft over to this console, under a new identifier; nil when it is gone or another console has it.
  public var takeUp: @Sendable (_ id: FormDraft.ID) throws -> KeptDraft?
  /// Removes a draft; nothing happens when it is gone.
  public var discard: @Sendable (_ id: FormDraft.ID) throws -> Void

  /// Keeps a draft while a text of it is in an editor, and gives it a folder where the editor's file outlasts this program; what is saved
  /// there counts as typed when the draft is taken up. Nil where there is none.
  public var edit: @Sendable (_ draft: FormDraft, _ field: String) throws -> EditPlace? = { _, _ in nil }

  /// Where a text lies that is being edited.
  public struct EditPlace: Sendable, Equatable {
    public let id: FormDraft.ID
    /// A folder that nobody else may read, and that whoever ends the editing removes.
    public let folder: String

    public init(id: FormDraft.ID, folder: String) {
      self.id = id
      self.folder = folder
    }
  }

  public init(
    list: @escaping @Sendable () throws -> DraftList,
    keep: @escaping @Sendable (FormDraft, Occasion) throws -> FormDraft.ID,
    takeUp: @escaping @Sendable (FormDraft.ID) throws -> KeptDraft?,
    discard: @escaping @Sendable (FormDraft.ID) throws -> Void
  ) {
    self.list = list
    self.keep = keep
    self.takeUp = takeUp
    self.discard = discard
  }
}
