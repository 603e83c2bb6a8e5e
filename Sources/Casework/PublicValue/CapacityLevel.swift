/// What the Executive Team agreed a case must reach to be considered while demand is above capacity (SM-2.79, SM-2.84, decision D13).
///
/// The source gives no figures: an office keeps them as a setting, a line for each day from which others hold.
struct CapacityLevel: Equatable {
  /// The first day on which it holds.
  let from: Day
  /// The least total score; nil where the total alone lets no case in.
  let total: Int?
  /// The least level of claimed injustice; nil where that alone lets no case in.
  let injustice: Int?

  /// Reads `2026-04-01 total 9 injustice 4`; either may be left out, and with both left out every case is considered from that day on.
  init?(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, let day = Day(first), words.count.isMultiple(of: 2) == false else { return nil }
    var figures: [String: Int] = [:]
    for index in stride(from: 1, to: words.count, by: 2) {
      guard let number = Int(words[index + 1]), number >= 0, figures[words[index]] == nil else { return nil }
      figures[words[index]] = number
    }
    guard Set(figures.keys).isSubset(of: ["total", "injustice"]) else { return nil }
    from = day
    total = figures["total"]
    injustice = figures["injustice"]
  }

  static func all(_ setting: String) -> [CapacityLevel] {
    setting.split(whereSeparator: \.isNewline).compactMap { CapacityLevel(String($0)) }
  }

  /// The one in force on a day; nil where none has been set, or every case is considered.
  static func inForce(on day: Day, _ setting: String) -> CapacityLevel? {
    let last = all(setting).filter { $0.from <= day }.max { $0.from < $1.from }
    return last?.total == nil && last?.injustice == nil ? nil : last
  }

  /// What is wrong with a setting; nil when nothing is.
  static func complaint(_ setting: String) -> String? {
    let bad = setting.split(whereSeparator: \.isNewline).first { CapacityLevel(String($0)) == nil }
    return bad.map { "'\($0)' is not like '2026-04-01 total 9 injustice 4'." }
  }

  var text: String {
    let parts = [
      total.map { "a total of \($0) or more" }, injustice.map { "claimed injustice at level \($0) or above" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", or ")
  }
}

/// One of the four criteria of the test (SM-2.78), with the questions that belong to it. The source names none of them, nor a
/// weight: both are a setting, with a default of ours.
struct PublicValueCriterion: Equatable {
  let name: String
  let weights: [PublicValueQuestion: Int]

  static let count = 4
  static let ourDefault = """
    Access to our service: access 1, underrepresented 1
    Parliamentary monitoring: parliamentary 1
    Claimed injustice: continuing 1
    Wider public impact: public-interest 1, larger-problem 1, recurrence 1
    """

  /// Reads `Wider public impact: public-interest 1, recurrence 2`.
  init?(_ line: String) {
    let halves = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2 else { return nil }
    var weights: [PublicValueQuestion: Int] = [:]
    for part in halves[1].split(separator: ",") {
      let words = part.split(separator: " ").map(String.init)
      guard words.count == 2, let question = PublicValueQuestion(rawValue: words[0]), let weight = Int(words[1]),
        weight >= 0, weights[question] == nil
      else { return nil }
      weights[question] = weight
    }
    name = halves[0]
    self.weights = weights
  }

  static func all(_ setting: String) -> [PublicValueCriterion] {
    setting.split(whereSeparator: \.isNewline).compactMap { PublicValueCriterion(String($0)) }
  }

  /// What is wrong with a setting: there are four criteria, and each of the seven questions belongs to one.
  static func complaint(_ setting: String) -> String? {
    if let bad = setting.split(whereSeparator: \.isNewline).first(where: { PublicValueCriterion(String($0)) == nil }) {
      return "'\(bad)' is not like 'Wider public impact: public-interest 1, recurrence 2'."
    }
    let criteria = all(setting)
    let questions = criteria.flatMap(\.weights.keys)
    let isWhole = Set(questions).count == PublicValueQuestion.allCases.count && questions.count == Set(questions).count
    guard criteria.count == count, isWhole else {
      return "Four criteria are needed, and each of the seven questions in one: "
        + PublicValueQuestion.allCases.map(\.rawValue).joined(separator: ", ") + "."
    }
    return nil
  }

  /// The weighted score; nil while one of its questions is not answered.
  func score(_ scores: [PublicValueQuestion: PublicValueScore]) -> Int? {
    weights.reduce(into: 0 as Int?) { sum, entry in
      sum = sum.flatMap { sum in scores[entry.key].map { sum + entry.value * $0.points } }
    }
  }
}
