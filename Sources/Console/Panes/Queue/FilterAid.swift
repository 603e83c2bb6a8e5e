import Casework
import Terminal

/// What stands beneath a filter while it is typed: what may come next, or what is wrong.
struct FilterAid: Sendable, Equatable {
  var completion: FilterCompletion
  /// What cannot be read; the last filter that could be stays in force.
  var error: FilterError?
  /// The item that Tab put in last, if Tab was the last key.
  var taken: Int?
  /// The text in which the items are put, and the caret in it.
  var text: String
  var caret: Int

  func draw(into surface: inout Surface) {
    // While there is something to choose, the list says more than that the text is not finished yet.
    if let error, !error.isUnfinished || completion.items.isEmpty {
      surface.put(error.sentence, row: 0, column: 0, style: Style(.warning))
      return
    }
    if completion.items.isEmpty {
      KeyHints([.init("<Enter>", "go"), .init("<C-g>", "leave")]).draw(into: &surface)
      return
    }
    var column = surface.put("Tab ", row: 0, column: 0, style: Style(.key))
    for (place, item) in completion.items.enumerated() where column < surface.columns {
      let style = place == taken ? Style(.selection) : Style(.keyHint)
      column += surface.put(item.text, row: 0, column: column, style: style, limit: surface.columns - column) + 1
      if completion.items.count == 1, !item.remark.isEmpty {
        surface.put(
          item.remark.replacing("`", with: ""), row: 0, column: column, style: Style(.muted),
          limit: surface.columns - column)
      }
    }
  }
}

extension LinePrompt {
  /// Puts the next of what may stand at the caret in its place; goes round.
  mutating func complete(isBackward: Bool) {
    guard var aid, !aid.completion.items.isEmpty else { return }
    let count = aid.completion.items.count
    let next = aid.taken.map { ($0 + (isBackward ? count - 1 : 1)) % count } ?? (isBackward ? count - 1 : 0)
    let range = aid.completion.range
    let before = aid.text.prefix(range.lowerBound)
    field = TextField(before + aid.completion.items[next].text)
    let behind = String(aid.text.dropFirst(aid.caret))
    if !behind.isEmpty {
      let caret = field.caret
      field.insert(behind)
      field.move(to: caret)
    }
    aid.taken = next
    self.aid = aid
  }
}
