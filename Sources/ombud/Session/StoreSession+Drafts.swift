import CaseStore
import Casework
import Drafts

extension StoreSession {
  /// What the actor typed for this store and did not save. It stays out of the store: many people typing must not
  /// queue for its one writer, nor leave unsaved health data in a shared file.
  var drafts: DraftFolder {
    DraftFolder(
      path: state + "/ombud/drafts",
      owner: DraftOwner(store: store.facts.identifier, actor: actor.id), now: { Clock.real.now() })
  }
}
