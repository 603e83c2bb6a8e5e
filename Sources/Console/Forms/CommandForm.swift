import Casework
import Terminal

/// The form of one command, drawn from its description, with what stood in the way when it was last sent in.
public struct CommandForm: Sendable, KeptForm {
  let request: FormRequest
  let definition: CommandDefinition
  /// The case as it was when the form was opened, or as it became since, and what else the fields are read by.
  var material: FormMaterial
  /// The people last looked for by what was typed in a field.
  var found: (lookUp: LookUp, people: [KnownPerson])?
  /// The field for which something is being added to a register or the case.
  var awaitsCreation: String?
  /// The long text that has all of the form's room.
  private(set) var zoomed: String?
  private var unzoomedSize = Size(rows: 24, columns: 80)
  var form: Form
  /// What is on record in the fields of a form that changes it, as they show it.
  var standing: [String: String] = [:]
  /// What the form filled in by itself, as the fields hold it.
  var presumed: [String: String] = [:]
  /// What is to be said of that.
  var remarks: [String] = []
  /// Why it was not saved.
  private(set) var refusal: Refusal?
  /// What was thought of before saving, and saved all the same.
  var agreedConcerns: [String] = []
  /// The fields that were refused with what is on record in them: saved again as they are, they say it anew.
  private var reaffirmed: Set<String> = []
  /// What stood in the fields then.
  private var refusedValues: [String: String] = [:]
  /// The warnings that were passed.
  private(set) var passing: [RequirementID] = []
  /// The form in which divergences are explained; nil while it is not open.
  var divergenceForm: DivergenceForm?
  /// What was typed there, kept when it is left.
  private(set) var divergenceValues: [String: String] = [:]
  private(set) var divergences: [DivergenceRequest] = []
  /// Earlier cases of the same person, while a new case is typed (SM-1.1).
  var earlier: [EarlierCase] = []
  /// The values with which they were found; nil while nobody looked.
  var earlierSought: [String: RawValue]?
  /// The values with which they were asked for last.
  var searched: [String: RawValue] = [:]
  /// What others did to the case meanwhile.
  private(set) var notices: [String] = []
  var draftID: FormDraft.ID?
  var isUnkept = false
  var offers: [KeptDraft] = []
  /// What a draft held for fields that the form has no more, or that no longer take it.
  private(set) var misfits: [String: String] = [:]

  init(_ request: FormRequest, _ material: FormMaterial, size: Size) {
    self.request = request
    self.material = material
    definition = CommandTable.definition(of: request.command)
    form = Form(fields: Self.fields(of: definition, material, size), values: request.proposal)
    showStanding()
    presumeBeginnings()
    if let first = beginning { form.setFocus(to: first) }
  }

  private static func fields(
    of definition: CommandDefinition, _ material: FormMaterial, _ size: Size, zoomed: String? = nil
  ) -> [FormField] {
    let areas = definition.fields.filter { $0.type == .longText }.count
    let titles = definition.sections.isEmpty ? 0 : definition.sections.count + 1
    let spare = size.rows - 8 - titles - (definition.fields.count - areas)
    let controls = FieldControls(
      file: material.view?.file, office: material.office, scheme: material.scheme,
      organisations: material.organisations, today: material.today, columns: size.columns,
      areaRows: min(max(3, spare / max(1, areas)), max(8, size.rows / 3)), workload: material.workload,
      next: material.view?.next ?? [])
    var fields = controls.formFields(of: definition)
    if let index = fields.firstIndex(where: { $0.identifier == zoomed }), case .area(var area) = fields[index].control {
      // The form's title, its section's, and the line below are still seen.
      area.rows = max(3, size.rows - 3)
      fields[index].control = .area(area)
    }
    return fields
  }

  /// The line above the fields.
  var title: String {
    if !request.references.isEmpty { return "\(definition.title): \(request.references.count) marked cases" }
    return request.reference.map { "\(definition.title): \($0)" } ?? definition.title
  }

  var isNewCase: Bool { definition.target == .newCase }

  var view: CaseView? { material.view }

  // MARK: - Typing

  /// Lays the fields out for another size; what was typed stays.
  mutating func fit(_ size: Size) { lay(out: size) }

  /// Draws up the fields anew, for another size or with other choices; values, complaints and focus stay.
  mutating func lay(out size: Size) {
    if zoomed != form.focusedIdentifier { zoomed = nil }
    form.replaceFields(Self.fields(of: definition, material, size, zoomed: zoomed))
  }

  /// Gives the text with the focus all of the form's room, or takes that back.
  mutating func zoom(_ size: Size) {
    zoomed = zoomed == nil ? form.focusedIdentifier : nil
    unzoomedSize = size
    lay(out: size)
  }

  /// A text that was left gives its room back.
  mutating func endZoom() {
    if zoomed != nil, zoomed != form.focusedIdentifier { lay(out: unzoomedSize) }
  }

  mutating func complain(_ sentence: String?, about field: String) {
    let label = form.fields.first { $0.identifier == field }?.label ?? ""
    form.setError(sentence.map { $0.hasPrefix("\(label): ") ? String($0.dropFirst(label.count + 2)) : $0 }, for: field)
  }

  /// Fills in what a draft holds, and what follows from that now. What no longer fits is kept with the draft, and what others did since is told.
  mutating func restore(_ draft: FormDraft) {
    draftID = draft.id
    if let subject = definition.standing?.subject?.name, let chosen = draft.values[subject] {
      fill([subject: chosen])
      showStanding()
    }
    fill(draft.values.filter { !$0.value.isEmpty }, divergences: draft.divergences)
    follow()
    remarks = []
    form.values = Dictionary(uniqueKeysWithValues: (draft.emptied ?? []).map { ($0, "") })
    form.goOnTyping()
    if let focus = draft.focus { form.setFocus(to: focus) }
    misfits = draft.values.filter { !$0.value.isEmpty && form.values[$0.key] != $0.value }
    if let seen = draft.seenEntry { tell(after: seen) }
  }

  /// Puts values in the fields that have their names.
  mutating func fill(_ values: [String: String], divergences: [String: String] = [:]) {
    form.values = values
    divergenceValues = divergences
  }

  /// Takes over all that was typed elsewhere; what is missing there is empty.
  mutating func fillEvery(_ values: [String: String], divergences: [String: String] = [:]) {
    fill(Dictionary(uniqueKeysWithValues: form.values.keys.map { ($0, values[$0] ?? "") }), divergences: divergences)
  }

  var draft: FormDraft {
    let typed = divergenceValues.merging(divergenceForm?.values ?? [:]) { _, new in new }
    return FormDraft(
      id: draftID, command: request.command.rawValue, reference: request.reference, references: request.references,
      proposal: request.proposal, values: typedValues.merging(misfits) { $0.isEmpty ? $1 : $0 }, emptied: emptied,
      divergences: typed, focus: form.focusedIdentifier, seenEntry: view?.lastEntry)
  }

  func takes(_ draft: FormDraft) -> Bool { draft.belongs(in: request) }

  /// What stands in the fields, but for what is on record there and what the form filled in by itself: nobody chose that.
  private var typedValues: [String: String] {
    form.values.filter { !$0.value.isEmpty && $0.value != standing[$0.key] && $0.value != presumed[$0.key] }
  }

  var isTouched: Bool {
    draft.divergences.values.contains { !$0.isEmpty } || !misfits.isEmpty || !emptied.isEmpty
      || typedValues.contains { key, value in
        value != request.proposal[key] && !(key == FieldControls.afterwards && value == "no")
      }
  }

  // MARK: - Sending in

  /// What was typed in the command's own fields: of what is on record only what was changed, an empty text where it is
  /// to be taken away.
  public var values: [String: String] {
    var values: [String: String] = [:]
    for field in definition.fields {
      guard let value = form.values[field.name], !value.isEmpty else { continue }
      if field.isRequired || value != standing[field.name] || reaffirmed.contains(field.name) {
        values[field.name] = value
      }
    }
    for name in cleared { values[name] = "" }
    return values
  }

  /// The form as it is sent in; nil where the moment of the act cannot be read.
  func submission(now: Moment) -> Submission? {
    guard case .success(let occurred) = occurred(now: now) else { return nil }
    return Submission(
      command: request.command, reference: request.reference, values: values.mapValues(RawValue.text),
      occurred: occurred,
      isRecordedAfterwards: form.values[FieldControls.afterwards] == "yes", divergences: divergences,
      passing: passing, seenEntry: view?.lastEntry, seenEarlier: isNewCase ? earlier.map(\.reference) : nil)
  }

  /// The moment of the act as typed; nil where none was.
  private func occurred(now: Moment) -> Result<Moment?, Unreadable> {
    switch reading(of: FieldControls.occurred, now: now) {
    case .success(let reading):
      if case .moment(let moment) = reading.value { .success(moment) } else { .success(nil) }
    case .failure(let problem): .failure(problem)
    case nil: .success(nil)
    }
  }

  /// Shows why it was not saved, at the fields concerned and below; the focus goes to the first of them.
  mutating func refuse(_ refusal: Refusal) {
    self.refusal = refusal
    refusedValues = form.values
    notices = []
    let names = refusal.reasons.compactMap(\.field)
    reaffirmed.formUnion(names)
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

  /// Whether something was changed since it was refused, so that the reasons may no longer hold.
  var isRefusalPast: Bool { refusal != nil && form.values != refusedValues }

  /// Takes in that the case changed meanwhile; the next sending-in counts from there.
  ///
  /// - Parameter actor: whose own entries are no news.
  mutating func changed(_ view: CaseView, except actor: Int64? = nil) {
    let (seen, former) = (self.view?.lastEntry ?? 0, standing)
    material.view = view
    showStanding()
    tell(after: seen, former: former, except: actor)
  }

  private mutating func tell(after seen: Int64, former: [String: String]? = nil, except actor: Int64? = nil) {
    guard let view else { return }
    let fresh = view.entries.filter { $0.sequence > seen && $0.actor != actor }
    guard !fresh.isEmpty else { return }
    refusal = nil
    notices = fresh.reversed().map { entry in
      "\(view.office.name(entry.actor)): \(CaseWriter.title(of: entry.command)), \(entry.entered.officeText)."
    }
    notices += former.map(changes(since:)) ?? []
  }

  /// Passes the warnings that were given.
  mutating func passWarnings() {
    passing += (refusal?.requirements ?? []).filter { !passing.contains($0) }
  }

  var offersPassing: Bool { refusal?.isOnlyWarnings ?? false }

  // MARK: - Diverging

  /// The requirements that a divergence would pass, or of an act recorded afterwards an approval that was given outside the program.
  var gates: [Refusal.Reason] {
    let isAfterwards = form.values[FieldControls.afterwards] == "yes"
    return (refusal?.reasons ?? []).filter { reason in
      reason.requirement != nil && (reason.block == .gate || isAfterwards && reason.block == .authority)
    }
  }

  /// Whether an approval is lacking that somebody can be asked for.
  var lacksApproval: Bool {
    request.reference != nil
      && (refusal?.reasons ?? []).contains { $0.block == .authority && $0.requirement != nil }
  }

  /// The form in which the approval is asked for that the act lacks, with its values as they stand; nil where it lacks none.
  func approvalRequest(now: Moment) -> FormRequest? {
    guard let lacking = refusal?.reasons.first(where: { $0.block == .authority }), let id = lacking.requirement,
      let reference = request.reference
    else { return nil }
    var read: [String: FieldValue] = [:]
    for name in values.keys {
      if case .success(let reading) = reading(of: name, now: now) { read[name] = reading.value }
    }
    return FormRequest(
      .approvalAsk, case: reference,
      proposal: [
        ApprovalCommands.requirement.name: id.rawValue, ApprovalCommands.act.name: request.command.rawValue,
        ApprovalCommands.values.name: ApprovalCommands.text(of: read),
      ])
  }

  mutating func openDivergences(columns: Int) {
    divergenceForm = DivergenceForm(gates, office: material.office, values: divergenceValues, columns: columns)
  }

  /// Leaves the divergences; what was typed is kept.
  mutating func closeDivergences() {
    if let open = divergenceForm { divergenceValues.merge(open.values) { _, new in new } }
    divergenceForm = nil
  }

  /// Takes the divergences over, to be sent in with the form.
  mutating func acceptDivergences() {
    guard let open = divergenceForm else { return }
    divergences = divergences.filter { !open.requirements.contains($0.requirement) } + open.requests
    closeDivergences()
  }
}
