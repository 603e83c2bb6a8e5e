import Casework
import Terminal

/// Something to choose by number, or by some letters of its name; long lists are offered by their groups first.
struct ChoiceRoom: DialogueRoom {
  enum Offer: Sendable {
    case views
    /// The open cases by stage, age, person and team.
    case caseload
    /// Whose cases the portfolio counts.
    case holdings(Portfolio)
    /// What can be done to a case, or to several.
    case acts(FormTarget)
    /// What needs no case.
    case office
    /// The cases that were read, newest first.
    case visited
    /// Lists, and what needs no case.
    case everything
  }

  struct Item: Sendable {
    let title: String
    let group: String
    let choice: Chooser.Choice
  }

  let place = Place.reading
  private let offer: Offer
  private var items: [Item] = []
  /// What a number means now.
  private var shown: [Item] = []
  private var groups: [String] = []
  private let typed: String

  /// - Parameter typed: letters to begin with.
  init(_ offer: Offer, typed: String = "") {
    self.offer = offer
    self.typed = typed
  }

  var prompt: String { groups.isEmpty ? "Choose: " : "Choose a group, or type letters: " }

  /// Letters that only one name has choose that.
  var firstAnswer: String? { !typed.isEmpty && Int(typed) == nil && matching(typed).count == 1 ? typed : nil }

  var about: [String] { ["A number chooses; some letters of a name find it. Enter lists again."] }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    items = try Self.items(of: offer, context)
    if case .visited = offer, items.isEmpty { throw DialogueContext.Failure(description: "No case was read yet.") }
    return typed.isEmpty ? list() : find(typed)
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    let line = line.trimmingSpaces
    if line.isEmpty { return .stay(list()) }
    if let number = Int(line) {
      if groups.indices.contains(number - 1) {
        let group = groups[number - 1]
        return .stay(show(items.filter { $0.group == group }))
      }
      guard groups.isEmpty, shown.indices.contains(number - 1) else { return .stay(["There is no \(number) here."]) }
      return step(for: shown[number - 1])
    }
    let found = matching(line)
    return found.count == 1 ? step(for: found[0]) : .stay(find(line))
  }

  private func step(for item: Item) -> DialogueStep {
    guard case .command(let command) = item.choice, case .acts(let target) = offer else { return .chosen(item.choice) }
    return .replace(FormRoom(target.request(command)), [])
  }

  // MARK: - What is listed

  private mutating func list() -> [String] {
    guard items.count > 2 * DialogueContext.pageLength else { return show(items) }
    shown = []
    groups = items.reduce(into: []) { groups, item in if !groups.contains(item.group) { groups.append(item.group) } }
    return ["\(items.count) to choose from:"]
      + groups.enumerated().map { index, group in
        "\(index + 1) \(group), \(items.filter { $0.group == group }.count)"
      }
  }

  private mutating func show(_ items: [Item]) -> [String] {
    groups = []
    shown = items
    return items.enumerated().map { "\($0 + 1) \($1.title)" }
  }

  private mutating func find(_ letters: String) -> [String] {
    let found = matching(letters)
    return found.isEmpty ? ["Nothing has '\(letters)' in its name; Enter lists all."] : show(found)
  }

  /// Those with every word in their names; an exact name is the only one meant.
  private func matching(_ letters: String) -> [Item] {
    let words = letters.lowercased().split(separator: " ")
    if let exact = items.first(where: { $0.title.lowercased() == letters.lowercased() }) { return [exact] }
    return items.filter { item in words.allSatisfy { item.title.lowercased().contains($0) } }
  }

  private static func items(of offer: Offer, _ context: DialogueContext) throws -> [Item] {
    switch offer {
    case .views: return try views(context)
    case .caseload:
      return try context.desk.caseload().map {
        Item(title: "\($0.title), \($0.count)", group: "by \($0.kind.rawValue)", choice: .filtered($0.filter))
      }
    case .holdings(let portfolio):
      return portfolio.holdings.enumerated().map {
        Item(
          title: "\($1.title): \(PortfolioWords.ratings($1))",
          group: $1.kind == .all ? "all" : "by \($1.kind.rawValue)",
          choice: .holding($0))
      }
    case .office: return commands(NextSteps.offered(in: nil), context)
    case .visited:
      return context.visited.reversed().map { Item(title: $0, group: "cases", choice: .record($0)) }
    case .everything: return try commands(NextSteps.offered(in: nil), context) + views(context)
    case .acts(.one(let reference)):
      let situation = try context.desk.open(reference).situation
      return commands(NextSteps.offered(in: situation) + NextSteps.offered(in: nil), context)
    case .acts(.each):
      return commands(CommandName.allCases.filter { CommandTable.definition(of: $0).isAboutCase }, context)
    case .acts(.office): return commands(NextSteps.offered(in: nil), context)
    }
  }

  private static func views(_ context: DialogueContext) throws -> [Item] {
    let lists = QueueView.numbered + QueueView.allCases.filter { !QueueView.numbered.contains($0) }
    return lists.map { Item(title: $0.title, group: "lists", choice: .view($0)) }
      + [Item(title: ImportsPane.title, group: "lists", choice: .imports)]
      + (try context.desk.office()).views(of: context.desk.session.actor.id).map {
        Item(title: "\($0.name), \($0.remark)", group: "lists", choice: .saved($0))
      }
  }

  private static func commands(_ names: [CommandName], _ context: DialogueContext) -> [Item] {
    let fitting = names.map { CommandTable.definition(of: $0) }.filter { $0.isOffered(to: context.desk.session.actor) }
    return CommandGroup.allCases.flatMap { group in
      fitting.filter { $0.group == group }.map {
        Item(title: $0.title, group: group.rawValue, choice: .command($0.name))
      }
    }
  }
}
