import Casework

/// One case in an office as a value: what is tried on a copy leaves no trace.
struct PathDesk: Sendable {
  let office: Office
  let register: [Organisation]
  let scheme: Scheme
  var file: CaseFile?
  var now: Moment
  private var keys: Keys

  /// Somebody on file for other cases only, of whom there is always one more; in prison and restricted where the first party is, who may turn out to
  /// be the same.
  static func elsewhere(beside file: CaseFile?) -> Person {
    let first: Int64 = 900_000
    let known = (file?.people ?? []).map(\.id).filter { (first..<first + 10_000).contains($0) }
    var person = Person(id: (known.max() ?? first) + 1, firstName: "Sam", lastName: "Otherwise")
    let party = file.flatMap { file in file.parties.lazy.compactMap { file.person(of: $0) }.first }
    person.isPrisoner = party?.isPrisoner ?? false
    person.isRestricted = party?.isRestricted ?? false
    return person
  }

  init(office: Office, register: [Organisation], scheme: Scheme, file: CaseFile? = nil, now: Moment) {
    self.office = office
    self.register = register
    self.scheme = file?.case.scheme ?? scheme
    self.file = file
    self.now = now
    // Above every key that the office and its cases have given out.
    keys = Keys(nextKey: 1_000_000, nextReference: 100_000)
  }

  var situation: Situation? { file.map { Situation(file: $0, office: office, guidance: .current) } }

  /// What is next on the case; nothing where there is none yet.
  var next: [OpenStep] { situation.map(NextSteps.list) ?? [] }

  /// The commands about the case that a list of commands offers.
  var offered: [CommandName] {
    situation.map { NextSteps.offered(in: $0) } ?? [.caseNew, .caseReceive]
  }

  func reading(_ next: [OpenStep]) -> FormFilling.Desk {
    FormFilling.Desk(file: file, scheme: scheme, office: office, register: register, now: now, next: next)
  }

  /// Carries a command out; a refusal leaves the case as it is.
  mutating func perform(_ command: Command, by login: String) throws(Refusal) {
    guard let actor = office.member(login: login) else { throw .because("'\(login)' is not on the staff list.") }
    var named = Named()
    named.organisations = register
    named.people = (file?.people ?? []) + [Self.elsewhere(beside: file)]
    let draft = Draft(file: file, office: office, keys: keys, named: named)
    let decision = try Decision.decide(command, by: actor, at: now, in: draft, scheme: scheme, guidance: .current)
    file = decision.after.file
    keys = decision.after.keys
  }

  /// The proposal of a step as its form reads it.
  ///
  /// - Throws: ``Refusal`` where the form cannot read what is proposed.
  func read(_ proposal: [String: String], for name: CommandName) throws(Refusal) -> [String: FieldValue] {
    let register = register
    let reader = FieldReader(now: now, office: office, file: file) { text in
      register.first { $0.name == text || String($0.id) == text || $0.aliases.contains(text) }
    }
    return try reader.values(proposal.mapValues(RawValue.text), for: name)
  }
}
