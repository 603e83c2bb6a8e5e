/// The central queue for allocation: the cases that were passed for further consideration and that nobody has (SM 2.182–2.184).
public struct CentralQueue: Sendable {
  /// A case in it, as far as its order asks.
  public struct Entry: Sendable, Equatable {
    public let reference: String
    public let category: TriageCategory
    /// The team or specialism that it was passed to; nil where any may take it.
    public let specialism: String?
    public let passedOn: Day
    /// Put first in exceptional circumstances (SM-1.39).
    public let isPriority: Bool

    public init(reference: String, category: TriageCategory, specialism: String?, passedOn: Day, isPriority: Bool) {
      self.reference = reference
      self.category = category
      self.specialism = specialism
      self.passedOn = passedOn
      self.isPriority = isPriority
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) { self.entries = entries }

  /// What somebody takes next, the next first: what is put first, then what fits their grade and their specialism best, then what has waited
  /// longest. What does not fit them is left for others.
  public func fitting(_ member: Staff) -> [Entry] {
    entries.filter { $0.misfit(member) == nil }.sorted { $0.rank(for: member) < $1.rank(for: member) }
  }

  /// Whether a case stands in it.
  static func holds(_ row: Case) -> Bool {
    row.owner == nil && row.passedAt != nil && (row.stage == .allocation || row.stage == .earlyConsideration)
  }
}

extension CentralQueue.Entry {
  /// The entry of a case; nil where it is not in the queue.
  public init?(_ file: CaseFile, guidance: Guidance, office: Office) {
    let situation = Situation(file: file, office: office, guidance: guidance)
    // The rule says which cases stand in the queue, and in which category.
    guard let name = situation.outcome("SM-2.182a"), let passed = file.case.passedAt else { return nil }
    self.init(
      reference: file.case.reference, category: TriageCategory(rawValue: name) ?? .general,
      specialism: file.case.specialistTeam, passedOn: passed.day,
      isPriority: file.sheet(.triage).flag(TriageAssessment.priority) == true)
  }

  /// Why the case is not for somebody; nil where it is.
  public func misfit(_ member: Staff) -> String? {
    if !category.fits(member.role) {
      return "category '\(category.rawValue)' is not for \(member.role.withArticle)"
    }
    guard let specialism, !isOwnSpecialism(member) else { return nil }
    return "it was passed to '\(specialism)', and \(member.name) is in '\(member.team)'"
  }

  /// Why it is next for somebody, in one sentence.
  public func reason(for member: Staff, on day: Day) -> String {
    let first = isPriority ? "put first; " : ""
    let special = specialism.map { "passed to '\($0)', your team; " } ?? "for any team; "
    let days = day - passedOn
    return
      "\(first)category '\(category.rawValue)' fits \(member.role.withArticle); \(special)in the queue since \(passedOn.shortText), \(days) day\(days == 1 ? "" : "s")"
  }

  private func isOwnSpecialism(_ member: Staff) -> Bool {
    specialism?.trimmed.lowercased() == member.team.trimmed.lowercased()
  }

  /// What comes first for somebody, as values that are compared in turn.
  fileprivate func rank(for member: Staff) -> Rank {
    Rank(
      isPriority: isPriority, isOwnGrade: category.isOwn(of: member.role), isOwnSpecialism: isOwnSpecialism(member),
      passedOn: passedOn, reference: reference)
  }

  fileprivate struct Rank: Comparable {
    let isPriority: Bool
    let isOwnGrade: Bool
    let isOwnSpecialism: Bool
    let passedOn: Day
    let reference: String

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isPriority != right.isPriority { return left.isPriority }
      if left.isOwnGrade != right.isOwnGrade { return left.isOwnGrade }
      if left.isOwnSpecialism != right.isOwnSpecialism { return left.isOwnSpecialism }
      if left.passedOn != right.passedOn { return left.passedOn < right.passedOn }
      return left.reference.compare(numericallyTo: right.reference)
    }
  }
}

extension TriageCategory {
  /// Whether somebody of a role may complete cases of the category: a caseworker the general ones, a senior caseworker all (SM-2.182).
  func fits(_ role: Role) -> Bool {
    switch self {
    case .general: role == .caseworker || role == .seniorCaseworker || role.isManager
    case .senior, .complex: role == .seniorCaseworker || role.isManager
    }
  }

  /// Whether it is what the role is there for, so that it comes before what the role may take as well.
  fileprivate func isOwn(of role: Role) -> Bool {
    role == .caseworker ? self == .general : self != .general
  }
}

extension String {
  /// References by their numbers: C-9 before C-10.
  fileprivate func compare(numericallyTo other: String) -> Bool { (count, self) < (other.count, other) }
}
