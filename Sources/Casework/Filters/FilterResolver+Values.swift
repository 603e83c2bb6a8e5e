/// What values of each kind mean.
extension FilterResolver {
  // MARK: - Choices

  /// The names that a value stands for: that one, the only one that begins so, or with `*` all that do.
  func choices(_ field: FilterField, _ value: FilterValue) throws(Problem) -> [String] {
    guard case .choice(let names, _) = field.kind else { return [] }
    let typed = Self.folded(value.text)
    if let exact = names.first(where: { Self.folded($0) == typed }), value.match != .beginning { return [exact] }
    let beginning = value.match == .whole ? [] : names.filter { Self.folded($0).hasPrefix(typed) }
    if beginning.count == 1 || value.match == .beginning && !beginning.isEmpty { return beginning }
    if beginning.count > 1 {
      throw Problem(
        sentence: "'\(value.text)' may be \(beginning.joined(separator: " or ")); `*` behind it means all of them.",
        isUnfinished: true)
    }
    throw Problem(sentence: "'\(value.text)' is no \(field.name): there are \(names.joined(separator: ", ")).")
  }

  /// A hyphen may stand for a blank, so that a name of two words needs no quotation marks.
  static func folded(_ name: String) -> String { name.lowercased().replacing("-", with: " ") }

  /// The positions of values among those that there are, as ranges.
  func places(
    _ field: FilterField, _ comparison: FilterComparison, _ value: FilterValue
  ) throws(Problem) -> [ClosedRange<Int>] {
    guard case .choice(let names, _) = field.kind else { return [] }
    let places = try choices(field, value).compactMap { names.firstIndex(of: $0) }
    guard comparison != .equal else { return places.map { $0...$0 } }
    guard places.count == 1, let place = places.first else {
      throw Problem(sentence: "'\(comparison.rawValue)' takes one \(field.name), not several.")
    }
    return Self.range(comparison, place, within: 0...(names.count - 1)).map { [$0] } ?? []
  }

  /// The positions that compare so with one of them; nil where there are none.
  static func range(
    _ comparison: FilterComparison, _ place: Int, within all: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    let (low, high) =
      switch comparison {
      case .equal: (place, place)
      case .less: (all.lowerBound, place - 1)
      case .lessOrEqual: (all.lowerBound, place)
      case .greater: (place + 1, all.upperBound)
      case .greaterOrEqual: (place, all.upperBound)
      }
    return low <= high ? low...high : nil
  }

  func checkList(
    _ field: FilterField, _ comparison: FilterComparison, _ values: [FilterValue]
  ) throws(Problem) {
    guard comparison == .equal, values.count == 1, let value = values.first else {
      throw Problem(sentence: "'\(field.name)' takes ':' and one name, such as \(field.example).")
    }
    if value.text.isEmpty { throw Problem(sentence: "Type a name: \(allowed(field)).", isUnfinished: true) }
    _ = try choices(field, value)
  }

  // MARK: - Risk

  func cell(_ name: String) -> RiskCell? { RiskCell.all.first { $0.filterName == name } }

  // MARK: - Days

  func day(
    _ field: FilterTest.DayField, _ comparison: FilterComparison, _ value: FilterValue
  ) throws(Problem) -> FilterTest {
    if value.text.lowercased() == "none" {
      if comparison == .equal { return .noDay(field) }
      throw Problem(sentence: "'none' takes ':' alone, such as due:none.")
    }
    let day: Day
    do {
      day = try context.dates.parse(value.text)
    } catch {
      throw Problem(sentence: "\(error)", isUnfinished: true)
    }
    let all = Day.earliest.epochDays...Day.latest.epochDays
    guard let range = Self.range(comparison, day.epochDays, within: all) else {
      return .days(field, Day.latest...Day.latest)
    }
    return .days(field, Day(epochDays: range.lowerBound)...Day(epochDays: range.upperBound))
  }

  // MARK: - People

  func owners(_ value: FilterValue) throws(Problem) -> [Int64?] {
    switch value.text.lowercased() {
    case "me": return context.office.coveredBy(context.actor, on: context.today)
    case "nobody", "none": return [nil] + context.office.former(of: nil, on: context.today)
    default: break
    }
    let found = context.staff(value)
    if found.count == 1 || value.match == .beginning && !found.isEmpty {
      return found.flatMap { [$0.id] + context.office.former(of: $0.id, on: context.today) }
    }
    if found.isEmpty {
      throw Problem(
        sentence: "Nobody is called '\(value.text)': type me, nobody, a login or a name.", isUnfinished: true)
    }
    let names = found.prefix(4).map(\.login).joined(separator: " or ")
    throw Problem(sentence: "'\(value.text)' may be \(names); `*` behind it means all of them.", isUnfinished: true)
  }

  func team(_ value: FilterValue) throws(Problem) -> [Int64?] {
    let office = context.office
    if value.text.lowercased() == "mine" {
      let mine = office.member(context.actor).map { office.team(of: $0).map(\.id) } ?? []
      return office.owners(on: context.today) { mine.contains($0.id) }
    }
    let typed = Self.folded(value.text)
    let exact = context.teams.filter { Self.folded($0) == typed }
    let beginning = value.match == .whole ? [] : context.teams.filter { Self.folded($0).hasPrefix(typed) }
    let teams = exact.isEmpty || value.match == .beginning ? beginning : exact
    if teams.count == 1 || value.match == .beginning && !teams.isEmpty {
      return office.owners(on: context.today) { teams.contains($0.team) }
    }
    throw Problem(
      sentence: "'\(value.text)' is no team: there are \((["mine"] + context.teams).joined(separator: ", ")).",
      isUnfinished: true)
  }

  // MARK: - References

  func references(_ comparison: FilterComparison, _ value: FilterValue) throws(Problem) -> [FilterTest] {
    let digits = value.text.drop { !$0.isNumber }
    let prefix = value.text.prefix { !$0.isNumber }.lowercased()
    guard ["", "c", "c-"].contains(prefix), digits.utf8.count <= 12, let number = Int(digits), number > 0 else {
      throw Problem(sentence: "'\(value.text)' is no reference: type one such as C-12.", isUnfinished: true)
    }
    if value.match == .beginning, comparison == .equal {
      return (0..<(13 - digits.utf8.count)).map { places in
        let power = (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
        return .references(Int64(number) * power...(Int64(number) + 1) * power - 1)
      }
    }
    guard let range = Self.range(comparison, number, within: 1...999_999_999_999) else { return [] }
    return [.references(Int64(range.lowerBound)...Int64(range.upperBound))]
  }
}
