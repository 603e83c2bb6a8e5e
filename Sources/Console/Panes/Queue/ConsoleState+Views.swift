import Casework
import Terminal

/// Lists by name: those that everybody has, and those that somebody keeps.
extension ConsoleState {
  /// What is done with a list that is kept under a name.
  public enum Keeping: Sendable, Equatable {
    case save(forTeam: Bool)
    /// Takes the list that is shown in place of what was kept.
    case change(SavedView)
    case rename(SavedView)
    case remove(SavedView)
  }

  var savedViews: [SavedView] { directory?.office.views(of: session.actor.id) ?? [] }

  /// Every list: by number first, then the others, then what one keeps and what the team keeps.
  mutating func chooseView() {
    let items =
      QueueView.numbered.enumerated().map { number, view in
        Chooser.Item(title: view.title, remark: "\(number + 1)", choice: .view(view))
      } + [Chooser.Item(title: ImportsPane.title, remark: "\(Self.importsNumber)", choice: .imports)]
      + [QueueView.waiting, .diverged, .unexplained].map {
        Chooser.Item(title: $0.title, remark: "", choice: .view($0))
      }
      + savedViews.map { Chooser.Item(title: $0.name, remark: $0.remark, choice: .saved($0)) }
    overlay = .chooser(Chooser(title: "Views", items: items))
  }

  /// How many open cases there are of each kind; a choice lists them.
  mutating func chooseCaseload(_ lines: [Caseload.Line]) {
    guard !lines.isEmpty else { return message = .note("No case is open.") }
    let items = lines.map { line in
      Chooser.Item(
        title: "\(line.kind.rawValue): \(line.title)", remark: String(line.count), choice: .filtered(line.filter))
    }
    overlay = .chooser(Chooser(title: "Open cases by stage, age, person and team", items: items))
  }

  /// What can be done with the list that is shown: keep it, or change what it was kept as.
  mutating func chooseKeeping() {
    let items = Keeping.offers(
      shown: shownFilter, saved: queue.saved, office: directory?.office, actor: session.actor.id
    ).map { Chooser.Item(title: $0.title, remark: $0.remark, choice: .keep($0.keeping)) }
    overlay = .chooser(Chooser(title: "Keep this list: \(shownFilter)", items: items))
  }

  /// The list that is shown, with its order and filter, as one text.
  private var shownFilter: String { queue.criteria.looking(in: queue.view).description }

  mutating func keep(_ keeping: Keeping) -> [Effect] {
    guard keeping.needsName else { return [.keep(keeping, name: "", shown: shownFilter)] }
    let name = if case .rename(let saved) = keeping { saved.name } else { "" }
    askName(for: keeping, name)
    return []
  }

  /// - Parameters:
  ///   - name: what stands there to be changed.
  ///   - why: why it could not be kept under that name; empty where none was tried.
  mutating func askName(for keeping: Keeping, _ name: String, _ why: String = "") {
    var prompt = LinePrompt(subject: .name(keeping), label: "Name of the view: ", field: TextField(name))
    prompt.preface = why
    overlay = .prompt(prompt)
  }

  /// Keeps the list under the name that was typed.
  func keep(_ keeping: Keeping, as name: String) -> [Effect] {
    [.keep(keeping, name: name, shown: shownFilter)]
  }

  mutating func show(_ saved: SavedView) -> [Effect] {
    let effects = show(.due, filter: saved.filter)
    if !effects.isEmpty { queue.saved = saved }
    return effects
  }

  /// A view was saved or removed: the list that is shown takes its name.
  mutating func kept(_ receipt: Receipt, _ command: Command) -> [Effect] {
    let purpose: DirectoryPurpose =
      command.name == .viewSave ? .named(command.text(ViewCommands.name) ?? "") : .named("")
    return committed(receipt) + [.directory(purpose)]
  }

  /// Takes in the office, and the bodies where they were asked for.
  mutating func learn(_ office: Office, _ organisations: [String]?, _ purpose: DirectoryPurpose) {
    directory = Directory(office: office, organisations: organisations ?? directory?.organisations ?? [])
    switch purpose {
    case .start: break
    case .filter:
      if case .prompt(var prompt) = overlay, prompt.aid != nil || prompt.subject == .filter {
        prompt.aid = aid(for: prompt.field)
        overlay = .prompt(prompt)
      }
    case .views: chooseView()
    case .keeping: chooseKeeping()
    case .named(let name): queue.saved = office.view(named: name, of: session.actor.id)
    }
  }
}

/// Why the office is read.
public enum DirectoryPurpose: Sendable, Equatable {
  case start
  /// A filter is typed: the bodies are wanted as well.
  case filter
  /// To choose a list.
  case views
  /// To keep the list that is shown.
  case keeping
  /// The list that is shown has this name now; none where it is empty.
  case named(String)
}
