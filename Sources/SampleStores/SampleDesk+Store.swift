import CaseStore
import Casework
import SampleCases

extension SampleDesk {
  /// Plays samples into a store, each command in a transaction of its own.
  public init(_ store: Store) {
    self.init(
      office: { try store.office() }, bodies: { Self.keys(of: try store.organisations()) },
      file: { try store.caseFile($0) },
      perform: { try store.perform($0, by: try store.office().key(of: $1), at: $2).reference })
  }

  /// Plays samples into a store, inside one transaction: a store of examples is made whole, or not at all.
  public init(_ writer: BatchWriter) {
    self.init(
      office: { try writer.office() }, bodies: { Self.keys(of: try writer.organisations()) },
      file: { try writer.caseFile($0) },
      perform: { try writer.perform($0, by: try writer.office().key(of: $1), at: $2).reference })
  }

  private static func keys(of register: [Organisation]) -> [String: Int64] {
    Dictionary(register.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Office {
  /// The key of the member of staff with this login.
  ///
  /// - Throws: `Refusal` where nobody has it.
  func key(of login: String) throws -> Int64 {
    guard let member = member(login: login) else { throw Refusal.because("'\(login)' is not on the staff list.") }
    return member.id
  }
}

extension NewAdministrator {
  /// The first of the cast on the staff list of a store of examples.
  public init(_ member: SampleOffice.Member) {
    self.init(login: member.login, uid: nil, name: member.name, role: member.role)
  }
}
