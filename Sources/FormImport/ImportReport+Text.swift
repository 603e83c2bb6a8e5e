extension ImportReport {
  /// The report as text: the unsound rows, the warnings, then the counts. No hidden character of the file is in it.
  public var text: String {
    var lines: [String] = []
    lines += Self.section("Unsound rows:", rows.filter { $0.outcome == .unsound })
    lines += Self.section("Warnings, with the text kept as received:", rows.filter(\.isWarned))
    if toIdentify > 0 { lines.append("Organisations to identify: \(toIdentify)") }
    if unsound > 0 { lines.append("Unsound rows: \(keepings.joined(separator: " · "))") }
    lines.append(
      "Rows read: \(rowsRead) · \(isDryRun ? "cases that would be made" : "cases made"): \(casesMade) · "
        + "skipped: \(skipped) · warned: \(warned) · unsound: \(unsound)")
    return lines.joined(separator: "\n")
  }

  private static func section(_ title: String, _ rows: [ReportedRow]) -> [String] {
    rows.isEmpty
      ? []
      : [title]
        + rows.flatMap { row in
          let reference = row.reference.isEmpty ? "" : ", \(short(row.reference))"
          return row.messages.map { "  line \(row.line)\(reference): \($0)" }
        }
  }

  /// What became of the unsound rows, in numbers that add up to theirs.
  private var keepings: [String] {
    let words: [(ReportedRow.Keeping.State?, String)] = [
      (.added, "kept for repair"), (nil, isDryRun ? "would be kept for repair" : "not kept"),
      (.waiting, "waiting already"), (.repaired, "repaired before"), (.discarded, "discarded before"),
    ]
    return words.compactMap { state, words in
      let count = unsound(in: state)
      return count > 0 ? "\(words): \(count)" : nil
    }
  }

  private static func short(_ reference: String) -> String {
    reference.count > 40 ? "\(reference.prefix(40))…" : reference
  }
}

extension ImportReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case isDryRun, rowsRead, casesMade, skipped, warned, unsound, toIdentify, kept, rows
  }

  /// The counts with the rows that they count.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isDryRun, forKey: .isDryRun)
    try container.encode(rowsRead, forKey: .rowsRead)
    try container.encode(casesMade, forKey: .casesMade)
    try container.encode(skipped, forKey: .skipped)
    try container.encode(warned, forKey: .warned)
    try container.encode(unsound, forKey: .unsound)
    try container.encode(toIdentify, forKey: .toIdentify)
    let kept = ReportedRow.Keeping.State.allCases.map { ($0.rawValue, unsound(in: $0)) }
    try container.encode(Dictionary(kept, uniquingKeysWith: { first, _ in first }), forKey: .kept)
    try container.encode(rows, forKey: .rows)
  }
}
