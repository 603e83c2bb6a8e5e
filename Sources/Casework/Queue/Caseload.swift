/// How many open cases there are of each kind, for those who see that the work is shared out: by stage, age, person and team.
public struct Caseload: Sendable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case stage, age, person, team
  }

  /// A number of cases, and the filter that lists them among the open ones.
  public struct Line: Sendable, Equatable, Codable {
    public let kind: Kind
    public let title: String
    public let filter: String
    public let count: Int
  }

  /// By kind, in its order; what has no case is left out, but for people on the staff list.
  public let lines: [Line]

  /// - Parameters:
  ///   - stages: the open cases by stage.
  ///   - owners: by whoever has them, those that nobody has left out.
  ///   - received: by the day of receipt.
  public init(stages: [Stage: Int], owners: [Int64: Int], received: [Day: Int], office: Office, today: Day) {
    let all = stages.values.reduce(0, +)
    let owners = owners.reduce(into: [Int64: Int]()) { counts, entry in
      if let owner = office.owner(after: entry.key, on: today) { counts[owner, default: 0] += entry.value }
    }
    lines =
      Self.stages(stages) + Self.ages(received, today)
      + Self.people(owners, unallocated: all - owners.values.reduce(0, +), office) + Self.teams(owners, office)
  }

  private static func stages(_ counts: [Stage: Int]) -> [Line] {
    Stage.allCases.compactMap { stage in
      counts[stage].map {
        Line(kind: .stage, title: stage.rawValue, filter: FilterField.stage.term(stage.rawValue), count: $0)
      }
    }
  }

  /// The ages from which a case counts as older, in weeks (calendar days).
  private static let weeks = [2, 6, 13, 26]

  private static func ages(_ received: [Day: Int], _ today: Day) -> [Line] {
    let bounds = [nil] + weeks.map(Optional.some) + [nil]
    return zip(bounds, bounds.dropFirst()).compactMap { younger, older in
      let count = received.reduce(0) { sum, entry in
        let age = today - entry.key
        let isWithin = younger.map { age >= 7 * $0 } ?? true && older.map { age < 7 * $0 } ?? true
        return isWithin ? sum + entry.value : sum
      }
      let title =
        switch (younger, older) {
        case (let younger?, let older?): "\(younger) to \(older) weeks"
        case (let younger?, nil): "\(younger) weeks and more"
        default: "under \(older ?? 0) weeks"
        }
      let filter = [younger.map { "received<=-\($0)w" }, older.map { "received>-\($0)w" }].compactMap { $0 }
      return count == 0 ? nil : Line(kind: .age, title: title, filter: filter.joined(separator: " "), count: count)
    }
  }

  private static func people(_ owners: [Int64: Int], unallocated: Int, _ office: Office) -> [Line] {
    let lines = office.staff.compactMap { member in
      owners[member.id].map {
        Line(kind: .person, title: member.name, filter: "owner:\(member.login)", count: $0)
      }
    }.sorted { ($1.count, $0.title) < ($0.count, $1.title) }
    return unallocated == 0
      ? lines : [Line(kind: .person, title: "nobody", filter: "owner:nobody", count: unallocated)] + lines
  }

  private static func teams(_ owners: [Int64: Int], _ office: Office) -> [Line] {
    var counts: [String: Int] = [:]
    for (owner, count) in owners {
      if let team = office.member(owner)?.team, !team.isEmpty { counts[team, default: 0] += count }
    }
    return counts.sorted { $0.key < $1.key }.map { team, count in
      Line(kind: .team, title: team, filter: FilterField.team.term(team), count: count)
    }
  }

}
