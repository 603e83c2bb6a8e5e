import Casework
import Terminal

/// Writes a case section by section: what each shows is in the extensions beside.
struct CaseWriter {
  let view: CaseView
  let columns: Int
  let today: Day
  let explained: Set<String>
  /// Whole words in place of signs, for those who hear them.
  let isSpoken: Bool
  private(set) var lines: [CaseDocument.Line] = []
  private var section = CaseSection.next

  init(view: CaseView, columns: Int, today: Day, explained: Set<String>, isSpoken: Bool = false) {
    self.view = view
    self.columns = columns
    self.today = today
    self.explained = explained
    self.isSpoken = isSpoken
  }

  var file: CaseFile { view.file }

  mutating func write(_ section: CaseSection) {
    if section.isLeftOutEmpty, !holds(section) { return }
    self.section = section
    let anchor = "section \(section.rawValue)"
    if section != .next { append([], anchor: "before \(anchor)", action: nil, isFirst: false) }
    let digit = section.digit.map { "\($0) " } ?? ""
    let action: CaseDocument.LineAction? =
      switch section {
      case .risk: .pane(.riskMatrix)
      case .compliance: .pane(.compliance)
      default: .unfold
      }
    append([StyledText(digit + section.title, .heading)], anchor: anchor, action: action, isFirst: true)
    let heading = lines.count - 1
    body(of: section)
    if lines.count == heading + 1 { text("none", anchor: "none \(section.rawValue)", role: .muted) }
    if explained.contains(anchor) { fold(under: heading) }
  }

  /// Leaves out what stands under a heading, and says so there.
  private mutating func fold(under heading: Int) {
    let count = lines.count - heading - 1
    lines.removeSubrange((heading + 1)...)
    let line = lines.removeLast()
    append(
      line.pieces + [StyledText("  folded: \(SpokenText.count(count, "line"))", .muted)], anchor: line.anchor,
      action: line.action, isFirst: true)
  }

  private func holds(_ section: CaseSection) -> Bool {
    switch section {
    case .assessments: !view.situation.assessments.isEmpty || !view.situation.assessmentsToBegin.isEmpty
    case .organisations: !file.organisations.isEmpty || !file.components.isEmpty
    case .consultations: !file.consultations.isEmpty
    case .approvals: !file.approvals.isEmpty
    default: true
    }
  }

  private mutating func body(of section: CaseSection) {
    switch section {
    case .next: writeNext()
    case .parties: writeParties()
    case .complaint: writeComplaint()
    case .contacts: writeContacts()
    case .notes: writeNotes()
    case .documents: writeDocuments()
    case .letters: writeLetters()
    case .information: writeInformation()
    case .adjustments: writeAdjustments()
    case .assessments: writeAssessments()
    case .organisations: writeOrganisations()
    case .consultations: writeConsultations()
    case .approvals: writeApprovals()
    case .divergences: writeDivergences()
    case .diary: writeDiary()
    case .risk: writeRisks()
    case .compliance: writeCompliance()
    case .timeLine: writeTimeLine()
    case .journal: writeJournal()
    }
  }

  /// A text in as many lines as it takes.
  mutating func text(
    _ text: String, anchor: String, role: Terminal.Role = .text, indent: Int = 2,
    action: CaseDocument.LineAction? = nil,
    continues: Bool = false
  ) {
    let margin = String(repeating: " ", count: indent)
    for (number, line) in DisplayText.wrapped(text, to: max(10, columns - 2 - indent)).enumerated() {
      append(
        [StyledText(margin + line, role)], anchor: anchor, action: action, isFirst: number == 0 && !continues)
    }
  }

  /// A head line and the text under it.
  mutating func record(
    _ head: [StyledText], _ body: String = "", anchor: String, action: CaseDocument.LineAction? = nil
  ) {
    append([StyledText("  ")] + head, anchor: anchor, action: action, isFirst: true)
    if !body.isEmpty { text(body, anchor: anchor, indent: 4, action: action, continues: true) }
  }

  mutating func append(_ pieces: [StyledText], anchor: String, action: CaseDocument.LineAction?, isFirst: Bool) {
    lines.append(
      CaseDocument.Line(pieces: pieces, section: section, anchor: anchor, action: action, isFirst: isFirst))
  }

  func name(_ staff: Int64?) -> String { view.office.name(staff) }

  func partyName(_ id: Int64?) -> String { file.name(of: file.party(id)) }
}
