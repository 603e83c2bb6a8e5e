import Casework
import Terminal

/// Makes the controls of a form from the fields of a command. No command has a form of its own.
struct FieldControls {
  let file: CaseFile?
  let office: Office
  /// Whose choices are offered where no case says it.
  let scheme: Scheme
  let organisations: [Organisation]
  let today: Day
  /// Columns of the pane, and rows for a text of several lines.
  let columns: Int
  let areaRows: Int
  let workload: Workload?
  /// What stands open on the case.
  let next: [OpenStep]

  /// Where the moment of the act is typed; no command has a field of this name.
  static let occurred = "@occurred"
  /// Where it is said that the act is recorded afterwards.
  static let afterwards = "@afterwards"

  func formFields(of definition: CommandDefinition) -> [FormField] {
    let labels = definition.fields.map(\.label) + [Self.occurredLabel, Self.afterwardsLabel]
    let widest = labels.map { DisplayText.columns(of: $0) }.max() ?? 0
    // As the toolkit's form divides its pane between labels and controls.
    let room = columns - min(widest + 3, columns * 2 / 5)
    var fields = definition.fields.map { formField($0, room: room) }
    var always = Self.alwaysThere
    for section in definition.sections {
      guard let first = fields.firstIndex(where: { $0.identifier == section.fields.first?.name }) else { continue }
      fields[first].section = section.title
    }
    if !definition.sections.isEmpty { always[0].section = "The act" }
    return fields + always
  }

  private func formField(_ field: Field, room: Int) -> FormField {
    FormField(
      field.name, label: field.label, help: help(of: field), isRequired: field.isRequired,
      control: control(of: field, room: room))
  }

  private func control(of field: Field, room: Int) -> FormField.Control {
    let type = field.type
    let choices = choices(of: field)
    if field.name == GuidanceCommands.subject.name { return .choices(MultipleChoiceField(subjects, isOpen: true)) }
    if case .choices(_, let isOpen) = type { return .choices(MultipleChoiceField(choices, isOpen: isOpen)) }
    if type.isSeveral { return .choices(MultipleChoiceField(choices)) }
    if !choices.isEmpty { return .choice(ChoiceField(choices)) }
    if case .longText = type { return .area(TextArea(rows: areaRows, columns: room)) }
    return .text(TextField())
  }

  /// Name and role; where the form would give somebody more also what they have already, and whether they are away.
  private func label(of member: Staff, in field: Field) -> String {
    let who = "\(member.name) (\(member.role.rawValue))"
    guard let workload, workload.field == field.name else { return who }
    let away = office.leave(of: member.id, on: today).map { ", on leave until \($0.to.shortText)" } ?? ""
    return "\(who), \(workload.text(of: member))\(away)"
  }

  /// Each level with what the office's scale says of it: nobody knows six numbers by heart.
  private var severityLevels: [Choice] {
    let scale = SeverityScale(office.value(of: .severityScale))
    return InjusticeLevel.allCases.map { level in
      Choice(
        value: level.rawValue,
        label: [level.rawValue, scale.words(for: level)].compactMap { $0 }.joined(separator: ", "))
    }
  }

  /// The ratings for a period that can still be ended, each with whom it covers.
  private var openUplifts: [Choice] {
    office.uplifts.filter { $0.until > today }.map { uplift in
      Choice(
        value: String(uplift.id), label: "\(uplift.id) \(uplift.scope(organisations)), \(uplift.inWords.onOneLine)")
    }
  }

  /// What the open requirements are about, each in words and with those that ask about it.
  private var subjects: [Choice] {
    Dictionary(grouping: next.filter { !$0.subject.isEmpty }, by: \.subject).sorted { $0.key < $1.key }.map {
      subject, steps in
      let asking = Set(steps.map(\.requirement.rawValue)).sorted().joined(separator: ", ")
      return Choice(value: subject, label: "\(file?.words(ofSubject: subject) ?? subject) (\(asking))")
    }
  }

  private func choices(of field: Field) -> [Choice] {
    switch field.type {
    case .number where field.name == UpliftCommands.row.name: openUplifts
    case .choice where field.name == PublicValueAssessment.level.name: severityLevels
    case .choice, .choices: field.options(in: scheme, on: file?.case).map { Choice($0) }
    case .command: field.type.options.map { Choice($0) }
    case .flag: [Choice("yes"), Choice("no")]
    case .staff: office.staff.map { Choice(value: $0.login, label: label(of: $0, in: field)) }
    case .party, .parties:
      (file?.parties ?? []).map { party in
        Choice(value: String(party.id), label: "\(file?.name(of: party) ?? "") (\(party.role.rawValue))")
      }
    case .part(let table), .parts(let table):
      (file?.keys(of: table) ?? []).reversed().map { key in
        Choice(
          value: String(key),
          label: [String(key), file?.words(for: key, in: table)].compactMap { $0 }.joined(separator: " "))
      }
    default: []
    }
  }

  private func help(of field: Field) -> String {
    var parts = [field.help.isEmpty ? "Takes \(field.type.name)." : field.help]
    if let paragraph = field.paragraph { parts.append("(\(paragraph))") }
    return parts.joined(separator: " ")
  }

  /// As a field of a command would be described.
  static let occurredField = Field(occurred, occurredLabel, .moment, direction: .past)
  private static let occurredLabel = "When it happened"
  private static let afterwardsLabel = "Recorded afterwards"

  /// What the fields that stand in every form are called.
  static let alwaysThereLabels = [(occurred, occurredLabel), (afterwards, afterwardsLabel)]

  /// Every act may have happened earlier than it is entered.
  private static var alwaysThere: [FormField] {
    [
      FormField(occurred, label: occurredLabel, help: "Empty for now; otherwise a day and a time: t 9:30, 12/3 14:00."),
      FormField(
        afterwards, label: afterwardsLabel,
        help: "yes: it was done outside the program; what it did not meet goes on the managers' list (SM-0.4).",
        control: .choice(ChoiceField([Choice("no"), Choice("yes")], value: "no"))),
    ]
  }
}

extension FieldType {
  /// Whether it takes any number of parties or parts of the case.
  fileprivate var isSeveral: Bool {
    switch self {
    case .parties, .parts: true
    default: false
    }
  }
}
