import Casework

/// An office and its cases in memory, for playing samples without a store: every command is decided as a store would have it decided.
///
/// Nothing is journalled, so there is no undo.
public final class Rehearsal {
  public private(set) var office: Office
  public private(set) var files: [String: CaseFile] = [:]
  /// The register of bodies.
  public private(set) var organisations: [Organisation] = []
  private var keys = Keys()
  private var lastEntered = Moment(secondsSince1970: 0)
  private let scheme: Scheme
  private let guidance: Guidance

  /// - Parameter administrator: the first member of staff, who adds the others.
  public init(
    scheme: Scheme = .phso, guidance: Guidance = .current, calendar: WorkingCalendar = WorkingCalendar(),
    administrator: SampleOffice.Member = SampleOffice.administrator
  ) {
    self.scheme = scheme
    self.guidance = guidance
    office = Office(calendar: calendar)
    office.staff = [
      Staff(
        id: keys.next(), login: administrator.login, name: administrator.name, role: administrator.role,
        isAdministrator: true)
    ]
  }

  /// Carries out a command as the member of staff with that login.
  @discardableResult
  public func perform(_ command: Command, by login: String, at moment: Moment) throws -> String? {
    guard let actor = office.member(login: login) else {
      throw Refusal.because("'\(login)' is not on the staff list.")
    }
    if moment < lastEntered {
      throw Refusal.because("The last entry was made at \(lastEntered.officeText), after \(moment.officeText).")
    }
    var named = Named()
    named.organisations = organisations
    named.people = files.values.flatMap(\.people)
    let draft = Draft(file: try command.reference.map(file), office: office, keys: keys, named: named)
    let decision = try Decision.decide(command, by: actor, at: moment, in: draft, scheme: scheme, guidance: guidance)
    keep(decision.after)
    lastEntered = moment
    return decision.after.file?.case.reference
  }

  public func file(_ reference: String) throws -> CaseFile {
    guard let file = files[reference] else { throw Refusal.because("There is no case \(reference).") }
    return file
  }

  /// This rehearsal as a place where samples are played.
  public var desk: SampleDesk {
    SampleDesk(
      office: { self.office },
      bodies: { Dictionary(self.organisations.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first }) },
      file: { try self.file($0) }, perform: { try self.perform($0, by: $1, at: $2) })
  }

  private func keep(_ draft: Draft) {
    office = draft.office
    keys = draft.keys
    organisations += draft.organisations
    guard let changed = draft.file else { return }
    let isNew = files.updateValue(changed, forKey: changed.case.reference) == nil
    // People, with what stands on them, are the same on each of their cases.
    guard !isNew, files.count > 1 else { return }
    for (reference, file) in files where reference != changed.case.reference {
      guard file.people.contains(where: { person in changed.people.contains { $0.id == person.id } }) else { continue }
      files[reference] = file.sharing(changed)
    }
  }
}

extension CaseFile {
  /// The case with people, adjustments and consents as another case of theirs has them.
  fileprivate func sharing(_ other: CaseFile) -> CaseFile {
    var file = self
    file.people = people.map { known in other.people.first { $0.id == known.id } ?? known }
    for merged in file.people {
      guard let standing = other.person(merged.mergedInto), file.person(standing.id) == nil else { continue }
      file.people.append(standing)
    }
    let shared = Set(people.map(\.id)).intersection(other.people.map(\.id))
    file.adjustments.removeAll { shared.contains($0.personID) }
    file.adjustments += other.adjustments.filter { shared.contains($0.personID) }
    file.consents.removeAll { shared.contains($0.personID) }
    file.consents += other.consents.filter { shared.contains($0.personID) }
    return file
  }
}
