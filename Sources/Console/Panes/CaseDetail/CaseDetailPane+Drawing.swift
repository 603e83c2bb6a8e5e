import Casework
import Terminal

extension CaseDetailPane {
  func draw(into surface: inout Surface, keymap: Keymap, isFocused: Bool) {
    let head = header(keymap)
    for (row, line) in head.enumerated() { surface.put(line, row: row, column: 0) }
    surface.horizontalLine(row: head.count, column: 0, length: surface.columns)
    let body = Region(
      row: head.count + 1, column: 0, rows: max(0, surface.rows - head.count - 1), columns: surface.columns)
    surface.inside(body) { drawLines(into: &$0, isFocused: isFocused) }
  }

  /// Rows above the lines that scroll.
  var headerRows: Int { header(.standard).count + 1 }

  private func drawLines(into surface: inout Surface, isFocused: Bool) {
    for (row, line) in document.lines.dropFirst(top).prefix(surface.rows).enumerated() {
      surface.put(line.pieces, row: row, column: 2)
      guard row + top == self.line else { continue }
      if surface.isPlain { surface.sendWhole(row: row) }
      surface.put(surface.glyphs[.marker], row: row, column: 0, style: Style(.marker))
      let first = line.pieces.first?.text.prefix { $0 == " " }.count ?? 0
      if isFocused { surface.placeCursor(row: row, column: 2 + first) }
    }
    if top + surface.rows < document.lines.count, surface.rows > 0, !surface.isPlain {
      surface.put(surface.glyphs[.more], row: surface.rows - 1, column: surface.columns - 1, style: Style(.muted))
    }
  }

  /// Who is at risk now and the person's adjustments first, then what the case is and who has it.
  private func header(_ keymap: Keymap) -> [[StyledText]] {
    if isSpoken { return spokenHeader(keymap) }
    let adjustments = view.adjustmentsText
    var lines = view.situation.immediateRisk.map { [[StyledText("! \($0)", .warning)]] } ?? []
    if !adjustments.isEmpty { lines.append([StyledText("! Adjustments: \(adjustments)", .warning)]) }
    let file = view.file
    let item = file.case
    let owner = view.office.ownerInWords(item.owner, on: today)
    var facts = [StyledText(item.reference, .heading), StyledText("  \(item.stage.rawValue)")]
    if let phase = Phase(stage: item.stage) { facts.append(StyledText(" / \(phase.rawValue)")) }
    facts += [StyledText("  risk "), QueueColumns.riskText(file.overallRating)]
    if let uplift = view.situation.uplifts(on: today) { facts.append(StyledText(" \(uplift)", .warning)) }
    if let milestone = item.milestone { facts.append(StyledText("  milestone \(milestone)")) }
    lines.append(facts)
    let complainant = file.name(of: file.complainantParty)
    let body = file.organisationName.isEmpty ? "no organisation yet" : file.organisationName
    // What must not be cut off comes first.
    let notice =
      isStale ? [StyledText("changed by others, press \(keymap.name(of: .refresh, in: .caseDetail))  ", .warning)] : []
    lines.append(notice + [StyledText("owner \(owner)  "), StyledText("\(complainant) about \(body)")])
    return lines
  }

  /// The same in sentences, in as many lines.
  private func spokenHeader(_ keymap: Keymap) -> [[StyledText]] {
    var lines = SpokenText.head(of: view, on: today)
    if isStale {
      lines[lines.count - 1] =
        "Changed by others, press \(keymap.name(of: .refresh, in: .caseDetail)). " + lines[lines.count - 1]
    }
    return lines.map { [StyledText($0)] }
  }
}
