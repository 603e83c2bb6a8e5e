import Casework
import Terminal

/// The form of one command, drawn from its description, with what stood in the way when it was last sent in.
public struct CommandForm: Sendable {
  let request: FormRequest
  let definition: CommandDefinition
  let office: Office
  /// The case as it was when the form was opened, or as it became since.
  private(set) var view: CaseView?
  private(set) var form: Form
  /// Why it was not saved.
  private(set) var refusal: Refusal?
  /// The warnings that were passed.
  private(set) var passing: [RequirementID] = []
  /// The form in which divergences are explained; nil while it is not open.
  var divergenceForm: DivergenceForm?
  /// What was typed there, kept when it is left.
  private(set) var divergenceValues: [String: String] = [:]
  private(set) var divergences: [DivergenceRequest] = []
  /// Earlier cases of the same person, while a new case is typed (SM-1.1).
  var earlier: [EarlierCase] = []
  /// What others did to the case meanwhile.
  private(set) var notices: [String] = []

  init(_ request: FormRequest, view: CaseView?, office: Office, size: Size) {
    self.request = request
    self.view = view
    self.office = office
    definition = CommandTable.definition(of: request.command)
    form = Form(fields: Self.fields(of: definition, view, office, size), values: request.proposal)
  }

  private static func fields(
    of definition: CommandDefinition, _ view: CaseView?, _ office: Office, _ size: Size
  ) -> [FormField] {
    let areas = definition.fields.filter { $0.type == .longText }.count
    let spare = size.rows - 8 - (definition.fields.count - areas)
    let controls = FieldControls(
      file: view?.file, office: office, columns: size.columns, areaRows: min(max(3, spare / max(1, areas)), 8))
    return controls.formFields(of: definition)
  }

  /// The line above the fields.
  var title: String {
    if !request.references.isEmpty { return "\(definition.title): \(request.references.count) marked cases" }
    return request.reference.map { "\(definition.title): \($0)" } ?? definition.title
  }

  var isNewCase: Bool { definition.target == .newCase }

  // MARK: - Typing

  mutating func handle(_ key: Key) -> FormOutcome { form.handle(key) }

  mutating func paste(_ text: String) -> FormOutcome { form.paste(text) }

  mutating func submit() -> FormOutcome { form.submit() }

  /// Lays the fields out for another size; what was typed stays.
  mutating func fit(_ size: Size) {
    let focus = form.focusedIdentifier
    form = Form(fields: Self.fields(of: definition, view, office, size), values: form.values)
    if let focus { form.setFocus(to: focus) }
  }

  mutating func focus(on field: String) { form.setFocus(to: field) }

  mutating func complain(_ sentence: String?, about field: String) {
    let label = form.fields.first { $0.identifier == field }?.label ?? ""
    form.setError(sentence.map { $0.hasPrefix("\(label): ") ? String($0.dropFirst(label.count + 2)) : $0 }, for: field)
  }

  mutating func restore(_ draft: FormDraft) {
    form.values = draft.values
    divergenceValues = draft.divergences
    if let focus = draft.focus { form.setFocus(to: focus) }
  }

  var draft: FormDraft {
    FormDraft(
      values: form.values, divergences: divergenceForm?.values ?? divergenceValues, focus: form.focusedIdentifier)
  }

  /// Whether anything was typed that the form did not begin with.
  var isTouched: Bool {
    form.values.contains { key, value in
      !value.isEmpty && value != request.proposal[key] && !(key == FieldControls.afterwards && value == "no")
    }
  }

  // MARK: - Sending in

  /// The form as it is sent in, or nil with a complaint at the field that says when it happened.
  mutating func submission(now: Moment) -> Submission? {
    guard case .success(let occurred) = occurred(now: now) else { return nil }
    var values: [String: RawValue] = [:]
    for field in definition.fields {
      if let value = form.values[field.name], !value.isEmpty { values[field.name] = .text(value) }
    }
    return Submission(
      command: request.command, reference: request.reference, values: values, occurred: occurred,
      isRecordedAfterwards: form.values[FieldControls.afterwards] == "yes", divergences: divergences,
      passing: passing, seenEntry: view?.lastEntry, seenEarlier: isNewCase ? earlier.map(\.reference) : nil)
  }

  /// Reads the moment of the act; a bad one is complained about at its field.
  mutating func occurred(now: Moment) -> Result<Moment?, Unreadable> {
    let typed = form.values[FieldControls.occurred] ?? ""
    guard typed.contains(where: { !$0.isWhitespace }) else { return .success(nil) }
    let reader = FieldReader(now: now, office: office, file: view?.file, organisation: { _ in nil })
    switch reader.read(.text(typed), for: Field("occurred", "When it happened", .moment)) {
    case .success(.moment(let moment)): return .success(moment)
    case .success: return .success(nil)
    case .failure(let problem):
      form.setError(problem.sentence, for: FieldControls.occurred)
      return .failure(problem)
    }
  }

  /// Shows why it was not saved, at the fields concerned and below; the focus goes to the first of them.
  mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal
    notices = []
    let names = refusal.reasons.compactMap(\.field)
    for reason in refusal.reasons {
      if let field = reason.field { complain(reason.message, about: field) }
    }
    if let first = form.fields.first(where: { names.contains($0.identifier) }) { form.setFocus(to: first.identifier) }
    if let first = form.fields.first(where: { names.contains($0.identifier) }),
      let reason = refusal.reasons.first(where: { $0.field == first.identifier })
    {
      // Moving the focus looks at the field that was left, and at nothing else.
      complain(reason.message, about: first.identifier)
    }
  }

  /// Takes in that the case changed meanwhile; the next sending-in counts from there.
  mutating func changed(_ view: CaseView) {
    let seen = self.view?.lastEntry ?? 0
    let fresh = view.entries.filter { $0.sequence > seen }
    self.view = view
    guard !fresh.isEmpty else { return }
    refusal = nil
    notices = fresh.reversed().map { entry in
      "\(view.office.name(entry.actor)): \(CaseWriter.title(of: entry.command)), \(entry.entered.officeText)."
    }
  }

  /// Passes the warnings that were given.
  mutating func passWarnings() {
    passing += (refusal?.requirements ?? []).filter { !passing.contains($0) }
  }

  var offersPassing: Bool { refusal?.isOnlyWarnings ?? false }

  // MARK: - Diverging

  /// The requirements that a divergence would pass.
  var gates: [Refusal.Reason] { (refusal?.reasons ?? []).filter { $0.block == .gate && $0.requirement != nil } }

  mutating func openDivergences(columns: Int) {
    divergenceForm = DivergenceForm(gates, values: divergenceValues, columns: columns)
  }

  /// Leaves the divergences; what was typed is kept.
  mutating func closeDivergences() {
    if let open = divergenceForm { divergenceValues.merge(open.values) { _, new in new } }
    divergenceForm = nil
  }

  /// Takes the divergences over, to be sent in with the form.
  mutating func acceptDivergences() {
    guard let open = divergenceForm else { return }
    let named = open.requests
    divergences = divergences.filter { old in !named.contains { $0.requirement == old.requirement } } + named
    closeDivergences()
  }
}
