/// What the console wants done with drafts.
public enum DraftEffect: Sendable {
  case list(DraftPurpose)
  case keep(FormDraft, DraftDesk.Occasion)
  case takeUp(FormDraft.ID)
  /// Keeps a draft of which a text is to be edited, and has it edited.
  case edit(FormDraft, EditRequest)
  /// Removes a draft whose form was saved or emptied.
  case remove(FormDraft.ID)
  /// Removes a draft because somebody said so, and lists the rest.
  case discard(FormDraft.ID)
}

/// What a list of drafts is wanted for.
public enum DraftPurpose: Sendable, Equatable {
  /// To tell of them when the console begins.
  case greeting
  /// To offer those that belong in the open form.
  case form
  /// To show them all.
  case page
  /// Only to know how many wait.
  case count
}

/// What came of a draft effect.
public enum DraftOutcome: Sendable {
  case listed(DraftList, DraftPurpose)
  case kept(FormDraft.ID, FormDraft, DraftDesk.Occasion)
  /// It could not be written; the sentence says why.
  case notKept(FormDraft, DraftDesk.Occasion, String)
  /// Nil: it is gone, or another console has it.
  case takenUp(KeptDraft?)
  case discarded(DraftList)
  /// The text can be edited; it has a place where that outlasts this program, or none.
  case editing(FormDraft, EditRequest, DraftDesk.EditPlace?)
  case failed(String, decidesKeys: Bool)
}

extension DraftEffect {
  /// Whether what comes of it decides what the next key means.
  var decidesKeys: Bool {
    switch self {
    case .list(let purpose): purpose.decidesKeys
    case .takeUp, .discard, .edit: true
    case .keep, .remove: false
    }
  }
}

extension DraftPurpose {
  var decidesKeys: Bool { self == .form || self == .page }
}

extension DraftOutcome {
  /// Whether it is what came of an effect that decides keys.
  var settlesKeys: Bool {
    switch self {
    case .listed(_, let purpose): purpose.decidesKeys
    case .takenUp, .discarded, .editing: true
    case .kept, .notKept: false
    case .failed(_, let decidesKeys): decidesKeys
    }
  }
}

/// Carries out draft effects. No error leaves it.
struct DraftRunner: Sendable {
  let desk: DraftDesk

  func run(_ effect: DraftEffect) -> DraftOutcome? {
    do {
      switch effect {
      case .list(let purpose): return .listed(try desk.list(), purpose)
      case .takeUp(let id): return .takenUp(try desk.takeUp(id))
      case .discard(let id):
        try desk.discard(id)
        return .discarded(try desk.list())
      // A draft that stays behind is only offered once more.
      case .remove(let id):
        try? desk.discard(id)
        return nil
      // A text is edited where nothing can be kept, too.
      case .edit(let draft, let request): return .editing(draft, request, (try? desk.edit(draft, request.field)) ?? nil)
      case .keep(let draft, let occasion): return keep(draft, occasion)
      }
    } catch {
      return .failed("\(error)", decidesKeys: effect.decidesKeys)
    }
  }

  private func keep(_ draft: FormDraft, _ occasion: DraftDesk.Occasion) -> DraftOutcome {
    do {
      return .kept(try desk.keep(draft, occasion), draft, occasion)
    } catch {
      return .notKept(draft, occasion, "\(error)")
    }
  }
}
