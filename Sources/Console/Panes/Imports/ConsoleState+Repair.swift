import Casework
import Terminal

/// Repairing a row of an import, and what comes back.
extension ConsoleState {
  mutating func importOpened(_ subject: RepairableForm, takingUp draft: FormDraft.ID?) -> [Effect] {
    repair = RepairForm(subject, size: layout.body.size)
    unkeptEdits = 0
    return draft.map { takeUp($0) } ?? [.draft(.list(.form))]
  }

  mutating func pressInRepair(_ key: Key) -> [Effect] {
    switch keymap.action(for: key, in: .form) {
    case .save: return save(passing: false)
    case .pass:
      if repair?.offersPassing == true { return save(passing: true) }
      message = .note("No warning is to be passed.")
    case .cancel where key == .escape && repair?.isTouched == true && !wasEscape: askForSecondEscape()
    case .cancel: return leaveRepair()
    case .explain:
      guard let repair else { break }
      overlay = .reading(
        ReadingPage(title: repair.title, paragraphs: repair.explanation(), columns: size.columns))
    case .choose: return editColumn()
    case .takeUp: return takeUpOffer()
    case .nextGroup: return moveSectionInRepair(1, key)
    case .previousGroup: return moveSectionInRepair(-1, key)
    case .nextError:
      if repair?.focusNextError() != true { message = .note("No column has a complaint.") }
      return judgeAgain
    case .asLastTime: return repeatLastRepair()
    case .diverge: message = .note("No requirement stands in the way of a repair; there is nothing to diverge from.")
    case .redraw: return [.repaint]
    default: return typeInRepair(key)
    }
    return []
  }

  private mutating func typeInRepair(_ key: Key) -> [Effect] {
    noteEdit()
    return followed(repair?.handle(key))
  }

  private mutating func moveSectionInRepair(_ direction: Int, _ key: Key) -> [Effect] {
    // Within a long text, pages are those of the text.
    if key == .pageUp || key == .pageDown, repair?.focusedArea != nil { return typeInRepair(key) }
    return followed(repair?.moveSection(direction))
  }

  /// The importer looks at the whole row when a column is left: whether somebody can be reached depends on several.
  private mutating func followed(_ outcome: FormOutcome?) -> [Effect] {
    switch outcome {
    case .moved: return judgeAgain
    case .atEnd:
      message = .note("That was the last column: \(keyName(.save, in: .form)) saves.")
      return judgeAgain
    default: return []
    }
  }

  private var judgeAgain: [Effect] { repair.map { [.judgeImport($0.id, $0.edits)] } ?? [] }

  private mutating func editColumn() -> [Effect] {
    guard let (column, area) = repair?.focusedArea else {
      message = .note("This column has no list: type into it.")
      return []
    }
    return editText(area, of: column)
  }

  /// Fills in what was typed in this column in the repair before, which is often a fault of the same file.
  private mutating func repeatLastRepair() -> [Effect] {
    guard let column = repair?.form.focusedIdentifier, let value = imports.lastRepair[column] else {
      message = .note("Nothing was entered in this column in the repair before.")
      return []
    }
    repair?.put(value, in: column)
    noteEdit()
    message = .note("As in the repair before.")
    return judgeAgain
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

  /// Leaves the form; what was typed is kept. Once somebody else settled the row it can still be read.
  private mutating func leaveRepair() -> [Effect] {
    guard let repair else { return [] }
    let effects = keepDraft(.leaving)
    self.repair = nil
    if repair.conflict != nil {
      if repair.isTouched { message = .note("What you typed can still be read among what is put aside.") }
      return effects + (focus == .imports ? [.imports] : [])
    }
    if repair.isTouched {
      message = .note("Row \(repair.id) is put aside; open it again to go on with what you typed.")
    }
    return effects
  }

  /// What was typed for a row that is discarded goes with it, unless it is open elsewhere.
  mutating func dropDrafts(ofRow id: Int64) -> [Effect] {
    let gone = drafts.waiting.filter { $0.draft.importRow == id }
    drafts.unkept.removeAll { $0.draft.importRow == id }
    return gone.map { .draft(.remove($0.id)) } + [.draft(.list(.count))]
  }

  // MARK: - What comes back

  mutating func importJudged(_ id: Int64, _ judgement: ImportJudgement) {
    guard repair?.id == id else { return }
    repair?.take(judgement)
  }

  mutating func importRepaired(_ id: Int64, _ result: RepairResult) -> [Effect] {
    switch result {
    case .made(let receipt, let rows):
      if let repair { imports.lastRepair = repair.edits }
      let dropping = dropDraft()
      repair = nil
      imports.take(rows)
      return committed(receipt) + dropping
    case .faults(let judgement):
      repair?.refuse(judgement)
      message = .error("Not saved: it cannot be a case yet. The row waits on, with what you typed here.")
    case .warnings(let judgement):
      repair?.refuse(judgement)
      let pass = keyName(.pass, in: .form)
      message = .error("Not saved: a warning. Mend what is marked, or \(pass) makes the case all the same.")
    case .settledElsewhere(let sentence):
      repair?.settledElsewhere(sentence)
      message = .error("Not saved. What you typed is kept, and can be read here and among what is put aside.")
      return keepDraft(.pause)
    case .refused(let sentence): message = .error("Not saved. \(sentence)")
    }
    return []
  }
}
