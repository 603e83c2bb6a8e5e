import Casework

/// What the words of a filter refer to.
struct Directory: Sendable {
  var office: Office
  /// The names of bodies; read when somebody begins to type a filter.
  var organisations: [String] = []
}

extension ConsoleState {
  /// What a filter's words mean for whoever sits here, today.
  var filterContext: FilterContext? {
    directory.map { FilterContext(office: $0.office, actor: session.actor.id, today: today) }
  }
}
