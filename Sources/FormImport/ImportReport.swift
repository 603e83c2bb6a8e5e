/// What an import did, for whoever ran it.
public struct ImportReport: Sendable, Hashable {
  /// One thing to know about one row.
  public struct Message: Sendable, Hashable {
    public let line: Int
    /// Safe to show; empty where the form has none.
    public let reference: String
    public let isUnsound: Bool
    public let sentence: String
  }

  public private(set) var rowsRead = 0
  public private(set) var casesMade = 0
  public private(set) var skipped = 0
  /// Cases made with at least one warning.
  public private(set) var warned = 0
  public private(set) var unsound = 0
  /// Cases whose organisation is not in the register.
  public private(set) var toIdentify = 0
  /// How often each kind of warning was given.
  public private(set) var kinds: [FormWarning.Kind: Int] = [:]
  public private(set) var messages: [Message] = []

  public init() {}

  /// Counts one row.
  public mutating func add(_ result: RowResult) {
    rowsRead += 1
    switch result.outcome {
    case .skipped: skipped += 1
    case .unsound(let faults):
      unsound += 1
      for fault in faults { note(result, isUnsound: true, fault.sentence) }
    case .command(_, let warnings):
      casesMade += 1
      for warning in warnings { kinds[warning.kind, default: 0] += 1 }
      if warnings.contains(where: { !$0.kind.isWarning }) { toIdentify += 1 }
      let counted = warnings.filter(\.kind.isWarning)
      if !counted.isEmpty { warned += 1 }
      for warning in counted { note(result, isUnsound: false, warning.sentence) }
    }
  }

  /// Counts a row whose command the store refused: it becomes an unsound row.
  public mutating func addRefused(_ result: RowResult, because message: String) {
    rowsRead += 1
    unsound += 1
    note(result, isUnsound: true, FormFault.refused(message).sentence)
  }

  private mutating func note(_ result: RowResult, isUnsound: Bool, _ sentence: String) {
    messages.append(
      Message(line: result.line, reference: result.reference, isUnsound: isUnsound, sentence: sentence))
  }

  /// The exit code: 3 where any row is unsound.
  public var exitCode: Int32 { unsound > 0 ? 3 : 0 }

  /// The report as text: each message on a line, unsound rows first, then the counts. No hidden character of the file is in it.
  public func text(isDryRun: Bool = false) -> String {
    var lines: [String] = []
    for isUnsound in [true, false] {
      let part = messages.filter { $0.isUnsound == isUnsound }
      if part.isEmpty { continue }
      lines.append(isUnsound ? "Unsound rows, kept for repair:" : "Warnings, with the text kept as received:")
      lines += part.map {
        "  line \($0.line)\($0.reference.isEmpty ? "" : ", \(Self.short($0.reference))"): \($0.sentence)"
      }
    }
    if toIdentify > 0 { lines.append("Organisations to identify: \(toIdentify)") }
    lines.append(
      "Rows read: \(rowsRead) · \(isDryRun ? "cases that would be made" : "cases made"): \(casesMade) · "
        + "skipped: \(skipped) · warned: \(warned) · unsound: \(unsound)")
    return lines.joined(separator: "\n")
  }

  private static func short(_ reference: String) -> String {
    reference.count > 40 ? "\(reference.prefix(40))…" : reference
  }
}
