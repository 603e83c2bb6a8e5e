/// A code that a case is closed with, under its exact name (decision D14).
public struct ClosureCode: Sendable, Equatable {
  public let name: String
  /// Where the source names it; nil where the name is ours.
  public let paragraph: RequirementID?
  /// The only law under which it is used; nil for both.
  public let jurisdiction: Jurisdiction?
  /// The schemes that use it: the one whose source names it (decision D27).
  public let schemes: Set<Scheme>

  init(
    _ name: String, _ paragraph: RequirementID?, only jurisdiction: Jurisdiction? = nil, of schemes: Set<Scheme> = []
  ) {
    self.name = name
    self.paragraph = paragraph
    self.jurisdiction = jurisdiction
    let source = paragraph.flatMap { Scheme.bound(by: $0.document) } ?? .phso
    self.schemes = schemes.isEmpty ? [source] : schemes
  }

  /// Closing with it is a decision not to investigate: it asks for what declining asks for (SM-1.6, SM-1.30).
  public var declines: Bool {
    isRemitOrReadiness || Self.otherDeclines.contains(name)
  }

  /// The case was out of remit or jurisdiction, or not ready for us (SM-1.19).
  var isRemitOrReadiness: Bool {
    isOutOfRemit || name == "organisation out of jurisdiction" || isPremature
  }

  /// The local complaints process is not finished; a premature complaint that was resolved is none.
  var isPremature: Bool { self == Self.premature || self == Self.prematureOngoing }

  /// One of the categories of SM-2.2.
  var isOutOfRemit: Bool { name.hasPrefix("out of remit") }

  /// Whether it says what was decided; nil where the one says nothing about the other.
  func fits(_ decision: String?) -> Bool? {
    if isFinding { return decision.map { $0 == name } }
    guard let decision, declines else { return nil }
    switch DeclineReason(rawValue: decision) {
    case .outOfRemit: return isOutOfRemit
    case .outOfJurisdiction: return name == DeclineReason.outOfJurisdiction.rawValue
    case .notProperlyMade: return name.lowercased().hasPrefix(DeclineReason.notProperlyMade.rawValue)
    case .notReady: return name.lowercased().hasPrefix("premature")
    case .outOfTime: return name == DeclineReason.outOfTime.rawValue
    case .triage: return self == Self.triage
    case .other:
      return self != Self.triage && !isRemitOrReadiness
        && !name.lowercased().hasPrefix(DeclineReason.notProperlyMade.rawValue)
    case nil: return decision == DecisionCommands.passed ? false : nil
    }
  }

  /// Whether it says something else than what was decided.
  public func contradicts(_ decision: String?) -> Bool { fits(decision) == false }

  private static let otherDeclines: Set<String> = [
    "not properly made", "Not properly made - not in writing", "No MP referral", triage.name,
    "other reason to decline", "reasonable to pursue an alternative legal remedy", "out of time",
  ]

  /// The name is ours and not the source's.
  public var isOurs: Bool { paragraph == nil }

  public static let withdrawn = ClosureCode("withdrawn", "SM-1.20")
  public static let furtherInformation = ClosureCode("further information required", "SM-1.25")
  public static let outOfJurisdiction = ClosureCode("organisation out of jurisdiction", "SM-2.1")
  public static let notInWriting = ClosureCode("Not properly made - not in writing", "SM-2.13", only: .health)
  public static let noReferral = ClosureCode("No MP referral", "SM-2.56", only: .parliamentary)
  public static let notProperlyMade = ClosureCode("not properly made", "SM-1.55")
  public static let premature = ClosureCode("premature", "SM-2.68")
  public static let prematureOngoing = ClosureCode("Premature: local resolution ongoing", "SM-2.72")
  public static let triage = ClosureCode("Triage - other reason to decline", "SM-2.94")
  /// Resolved with minimal intervention at triage.
  public static let triageResolution = ClosureCode("ECT triage - Resolution", "SM-2.96")
  /// The time limit has passed and is not set aside; the source names no code for it.
  public static let outOfTime = ClosureCode("out of time", nil)
  public static let generalResolution = ClosureCode("general discretion - resolution", "SM-2.141")
  public static let prematureResolution = ClosureCode("premature - resolution", "SM-2.141")
  /// Both parties have agreed an outcome in mediation; the source names no code for it.
  public static let mediated = ClosureCode("settled by mediation", nil)
  /// An enquiry that needed no decision; the source names no code for it.
  public static let enquiryAnswered = ClosureCode("enquiry answered", nil)
  /// The end of a case of a scheme whose source names no code for it.
  public static let closed = ClosureCode("closed", nil, of: [.lgsco, .psow])

  /// Codes of cases that are resolved before an investigation: decisions not to investigate (SM-2.140).
  static let earlyResolutions = [generalResolution, prematureResolution]
  /// Codes of cases that are resolved later.
  static let laterResolutions = [
    ClosureCode("resolution", "SM-3.120"), ClosureCode("resolved without a finding", "SM-5.58"),
  ]

  /// Codes of cases whose report was issued; the source names no codes for its findings.
  static let findings = ["upheld", "partly upheld", "not upheld"].map { ClosureCode($0, nil) }

  /// It says what the final report found.
  public var isFinding: Bool { Self.findings.contains(self) }

  /// Every code, in the order in which the source names them.
  public static let all: [ClosureCode] =
    [
      withdrawn,
      furtherInformation,
      notProperlyMade,
      outOfJurisdiction,
    ] + outOfRemit + [
      notInWriting,
      noReferral,
      premature,
      prematureOngoing,
      triage,
      triageResolution,
      generalResolution,
      prematureResolution,
      ClosureCode("other reason to decline", "SM-2.233"),
      outOfTime,
      ClosureCode("reasonable to pursue an alternative legal remedy", "SM-2.325"),
    ] + laterResolutions + findings + [
      mediated,
      enquiryAnswered,
      ClosureCode("Early Resolution", "PW-7"),
      ClosureCode("report issued", "PW-9"),
      ClosureCode("discontinued because of agreed action", "PW-9"),
      closed,
    ]

  public static func named(_ name: String?) -> ClosureCode? { all.first { $0.name == name } }

  /// The codes that a case of a scheme may be closed with under its law, where that is known.
  public static func offered(to scheme: Scheme, under jurisdiction: Jurisdiction?) -> [ClosureCode] {
    all.filter { code in
      code.schemes.contains(scheme)
        && (code.jurisdiction == nil || jurisdiction == nil || code.jurisdiction == jurisdiction)
    }
  }

  /// 'out of remit - ' and the category, for the thirteen categories of SM-2.2 (decision D16).
  private static var outOfRemit: [ClosureCode] { RemitCategory.allCases.map(outOfRemit) }

  static func outOfRemit(_ category: RemitCategory) -> ClosureCode {
    ClosureCode("out of remit - \(category.rawValue)", "SM-2.2", only: category.jurisdiction)
  }
}
