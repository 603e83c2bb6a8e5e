import Casework

/// Fills in the form of a command as somebody might who knows nothing of the rules: what is proposed stays, what is needed is drawn, and what a
/// refusal complains about is drawn anew.
struct FormFilling {
  /// What a form is filled in against.
  struct Desk {
    let file: CaseFile?
    let scheme: Scheme
    let office: Office
    let register: [Organisation]
    let now: Moment
    /// What is next on the case.
    let next: [OpenStep]
  }

  let definition: CommandDefinition
  private let desk: Desk
  private let proposal: [String: FieldValue]
  private(set) var values: [String: FieldValue]
  /// Fields that are filled in whatever else is.
  private let named: Set<String>
  /// How the case is meant to end, and how many times in a hundred a choice follows it.
  private let aim: PathAim?
  private let fidelity: Int
  /// Nothing is filled in but what is proposed or needed.
  private let isSparse: Bool

  /// - Parameter proposal: what the form opens with.
  init(
    _ name: CommandName, proposing proposal: [String: FieldValue], naming named: Set<String>, aim: PathAim?,
    fidelity: Int, isSparse: Bool, _ desk: Desk, _ random: inout SeededRandom
  ) {
    definition = CommandTable.definition(of: name)
    self.desk = desk
    self.proposal = proposal
    self.named = named
    self.aim = aim
    self.fidelity = fidelity
    self.isSparse = isSparse
    values = [:]
    begin(&random)
  }

  /// Fills the whole form in anew.
  mutating func begin(_ random: inout SeededRandom) {
    values = proposal
    answerQuestion(&random)
    let percent = isSparse ? 0 : random.pick([0, 15, 45, 90])
    for field in definition.fields where values[field.name] == nil {
      guard field.isRequired || named.contains(field.name) || random.chance(percent) else { continue }
      values[field.name] = draw(field, &random)
    }
    guard !isSparse, random.chance(10) else { return }
    let changed = definition.fields.filter { definition.isClearable($0.name) && proposal[$0.name] == nil }
    if let field = random.any(of: changed) { values[field.name] = .cleared }
  }

  /// Draws anew what was complained about. What is complained about without a field is somewhere in the form.
  mutating func mend(_ refusal: Refusal, _ random: inout SeededRandom) {
    let named = Set(refusal.reasons.compactMap(\.field))
    let fields = definition.fields.filter { named.contains($0.name) }
    if fields.isEmpty || random.chance(25) { return begin(&random) }
    for field in fields {
      // One that need not be there may be what is wrong.
      let value = !field.isRequired && values[field.name] != nil && random.chance(40) ? nil : draw(field, &random)
      values[field.name] = value
    }
  }

  // MARK: - Drawing

  /// A form that answers a question takes the question from the list of those that stand open.
  private mutating func answerQuestion(_ random: inout SeededRandom) {
    let names = definition.fields.map(\.name)
    guard names.contains(GuidanceCommands.requirement.name), definition.name != .approvalAsk,
      values[GuidanceCommands.requirement.name] == nil
    else { return }
    let open = desk.next.filter { definition.name != .requirementAnswer || $0.takesAnswer }
    if definition.name == .divergenceRecord, random.chance(50) {
      // What asks nothing of the case, as conduct, is departed from too.
      values[GuidanceCommands.requirement.name] = .text(random.pick(Guidance.current.rules).id.rawValue)
      return
    }
    guard let step = random.any(of: open) else { return }
    values[GuidanceCommands.requirement.name] = .text(step.requirement.rawValue)
    if names.contains(GuidanceCommands.subject.name), !step.subject.isEmpty {
      values[GuidanceCommands.subject.name] = .text(step.subject)
    }
  }

  private func draw(_ field: Field, _ random: inout SeededRandom) -> FieldValue? {
    let file = desk.file
    switch field.type {
    case .text, .longText: return text(field, &random)
    case .number: return .number(Int64(random.number(0...5)))
    case .money: return .money(Int64(random.number(1...900_000)))
    case .date: return .day(day(field, &random))
    case .moment: return .moment(desk.now.adding(seconds: -random.pick([0, 600, 90_000, 900_000])))
    case .flag: return .flag(random.chance(50))
    case .choice:
      let options = field.options(in: desk.scheme, on: file?.case)
      if let wanted = aim?.choice(in: field, options), random.chance(fidelity) { return .text(wanted) }
      return random.any(of: options).map(FieldValue.text)
    case .choices(let options, let open):
      if field.name == TimeLimitAssessment.delays.name {
        return .list([PathAim.delay(from: desk.now.day - 4_000, to: desk.now.day)])
      }
      if options.isEmpty { return open ? .list([Self.texts(&random)]) : nil }
      return .list(random.some(random.number(1...options.count), of: options))
    case .staff: return random.any(of: desk.office.staff).map { .number($0.id) }
    case .person:
      return random.any(of: (file?.people ?? []) + [PathDesk.elsewhere(beside: file)]).map { .number($0.id) }
    case .party: return random.any(of: file?.parties ?? []).map { .number($0.id) }
    case .parties: return random.any(of: file?.parties ?? []).map { .list([String($0.id)]) }
    case .part(let table): return random.any(of: file?.keys(of: table) ?? []).map(FieldValue.number)
    case .parts(let table): return random.any(of: file?.keys(of: table) ?? []).map { .list([String($0)]) }
    case .organisation: return random.any(of: desk.register).map { .number($0.id) }
    case .requirement:
      let isAnswer = definition.name == .requirementAnswer
      let open = desk.next.filter { !isAnswer || $0.takesAnswer }.map(\.requirement)
      return .text((random.any(of: open) ?? random.pick(Guidance.current.rules).id).rawValue)
    case .command: return .text(random.pick([CommandName.casePass, .caseClose, .noteShare, .complianceAdd]).rawValue)
    }
  }

  private func day(_ field: Field, _ random: inout SeededRandom) -> Day {
    let today = desk.now.day
    let behind = random.pick([0, 0, 1, 3, 8, 25, 100, 300, 500, 900])
    switch field.direction {
    case .past: return today - behind
    case .birth: return today - 9_000 - behind * 20
    case .future: return today + random.pick([0, 1, 5, 15, 40])
    case .nearest: return random.chance(60) ? today - behind : today + random.pick([1, 5, 15, 40])
    }
  }

  /// A text that the field's own check takes, where one of those here does.
  private func text(_ field: Field, _ random: inout SeededRandom) -> FieldValue {
    switch field.name {
    case PersonFields.email.name: return .text("caller\(random.digits(4))@example.org")
    case PersonFields.telephone.name: return .text(SamplePerson.telephone(&random))
    default: break
    }
    if definition.name == .assessPublicValue, field.type == .text, random.chance(80) {
      return .text("\(random.below(4)) as we were told")
    }
    let plain = FieldValue.text(Self.texts(&random))
    guard let check = field.check else { return plain }
    for _ in 0..<12 {
      let value = FieldValue.text(Self.texts(&random))
      if check(value) == nil { return value }
    }
    return plain
  }

  /// Sentences, and what fields of a certain form want.
  private static func texts(_ random: inout SeededRandom) -> String {
    switch random.below(14) {
    case 0: "caller\(random.digits(4))@example.org"
    case 1: SamplePerson.telephone(&random)
    case 2: random.pick(SampleNames.last)
    case 3: "\(random.below(4)) as we were told"
    case 4: "\(random.below(6) + 1) worry for a year"
    case 5: String(repeating: "0123456789abcdef", count: 4)
    case 6: "delay \(random.digits(4))"
    case 7: SamplePerson.postcode(&random)
    default: random.pick(SampleTexts.notes)
    }
  }
}
