import CaseStore
import Casework
import FormImport

/// Carries an import into the register out, in one transaction: bodies first, then what they say of each other. A dry run does the same and
/// takes it back.
struct RegisterIntake {
  private let session: StoreSession
  private(set) var report: RegisterReport

  /// Nothing of a dry run stays.
  private struct TakenBack: Error {}

  init(_ session: StoreSession, isDryRun: Bool) {
    self.session = session
    report = RegisterReport(isDryRun: isDryRun)
  }

  mutating func take(_ file: RegisterFile) throws {
    report.notTaken = file.faults.map { RegisterReport.NotTaken(line: $0.line, because: $0.sentence) }
    do {
      try session.store.performTogether { writer in
        let added = try addNew(file.rows, writer)
        let known = Names(try writer.organisations())
        for row in file.rows { try change(row, isNew: added.contains(row.line), known, writer) }
        if report.isDryRun { throw TakenBack() }
      }
    } catch is TakenBack {}
    report.notTaken.sort { $0.line < $1.line }
  }

  /// Enters the bodies that the register has not yet, so that later rows find them.
  /// - Returns: the lines of the rows.
  private mutating func addNew(_ rows: [RegisterFile.Row], _ writer: BatchWriter) throws -> Set<Int> {
    let known = Names(try writer.organisations())
    let office = try writer.office()
    var added = Set<Int>()
    for row in rows where known[row.name] == nil {
      let refused = try refusal {
        let values = try reader(office, known).values(row.raw(for: .organisationAdd), for: .organisationAdd)
        try writer.perform(Command(.organisationAdd, values), by: session.actor.id, at: session.clock.now())
      }
      if !refuse(row, refused) { added.insert(row.line) }
    }
    report.added = added.count
    return added
  }

  private mutating func change(_ row: RegisterFile.Row, isNew: Bool, _ known: Names, _ writer: BatchWriter) throws {
    guard let body = known[row.name] else { return }
    let office = try writer.office()
    var isChanged = false
    let refused = try refusal {
      var values = try reader(office, known).values(row.raw(for: .organisationChange), for: .organisationChange)
      for field in CommandTable.definition(of: .organisationChange).fields {
        guard let value = values[field.name] else { continue }
        if body.says(field, value) {
          values[field.name] = nil
        } else if field.name == OrganisationCommands.aliases.name, case .list(let names) = value {
          values[field.name] = .list(body.aliases + names.filter { !body.isCalled($0) })
        }
      }
      if values.isEmpty { return }
      values[RegisterCommands.body.name] = .number(body.id)
      try writer.perform(Command(.organisationChange, values), by: session.actor.id, at: session.clock.now())
      isChanged = true
    }
    guard !refuse(row, refused), !isNew else { return }
    if isChanged { report.changed += 1 } else { report.unchanged += 1 }
  }

  /// What is refused is told of its row, and the others go on.
  private func refusal(_ body: () throws -> Void) throws -> String? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.reasons.map(\.message).joined(separator: " ")
    }
  }

  private mutating func refuse(_ row: RegisterFile.Row, _ refusal: String?) -> Bool {
    guard let refusal else { return false }
    report.notTaken.append(RegisterReport.NotTaken(line: row.line, because: refusal))
    return true
  }

  private func reader(_ office: Office, _ known: Names) -> FieldReader {
    FieldReader(now: session.clock.now(), office: office, file: nil) { known[$0] }
  }

  /// The bodies of the register by every name that they are called by.
  private struct Names: Sendable {
    private var bodies: [String: Organisation] = [:]

    init(_ register: [Organisation]) {
      let standing = Organisation.standing(in: register)
      for body in standing {
        for alias in body.aliases where bodies[alias.lowercased()] == nil { bodies[alias.lowercased()] = body }
      }
      for body in standing { bodies[body.name.lowercased()] = body }
    }

    subscript(name: String) -> Organisation? { bodies[name.lowercased()] }
  }
}

extension RegisterFile.Row {
  /// The cells that a command takes.
  fileprivate func raw(for command: CommandName) -> [String: RawValue] {
    let fields = Set(CommandTable.definition(of: command).fields.map(\.name))
    var raw: [String: RawValue] = [:]
    for (column, text) in values {
      let name = column.rawValue.replacing("_", with: "-")
      if fields.contains(name) { raw[name] = .text(text) }
    }
    return raw
  }
}

/// What became of a file of bodies.
struct RegisterReport: Encodable {
  struct NotTaken: Encodable {
    let line: Int
    let because: String
  }

  let isDryRun: Bool
  var added = 0
  var changed = 0
  var unchanged = 0
  var notTaken: [NotTaken] = []

  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  var text: String {
    let would = isDryRun ? "Would be: " : ""
    let counts = "\(would)\(added) added, \(changed) changed, \(unchanged) as they were, \(notTaken.count) not taken."
    return ([counts] + notTaken.map { "line \($0.line): \($0.because)" }).joined(separator: "\n")
  }
}
