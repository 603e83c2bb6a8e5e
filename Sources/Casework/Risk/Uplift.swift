/// A rating that an organisation's cases, or a kind of case, have at least for a period (SM-10.6).
public struct Uplift: Record {
  public static let table = RecordTable.uplift

  public let id: Int64
  /// The body whose cases it covers; nil where it covers a kind of case.
  public let organisation: Int64?
  /// The triage category or specialist team that it covers; nil where it covers a body's cases.
  public let category: String?
  public var rating: RiskRating
  public var reason: String
  public let from: Day
  /// The last day on which it holds.
  public var until: Day
  public let by: Int64

  public init(
    id: Int64, organisation: Int64?, category: String?, rating: RiskRating, reason: String, from: Day, until: Day,
    by: Int64
  ) {
    self.id = id
    self.organisation = organisation
    self.category = category
    self.rating = rating
    self.reason = reason
    self.from = from
    self.until = until
    self.by = by
  }
}

extension Uplift {
  func covers(_ file: CaseFile) -> Bool {
    let bodies = [file.case.organisation] + file.organisations.map(\.organisation)
    if let organisation { return bodies.contains(organisation) || file.organisation?.id == organisation }
    return category == file.case.triageCategory || category == file.case.specialistTeam
  }

  /// `at least High until Fri 1 May 2026: press campaign`.
  public var inWords: String { "at least \(rating.rawValue) until \(until.shortText): \(reason)" }
}

extension Uplift {
  /// How it stands on a day.
  public enum State: String, Codable, Sendable {
    case toCome = "to come"
    case inForce = "in force"
    case ended
  }

  public func state(on day: Day) -> State { day < from ? .toCome : day <= until ? .inForce : .ended }

  /// Whose cases it covers: `Anytown NHS Trust`, or `kind: general`.
  ///
  /// - Parameter register: the bodies of the register; one that is not among them is named by its number.
  public func scope(_ register: [Organisation]) -> String {
    guard let organisation else { return "kind: \(category ?? "")" }
    return register.first { $0.id == organisation }?.name ?? "organisation \(organisation)"
  }
}

extension Situation {
  /// The ratings for a period that cover the case, whatever the day.
  public var uplifts: [Uplift] { office.uplifts.filter { $0.covers(file) } }

  /// Those in force on a day, in words; nil where there is none.
  public func uplifts(on day: Day) -> String? {
    let inForce = uplifts.filter { $0.state(on: day) == .inForce }
    return inForce.isEmpty ? nil : inForce.map(\.inWords).joined(separator: "; ")
  }
}
