/// A risk on a case, rated in a cell of the 3×3 matrix (SM-10, decision D23).
public struct Risk: Record {
  public static let table = RecordTable.risk

  public let id: Int64
  public let caseID: Int64
  public var category: RiskCategory
  public var text: String
  public var likelihood: Likelihood
  public var impact: Impact
  /// In a "Medium or Low" cell: somebody chose Low, with this reason (SM-10.27).
  public var lowReason: String?
  public var assessedAt: Moment
  public var by: Int64

  public init(
    id: Int64, caseID: Int64, category: RiskCategory, text: String, likelihood: Likelihood, impact: Impact,
    assessedAt: Moment, by: Int64
  ) {
    self.id = id
    self.caseID = caseID
    self.category = category
    self.text = text
    self.likelihood = likelihood
    self.impact = impact
    self.assessedAt = assessedAt
    self.by = by
  }

  /// The rating of its cell, with the choice made in a "Medium or Low" cell.
  public var rating: RiskRating {
    switch RiskMatrix.cell(likelihood, impact) {
    case .mediumOrLow: lowReason == nil ? .medium : .low
    case .fixed(let rating): rating
    }
  }
}

/// The five categories of the risk assessment, and 'other' (decision D25).
public enum RiskCategory: String, Codable, Sendable, CaseIterable {
  case people = "People"
  case financial = "Financial including loss or misuse of information"
  case reputation = "Reputation/Political"
  case ourService = "Our Service"
  case legal = "Legal"
  case other
}

public enum Likelihood: String, Codable, Sendable, CaseIterable {
  case unlikely, likely
  case highlyLikely = "highly likely"

  public var score: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

public enum Impact: String, Codable, Sendable, CaseIterable {
  case low, medium, high

  public var score: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

public enum RiskRating: String, Codable, Sendable, CaseIterable, Comparable {
  case low = "Low"
  case medium = "Medium"
  case high = "High"

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: RiskRating, right: RiskRating) -> Bool { left.rank < right.rank }
}

/// The 3×3 matrix: impact + likelihood of 3 or less is Low, 4 is "Medium or Low", 5 or more High (decision D23).
public enum RiskMatrix {
  public enum Cell: Equatable, Sendable {
    case fixed(RiskRating)
    /// Medium stands until someone chooses Low with a reason.
    case mediumOrLow

    public var label: String {
      switch self {
      case .fixed(let rating): rating.rawValue
      case .mediumOrLow: "Medium or Low"
      }
    }
  }

  public static func cell(_ likelihood: Likelihood, _ impact: Impact) -> Cell {
    switch likelihood.score + impact.score {
    case ...3: .fixed(.low)
    case 4: .mediumOrLow
    default: .fixed(.high)
    }
  }
}
