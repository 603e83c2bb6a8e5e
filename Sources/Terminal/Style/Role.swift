/// What a piece of text means. A theme says how each meaning looks; nothing else names a colour.
///
/// The raw value is the name in theme files. A theme need not name all: `text.muted` falls back to
/// `text`, by dotted prefix, and what has no prefix to `text`.
public enum Role: String, CaseIterable, Sendable {
  case text
  case muted = "text.muted"
  case heading = "text.heading"
  case accent = "text.accent"
  case link = "text.link"

  /// The first column of the selected row, where the cursor stands.
  case selection
  /// The same in a pane that has not the focus.
  case selectionBlurred = "selection.blurred"
  /// The glyph in front of the selected row.
  case marker
  /// The glyph in front of rows marked for an action on many.
  case tagged = "marker.tagged"
  /// The letters that a search found.
  case match

  case border = "pane.border"
  case borderFocused = "pane.border.focused"
  case listHeader = "list.header"
  case listSorted = "list.header.sorted"

  case field
  case fieldFocused = "field.focused"
  case fieldInvalid = "field.invalid"
  case fieldReadOnly = "field.readonly"
  case fieldLabel = "label"
  case fieldRequired = "label.required"
  case fieldHelp = "label.help"

  case key
  case keyHint = "key.hint"
  case statusBar = "status"
  case info = "status.info"
  case success = "status.success"
  case warning = "status.warning"
  case error = "status.error"

  case stateNew = "state.new"
  case stateOpen = "state.open"
  case stateAwaiting = "state.awaiting"
  case stateEscalated = "state.escalated"
  case stateClosed = "state.closed"

  case onTime = "clock.ontime"
  case due = "clock.due"
  case overdue = "clock.overdue"

  case riskLow = "risk.low"
  case riskMedium = "risk.medium"
  case riskHigh = "risk.high"
  case riskSevere = "risk.severe"

  case compliancePass = "compliance.pass"
  case complianceGap = "compliance.gap"
  case complianceBreach = "compliance.breach"

  case chart

  /// The name in theme files.
  public var name: String { rawValue }

  /// Where a theme that does not name the role takes its look from; nil for `text`.
  var parent: Role? {
    guard self != .text else { return nil }
    var prefix = Substring(rawValue)
    while let dot = prefix.lastIndex(of: ".") {
      prefix = prefix[..<dot]
      if let role = Role(rawValue: String(prefix)) { return role }
    }
    return .text
  }
}
