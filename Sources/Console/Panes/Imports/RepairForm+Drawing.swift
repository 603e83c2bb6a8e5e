import Casework
import Terminal

extension RepairForm {
  func draw(into surface: inout Surface) {
    surface.put(title, row: 0, column: 0, style: Style(.heading))
    let above = preface(columns: surface.columns, rows: max(1, surface.rows / 4))
    for (row, line) in above.enumerated() {
      surface.put(line.text, row: row + 1, column: 0, style: line.style)
    }
    let start = above.count + 1
    surface.inside(Region(row: start, column: 0, rows: max(2, surface.rows - start), columns: surface.columns)) {
      form.draw(into: &$0, isFocused: true)
    }
  }

  /// What is wrong, above the fields, where it can be seen from every one of them.
  private func preface(columns: Int, rows: Int) -> [StyledText] {
    let lines = remarks.flatMap { remark in
      DisplayText.wrapped(remark.text, to: columns).map { StyledText($0, remark.role) }
    }
    guard lines.count > rows else { return lines }
    return lines.prefix(max(1, rows - 1)) + [StyledText("... and more: ^T shows all", .muted)]
  }

  private var remarks: [(text: String, role: Terminal.Role)] {
    if let conflict { return [(conflict, .error)] }
    if !judgement.faults.isEmpty { return judgement.faults.map { ($0.sentence, .error) } }
    var remarks: [(text: String, role: Terminal.Role)] = []
    if edits.isEmpty {
      // Nothing in the columns as they are: then it is about how they were told apart.
      remarks += subject.row.faults.map { ($0, .warning) }
      remarks.append(("It could be a case as it stands here: see that each text is in its own field.", .muted))
    }
    let count = judgement.warnings.count
    if count > 0 {
      let texts = count == 1 ? "1 text cannot" : "\(count) texts cannot"
      remarks.append(
        ("\(texts) be used as it stands; the case would keep it as received, to be asked about.", .warning))
    } else if !edits.isEmpty {
      remarks.append(("Nothing stands in the way; saving makes a case of it.", .success))
    }
    return remarks
  }

  /// The row in words: what is wrong with each column, and all of it as it stood in the file.
  func explanation() -> [String] {
    var text: [String] = []
    if let conflict { text += [conflict, ""] }
    if let field = form.fields.first(where: { $0.identifier == form.focusedIdentifier }) {
      text += ["\(field.label): \(field.help)"] + (field.error.map { ["! \($0)"] } ?? []) + [""]
    }
    let remarks = (judgement.faults + judgement.warnings).map { "! \($0.sentence)" }
    if !remarks.isEmpty { text += ["As it is filled in now:"] + remarks + [""] }
    return text + subject.row.paragraphs
  }
}
