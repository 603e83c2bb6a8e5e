import Casework
import Terminal

/// The palette: everything that can be done here, by a few letters of its name.
extension ConsoleState {
  /// How many choices stand first the next time.
  private static let recentCount = 8

  /// Actions, commands, lists, and cases that were visited; what was chosen lately stands first. A reference that is typed leads to its
  /// case.
  var palette: Chooser {
    let situation = focus.isAboutOneCase ? detail?.view.situation : nil
    let all =
      actionItems(isMoving: false) + commandItems(for: situation) + viewItems + caseItems + actionItems(isMoving: true)
    let recent = recentChoices.compactMap { choice in all.first { $0.choice == choice } }
    let rest = all.filter { !recentChoices.contains($0.choice) }
    return Chooser(title: "Find a command or a case", items: recent + rest, findsCases: true)
  }

  /// What is done here. Moves come last: a key is quicker, unless settings left one without any.
  private func actionItems(isMoving: Bool) -> [Chooser.Item] {
    // Digits are quicker than looking for them, and commands stand there by themselves.
    let elsewhere: Set<ActionName> = [.palette, .view, .jump, .contact, .note, .newCase]
    let tutors: Set<ActionName> = tutor == nil ? [.tutorBack, .tutorNext] : []
    return Actions.in(focus.place).filter { action in
      (action.group == .moving) == isMoving && !elsewhere.union(tutors).contains(action.name)
    }.map { action in
      Chooser.Item(
        title: action.title, remark: "\(action.group.rawValue)  \(shortKey(action.name))",
        keyword: action.name.rawValue, choice: .action(action.name))
    }
  }

  private var viewItems: [Chooser.Item] {
    QueueView.allCases.map { Chooser.Item(title: "View: \($0.title)", remark: "Lists", choice: .view($0)) }
      + [Chooser.Item(title: "View: \(ImportsPane.title)", remark: "Lists", choice: .imports)]
      + savedViews.map { Chooser.Item(title: "View: \($0.name)", remark: $0.remark, choice: .saved($0)) }
  }

  private var caseItems: [Chooser.Item] {
    trail.visits.reversed().compactMap { visit in
      guard case .record(let reference) = visit.target else { return nil }
      return Chooser.Item(title: visit.title, remark: "visited", choice: .record(reference))
    }
  }

  /// The key that menus show beside an action; a blank where it has none.
  func shortKey(_ action: ActionName) -> String { keymap.shownKey(of: action, in: focus.place)?.shortName ?? " " }

  /// What was chosen stands first the next time.
  mutating func remember(_ choice: Chooser.Choice) {
    recentChoices.removeAll { $0 == choice }
    recentChoices.insert(choice, at: 0)
    recentChoices = Array(recentChoices.prefix(Self.recentCount))
  }
}
