import Casework
import Terminal

/// The forms put aside: what is known of them, and the page that lists them.
public struct DraftsPane: Sendable {
  static let title = "Forms put aside"

  /// As they were kept when last looked at.
  public private(set) var list = DraftList()
  /// Put aside while nothing could be written; lost when the program ends.
  public internal(set) var unkept: [KeptDraft] = []
  /// The last attempt to write failed, and it was said.
  var isFailing = false
  private var held = 0
  private(set) var selectedID: FormDraft.ID?

  /// Everything that the page shows.
  var rows: [KeptDraft] { unkept + list.drafts }
  /// What can be taken up here.
  var waiting: [KeptDraft] { unkept + list.waiting }
  var selected: KeptDraft? { rows.first { $0.id == selectedID } }

  /// Takes the list in; the selection stays, or goes to the row that stands in its place.
  mutating func take(_ fresh: DraftList) {
    let index = rows.firstIndex { $0.id == selectedID } ?? 0
    list = fresh
    if selected == nil { selectedID = rows.isEmpty ? nil : rows[min(index, rows.count - 1)].id }
  }

  /// Holds in memory what could not be written.
  mutating func hold(_ draft: FormDraft, now: Moment) {
    held += 1
    unkept.insert(
      KeptDraft(id: "held \(held)", draft: draft, keptAt: now, age: 0, isOpenElsewhere: false), at: 0)
  }

  mutating func move(by count: Int) {
    guard !rows.isEmpty else { return }
    let current = rows.firstIndex { $0.id == selectedID } ?? 0
    selectedID = rows[min(max(0, current + count), rows.count - 1)].id
  }

  func draw(into surface: inout Surface, isFocused: Bool) {
    let rows = rows
    var table = Table(
      columns: [
        TableColumn("Case", width: .fixed(9)), TableColumn("Form", width: .flexible(minimum: 16)),
        TableColumn("Put aside", width: .fixed(14)), TableColumn("Typed", width: .flexible(minimum: 20, weight: 3)),
      ], rowCount: rows.count, emptyText: "No form is put aside.")
    table.show(selection: rows.firstIndex { $0.id == selectedID }, rows: max(1, surface.rows - 1))
    table.draw(into: &surface, isFocused: isFocused) { index in
      let kept = rows[index]
      let draft = kept.draft
      let about = draft.references.isEmpty ? draft.reference ?? "none yet" : "\(draft.references.count) cases"
      return TableRow([
        StyledText(about), StyledText(draft.about),
        StyledText(kept.isOpenElsewhere ? "open elsewhere" : kept.ageText),
        StyledText(draft.beginning),
      ])
    }
  }
}

extension FormDraft {
  /// Whether it was typed in a form like this one: the same command, about the same, for the same question.
  func belongs(in request: FormRequest) -> Bool {
    importRow == nil && command == request.command.rawValue && reference == request.reference
      && proposal == request.proposal
      && references.isEmpty == request.references.isEmpty
  }
}
