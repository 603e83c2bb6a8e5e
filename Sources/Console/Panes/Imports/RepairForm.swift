import Casework
import Terminal

/// The form that repairs a row of an import: a field for each column, with the text as received, and what the importer says of it.
public struct RepairForm: Sendable, KeptForm {
  let subject: RepairableForm
  var form: Form
  private(set) var judgement: ImportJudgement
  /// Why the row cannot be repaired any more: somebody else settled it.
  private(set) var conflict: String?
  var draftID: FormDraft.ID?
  var isUnkept = false
  var offers: [KeptDraft] = []
  /// What a draft held for columns that are no more.
  private var misfits: [String: String] = [:]
  /// The values as the fields show them at first. Only what differs from these was mended: what a field cannot show, such as a hidden
  /// character, stays as received until somebody changes the field.
  private let received: [String: String]

  init(_ subject: RepairableForm, size: Size) {
    self.subject = subject
    judgement = subject.judgement
    form = Form(fields: Self.fields(of: subject, size))
    received = form.values
    mark()
    if let first = (judgement.faults + judgement.warnings).compactMap(\.column).first { focus(on: first) }
  }

  private static func fields(of subject: RepairableForm, _ size: Size) -> [FormField] {
    let widest = subject.columns.map { DisplayText.columns(of: $0.label) }.max() ?? 0
    // As the toolkit's form divides its pane between labels and controls.
    let room = size.columns - min(widest + 3, size.columns * 2 / 5)
    return subject.columns.map { column in
      var field = FormField(
        column.name, label: column.label, help: column.help,
        control: column.isLong
          ? .area(TextArea(column.value, rows: 3, columns: room)) : .text(TextField(column.value)))
      field.section = column.section
      return field
    }
  }

  var id: Int64 { subject.row.id }
  var title: String { "Repair row \(id): \(subject.row.reference ?? "a form without a reference")" }

  /// The columns that were changed, by name.
  var edits: [String: String] { form.values.filter { received[$0.key] != $0.value } }

  /// Whether warnings are all that stands in the way.
  var offersPassing: Bool { conflict == nil && judgement.faults.isEmpty && !judgement.warnings.isEmpty }

  // MARK: - Typing

  mutating func handle(_ key: Key) -> FormOutcome {
    let outcome = form.handle(key)
    // The form looks at the field that was left, and forgets what the importer said of it.
    if outcome == .moved { mark() }
    return outcome
  }

  mutating func paste(_ text: String) { _ = form.paste(text) }

  mutating func moveSection(_ direction: Int) -> FormOutcome {
    let outcome = form.moveSection(direction)
    if outcome == .moved { mark() }
    return outcome
  }

  /// Goes to the next column that the importer complains of. False where there is none.
  mutating func focusNextError() -> Bool {
    let isFound = form.focusError(afterFocus: true)
    mark()
    return isFound
  }

  /// Puts a text in a column that may be another than the one with the focus.
  mutating func put(_ text: String, in column: String) { form.values = [column: text] }

  /// The column with the focus, where it is a long text.
  var focusedArea: (column: String, area: TextArea)? {
    guard let column = form.focusedIdentifier,
      case .area(let area) = form.fields.first(where: { $0.identifier == column })?.control
    else { return nil }
    return (column, area)
  }

  /// Lays the fields out for another size; what was typed stays.
  mutating func fit(_ size: Size) {
    form.replaceFields(Self.fields(of: subject, size))
    mark()
  }

  // MARK: - Keeping

  var draft: FormDraft {
    FormDraft(
      id: draftID, command: FormDraft.repair, importRow: id, values: misfits.merging(edits) { $1 },
      focus: form.focusedIdentifier)
  }

  var isTouched: Bool { !edits.isEmpty || !misfits.isEmpty }

  func takes(_ draft: FormDraft) -> Bool { draft.importRow == id }

  /// Fills in what a draft holds, in place of what was typed.
  mutating func restore(_ draft: FormDraft) {
    draftID = draft.id
    isUnkept = false
    let known = Set(form.fields.map(\.identifier))
    misfits = draft.values.filter { !known.contains($0.key) }
    fill(received.merging(draft.values) { $1 })
    if let focus = draft.focus { form.setFocus(to: focus) }
    mark()
  }

  /// Puts values in the columns that have their names; a column that stays as it was received is left alone.
  mutating func fill(_ values: [String: String]) {
    let shown = form.values
    form.values = values.filter { shown[$0.key] != $0.value }
  }

  private mutating func focus(on column: String) {
    form.setFocus(to: column)
    mark()
  }

  // MARK: - What the importer says

  mutating func take(_ judgement: ImportJudgement) {
    self.judgement = judgement
    mark()
  }

  /// Takes the answer to an attempt to save; the focus goes to the first thing that stands in the way.
  mutating func refuse(_ judgement: ImportJudgement) {
    take(judgement)
    let first = judgement.faults.isEmpty ? judgement.warnings : judgement.faults
    if let column = first.compactMap(\.column).first { focus(on: column) }
  }

  mutating func settledElsewhere(_ sentence: String) { conflict = sentence }

  private mutating func mark() {
    let remarks = Dictionary(
      (judgement.faults + judgement.warnings).compactMap { remark in remark.column.map { ($0, remark.sentence) } },
      uniquingKeysWith: { first, _ in first })
    for field in form.fields { form.setError(remarks[field.identifier], for: field.identifier) }
  }
}
