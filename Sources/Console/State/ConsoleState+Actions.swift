import Casework
import Terminal

/// What each action does in the pane that has the keys.
extension ConsoleState {
  mutating func perform(_ action: ActionName, key: Key? = nil) -> [Effect] {
    tutor?.note(.action(action))
    switch action {
    case .tutorBack: goInTutor(by: -1)
    case .tutorNext: goInTutor(by: 1)
    case .help:
      let lines = Keys.help(keymap, in: focus.place, columns: size.columns)
      overlay = .reading(ReadingPage(title: "Keys", lines: lines))
    case .zoom: return zoom()
    case .filterHelp: overlay = .reading(ReadingPage(title: "Filters", lines: FilterPage.lines(columns: size.columns)))
    case .palette: overlay = .chooser(palette)
    case .settings: overlay = .reading(settings.page(columns: size.columns))
    case .goBack: return step(-1)
    case .goForward: return step(1)
    case .visits: listVisits()
    case .bookmark: return bookmark()
    case .goToBookmark: return [.bookmarks(.go)]
    case .copy: return copyReference()
    case .copyHere: return copyHere()
    case .act: return act()
    case .redraw: return [.repaint]
    case .quit: return quit()
    case .newCase: return openForm(.caseNew)
    case .contact: return openForm(.contactLog)
    case .note: return openForm(.noteAdd)
    case .drafts: return [.draft(.list(.page))]
    case .takeNext: return [.offerCase]
    case .undo: return [.previewUndo(focus == .queue ? nil : detail?.reference)]
    case .redo: return [.redo(focus == .queue ? nil : detail?.reference)]
    case .riskMatrix: return show(.riskMatrix)
    case .compliance: return show(.compliance)
    case .portfolio: return [.portfolio]
    default:
      switch focus {
      case .queue: return performInQueue(action, key)
      case .caseDetail: return performInCase(action, key)
      case .riskMatrix: return performInMatrix(action)
      case .compliance: return performInCompliance(action)
      case .imports: return performInImports(action)
      case .portfolio: return performInPortfolio(action)
      case .drafts: return performInDrafts(action)
      }
    }
    return []
  }

  private mutating func quit() -> [Effect] {
    let lost = drafts.unkept.count
    guard lost > 0 else { return [.end] }
    let forms = lost == 1 ? "A form" : "\(lost) forms"
    overlay = .question(
      ConfirmedAct(.quit, "Quit?", consequence: "\(forms) put aside could not be kept on disk and would be lost."))
    return []
  }

  /// Shows a pane of the case that is shown, or of the one that the list has selected.
  private mutating func show(_ pane: Pane) -> [Effect] {
    if focus != .queue { return turn(to: pane) }
    guard let reference = currentReference else { return noCase() }
    return [.open(reference, .pane(pane))]
  }

  private mutating func noCase() -> [Effect] {
    message = .note("No case is selected: \(keyName(.newCase)) opens a new one.")
    return []
  }

  // MARK: - Forms

  /// Opens the form of a command, about the case at hand, or all marked ones.
  mutating func openForm(
    _ command: CommandName, proposal: [String: String] = [:], for step: OpenStep? = nil
  ) -> [Effect] {
    let definition = CommandTable.definition(of: command)
    guard definition.isAvailable else {
      message = .note("\(command.rawValue) is not part of this release.")
      return []
    }
    switch definition.target {
    case .newCase, .office: return [.prepare(FormRequest(command, proposal: proposal))]
    case .openCase, .anyCase, .closedCase:
      if focus == .queue, !queue.marks.isEmpty {
        return [.prepare(FormRequest(command, each: queue.markedReferences, proposal: proposal))]
      }
      guard let reference = currentReference else { return noCase() }
      return [.prepare(FormRequest(command, case: reference, proposal: proposal, for: step))]
    }
  }

  // MARK: - Choosing

  /// Lists what can be done to the case at hand; the list does not hold the case itself, so it is opened for that.
  private mutating func act() -> [Effect] {
    if focus != .queue, let view = detail?.view {
      overlay = .chooser(commandMenu(for: view))
    } else if queue.marks.isEmpty, let reference = currentReference {
      return [.open(reference, .menu)]
    } else {
      let about = queue.marks.isEmpty ? "Act" : "Act on \(queue.marks.count) marked cases"
      let isForAll = !queue.marks.isEmpty
      overlay = .chooser(Chooser(title: about, items: commandItems(for: nil) { !isForAll || $0.isAboutCase }))
    }
    return []
  }

  /// What can be done to a case, and what is open on it.
  func commandMenu(for view: CaseView) -> Chooser {
    let onward = view.onward.map {
      Chooser.Item(
        title: $0.text, remark: "What next", keyword: $0.command.rawValue, choice: .begin($0.command, $0.proposal))
    }
    let open = NextSteps.grouped(view.next).map {
      Chooser.Item(title: $0.text, remark: "What next", keyword: $0.requirement.rawValue, choice: .step($0))
    }
    return Chooser(
      title: "Act on \(view.file.case.reference)",
      items: (onward.map { [$0] } ?? []) + commandItems(for: view.situation) + open)
  }

  /// The commands that fit a case at its stage, by group; without one all that there are.
  func commandItems(for situation: Situation?, where fits: (CommandDefinition) -> Bool = { _ in true })
    -> [Chooser.Item]
  {
    let offered = situation.map { NextSteps.offered(in: $0) + NextSteps.offered(in: nil) } ?? CommandName.allCases
    let fitting = offered.map { CommandTable.definition(of: $0) }.filter { $0.isOffered(to: session.actor) && fits($0) }
    return CommandGroup.allCases.flatMap { group in
      fitting.filter { $0.group == group }.map {
        Chooser.Item(
          title: $0.title, remark: "\(group.rawValue)  \(key(for: $0.name))", keyword: $0.name.rawValue,
          help: $0.help, choice: .command($0.name))
      }
    }
  }

  /// The key that opens a command's form without looking for it; a blank where there is none.
  private func key(for command: CommandName) -> String {
    switch command {
    case .caseNew: shortKey(.newCase)
    case .contactLog: shortKey(.contact)
    case .noteAdd: shortKey(.note)
    default: " "
    }
  }

  /// Does what was chosen from a list.
  mutating func perform(_ choice: Chooser.Choice) -> [Effect] {
    switch choice {
    case .action(let action): perform(action)
    case .command(let command): openForm(command)
    case .view(let view): show(view)
    case .sort(let sort): self.sort(by: sort)
    case .saved(let saved): show(saved)
    case .filtered(let filter): show(.due, filter: filter)
    case .keep(let keeping): keep(keeping)
    case .imports: [.imports]
    case .holding(let index): showHolding(index)
    case .visit(let target): go(to: target)
    case .record(let reference): [.open(reference, .show)]
    case .step(let step): begin(step)
    case .begin(let command, let proposal): openForm(command, proposal: proposal)
    case .form(let step): openForm(for: step)
    case .plainAnswer(let step): openForm(.requirementAnswer, proposal: step.plainAnswer ?? [:], for: step)
    case .values(let values): take(values)
    case .value(let value): take(value)
    case .create(let command, let name): create(command, name: name)
    }
  }
}

extension CommandDefinition {
  /// Whether it has a form in this release; undo and redo have keys of their own.
  var isAvailable: Bool { !help.isEmpty && name != .undo && name != .redo }

  /// What somebody may not do in any case is not offered.
  func isOffered(to member: Staff) -> Bool { isAvailable && (!isAdministrators || member.isAdministrator) }

  /// Whether it is done to a case that is there.
  var isAboutCase: Bool { target != .newCase && target != .office }
}
