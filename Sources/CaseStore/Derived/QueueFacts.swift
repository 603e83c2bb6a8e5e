import Casework

/// What the queue shows and sorts a case by, worked out from the case and what follows from it.
struct QueueFacts {
  /// Stands for no date: the day after the last one, so that what has none comes last.
  static let noDay = Int64(Day.latest.epochDays + 1)

  let file: CaseFile
  let derived: Derived

  var number: Int64 { Int64(file.case.reference.drop { !$0.isNumber }) ?? file.case.id }
  var complainant: String { file.complainant?.listName ?? file.complainantParty?.bodyName ?? "" }

  /// Last name first, folded, to sort by.
  var complainantKey: String {
    guard let person = file.complainant else { return SearchWords.folded(complainant) }
    return SearchWords.folded("\(person.lastName) \(person.firstName)")
  }

  /// Who else has a part: `representative: Bell, Ms Ann; …`.
  var parties: String {
    file.parties.filter { $0.role != .complainant && $0.role != .organisation }.map { party in
      let name = file.person(of: party)?.listName ?? party.bodyName
      return name.isEmpty ? party.role.rawValue : "\(party.role.rawValue): \(name)"
    }.joined(separator: "; ")
  }

  /// What the complainant asked to be done differently, but for what was refused or is not wanted.
  var adjustments: String {
    guard let person = file.complainant else { return "" }
    return file.adjustments.filter {
      file.person($0.personID)?.id == person.id && ($0.outcome == nil || $0.outcome == .agreed)
    }
    .map(\.request).joined(separator: "; ")
  }

  var due: Int64 { derived.nextDue.map { Int64($0.epochDays) } ?? Self.noDay }
  /// The first day on which something is late: the day after the earliest date, wherever that is listed.
  var late: Int64 { derived.dueOn.map { Int64($0.epochDays + 1) } ?? Self.noDay }

  /// 0 none, 1 low, 2 medium, 3 high.
  var risk: Int64 { Self.rank(file.overallRating) }

  static func rank(_ rating: RiskRating?) -> Int64 {
    guard let rating, let position = RiskRating.allCases.firstIndex(of: rating) else { return 0 }
    return Int64(position + 1)
  }

  static func rating(_ rank: Int) -> RiskRating? {
    RiskRating.allCases.indices.contains(rank - 1) ? RiskRating.allCases[rank - 1] : nil
  }

  /// Where in the matrix it stands, as ``RiskCell/number`` has it; 0 where nobody has assessed anything.
  var riskCell: Int64 { Int64(file.riskCell?.number ?? 0) }
  /// How the risk assessment stands and when it was made, in one number; 0 where none was made and none is needed.
  var assessment: Int64 {
    file.riskAssessmentState.map { Self.assessment($0.state, on: $0.day) } ?? 0
  }

  /// First by state, then by day, so that both together are one range of an index.
  static func assessment(_ state: RiskAssessmentState, on day: Day) -> Int64 {
    Int64(state.rawValue << 22 + day.epochDays)
  }

  private var change: (at: Moment, from: RiskRating?)? { file.ratingChange }
  /// The day on which the overall rating became what it is.
  var rated: Int64 { change.map { Int64($0.at.day.epochDays) } ?? Self.noDay }
  /// What it was before, as in ``risk``.
  var ratedFrom: Int64 { Self.rank(change?.from) }

  /// A form that was imported and whose earlier contacts nobody has looked at yet (SM-1.1).
  var awaitsMatch: Bool { file.case.stage == .received && file.case.earlierMatch == nil }

  var closed: Int64 { file.case.closedAt.map { Int64($0.day.epochDays) } ?? Self.noDay }

  /// The divergences that stand.
  var divergences: Int64 { Int64(file.divergences.count(where: \.stands)) }
  /// Those that managers wait to have explained (decision D1a).
  var unexplained: Int64 { Int64(file.divergences.count(where: \.isUnexplained)) }

  var searchTexts: [String] {
    let row = file.case
    var texts = [
      row.reference, row.formReference ?? "", row.organisationText ?? "", row.otherOrganisation ?? "", row.summary,
      row.injustice, row.outcomesWanted, file.organisation?.name ?? "",
    ]
    texts += file.organisation?.aliases ?? []
    texts += file.parties.map(\.bodyName)
    for person in file.people {
      texts += [
        person.firstName, person.lastName, person.email, person.telephone, person.postcode, person.prisonNumber,
      ]
    }
    texts += file.notes.map(\.text)
    texts += file.contacts.map(\.text)
    return texts
  }
}
