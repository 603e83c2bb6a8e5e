import Casework
import Terminal

/// Repairing a row of an import, and what comes back.
extension ConsoleState {
  mutating func importOpened(_ subject: RepairableForm) -> [Effect] {
    var opened = RepairForm(subject, size: layout.body.size)
    defer { repair = opened }
    guard let draft = imports.drafts.removeValue(forKey: subject.row.id) else { return [] }
    opened.restore(draft)
    message = .note("What you typed before is back.")
    return [.judgeImport(opened.id, opened.edits)]
  }

  mutating func pressInRepair(_ key: Key) -> [Effect] {
    switch keymap.action(for: key, in: .form) {
    case .save: return save(passing: false)
    case .pass:
      if repair?.offersPassing == true { return save(passing: true) }
      message = .note("No warning is to be passed.")
    case .cancel: return leaveRepair()
    case .explain:
      guard let repair else { break }
      overlay = .reading(
        ReadingPage(title: repair.title, paragraphs: repair.explanation(), columns: size.columns))
    case .diverge: message = .note("No requirement stands in the way of a repair; there is nothing to diverge from.")
    case .redraw: return [.repaint]
    default: return typeInRepair(key)
    }
    return []
  }

  private mutating func typeInRepair(_ key: Key) -> [Effect] {
    switch repair?.handle(key) {
    // The importer looks at the whole row: whether somebody can be reached depends on several columns.
    case .moved: return repair.map { [.judgeImport($0.id, $0.edits)] } ?? []
    case .atEnd:
      message = .note("That was the last column: \(keyName(.save, in: .form)) saves.")
      return repair.map { [.judgeImport($0.id, $0.edits)] } ?? []
    default: return []
    }
  }

  private mutating func save(passing: Bool) -> [Effect] {
    guard let repair else { return [] }
    if let conflict = repair.conflict {
      message = .error("Not saved. \(conflict)")
      return []
    }
    // Only what was shown is passed.
    return [.repairImport(repair.id, repair.edits, passing: passing ? Set(repair.judgement.warnings) : [])]
  }

  /// Leaves the form. What was typed stays at hand while the row waits; once somebody else settled it, there is nothing left to repair.
  private mutating func leaveRepair() -> [Effect] {
    guard let repair else { return [] }
    self.repair = nil
    if repair.conflict != nil { return [.imports] }
    if !repair.edits.isEmpty {
      imports.drafts[repair.id] = repair.draft
      message = .note("Row \(repair.id) is put aside; open it again to go on with what you typed.")
    }
    return []
  }

  // MARK: - What comes back

  mutating func importJudged(_ id: Int64, _ judgement: ImportJudgement) {
    guard repair?.id == id else { return }
    repair?.take(judgement)
  }

  mutating func importRepaired(_ id: Int64, _ result: RepairResult) -> [Effect] {
    switch result {
    case .made(let receipt, let rows):
      repair = nil
      imports.take(rows)
      return committed(receipt)
    case .faults(let judgement):
      repair?.refuse(judgement)
      message = .error("Not saved: it cannot be a case yet. The row waits on, with what you typed here.")
    case .warnings(let judgement):
      repair?.refuse(judgement)
      let pass = keyName(.pass, in: .form)
      message = .error("Not saved: a warning. Mend what is marked, or \(pass) makes the case all the same.")
    case .settledElsewhere(let sentence):
      repair?.settledElsewhere(sentence)
      message = .error("Not saved. What you typed stays here until you leave the form.")
    case .refused(let sentence): message = .error("Not saved. \(sentence)")
    }
    return []
  }
}
