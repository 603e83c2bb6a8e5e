import Casework

/// What the words of a filter refer to.
struct Directory: Sendable {
  var office: Office
  /// The names of bodies; read when somebody begins to type a filter.
  var organisations: [String] = []
}

extension ConsoleState {
  /// Takes in the office, and the bodies where they were asked for.
  mutating func learn(_ office: Office, _ organisations: [String]?) {
    directory = Directory(office: office, organisations: organisations ?? directory?.organisations ?? [])
    if case .prompt(var prompt) = overlay, prompt.aid != nil {
      prompt.aid = aid(for: prompt.field)
      overlay = .prompt(prompt)
    }
  }

  /// What a filter's words mean for whoever sits here, today.
  var filterContext: FilterContext? {
    directory.map { FilterContext(office: $0.office, actor: session.actor.id, today: today) }
  }
}
