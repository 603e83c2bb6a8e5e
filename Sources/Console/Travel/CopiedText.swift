import Casework

/// What is copied to the terminal's clipboard.
enum CopiedText: Sendable, Equatable {
  case reference(String)
  /// A requirement with its sentence.
  case paragraph(String)
  /// What a line shows: it may tell of a person.
  case line(String)

  var text: String {
    switch self {
    case .reference(let text), .paragraph(let text), .line(let text): text
    }
  }

  /// More than this is not sent: some terminals drop the whole, or show it as text.
  static let largest = 4_096

  /// The first requirement that a text cites, with its sentence; nil where it cites none that the guidance has.
  static func paragraph(citedIn text: String, of guidance: Guidance = .current) -> CopiedText? {
    for match in text.matches(of: #/\b[A-Z]{2}-\d+\.\d+[a-z]*(?:#\d+)?/#) {
      if let rule = guidance[RequirementID(String(match.output))] { return .paragraph("\(rule.id) \(rule.sentence)") }
    }
    return nil
  }
}

extension ConsoleState {
  /// Copies the reference of the case at hand.
  mutating func copyReference() -> [Effect] {
    guard let reference = currentReference else {
      message = .note("No case is selected whose reference could be copied.")
      return []
    }
    return copy(.reference(reference))
  }

  /// Copies what the cursor is on: the paragraph that the line cites, else the line itself.
  mutating func copyHere() -> [Effect] {
    guard let text = focus == .caseDetail ? detail?.textAtCursor : nil else { return copyReference() }
    return copy(CopiedText.paragraph(citedIn: text) ?? .line(text))
  }

  private mutating func copy(_ copied: CopiedText) -> [Effect] {
    guard settings.isClipboardAllowed else {
      message = .note(
        "Copying is not allowed here: clipboard.allowed is false (\(settings[.clipboardAllowed].origin)).")
      return []
    }
    if case .line = copied, !settings.areLinesCopied {
      message = .note("Only references and paragraphs are copied; clipboard.lines = true in the settings allows lines.")
      return []
    }
    guard copied.text.utf8.count <= CopiedText.largest else {
      message = .note("That is too long for the clipboard of a terminal.")
      return []
    }
    guard hasClipboard else {
      message = .note("This terminal is not known to have a clipboard; to copy by hand: \(copied.text)")
      return []
    }
    // Nothing comes back from a terminal to tell whether it took it.
    message = .done("Sent to the clipboard (the terminal may not take it): \(copied.text)")
    return [.copy(copied.text)]
  }
}
