import Casework

/// A case in its office, as examples set it up: with a cast, a register, and the guidance it is decided under.
struct Scene: Sendable {
  var draft = Draft(file: nil, office: Office(calendar: WorkingCalendar()), keys: Keys())
  var scheme = Scheme.phso
  var guidance = Guidance.current
  /// The register of organisations.
  var register: [Organisation] = []
  /// What the store would find of the same complainant (SM-1.1).
  var earlier: [EarlierCase] = []
  /// Whether the risks are assessed by themselves before a decision that asks for it, so that each example shows its own rule alone.
  var assessesRisks = true

  /// The case; an empty one where there is none yet.
  var file: CaseFile { draft.file ?? Self.nothing }
  var situation: Situation { Situation(file: file, office: draft.office, guidance: guidance) }

  private static let nothing = CaseFile(
    case: Case(
      id: 0, reference: "none", scheme: .phso, stage: .received, receivedAt: Moment(secondsSince1970: 0), openedBy: 0,
      channel: ""))

  /// Gives a command, as somebody would type it, and changes the scene by it.
  @discardableResult
  mutating func run(
    _ name: CommandName, _ fields: KeyValuePairs<Field, String> = [:], by login: String = "dana",
    at time: String = "2026-03-03 10:15", divergences: [DivergenceRequest] = [], passing: [RequirementID] = [],
    afterwards: Bool = false
  ) throws -> Decision {
    try run(
      Typed(name, fields, divergences: divergences, passing: passing, afterwards: afterwards), by: login, at: time)
  }

  @discardableResult
  mutating func run(_ typed: Typed, by login: String = "dana", at time: String = "2026-03-03 10:15") throws -> Decision
  {
    let moment = try SceneError.moment(time)
    assessRisks(before: typed, by: login, at: time)
    let command = try command(typed, at: moment)
    guard let actor = draft.office.member(login: login) else { throw SceneError.nobody(login) }
    draft.named.organisations = register
    draft.named.people = file.people
    draft.named.earlier = earlier
    let decision = try Decision.decide(
      command, by: actor, at: moment, in: draft, scheme: scheme, guidance: guidance)
    draft = decision.after
    register.removeAll { old in draft.organisations.contains { $0.id == old.id } }
    register += draft.organisations
    draft.organisations = []
    return decision
  }

  /// The command with its fields read as the program reads them; `last` in a field for a paper of the case is its newest one.
  private func command(_ typed: Typed, at moment: Moment) throws -> Command {
    var raw: [String: RawValue] = [:]
    for (field, text) in typed.fields {
      var text = text
      if text == "last" {
        switch field.type {
        case .part(let table), .parts(let table): text = file.keys(of: table).max().map(String.init) ?? text
        default: break
        }
      }
      raw[field.name] = .text(text)
    }
    let register = register
    let reader = FieldReader(now: moment, office: draft.office, file: draft.file) { text in
      register.first { $0.name == text || String($0.id) == text || $0.aliases.contains(text) }
    }
    return Command(
      typed.name, case: draft.file?.case.reference, try reader.values(raw, for: typed.name),
      occurred: try typed.occurred.map(SceneError.moment), divergences: typed.divergences, passing: typed.passing,
      isRecordedAfterwards: typed.afterwards)
  }
}

/// A command as somebody types it; its values are read when the scene that it is given in is known.
struct Typed: Sendable {
  let name: CommandName
  let fields: [(Field, String)]
  var divergences: [DivergenceRequest] = []
  var passing: [RequirementID] = []
  /// Recorded afterwards (decision D1a).
  var afterwards = false
  /// When it happened, where that is not the moment of entry.
  var occurred: String?

  init(
    _ name: CommandName, _ fields: KeyValuePairs<Field, String> = [:], divergences: [DivergenceRequest] = [],
    passing: [RequirementID] = [], afterwards: Bool = false
  ) {
    self.name = name
    self.fields = fields.map { ($0.key, $0.value) }
    self.divergences = divergences
    self.passing = passing
    self.afterwards = afterwards
  }
}

extension Typed {
  /// The same, as it happened at another time than it is entered.
  func occurring(_ time: String, afterwards: Bool = false) -> Typed {
    var copy = self
    copy.occurred = time
    copy.afterwards = copy.afterwards || afterwards
    return copy
  }
}

enum SceneError: Error {
  case nobody(String)
  case noSuchTime(String)

  /// `2026-03-03 10:15` on the office's clock.
  static func moment(_ text: String) throws -> Moment {
    let parts = text.split(separator: " ")
    let clock = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
    guard parts.count == 2, let day = Day(parts[0]), clock.count == 2 else { throw noSuchTime(text) }
    return OfficeTime.moment(day: day, hour: clock[0], minute: clock[1])
  }
}
