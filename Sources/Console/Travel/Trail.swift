import Casework

/// Somewhere one can go back to: a case, or a list with its filter. It names them and holds nothing of them, so that reading a list
/// again, or a case that somebody else changed, takes nothing away from it.
public struct Visit: Sendable, Equatable {
  public enum Target: Sendable, Equatable {
    case list(QueueView, filter: String)
    case record(reference: String)
  }

  public let target: Target
  /// How the page of visits names it.
  let title: String
}

/// What was visited, in its order, and where in it one stands.
struct Trail: Sendable {
  /// More would not be remembered by anybody.
  static let longest = 100

  private(set) var visits: [Visit] = []
  /// Gone to and not yet there.
  private var attempted: Visit.Target?
  /// Nil before the first visit.
  private(set) var position: Int?

  var current: Visit? { position.map { visits[$0] } }

  /// Notes a visit as the newest. What was visited before moves there; where one already stands, nothing changes but the title.
  mutating func visit(_ visit: Visit) {
    attempted = nil
    if let position, visits[position].target == visit.target {
      visits[position] = visit
      return
    }
    visits.removeAll { $0.target == visit.target }
    visits.append(visit)
    if visits.count > Self.longest { visits.removeFirst() }
    position = visits.count - 1
  }

  /// Steps back or forward; nil at the end of the trail, where nothing changes.
  ///
  /// - Parameter isAway: something else is shown than where one stands, so that a step back leads there first.
  mutating func step(_ direction: Int, isAway: Bool) -> Visit? {
    guard let position else { return nil }
    let target = direction < 0 && isAway ? position : position + direction
    guard visits.indices.contains(target) else { return nil }
    self.position = target
    attempted = visits[target].target
    return visits[target]
  }

  /// Takes a visit away that led nowhere: the case is no more.
  mutating func forgetAttempted() {
    guard let attempted, let index = visits.firstIndex(where: { $0.target == attempted }) else { return }
    visits.remove(at: index)
    position = visits.isEmpty ? nil : min(max(0, index), visits.count - 1)
    self.attempted = nil
  }

  /// Goes to a visit of the page; it keeps its place.
  mutating func go(to target: Visit.Target) {
    guard let index = visits.firstIndex(where: { $0.target == target }) else { return }
    position = index
    attempted = target
  }
}
