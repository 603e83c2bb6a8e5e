/// How likely a risk is. The source's other word for likely, 'possible', is accepted (decision D23).
public enum Likelihood: String, Codable, Sendable, CaseIterable {
  case unlikely, likely
  case highlyLikely = "highly likely"

  public var score: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// How much harm a risk would do.
public enum Impact: String, Codable, Sendable, CaseIterable {
  case minor, moderate, critical

  public var score: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What stores of earlier releases call them.
  private static let former = ["low": Impact.minor, "medium": .moderate, "high": .critical]

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Impact(rawValue: text) ?? Self.former[text] else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is no impact."))
    }
    self = value
  }
}

public enum RiskRating: String, Codable, Sendable, CaseIterable, Comparable {
  case low = "Low"
  case medium = "Medium"
  case high = "High"

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: RiskRating, right: RiskRating) -> Bool { left.rank < right.rank }
}

/// The 3×3 matrix: impact + likelihood of 3 or less is Low, 4 is "Medium or Low", 5 or more High (SM-10.26a, decision D23).
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

  /// Without a likelihood there is no cell.
  static func cell(_ likelihood: Likelihood?, _ impact: Impact) -> Cell? { likelihood.map { cell($0, impact) } }

  /// - Parameter isLowChosen: whether somebody chose Low in a "Medium or Low" cell.
  static func rating(_ likelihood: Likelihood?, _ impact: Impact, isLowChosen: Bool) -> RiskRating {
    switch cell(likelihood, impact) {
    case .mediumOrLow: isLowChosen ? .low : .medium
    case .fixed(let rating): rating
    // Until somebody rates it by hand, what cannot be rated is taken seriously.
    case nil: .medium
    }
  }
}
