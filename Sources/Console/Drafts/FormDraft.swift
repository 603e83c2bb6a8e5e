import Casework

/// What was typed in a form that was not saved, with all that is needed to open that form again.
///
/// It is kept outside the program, by a release that may know other commands and fields: everything in it is text.
public struct FormDraft: Sendable, Equatable, Codable {
  public typealias ID = String

  /// The name by which it is kept; nil until it was kept for the first time.
  public var id: ID?
  /// The command's name.
  public var command: String
  /// The case; nil for a new one, for the office, and for many.
  public var reference: String?
  /// The marked cases, when the same was to be done to each.
  public var references: [String]
  /// The row of an import that is repaired, in place of a command.
  public var importRow: Int64?
  /// The values that the form began with: they say which question it was to answer.
  public var proposal: [String: String]
  /// What stands in the fields, by field; also what found no field when the draft was taken up again.
  public var values: [String: String]
  /// The fields that were emptied of what they began with; nil in a draft of a release that knew none.
  public var emptied: [String]?
  /// What stands in the fields of the divergences.
  public var divergences: [String: String]
  /// The field that had the keys.
  public var focus: String?
  /// The last entry on the case that the person typing has seen; nil where there is no case.
  public var seenEntry: Int64?

  public init(
    id: ID? = nil, command: String, reference: String? = nil, references: [String] = [],
    importRow: Int64? = nil, proposal: [String: String] = [:], values: [String: String], emptied: [String] = [],
    divergences: [String: String] = [:], focus: String? = nil, seenEntry: Int64? = nil
  ) {
    self.id = id
    self.command = command
    self.reference = reference
    self.references = references
    self.importRow = importRow
    self.proposal = proposal
    self.values = values
    self.emptied = emptied
    self.divergences = divergences
    self.focus = focus
    self.seenEntry = seenEntry
  }
}

extension FormDraft {
  /// The command's definition; nil where this release has no such command.
  public var definition: CommandDefinition? {
    CommandName(rawValue: command).map { CommandTable.definition(of: $0) }.flatMap { $0.isAvailable ? $0 : nil }
  }

  /// What stands for the command where a row of an import is repaired.
  static let repair = "import.repair"

  /// What is done with it: `Add a note`, `Repair row 12`.
  var about: String { importRow.map { "Repair row \($0)" } ?? definition?.title ?? command }

  /// What it is for, in a few words: `Add a note: C-1024`.
  public var title: String {
    let subject = references.isEmpty ? reference : "\(references.count) marked cases"
    return ([about] + (subject.map { [$0] } ?? [])).joined(separator: ": ")
  }

  /// What was typed, in the order of the form, under the fields' labels; what has no field any more comes last.
  public var content: [(label: String, value: String)] {
    let diverging = divergences.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    let taken = (definition?.fields ?? []).filter { emptied?.contains($0.name) == true }.map {
      ($0.label, "(taken away)")
    }
    return inOrder.map { ($0.label, $0.value) } + taken + diverging.map { ($0.key, $0.value) }
  }

  /// Whether it holds nothing that anybody typed.
  public var isEmpty: Bool {
    (emptied ?? []).isEmpty && !divergences.values.contains { !$0.isEmpty }
      && !values.contains { name, value in
        !value.isEmpty && value != proposal[name] && !(name == FieldControls.afterwards && value == "no")
      }
  }

  /// What tells it from others: what was written in it, before what was only chosen.
  public var beginning: String {
    let typed = inOrder.filter { proposal[$0.name] != $0.value }
    let written = typed.filter { Self.isWritten($0.name, in: definition) }
    let shown = (written.isEmpty ? typed.isEmpty ? inOrder : typed : written).prefix(4).map(\.value.onOneLine)
    return shown.isEmpty ? content.first.map { "\($0.label) \($0.value)" } ?? "" : shown.joined(separator: ", ")
  }

  private static func isWritten(_ name: String, in definition: CommandDefinition?) -> Bool {
    guard let definition else { return true }
    switch definition.fields.first(where: { $0.name == name })?.type {
    case .text, .longText, .organisation: return true
    default: return false
    }
  }

  private var inOrder: [(name: String, label: String, value: String)] {
    let fields = (definition?.fields ?? []).map { ($0.name, $0.label) } + FieldControls.alwaysThereLabels
    let rest = Set(values.keys).subtracting(fields.map(\.0)).sorted().map { name in
      // The columns of an import are named as in its file.
      (name, importRow == nil ? name : name.replacing("_", with: " "))
    }
    return (fields + rest).compactMap { name, label in
      guard let value = values[name], !value.isEmpty, name != FieldControls.afterwards || value == "yes" else {
        return nil
      }
      return (name, label, value)
    }
  }

  /// The form that it belongs in, to be opened with it; nil where this release has none.
  func request(takingUp id: FormDraft.ID) -> FormRequest? {
    guard let definition else { return nil }
    return FormRequest(definition.name, case: reference, each: references, proposal: proposal, takingUp: id)
  }
}
