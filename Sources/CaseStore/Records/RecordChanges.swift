import Casework
import GRDB

/// Writes what a decision changed: the difference of its draft before and after, row by row.
///
/// Rows are added and changed in the order of the tables, so that a row finds what it refers to, and removed in the reverse order.
struct RecordChanges {
  private let database: Database
  private var removals: [(Database) throws -> Void] = []

  /// - Parameter named: rows on file that the command may have put into the case: they are changed, not added.
  static func write(from before: Draft, to after: Draft, named: Named, _ database: Database) throws {
    var changes = RecordChanges(database: database)
    try changes.writeOffice(from: before.office, to: after.office)
    let registered = named.organisations.filter { known in after.organisations.contains { $0.id == known.id } }
    try changes.write(before.organisations + registered, after.organisations)
    if let file = after.file { try changes.writeCase(from: before.file, to: file, named: named) }
    for removal in changes.removals.reversed() { try removal(database) }
  }

  private init(database: Database) { self.database = database }

  private mutating func writeOffice(from old: Office, to new: Office) throws {
    try write(old.staff, new.staff)
    try write(old.leave, new.leave)
    try write(old.settings, new.settings)
    try write(old.delegations, new.delegations)
    try write(old.supervisions, new.supervisions)
    try write(old.views, new.views)
    try write(old.uplifts, new.uplifts)
  }

  private mutating func writeCase(from old: CaseFile?, to new: CaseFile, named: Named) throws {
    // A body of the register may be exchanged for another one; only a change of the same one is a change of its row.
    if let organisation = new.organisation, let former = old?.organisation, former.id == organisation.id {
      try write([former], [organisation])
    }
    let onFile = named.people.filter { known in new.people.contains { $0.id == known.id } }
    try write((old?.people ?? []) + onFile, new.people)
    try write(old.map { [$0.case] } ?? [], [new.case])
    try write(old?.parties ?? [], new.parties)
    try write(old?.adjustments ?? [], new.adjustments)
    try write(old?.consents ?? [], new.consents)
    try write(old?.contacts ?? [], new.contacts)
    try write(old?.notes ?? [], new.notes)
    try write(old?.documents ?? [], new.documents)
    try write(old?.letters ?? [], new.letters)
    try write(old?.informationRequests ?? [], new.informationRequests)
    try write(old?.answers ?? [], new.answers)
    try write(old?.divergences ?? [], new.divergences)
    try write(old?.signOffs ?? [], new.signOffs)
    try write(old?.diary ?? [], new.diary)
    try write(old?.risks ?? [], new.risks)
    try write(old?.complianceItems ?? [], new.complianceItems)
    try write(old?.organisations ?? [], new.organisations)
    try write(old?.components ?? [], new.components)
    try write(old?.assessmentAnswers ?? [], new.assessmentAnswers)
    try write(old?.consultations ?? [], new.consultations)
    try write(old?.approvals ?? [], new.approvals)
    try write(old?.writtenLetters ?? [], new.writtenLetters)
    try write(old?.mitigations ?? [], new.mitigations)
    try write(old?.riskAssessments ?? [], new.riskAssessments)
    try write(old?.milestones ?? [], new.milestones)
    try write(old?.formerRatings ?? [], new.formerRatings)
  }

  private mutating func write<Value: Casework.Record>(_ old: [Value], _ new: [Value]) throws {
    if old == new { return }
    let former = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var kept = Set<Int64>()
    for value in new {
      kept.insert(value.id)
      if let before = former[value.id] {
        if before != value { try RecordWrite.update(from: before, to: value, database) }
      } else {
        try RecordWrite.insert(value, database)
      }
    }
    for value in old where !kept.contains(value.id) { removals.append { try RecordWrite.delete(value, $0) } }
  }
}
