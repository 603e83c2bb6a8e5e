import Casework
import Terminal

/// Going back and forward through what was visited, and to bookmarks.
extension ConsoleState {
  // MARK: - The trail

  /// A case was opened: the list that it was opened from is a place to come back to as well.
  mutating func visited(_ view: CaseView) {
    if focus == .queue { visitedList() }
    let file = view.file
    let people = [file.name(of: file.complainantParty), file.organisationName].filter { !$0.isEmpty }
    let title = ([file.case.reference] + [people.joined(separator: " about ")]).filter { !$0.isEmpty }
    trail.visit(
      Visit(target: .record(reference: file.case.reference), title: title.joined(separator: "  ")))
  }

  private mutating func visitedList() {
    let filter = queue.remark.isEmpty ? "" : " /\(queue.remark)"
    let visit = Visit(target: .list(queue.view, filter: queue.filter), title: "List: \(queue.title)\(filter)")
    // One list between all the cases opened from it would only be in the way.
    let last = trail.visits.last { if case .list = $0.target { true } else { false } }
    if last?.target != visit.target { trail.visit(visit) }
  }

  mutating func step(_ direction: Int) -> [Effect] {
    let isAway = trail.current.map { $0.target != shown } ?? false
    guard let visit = trail.step(direction, isAway: isAway) else {
      message = .note(direction < 0 ? "Nothing was visited before this." : "Nothing was visited after this.")
      return []
    }
    return go(to: visit.target)
  }

  /// What is on the screen, as the trail names it.
  private var shown: Visit.Target? {
    switch focus {
    case .queue: .list(queue.view, filter: queue.filter)
    default: detail.map { .record(reference: $0.reference) }
    }
  }

  /// Goes to a place that was visited.
  mutating func go(to target: Visit.Target) -> [Effect] {
    trail.go(to: target)
    switch target {
    case .record(let reference): return [.open(reference, .show)]
    case .list(let view, let filter):
      if queue.view == view, queue.filter == filter { return focus == .queue ? [] : turn(to: .queue) }
      return show(view) + self.filter(filter)
    }
  }

  /// The page of visits, the newest first.
  mutating func listVisits() {
    guard !trail.visits.isEmpty else {
      message = .note("Nothing was visited yet: cases and lists that you open stand here.")
      return
    }
    let items = trail.visits.reversed().map { visit in
      Chooser.Item(
        title: visit.title, remark: visit.target == shown ? "here" : "", choice: .visit(visit.target))
    }
    overlay = .chooser(Chooser(title: "Visited", items: items))
  }

  // MARK: - Bookmarks

  mutating func bookmark() -> [Effect] {
    guard let reference = currentReference else {
      message = .note("A bookmark is set on a case, and none is selected.")
      return []
    }
    return [.bookmarks(.set(reference: reference))]
  }

  mutating func choose(_ purpose: BookmarkPrompt.Purpose, among bookmarks: [Character: String]) {
    if purpose == .go, bookmarks.isEmpty {
      message = .note("There are no bookmarks: \(keyName(.bookmark)) and a letter sets one on a case.")
      return
    }
    overlay = .bookmark(BookmarkPrompt(purpose: purpose, bookmarks: bookmarks))
  }

  mutating func press(_ key: Key, in prompt: BookmarkPrompt) -> [Effect] {
    overlay = nil
    guard case .character(let letter) = key else {
      message = .note("No bookmark was chosen.")
      return []
    }
    switch prompt.purpose {
    case .set(let reference):
      if letter == "-" { return [.setBookmarks(prompt.bookmarks.filter { $0.value == reference }.map(\.key), to: nil)] }
      guard BookmarkPrompt.isName(letter) else { break }
      return [.setBookmarks([letter], to: reference)]
    case .go:
      if let reference = prompt.bookmarks[letter] { return [.open(reference, .show)] }
      if BookmarkPrompt.isName(letter) {
        message = .note("There is no bookmark \(letter).")
        return []
      }
    }
    message = .note("A bookmark has a letter or a digit for its name.")
    return []
  }

  mutating func bookmarksSet(_ letters: [Character], to reference: String?) {
    let names = letters.sorted().map(String.init).joined(separator: " ")
    if let reference {
      message = .done("Bookmark \(names) is set on \(reference); \(keyName(.goToBookmark)) \(names) goes there.")
    } else {
      message = .done(letters.isEmpty ? "This case has no bookmark." : "Taken away: \(names).")
    }
  }
}
