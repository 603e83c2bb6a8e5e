import Casework
import Terminal

/// Who did what and when; Enter on an entry shows the rest of it.
extension CaseWriter {
  mutating func writeJournal() {
    for line in view.journal {
      let entry = line.entry
      let undone = entry.stands ? "" : "taken back: "
      let about = entry.about.map { " of entry \($0)" } ?? ""
      let kind = entry.kind == .act ? "" : "\(entry.kind.rawValue)\(about): "
      let anchor = "entry \(entry.sequence)"
      record(
        [
          StyledText("\(entry.sequence)", .accent),
          StyledText(
            "  \(entry.entered.officeText) \(name(entry.actor)): \(undone)\(kind)\(Self.title(of: entry.command))",
            entry.stands ? .text : .muted),
        ], explained.contains(anchor) ? particulars(of: line) : "", anchor: anchor, action: .unfold)
    }
  }

  private func particulars(of line: JournalEntry) -> String {
    let entry = line.entry
    var lines = ["By \(name(entry.actor)), \(entry.role.rawValue), entered \(entry.entered.officeText)"]
    if entry.occurred != entry.entered { lines.append("Happened: \(entry.occurred.officeText)") }
    if entry.isRecordedAfterwards { lines.append("Recorded afterwards") }
    if let batch = entry.batch { lines.append("One of the entries of decision \(batch)") }
    if !entry.requirements.isEmpty {
      lines.append("Requirements: \(entry.requirements.map(\.rawValue).joined(separator: ", "))")
    }
    if !line.reason.isEmpty { lines.append("Reason: \(line.reason)") }
    if line.isErased { lines.append("What it said was erased.") }
    // What was there before stands with the names that the store gives it.
    lines += line.former.isEmpty ? ["Nothing that was there before was changed."] : ["Before:", line.former]
    return lines.joined(separator: "\n")
  }

  static func title(of command: CommandName) -> String { CommandTable.definition(of: command).title }
}
