extension Decision {
  /// What a command refers to must exist: members of staff in the office, parties and parts on the case.
  ///
  /// Checked once for all commands, so that no `perform` needs to look again.
  static func checkReferences(
    _ command: Command, _ definition: CommandDefinition, _ draft: Draft
  ) throws(Refusal) {
    var reasons: [Refusal.Reason] = []
    for field in definition.fields {
      let known: (Int64) -> Bool
      switch field.type {
      case .staff: known = { draft.office.member($0) != nil }
      case .party, .parties: known = { draft.file?.party($0) != nil }
      case .part(let table), .parts(let table): known = { draft.file?.keys(of: table).contains($0) ?? false }
      default: continue
      }
      let keys = command.number(field).map { [$0] } ?? command.keys(field)
      if let stranger = keys.first(where: { !known($0) }) {
        reasons += Refusal.field(field, "\(stranger) is \(place(of: field.type, draft)).").reasons
      }
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
  }

  /// Where a key was looked for in vain, as the end of a sentence.
  private static func place(of type: FieldType, _ draft: Draft) -> String {
    let reference = draft.file?.case.reference ?? "a case"
    switch type {
    case .staff: return "nobody on the staff list"
    case .part(let table), .parts(let table): return "no \(table.inWords) of \(reference)"
    default: return "no party of \(reference)"
    }
  }
}
