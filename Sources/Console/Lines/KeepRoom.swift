import Casework
import Terminal

/// Keeps the list that is read out under a name, for oneself or the team, or changes what it was kept as.
struct KeepRoom: DialogueRoom {
  let place = Place.reading
  /// The list with its order and filter, as one text.
  private let shown: String
  private let saved: SavedView?
  private var offers: [ConsoleState.Keeping.Offer] = []
  /// What was chosen, and still wants a name.
  private var naming: ConsoleState.Keeping?

  init(shown: String, saved: SavedView?) {
    self.shown = shown
    self.saved = saved
  }

  var takesText: Bool { naming != nil }

  var prompt: String { naming == nil ? "Choose: " : "Name of the list, empty keeps nothing: " }

  var about: [String] { ["A number chooses what is done with the list."] }

  mutating func begin(_ context: inout DialogueContext) throws -> [String] {
    offers = ConsoleState.Keeping.offers(
      shown: shown, saved: saved, office: try context.desk.office(), actor: context.desk.session.actor.id)
    return ["The list: \(shown)."] + offers.enumerated().map { "\($0 + 1) \($1.title)" }
  }

  mutating func answer(_ line: String, _ context: inout DialogueContext) throws -> DialogueStep {
    if let naming {
      let name = line.trimmingSpaces
      if name.isEmpty { return .back(["Nothing was kept."]) }
      return try perform(naming, name, &context)
    }
    guard let number = Int(line.trimmingSpaces), offers.indices.contains(number - 1) else {
      return notUnderstood(line)
    }
    let chosen = offers[number - 1].keeping
    if !chosen.needsName { return try perform(chosen, "", &context) }
    naming = chosen
    return .stay([])
  }

  /// A name that cannot be taken is asked for again.
  private mutating func perform(
    _ keeping: ConsoleState.Keeping, _ name: String, _ context: inout DialogueContext
  ) throws -> DialogueStep {
    do {
      let receipt = try context.desk.perform(keeping.command(name: name, shown: shown))
      context.committed([receipt])
      return .chosen(.keep(keeping), saying: ["Saved. \(receipt.message)"])
    } catch let refusal as Refusal {
      return .stay(["Not saved. \(refusal.description.onOneLine)"])
    }
  }
}
