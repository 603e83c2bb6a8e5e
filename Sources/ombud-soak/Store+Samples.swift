import CaseStore
import Casework
import SampleCases

extension NewAdministrator {
  init(_ member: SampleOffice.Member) {
    self.init(login: member.login, uid: nil, name: member.name, role: member.role)
  }
}

extension Store {
  /// This store as a place where samples are played.
  var sampleDesk: SampleDesk {
    SampleDesk(
      office: { try self.office() },
      bodies: {
        Dictionary(try self.organisations().map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
      },
      file: { try self.caseFile($0) },
      perform: { try self.perform($0, by: self.key(of: $1), at: $2).reference })
  }

  func key(of login: String) throws -> Int64 {
    guard let member = try office().member(login: login) else {
      throw Refusal.because("'\(login)' is not on the staff list.")
    }
    return member.id
  }

  var propertyDesk: PropertyDesk<Records> {
    PropertyDesk(
      desk: sampleDesk, lastEntry: { try self.lastSequence() }, entries: { try self.entries(after: $0) },
      undo: { _ = try self.undo($0, by: self.key(of: $1), at: $2, reason: $3) },
      redo: { _ = try self.redo($0, by: self.key(of: $1), at: $2) }, dump: { try self.records() })
  }

  /// Everything that is journalled, as values.
  struct Records: Equatable {
    var cases: [String: CaseFile] = [:]
    var organisations: [Organisation] = []
    var staff: [Staff] = []
    var leave: [Leave] = []
    var settings: [Setting] = []
    var delegations: [Delegation] = []
    var supervisions: [Supervision] = []
  }

  private func records() throws -> Records {
    var records = Records()
    let office = try office()
    records.staff = office.staff
    records.leave = office.leave
    records.settings = office.settings
    records.delegations = office.delegations
    records.supervisions = office.supervisions
    records.organisations = try organisations()
    var position = QueuePosition.first
    while true {
      let page = try queue(.all, from: position, limit: 200)
      for row in page.rows {
        var file = try caseFile(row.reference)
        // Looked up, not journalled.
        file.earlier = []
        records.cases[row.reference] = file
      }
      guard page.hasLater, let last = page.keys.last else { return records }
      position = .after(last)
    }
  }

  /// The entries after one, oldest first.
  private func entries(after sequence: Int64) throws -> [Entry] {
    let count = try lastSequence() - sequence
    guard count > 0 else { return [] }
    return try entries(limit: Int(count)).map(\.entry).reversed()
  }
}
