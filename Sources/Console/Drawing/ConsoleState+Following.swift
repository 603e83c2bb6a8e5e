import Casework
import Terminal

extension Alarm {
  /// The keys have paused, and the case under the cursor is to be shown beside the list.
  static let follow = Alarm("follow the cursor")
}

/// The case beside the list follows the cursor, once no key has come for a while: a burst of keys opens nothing in between.
extension ConsoleState {
  /// How long no key must have come.
  static let pause = Duration.milliseconds(150)

  /// The case that is to be shown beside the list when the keys pause; nil where it is shown already, or there is no place for it.
  var followed: String? {
    guard layout.isSideBySide, !layout.isTooSmall, focus == .queue, form == nil, overlay == nil,
      let reference = queue.selectedRow?.reference
    else { return nil }
    return detail?.reference == reference && detail?.isStale == false ? nil : reference
  }

  /// What stands beside the list is the case under its cursor, or was it a moment ago.
  mutating func follow(_ view: CaseView) {
    guard followed == view.file.case.reference else { return }
    if detail?.reference == view.file.case.reference {
      let rows = detailRows
      detail?.reload(view, visible: rows)
    } else {
      detail = CaseDetailPane(view, columns: layout.side.columns, today: today)
    }
  }

  /// Gives the whole screen to the pane that has the keys, or divides it again.
  mutating func zoom() -> [Effect] {
    guard isWide else {
      let columns = settings.split.map { "\($0) columns" } ?? "the setting 'split'"
      message = .note("There is one pane here in any case; two stand side by side from \(columns) on.")
      return []
    }
    isZoomed.toggle()
    return refit()
  }

  /// Lays everything out for the room that it has now.
  mutating func refit() -> [Effect] {
    fit()
    let formSize = formSize
    form?.fit(formSize)
    let body = layout.body.size
    repair?.fit(body)
    queue.reveal(layout.listRows)
    return queue.fill(layout.listRows).map { [.page($0)] } ?? []
  }
}
